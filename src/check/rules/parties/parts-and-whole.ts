import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { parseWholeNumber } from '../../../model/values/decimal.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { numberWord, writtenCounts } from '../../number-words.js';
import { oncePerText } from '../../text-content.js';

/** Not told apart by a flag: patterns of letters of any case and language are dear to make. */
const counts = writtenCounts.replaceAll(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const number = `\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}|[Ee]n|[Ee]t|[Éé]n|[Éé]t|${counts}`;
/** What stands between a number and its parts: few texts have these words, and only some colons are followed by a number. */
const connector = /fordelt\s+på|heraf|hvoraf|nemlig|opdelt\s+i|:/g;
/** «20 børn, fordelt på», «812 boliger:», «seks medlemmer:», «25 elever om året, heraf»: what stands before it. */
const announced = new RegExp(
  `(?<![a-zæøåA-ZÆØÅ\\d.,:/–-])(${number})\\s+(?:[a-zæøå]{2,20}e\\s+)?([a-zæøåA-ZÆØÅ]{3,30})(?:\\s+[a-zæøå]+){0,3}\\s*,?\\s*$`,
);
/** Further before its parts no number stands. */
const reach = 90;

const people =
  'børn|unge|voksne|drenge|piger|kvinder|mænd|familier|beboere|deltagere|personer|borgere|frivillige|pladser';
const part = new RegExp(`^(${number})\\s+([a-zæøåA-ZÆØÅ]+)(?=\\s|$)`);
/** A number comes next, in the sentence or as a point of a list. */
const begins = new RegExp(`^\\s*(?:[-*+]\\s+)?(?:${number})\\s`);
const place = /^(?:fra|på|i|til|for|hos|ved|af|blandt|under|over|er|bor|ligger|går|kommer|skal)$/i;
const person = new RegExp(`^(?:${people})$`, 'i');

/** What a number is divided into is together that number, or less where only some of it is named. */
export function partsAndWhole({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) =>
    wrongSums(text.content).map(({ start, end, message }) => {
      const help = 'Ret tallene, så delene passer med det hele';
      return diagnose('HP357', message, text.span(start, end), { help });
    }),
  );
}

const wrongSums = oncePerText((content): WrongSum[] => {
  const { text } = content;
  // Offsets are the same in what readers see, which is dearer.
  const places = firstInText(text.matchAll(connector)).filter(({ 0: word, index }) =>
    begins.test(text.slice(index + word.length, index + word.length + 20)),
  );
  return places.flatMap(({ 0: word, index }) => {
    const { visible } = content;
    const from = index + word.length;
    const back = Math.max(0, index - reach);
    const before = announced.exec(visible.slice(back, index));
    const whole = before && amountOf(before[1] ?? '');
    if (!before || whole === null) return [];
    const noun = before[2] ?? '';
    const found =
      partsAfter(visible.slice(from, from + longest), noun) ?? pointsAfter(text.slice(from, from + longest), noun);
    if (!found) return [];
    const sum = found.amounts.reduce((all, one) => all + one, 0);
    const isSome = /her|hvor/.test(word) && sum < whole;
    // «Tre hold: 8 på det første, 10 på det andet og 6 på det sidste»: each has its own size.
    const isEach = found.amounts.length === whole || sum > whole * 2 || sum * 2 < whole;
    if (sum === whole || isSome || isEach) return [];
    const last = found.words.pop() ?? '';
    const message = `${found.words.join(', ')} og ${last} er tilsammen ${sum} og ikke ${before[1]?.toLowerCase()}`;
    return [{ start: back + before.index, end: from + found.length, message }];
  });
});

interface WrongSum {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Nobody divides a number into so much. */
const longest = 400;

interface Parts {
  readonly amounts: readonly number[];
  readonly words: string[];
  /** How far the parts go. */
  readonly length: number;
}

/** «530 på Parkvej og 282 i Engtoften.» */
function partsAfter(after: string, noun: string): Parts | null {
  const end = after.search(/\s*(?:[.;!?()](?!\d)|\n\s*\n)/);
  const length = end < 0 ? after.length : end;
  const said = after.slice(0, length).replaceAll(/\s+/g, ' ').trim();
  return read(said.split(/, (?:og |samt )?| og | samt /), noun, length);
}

/** The same as points of a list. */
function pointsAfter(after: string, noun: string): Parts | null {
  const list = /^\s*?\n((?:[ \t]*[-*+]\s[^\n]*(?:\n|$))+)/.exec(after)?.[1];
  if (list === undefined) return null;
  const items = list.split('\n').flatMap((line) => /^\s*[-*+]\s+(.*)/.exec(line)?.[1] ?? []);
  return read(items, noun, 0);
}

function read(items: readonly string[], noun: string, length: number): Parts | null {
  const found = items.map((item) => part.exec(item));
  const isKnown = (word = '') =>
    place.test(word) || word.toLowerCase() === noun.toLowerCase() || (person.test(noun) && person.test(word));
  if (found.length < 2 || !found.every((one) => one && isKnown(one[2]))) return null;
  const words = found.map((one) => one?.[1] ?? '');
  return { amounts: words.map((word) => amountOf(word) ?? 0), words, length };
}

function amountOf(word: string): number | null {
  return parseWholeNumber(word) ?? numberWord(word);
}
