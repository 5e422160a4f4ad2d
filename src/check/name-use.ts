import type { KnownName } from './known-names.js';
import type { PlanText } from './plan-text.js';
import { beginsSentence, foldedWords, type Word } from './words.js';
import type { WrittenWord } from './written-word.js';

/** A stretch of a text that is a known name, or nearly. */
export interface NameUse {
  readonly text: PlanText;
  readonly name: KnownName;
  readonly start: number;
  readonly end: number;
  /** What stands there, on one line. */
  readonly written: string;
  /** Ends in the -s of the genitive, which the name itself has not. */
  readonly isGenitive: boolean;
  /** False for a name that is misspelt, split, joined or has other capitals. */
  readonly isExact: boolean;
}

/** A word that is otherwise than in the name. */
interface WrongWord {
  readonly word: WrittenWord;
  readonly right: string;
  readonly isLast: boolean;
}

/** What is otherwise than in the name. */
export function wrongWords(written: readonly Word[], { words }: KnownName): WrongWord[] {
  const wrong: WrongWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const right = words[at] ?? '';
    const word = written[at]?.word;
    if (word && word.folded !== right) wrong.push({ word, right, isLast: at === words.length - 1 });
  }
  return wrong;
}

/** The words as a use of the name where they have its letters, with a genitive's -s at most; null where they are ordinary words. */
export function useOf(name: KnownName, text: PlanText, written: readonly Word[]): NameUse | null {
  // The first wrong word is the last of all, or more than a genitive's -s is wrong.
  const [slip] = wrongWords(written, name);
  const isGenitive = slip?.isLast === true && slip.word.folded === `${slip.right}s`;
  if ((slip && !isGenitive) || !areTogether(text, written)) return null;
  const candidate = use(name, text, written, isGenitive);
  return candidate.isExact || !isOrdinary(candidate) ? candidate : null;
}

/** Only spaces and line breaks between the words, or the signs that a name may have inside. */
export function areTogether({ text }: PlanText, words: readonly Word[]): boolean {
  return words.every((word, at) => {
    const next = words[at + 1];
    return !next || /^[\s.,–(’]{1,4}$/.test(text.slice(word.end, next.start));
  });
}

/** Nothing but spaces and line breaks between two words. */
export function areNeighbours({ text }: PlanText, first: Word, second: Word): boolean {
  return /^\s+$/.test(text.slice(first.end, second.start));
}

/** Words of a text as a use of the name, whatever they are. */
export function use(name: KnownName, text: PlanText, words: readonly Word[], isGenitive: boolean): NameUse {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) throw new Error('A name without words');
  const { start } = first;
  // The bracket that ends a name belongs to it.
  const end = name.name.endsWith(')') && text.text[last.end] === ')' ? last.end + 1 : last.end;
  const written = text.text.slice(start, end).replaceAll(/\s+/g, ' ');
  const base = isGenitive ? written.replace(/[’']?s$/i, '') : written;
  const isExact = base.replaceAll('’', "'") === name.name.replaceAll('’', "'");
  return { text, name, start, end, written, isGenitive, isExact };
}

/** The words of the language: «lokale foreninger», «skolestart», and «en fælles indsats», which is no name. */
function isOrdinary({ text, name, start, written }: NameUse): boolean {
  const letters = written.toLowerCase();
  const isNameInSmall = letters === name.name.toLowerCase() || letters === `${name.name.toLowerCase()}s`;
  if (/\p{Lu}/u.test(written.slice(1)) || (!name.isProper && !isNameInSmall && !isSwapped(name))) return false;
  if (/^\p{Lu}/u.test(written)) return isSwapped(name) && beginsSentence(text, start);
  if (!name.isProper || (name.kind === 'plan' && name.words.length > 1)) return true;
  // «Skolestart+» is a name by its sign alone.
  return /^\p{Lu}\p{Ll}+\+$/u.test(name.name) && !written.includes('+');
}

/** «Livschancer og uddannelse». */
function isSwapped({ name, words }: KnownName): boolean {
  return foldedWords(name)[0] !== words[0];
}
