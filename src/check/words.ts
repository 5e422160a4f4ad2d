import { hidden } from '../prose/simple.js';
import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';

/** A word of a text as it is written: `HippHopp+`, `UU-vejleder`, `caféen`. */
export interface Word {
  readonly text: PlanText;
  readonly word: string;
  /** Without case, accents, hyphens and other signs: what two spellings of one word share. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Stands in a link or a cross reference. */
  readonly isLinked: boolean;
}

export interface TextWords {
  readonly text: PlanText;
  readonly words: readonly Word[];
}

/** Letters of the alphabets that Danish names use: a plain class is read much faster than `\p{L}`. */
const pattern = /[A-Za-z0-9\u00c0-\u024f]+\+?(?:[-‑'’][A-Za-z0-9\u00c0-\u024f]+\+?)*/g;
const known = new WeakMap<PlanValues, readonly TextWords[]>();

/** The words of all texts but exceptions and persons, in reading order. Found once for all rules that ask. */
export function wordsOf(values: PlanValues): readonly TextWords[] {
  const found = known.get(values);
  if (found) return found;
  const folds = new Map<string, string>();
  const words = values.texts
    .filter(({ path, file }) => path[0] !== 'undtagelser' && file.kind !== 'people')
    .map((text) => ({ text, words: wordsIn(text, folds) }));
  known.set(values, words);
  return words;
}

function wordsIn(text: PlanText, folds: Map<string, string>): Word[] {
  const { visible, typed } = text;
  const words: Word[] = [];
  for (const { 0: word, index: start } of visible.matchAll(pattern)) {
    if (isAddress(visible, start, start + word.length)) continue;
    let folded = folds.get(word);
    if (folded === undefined) {
      folded = fold(word);
      folds.set(word, folded);
    }
    words.push({ text, word, folded, start, end: start + word.length, isLinked: typed[start] === hidden });
  }
  return words;
}

/** A part of `info@nordbo.dk`, `nordbo.dk` or `(#nordbo)`, which are spelt as addresses are. */
function isAddress(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1], text[end]];
  if (before === '@' || before === '#' || after === '@') return true;
  return (after === '.' && isLetter(text[end + 1])) || (before === '.' && isLetter(text[start - 2]));
}

function isLetter(character = ''): boolean {
  return /\p{L}/u.test(character);
}

/** `Lektie-Café` → `lektiecafe`. Danish letters are letters of their own and stay. */
export function fold(word: string): string {
  const plain = word.toLowerCase().replaceAll(/[-‑'’+]/g, '');
  if (!/[^a-zæøå0-9]/.test(plain)) return plain;
  return plain.normalize('NFC').replaceAll(/[^æøå]/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}

/** The words of a name, folded. */
export function foldedWords(name: string): string[] {
  return (name.match(pattern) ?? []).map(fold);
}

/** A sentence begins here, a list's point, a heading or something in bold, where any word has a capital. */
export function beginsSentence(text: PlanText, start: number): boolean {
  const window = Math.max(0, start - 200);
  const before = text.visible.slice(window, start).trimEnd();
  const last = before.at(-1);
  if (last === undefined || last === hidden || /[.!?:”"»]/.test(last)) return true;
  return /\n\s*(?:\n|[-*+]\s|\d+[.)]\s|#)/.test(text.text.slice(window + before.length, start));
}
