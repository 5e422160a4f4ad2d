import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import type { PlanText } from '../../plan-text.js';

/** Words that no sentence and no name ends with. */
const opening =
  /(?<![\p{L}\d-])(?:og|eller|men|at|samt|som|fordi|hvis|når|både|herunder|en|et|der|hvor|gennem|mellem|inden\s+for)$/iu;
/** What a sentence ends with; a reference, a footnote or bold may be the last thing too. */
const closed = /[.!?…)\]”"»*_]$/;

/** A text goes on to the end of its sentence. */
export function cutOffTexts({ values }: CheckContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) => {
    const cut = text.kind === 'prose' ? cutInProse(text.text) : cutInLine(text.text);
    return cut.map(({ start, end, why }) => {
      const help = 'Skriv sætningen færdig, eller slet det, der er tilovers';
      return diagnose('HP311', why, text.span(start, end), { help });
    });
  });
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

function cutInLine(text: PlanText['text']): Cut[] {
  const line = text.trimEnd();
  return opening.test(line) || /[\p{L}\d)][,:-]$|–$/u.test(line) ? [cutAt(line, 0)] : [];
}

/** Paragraph by paragraph. A list's points and headings may go without a full stop. */
function cutInProse(text: string): Cut[] {
  const cuts: Cut[] = [];
  const blocks = [...text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)];
  for (const [index, { 0: block, index: from }] of blocks.entries()) {
    const paragraph = block.trimEnd();
    const next = blocks[index + 1]?.[0];
    const last = paragraph.slice(paragraph.lastIndexOf('\n') + 1).trim();
    if (/^#{3,4}\s/.test(last)) {
      if (next === undefined) cuts.push({ ...lastWord(paragraph, from), why: 'Der er ingen tekst under overskriften' });
    } else if (isListOrNote(paragraph)) {
      if (opening.test(paragraph) || (next === undefined && /[\p{L}\d)][,:-]$|–$/u.test(paragraph)))
        cuts.push(cutAt(paragraph, from));
    } else if (paragraph.endsWith(':')) {
      if (next === undefined) cuts.push({ ...lastWord(paragraph, from), why: 'Der er intet efter kolonet' });
    } else if (opening.test(paragraph) || /[\p{L}\d)][,-]$|–$/u.test(paragraph) || isOpenSentence(paragraph)) {
      cuts.push(cutAt(paragraph, from));
    }
  }
  return cuts;
}

function isListOrNote(paragraph: string): boolean {
  return /(?:^|\n)\s*(?:[-*+]|\d+[.)]|\[\^[^\]]+\]:)\s/.test(paragraph) || paragraph.startsWith('|');
}

/** A few words may stand alone as a line; what has the length of a sentence has its full stop. */
function isOpenSentence(paragraph: string): boolean {
  return paragraph.length > 60 && !closed.test(paragraph);
}

function cutAt(text: string, from: number): Cut {
  const place = lastWord(text, from);
  const end = text.slice(-25).replaceAll(/\s+/g, ' ').trimStart();
  return { ...place, why: `Teksten holder op midt i en sætning: «…${end}»` };
}

/** The last word, where the author goes on writing. */
function lastWord(text: string, from: number): { start: number; end: number } {
  const length = /\S+$/.exec(text)?.[0].length ?? 1;
  return { start: from + text.length - length, end: from + text.length };
}
