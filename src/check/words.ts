import { hidden } from '../prose/simple.js';
import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';
import { oncePerText, type TextContent } from './text-content.js';
import { fold, WordSet, type WrittenWord, writtenWord } from './written-word.js';

/** A word of a text as it is written: `HippHopp+`, `UU-vejleder`, `caféen`. */
export interface Word {
  readonly word: WrittenWord;
  readonly start: number;
  readonly end: number;
  /** Stands in a link or a cross reference. */
  readonly isLinked: boolean;
}

/** The words of a text in flat lists: a plan has some 20,000, and few of them are looked at more closely. */
export class Words {
  readonly written: WrittenWord[] = [];
  private readonly starts: number[] = [];

  constructor(private readonly content: TextContent) {
    const { visible } = content;
    forEachWord(visible, (start, end) => {
      this.written.push(writtenWord(visible, start, end));
      this.starts.push(start);
    });
  }

  get length(): number {
    return this.starts.length;
  }

  at(index: number): Word | undefined {
    const word = this.written[index];
    const start = this.starts[index];
    if (!word || start === undefined) return undefined;
    const { visible, typed } = this.content;
    const isLinked = typed !== visible && typed.charCodeAt(start) === hiddenCode;
    return { word, start, end: start + word.written.length, isLinked };
  }

  slice(from: number, to: number): Word[] {
    const found: Word[] = [];
    for (let index = from; index < to; index++) {
      const word = this.at(index);
      if (word) found.push(word);
    }
    return found;
  }
}

const hiddenCode = hidden.charCodeAt(0);

export interface TextWords {
  readonly text: PlanText;
  readonly words: Words;
}

/** Letters of the alphabets that Danish names use: a plain class is read much faster than `\p{L}`. */
const pattern = /[A-Za-z0-9\u00c0-\u024f]+\+?(?:[-‑'’][A-Za-z0-9\u00c0-\u024f]+\+?)*/g;
const known = new WeakMap<PlanValues, readonly TextWords[]>();

export const wordsIn = oncePerText((content) => new Words(content));

/** The words of all texts but exceptions and persons, in reading order. Found once for all rules that ask. */
export function wordsOf(values: PlanValues): readonly TextWords[] {
  const found = known.get(values);
  if (found) return found;
  const words = values.texts
    .filter(({ path, file }) => path[0] !== 'undtagelser' && file.kind !== 'people')
    .map((text) => ({ text, words: wordsIn(text.content) }));
  known.set(values, words);
  return words;
}

/**
 * What `pattern` finds, sign by sign: it is the dearest step of the rules that look at words. Nothing is asked of what is
 * beyond the text's end: one such look makes all others three times as slow.
 */
function forEachWord(visible: string, see: (start: number, end: number) => void): void {
  const { length } = visible;
  let end = 0;
  while (end < length) {
    if (parts[visible.charCodeAt(end)] !== 1) {
      end += 1;
      continue;
    }
    const start = end;
    end = partEnd(visible, end);
    while (end + 1 < length && isHyphen(visible.charCodeAt(end)) && parts[visible.charCodeAt(end + 1)] === 1)
      end = partEnd(visible, end + 1);
    if (!isAddress(visible, start, end)) see(start, end);
  }
}

/** Letters and digits, and a plus after them. */
function partEnd(text: string, from: number): number {
  const { length } = text;
  let end = from;
  while (end < length && parts[text.charCodeAt(end)] === 1) end += 1;
  return end < length && text.charCodeAt(end) === plus ? end + 1 : end;
}

const plus = 0x2b;

/** Which signs are parts of words: the class of `pattern`. One entry for every sign: that is quickest. */
const parts = new Uint8Array(1 << 16);
for (let code = 0; code < 0x250; code++)
  parts[code] = /[A-Za-z0-9\u00c0-\u024f]/.test(String.fromCharCode(code)) ? 1 : 0;

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2011 || code === 0x27 || code === 0x2019;
}

/** A part of `info@nordbo.dk`, `nordbo.dk` or `(#nordbo)`, which are spelt as addresses are. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (before === at || before === hash || after === at) return true;
  return (after === stop && isLetter(text[end + 1])) || (before === stop && isLetter(text[start - 2]));
}

const [at, hash, stop] = [0x40, 0x23, 0x2e];

function isLetter(character = ''): boolean {
  return /\p{L}/u.test(character);
}

const different = new WeakMap<readonly TextWords[], WordSet>();

/** Each different word of some texts; a word may come twice where a plan has more words than are kept. Found once for all rules. */
export function differentWords(texts: readonly TextWords[]): WordSet {
  const found = different.get(texts);
  if (found) return found;
  const words = new WordSet();
  for (const text of texts) for (const word of text.words.written) words.add(word);
  different.set(texts, words);
  return words;
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
