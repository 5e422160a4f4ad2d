import { distance } from 'fastest-levenshtein';
import type { KnownName } from './known-names.js';
import { areForms, haveSameDigits, isOneSlipApart } from './spelling.js';
import type { WrittenWord } from './written-word.js';

/** Letters that a name needs before a slip in it can be told from another word. */
export const shortestMisspelt = 6;

/** Another word by one slip, or two in a long one; a form of the same word is none, and the two are not equal. */
export function isSlip(written: string, right: string, isLast: boolean): boolean {
  return isNear(written, right, isLast) && haveSameDigits(written, right);
}

function isNear(written: string, right: string, isLast: boolean): boolean {
  if (danish(written) === danish(right)) return true;
  if (right.length >= 4 && isDoubled(written, right)) return true;
  if (Math.min(written.length, right.length) < shortestMisspelt - 1) return false;
  const bare = isLast && isGenitiveOf(written, right) ? written.slice(0, -1) : written;
  if (areForms(bare, right) && !/\d/.test(right) && !isSwap(bare, right)) return false;
  if (isOneSlipApart(bare, right)) return true;
  return right.length >= 9 && bare[0] === right[0] && distance(bare, right) <= 2;
}

/** A key was hit twice: «Kommunee», «NNord». */
function isDoubled(written: string, right: string): boolean {
  if (written.length !== right.length + 1) return false;
  let at = 0;
  while (at < right.length && written[at] === right[at]) at++;
  return at > 0 && written[at] === written[at - 1] && written.slice(at + 1) === right.slice(at);
}

/** Two letters have changed places, which no form of a word does but «centre» and «center». */
function isSwap(written: string, right: string): boolean {
  return isOneSlipApart(written, right) && sorted(written) === sorted(right) && !/(?:er|re)$/.test(right);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** `Aerby` is Ærby for those who lack the letter. */
function danish(folded: string): string {
  if (!/[aeo][ae]/.test(folded)) return folded;
  return folded.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
}

/** The boligforeningen of a name is not boligforening, though both are the same word. */
export function isFormInName(written: WrittenWord, right: string, name: KnownName, isLast: boolean): boolean {
  const isFixed = name.kind === 'plan' || (!isLast && (name.kind === 'organisation' || name.kind === 'unit'));
  return isFixed && name.isProper && written.hasCapital && areForms(written.folded, right);
}

/** «Pul Due Jensen Fonden»: what is right of a long name tells that the short word is wrong. */
export function isSlipInLongName({ hasCapital, folded }: WrittenWord, right: string, { words }: KnownName): boolean {
  if (!isOneSlipApart(folded, right) || !haveSameDigits(folded, right)) return false;
  if (words.length > 3 && words.at(-1) !== right) return true;
  if (areForms(folded, right)) return false;
  // «DIF Get2Sport»: nothing else has such a word.
  const isUnmistakable = words.some((other) => other.length >= 6 && /\d/.test(other));
  return hasCapital && (isUnmistakable || (words.length > 2 && right.length >= 4));
}

/** Names of areas have no forms: «Ringparkn» and «Sydbyeen» are slips. */
export function isAreaCutShort(written: string, { kind, words: [right = ''] }: KnownName): boolean {
  return kind === 'area' && right.length >= 7 && /en$|et$/.test(right) && isOneSlipApart(written, right);
}

export function isGenitiveOf(written: string, right: string): boolean {
  return written.endsWith('s') && !right.endsWith('s');
}

/** The slip is not at the end, where other words differ too. */
export function isSlipInside(written: string, { words: [right = ''] }: KnownName): boolean {
  return written.slice(-3) === right.slice(-3);
}

/** Which letters a word has, a bit for each. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * False for words that are no slips of each other for certain. Two slips change two letters each and a genitive one more;
 * «ae», «oe» and «aa» for æ, ø and å change six.
 */
export function mayBeSlip(one: number, other: number): boolean {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count++;
  return count <= 6;
}
