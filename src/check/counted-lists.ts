import { firstInText } from './first-few.js';
import { matchesNear } from './near.js';
import { numberWord, writtenCounts } from './number-words.js';
import type { TextContent } from './text-content.js';

export interface CountSlip {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
}

/** Nouns that count what follows: «to dele:», «fem skoler: …». Time, money and measures count something else. */
const noun =
  'ting|dele?|sider|spor|slags|trin|faser|principper|punkter|formål|måder|grupper|mål|veje|skoler|felter|temaer|opgaver|emner|krav|hensyn|niveauer|indsatser|aktiviteter|forløb|fokusområder|områder|boligområder|elementer|teams|organisationer|institutioner|foreninger|kommuner|partnere|parter|årsager|grunde|forhold|spørgsmål|muligheder|værdier|metoder|redskaber|kurser|typer|former|indsatsområder|pejlemærker|arbejdsprincipper|kriterier|udfordringer|målsætninger|delmål|søjler';
const announced = new RegExp(
  `(?<!\\p{L})(?<!(?:hver\\p{L}*\\s+af\\s+)?(?:de|disse)\\s+)(${writtenCounts}|[2-9])\\s+(?:\\p{L}+e\\s+)?(?:${noun})(?!\\p{L})(?:[^.:!?]|(?<=\\b(?:ca|fx|mv|bl|eks))\\.){0,120}(?::|\\.(?=[ \\t]*\\n\\s*\\n))`,
  'giu',
);

/** «to følgegrupper, én for hvert af de tre områder» */
const eachOf = /\shvert?\s+af\s/g;
const oneForEach = new RegExp(
  `(?<![a-zæøå])(${writtenCounts}|[2-9]|T(?:o|re|i)|F(?:ire|em)|S(?:eks|yv)) [a-zæøå]{3,30}(?:,| [–-])\\s+(?:én|ét|en|et|1)\\s+(?:for|til|i|på|fra)\\s+hvert?\\s+af\\s+(?:de|planens|områdets|kommunens)\\s+(${writtenCounts}|[2-9])(?![a-zæøå])`,
  'g',
);

/** Where each of some things has one, there are as many. */
export function slipsOfEach({ visible }: TextContent): CountSlip[] {
  return matchesNear(visible, eachOf, oneForEach, 90).flatMap(
    ({ 0: written, 1: given = '', 2: owners = '', index }) => {
      if (numberWord(given) === numberWord(owners)) return [];
      const message = `Der står «${given}», men én til hver af ${owners}`;
      return [{ start: index, end: index + written.length, message, help: 'Ret det tal, der er forkert' }];
    },
  );
}

/** A count stands not far before a colon that a list may follow: a quick look. */
const withColon = /(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|[2-9])\s[^:!?]{2,160}(?::|\.[ \t]*\n\s*\n)/i;

/** Counts that are not those of the list right after the colon, whether it has points or stands in the sentence. */
export function listSlips({ visible, text }: TextContent): CountSlip[] {
  if (!withColon.test(visible)) return [];
  return firstInText(visible.matchAll(announced)).flatMap((match) => {
    const [written, word = ''] = match;
    const end = match.index + written.length;
    const points = pointsAfter(text.slice(end));
    const items = points ?? (written.endsWith(':') ? itemsInSentence(visible.slice(end, end + 400)) : null);
    const count = numberWord(word);
    if (items === null || items === count) return [];
    const message = `Der står «${word}», men listen har ${items}`;
    const help = 'Ret antallet, eller se efter, om listen mangler et punkt';
    return [{ start: match.index, end: match.index + word.length, message, help }];
  });
}

/** The points of the list that begins on the next line; points below them are not counted. */
function pointsAfter(after: string): number | null {
  const [rest = '', ...lines] = after.slice(0, 10_000).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const base = mark.exec(lines[first] ?? '')?.[1]?.length;
  if (rest.trim() !== '' || first > 1 || base === undefined) return null;
  let points = 0;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '' || indent > base) continue;
    if (!mark.test(line)) break;
    points += 1;
  }
  return points;
}

const mark = /^( *)(?:[-*+]|\d{1,2}[.)])\s/;

function itemsInSentence(after: string): number | null {
  const written = /^\s+([^.:;!?]{3,300})[.;!?]/.exec(after)?.[1];
  if (written === undefined || /\n\s*\n/.test(written)) return null;
  const sentence = written.replaceAll(/\s+/g, ' ');
  const items = sentence.split(/, (?:og |samt )?| og | samt /);
  // «fire forløb: to i foråret og to i efteråret» are parts of a sum.
  if (items.some((item) => numberWord(item.trim().split(' ')[0] ?? '') !== null)) return null;
  const isPlain = items.length > 1 && items.every((item) => item.trim() !== '' && item.split(' ').length <= 4);
  return isPlain && / og | samt /.test(sentence) ? items.length : null;
}
