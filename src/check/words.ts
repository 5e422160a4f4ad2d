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
  const words = values.texts
    .filter(({ path, file }) => path[0] !== 'undtagelser' && file.kind !== 'people')
    .map((text) => ({ text, words: wordsIn(text) }));
  known.set(values, words);
  return words;
}

/** Plans share most of their words. Let go of when there are more than any language needs. */
const folds = new Map<string, string>();
const mostFolds = 100_000;

function folded(word: string): string {
  const before = folds.get(word);
  if (before !== undefined) return before;
  if (folds.size >= mostFolds) folds.clear();
  const now = fold(word);
  folds.set(word, now);
  return now;
}

/** What `pattern` finds, sign by sign: it is the dearest step of the rules that look at words. */
function wordsIn(text: PlanText): Word[] {
  const { visible, typed } = text;
  const { length } = visible;
  const words: Word[] = [];
  for (let end = 0; end < length; end++) {
    if (parts[visible.charCodeAt(end)] !== 1) continue;
    const start = end;
    end = partEnd(visible, end);
    while (isHyphen(visible.charCodeAt(end)) && parts[visible.charCodeAt(end + 1)] === 1)
      end = partEnd(visible, end + 1);
    if (isAddress(visible, start, end)) continue;
    const word = visible.slice(start, end);
    const isLinked = typed !== visible && typed.charCodeAt(start) === hiddenCode;
    words.push({ text, word, folded: folded(word), start, end, isLinked });
  }
  return words;
}

const hiddenCode = hidden.charCodeAt(0);

/** Letters and digits, and a plus after them. */
function partEnd(text: string, from: number): number {
  let end = from;
  while (parts[text.charCodeAt(end)] === 1) end += 1;
  return text.charCodeAt(end) === plus ? end + 1 : end;
}

const plus = 0x2b;

/** Which signs are parts of words: the class of `pattern`. */
const parts = new Uint8Array(0x250);
for (let code = 0; code < parts.length; code++)
  parts[code] = /[A-Za-z0-9\u00c0-\u024f]/.test(String.fromCharCode(code)) ? 1 : 0;

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2011 || code === 0x27 || code === 0x2019;
}

/** A part of `info@nordbo.dk`, `nordbo.dk` or `(#nordbo)`, which are spelt as addresses are. */
function isAddress(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (before === at || before === hash || after === at) return true;
  return (after === stop && isLetter(text[end + 1])) || (before === stop && isLetter(text[start - 2]));
}

const [at, hash, stop] = [0x40, 0x23, 0x2e];

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
