import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';
import { oncePerText } from '../../text-content.js';

/** Shorter ones may well be the same: «Aktiviteten forankres lokalt.» */
const fewestWords = 25;

interface Paragraph {
  readonly text: PlanText;
  readonly from: number;
  readonly written: string;
}

/** Paragraphs that begin alike. The words are put together when there is a second one. */
interface Alike {
  readonly first: Paragraph;
  byWords: Map<string, Paragraph> | null;
}

/** No paragraph stands in two places: the next one who changes it, changes only one of them. */
export function repeatedParagraphs({ values }: PartsContext): Diagnostic[] {
  const seen = new Map<string, Alike>();
  return agreementTexts(values).flatMap((text) => {
    if (text.kind !== 'prose') return [];
    return paragraphsIn(text.content).flatMap((content) => {
      const paragraph = { ...content, text };
      const { beginning } = content;
      const alike = seen.get(beginning);
      if (!alike) {
        seen.set(beginning, { first: paragraph, byWords: null });
        return [];
      }
      alike.byWords ??= new Map([[wordsOf(alike.first.written).join(' '), alike.first]]);
      const words = wordsOf(paragraph.written);
      const first = alike.byWords.get(words.join(' '));
      if (!first) alike.byWords.set(words.join(' '), paragraph);
      return first && words.length >= fewestWords ? [repeated(paragraph, first, words.length)] : [];
    });
  });
}

const paragraphsIn = oncePerText(({ text }) => {
  let start = 0;
  return text.split('\n\n').flatMap((paragraph) => {
    const from = start + (paragraph.length - paragraph.trimStart().length);
    start += paragraph.length + 2;
    // A word and its space are at least two signs.
    return paragraph.length < fewestWords * 2 ? [] : [{ from, ...beginningOf(paragraph.trim()) }];
  });
});

function beginningOf(written: string) {
  return { written, beginning: wordsOf(written.slice(0, 40)).slice(0, 3).join(' ') };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function repeated({ text, from, written }: Paragraph, first: Paragraph, words: number): Diagnostic {
  const firstLine = written.split('\n', 1)[0] ?? '';
  const help = 'Skriv afsnittet ét sted, og henvis til det fra det andet, eller skriv det, der er særligt her';
  const related = [{ message: 'Første gang', span: first.text.span(first.from, first.from + 1) }];
  const message = `Afsnittet (${words} ord) står også et andet sted`;
  return diagnose('HP387', message, text.span(from, from + firstLine.length), { help, related });
}
