import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { type PlanWords, planWords } from '../../plan-words.js';

/** Numbers are written with digits and words with letters: no «2O21» and no «b0lig», as a scanner reads them. */
export function mixedDigits({ values }: PartsContext): Diagnostic[] {
  const found = planWords(values);
  return found.mixed.flatMap((index) => {
    const written = found.asWritten(index);
    const end = found.end(index);
    const meant = meantNumber(written, found.running.all.slice(end, end + 12)) ?? meantWord(written, found);
    if (meant === null) return [];
    const at = found.running.span(found.start(index), end);
    const message = `Bogstaver og cifre er blandet sammen i «${written}»`;
    const help = meant === unclear ? 'Skriv tallet eller ordet igen' : `Mente du «${meant}»?`;
    const fix = meant === unclear ? null : replaceSpan(`Skriv «${meant}»`, at, meant);
    return [diagnose('HP628', message, at, { help, fix })];
  });
}

/** It is a slip, but what was meant only the author knows. */
const unclear = '';

const digitOf: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8', Z: '2' };
const lettersOf: Readonly<Record<string, readonly string[]>> = {
  '0': ['o', 'ø'],
  '1': ['l', 'i'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '8': ['b'],
};
/** What follows only a number. */
const afterNumber = /^(?:\s?%|-?\s?årig|\s(?:år|pct|procent|kr|kroner|mio|mia|timer|beboere|borgere)(?!\p{L}))/u;

function meantNumber(written: string, after: string): string | null {
  if (/^\d+[a-wyzæøå]\d+$/.test(written) && !/[ol]/.test(written)) return unclear;
  if (!/^[\dOolISBZ]+$/.test(written)) return null;
  const meant = written.replaceAll(/\D/g, (letter) => digitOf[letter] ?? letter);
  const isYear = /^(?:19|20)\d\d$/.test(meant);
  return isYear || afterNumber.test(after) || /^(?:\d+[Oo]\d*|l\d+)$/.test(written) ? meant : null;
}

/** A word of the plan with a digit for one letter; a name like «Get2Sport» is no slip. */
function meantWord(written: string, found: PlanWords): string | null {
  const digit = written.replaceAll(/\D/g, '');
  if (digit.length > 1) return null;
  const meant = (lettersOf[digit] ?? []).map((letter) => written.replace(digit, letter));
  const known = meant.find((word) => word.length >= 4 && found.count(word.toLowerCase()) > 0);
  if (known !== undefined) return known;
  const isOnly = found.count(written.toLowerCase()) === 1;
  return isOnly && /^(?:\p{L}[015]\p{Ll}{3,}|\p{L}{2,}[015]\p{Ll}{2,})$/u.test(written) ? unclear : null;
}
