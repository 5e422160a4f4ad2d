import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import type { PlanText } from '../../plan-text.js';
import type { Stretch } from '../../stretches.js';
import { oncePerText } from '../../text-content.js';

/** Prose keeps to the Markdown that every format can show; one-line fields hold one paragraph. */
export function proseMarkup({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.kind === 'plain') return [];
    const found = firstInText(text.problems).map(({ code, message, help, start, end }) =>
      diagnose(code, message, text.span(start, end), { help }),
    );
    return text.kind === 'inline' && found.length === 0 ? blockInOneLine(text) : found;
  });
}

function blockInOneLine(text: PlanText): Diagnostic[] {
  const [block] = blocksIn(text.content);
  if (!block) return [];
  const span = text.span(block.start, block.end);
  const help = 'Skriv \\ foran tegnet, der begynder listen eller overskriften, eller skriv en almindelig linje';
  return [diagnose('HP120', 'Feltet er én linje og kan ikke rumme lister eller overskrifter', span, { help })];
}

const blocksIn = oncePerText((content): Stretch[] => {
  if (content.isSimple && !content.text.includes('- ')) return [];
  const block = content.parsed.root.children.find(({ type }) => type !== 'paragraph');
  return block
    ? [{ start: block.position?.start.offset ?? 0, end: block.position?.end.offset ?? content.text.length }]
    : [];
});
