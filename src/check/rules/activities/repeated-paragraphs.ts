import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';

/** Shorter ones may well be the same: «Aktiviteten forankres lokalt.» */
const fewestWords = 25;

/** No paragraph stands in two places: the next one who changes it, changes only one of them. */
export function repeatedParagraphs({ values }: CheckContext): Diagnostic[] {
  const seen = new Map<string, Span>();
  return agreementTexts(values).flatMap((text) => {
    if (text.kind !== 'prose') return [];
    let start = 0;
    return text.text.split('\n\n').flatMap((paragraph) => {
      const from = start + (paragraph.length - paragraph.trimStart().length);
      start += paragraph.length + 2;
      const words = paragraph.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
      if (words.length < fewestWords) return [];
      const key = words.join(' ');
      const first = seen.get(key);
      if (!first) {
        seen.set(key, text.span(from, from + 1));
        return [];
      }
      const firstLine = paragraph.trimStart().split('\n', 1)[0] ?? '';
      const at = text.span(from, from + firstLine.length);
      const help = 'Skriv afsnittet ét sted, og henvis til det fra det andet, eller skriv det, der er særligt her';
      const related = [{ message: 'Første gang', span: first }];
      return [diagnose('HP387', `Afsnittet (${words.length} ord) står også et andet sted`, at, { help, related })];
    });
  });
}
