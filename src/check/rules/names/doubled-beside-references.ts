import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { oncePerText } from '../../text-content.js';

/** `[](#aerby-kommune) Kommune` prints «Ærby Kommune Kommune»: the word beside a reference is not the name's own. */
export function doubledBesideReferences({ entities, values }: CheckContext): Diagnostic[] {
  return values.texts.flatMap((text) =>
    neighboursIn(text.content).flatMap(({ id, start, end, before, after }) => {
      const name = entities.get(id)?.name;
      if (!name) return [];
      const words = name.split(/\s+/);
      const found = [];
      if (after?.[1] && isSame(after[1], words.at(-1)))
        found.push({
          word: after[1],
          from: end + after[0].length - after[1].length,
          cut: [end, end + after[0].length] as const,
        });
      if (before?.[1] && isSame(before[1], words[0]))
        found.push({
          word: before[1],
          from: start - before[0].length,
          cut: [start - before[0].length, start] as const,
        });
      return found.map(({ word, from, cut }) => {
        const message = `«${word}» kommer til at stå to gange: [](#${id}) bliver til «${name}»`;
        return diagnose('HP624', message, text.span(from, from + word.length), {
          help: 'Slet ordet ved siden af henvisningen',
          fix: replaceSpan(`Slet «${word}»`, text.span(...cut), ''),
        });
      });
    }),
  );
}

/** The references that print a name, each with the words beside it. */
const neighboursIn = oncePerText(({ text, references }) =>
  !text.includes('](#')
    ? []
    : references.flatMap(({ id, start, end }) => {
        if (!text.startsWith('[](#', start)) return [];
        const after = /^[ \n]+([\p{L}\d-]{4,})(?![\p{L}\d-])/u.exec(text.slice(end, end + 60));
        const before = /(?<![\p{L}\d-])([\p{L}\d-]{4,})[ \n]+$/u.exec(text.slice(Math.max(0, start - 60), start));
        return after || before ? [{ id, start, end, before, after }] : [];
      }),
);

function isSame(word: string, other: string | undefined): boolean {
  return word.toLowerCase() === other?.toLowerCase();
}
