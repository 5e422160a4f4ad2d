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
  readonly words: ParagraphContent;
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
      const paragraph = { text, from: content.from, written: content.written, words: content };
      const { beginning } = content;
      const alike = seen.get(beginning);
      if (!alike) {
        seen.set(beginning, { first: paragraph, byWords: null });
        return [];
      }
      alike.byWords ??= new Map([[alike.first.words.joined, alike.first]]);
      const { joined, count } = paragraph.words;
      const first = alike.byWords.get(joined);
      if (!first) alike.byWords.set(joined, paragraph);
      return first && count >= fewestWords ? [repeated(paragraph, first, count)] : [];
    });
  });
}

const paragraphsIn = oncePerText(({ text }) => {
  if (text.length < fewestWords * 2) return [];
  let start = 0;
  return text.split('\n\n').flatMap((paragraph) => {
    const from = start + (paragraph.length - paragraph.trimStart().length);
    start += paragraph.length + 2;
    // A word and its space are at least two signs.
    return paragraph.length < fewestWords * 2 ? [] : [new ParagraphContent(from, paragraph.trim())];
  });
});

class ParagraphContent {
  readonly beginning: string;
  private all: { readonly joined: string; readonly count: number } | undefined;

  constructor(
    readonly from: number,
    readonly written: string,
  ) {
    this.beginning = wordsOf(written.slice(0, 40)).slice(0, 3).join(' ');
  }

  get joined(): string {
    return this.words.joined;
  }

  get count(): number {
    return this.words.count;
  }

  private get words() {
    if (!this.all) {
      const words = wordsOf(this.written);
      this.all = { joined: words.join(' '), count: words.length };
    }
    return this.all;
  }
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
