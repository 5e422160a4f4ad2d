import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { parseWholeNumber } from '../../../model/values/decimal.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { numberWord, writtenCounts } from '../../number-words.js';
import { oncePerText } from '../../text-content.js';

const number = `\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}|en|et|én|ét|${writtenCounts}`;
/** «20 børn, fordelt på», «812 boliger:», «seks medlemmer:», «25 elever om året, heraf». */
const announced = new RegExp(
  `(?=[\\dA-Za-z])(?<![\\p{L}\\d.,:/–-])(${number})\\s+(?:\\p{L}{2,20}e\\s+)?(\\p{L}{3,30})(?:\\s+\\p{L}+){0,3}(?:\\s*,?\\s+(?:fordelt\\s+på|heraf|hvoraf|nemlig|opdelt\\s+i)(?!\\p{L})|:)`,
  'giu',
);
/** Most texts announce no parts: a look for the words and signs that do it. */
const sign = /(?:\d|en|et|to|re|fem|seks|syv|otte|ni|ti|ve|lv)\s[^.:;]{2,100}(?:fordelt|heraf|hvoraf|nemlig|opdelt|:)/i;

const people =
  'børn|unge|voksne|drenge|piger|kvinder|mænd|familier|beboere|deltagere|personer|borgere|frivillige|pladser';
const part = new RegExp(`^(${number})\\s+(\\p{L}+)(?=\\s|$)`, 'iu');
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

const wrongSums = oncePerText(({ text, visible }) => {
  if (!sign.test(text)) return [];
  return firstInText(visible.matchAll(announced)).flatMap(
    ({ 0: written, 1: count = '', 2: noun = '', index: start }) => {
      const from = start + written.length;
      const found =
        partsAfter(visible.slice(from, from + longest), noun) ?? pointsAfter(text.slice(from, from + longest), noun);
      const whole = amountOf(count);
      if (!found || whole === null) return [];
      const sum = found.amounts.reduce((all, one) => all + one, 0);
      const isSome = /heraf|hvoraf/i.test(written) && sum < whole;
      // «Tre hold: 8 på det første, 10 på det andet og 6 på det sidste»: each has its own size.
      const isEach = found.amounts.length === whole || sum > whole * 2 || sum * 2 < whole;
      if (sum === whole || isSome || isEach) return [];
      const last = found.words.pop() ?? '';
      const message = `${found.words.join(', ')} og ${last} er tilsammen ${sum} og ikke ${count.toLowerCase()}`;
      return [{ start, end: from + found.length, message }];
    },
  );
});

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
  const end = after.search(/[.;!?()](?!\d)|\n\s*\n/);
  const length = end < 0 ? after.length : end;
  const said = after.slice(0, length).replaceAll(/\s+/g, ' ').trim();
  return read(said.split(/, (?:og |samt )?| og | samt /), noun, length);
}

/** The same as points of a list. */
function pointsAfter(after: string, noun: string): Parts | null {
  const list = /^\s*?\n(?:\s*\n)?((?:[ \t]*[-*+]\s[^\n]*(?:\n|$))+)/.exec(after)?.[1];
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
