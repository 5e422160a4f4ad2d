import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';

/** Prose keeps to the Markdown that every format can show; one-line fields hold one paragraph. */
export function proseMarkup({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => {
    if (text.kind === 'plain') return [];
    const found = text.problems.map(({ code, message, help, start, end }) =>
      diagnose(code, message, text.span(start, end), { help }),
    );
    return text.kind === 'inline' && found.length === 0 ? blockInOneLine(text) : found;
  });
}

function blockInOneLine(text: PlanText): Diagnostic[] {
  if (text.isSimple && !text.text.includes('- ')) return [];
  const block = text.parsed.root.children.find(({ type }) => type !== 'paragraph');
  if (!block) return [];
  const span = text.span(block.position?.start.offset ?? 0, block.position?.end.offset ?? text.text.length);
  const help = 'Skriv \\ foran tegnet, der begynder listen eller overskriften, eller skriv en almindelig linje';
  return [diagnose('HP120', 'Feltet er én linje og kan ikke rumme lister eller overskrifter', span, { help })];
}
