import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { oncePerText } from '../../text-content.js';
import { fold } from '../../written-word.js';

/** A field's label comes from the form; typed again in the field it stands twice. */
export function typedLabels({ values }: PartsContext): Diagnostic[] {
  const labels = new Map<string, Set<string>>();
  for (const { meta, path } of values.all) {
    if (meta.role !== 'prose' && meta.role !== 'inline') continue;
    const field = String(path.at(-1));
    const ofField = labels.get(field);
    if (ofField) ofField.add(lettersOf(meta.title ?? field));
    else labels.set(field, new Set([lettersOf(field), lettersOf(meta.title ?? field)]));
  }
  return values.texts.flatMap((text) => {
    if (text.kind === 'plain') return [];
    const [first] = firstLabelIn(text.content);
    if (!first || !labels.get(String(text.path.at(-1)))?.has(first.letters)) return [];
    const { start, written } = first;
    const isAll = text.text.slice(start + written.length).replaceAll(/[\s:*_]/g, '') === '';
    const message = isAll
      ? `Feltet indeholder kun sin egen betegnelse «${written}»`
      : `«${written}» er feltets egen betegnelse og kommer til at stå to gange`;
    const help = isAll ? 'Skriv det, som feltet spørger om' : `Slet «${written}»: formularen sætter betegnelsen ind`;
    return [diagnose('HP314', message, text.span(start, start + written.length), { help })];
  });
}

/** What a text begins with, where that may be a label. */
const firstLabelIn = oncePerText(({ text }) => {
  // A label ends with a colon, at a sign of markup or with its line.
  if (text.length > 80 && !/[:*_\n]/.test(text.slice(0, 80))) return [];
  const start = /^[\s#*_]*/.exec(text)?.[0].length ?? 0;
  const written = /^[\p{L}\d() -]{2,60}?(?=[*_]*(?::|\s*\n|\s*$))/u.exec(text.slice(start, start + 70))?.[0];
  return written === undefined ? [] : [{ start, written, letters: lettersIn(written) }];
});

/** The labels are the form's own, and few. */
const known = new Map<string, string>();

function lettersOf(label: string): string {
  const letters = known.get(label) ?? lettersIn(label);
  known.set(label, letters);
  return letters;
}

/** `Målgruppe(r)` and `målgrupper` alike. */
function lettersIn(label: string): string {
  return fold(label)
    .replaceAll(/[^\p{L}\d]/gu, '')
    .replace(/e?r?$/, '');
}
