import { isOneSlipApart } from './spelling.js';

/**
 * The pairs of words that are one slip of the fingers apart: a letter too many, too few, another, or two swapped. Two such
 * words are the same when one letter of each is left out, so each word is filed under what is left of it.
 * @param words each once
 */
export function nearPairs(words: readonly string[]): [string, string][] {
  const files = new Files(words.reduce((sum, { length }) => sum + length + 1, 0));
  const pairs: [string, string][] = [];
  for (const [index, word] of words.entries()) {
    const found = new Set<number>();
    forEachRest(word, (rest) => files.file(rest, index, found));
    for (const other of found) if (isOneSlipApart(words[other] ?? '', word)) pairs.push([words[other] ?? '', word]);
  }
  return pairs;
}

/** Numbers of words by a number that stands for a text; chains in flat arrays, since a plan has some 20,000 entries. */
class Files {
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly rests: Int32Array;
  private readonly words: Int32Array;
  private count = 0;

  constructor(size: number) {
    this.first = new Int32Array(2 ** Math.ceil(Math.log2(size + 1))).fill(-1);
    this.next = new Int32Array(size);
    this.rests = new Int32Array(size);
    this.words = new Int32Array(size);
  }

  /** Files a word, and adds to `found` the others that are filed under the same number. */
  file(rest: number, word: number, found: Set<number>): void {
    const chain = rest & (this.first.length - 1);
    let at = this.first[chain] ?? -1;
    for (; at >= 0; at = this.next[at] ?? -1)
      if (this.rests[at] === rest && this.words[at] !== word) found.add(this.words[at] ?? 0);
    this.next[this.count] = this.first[chain] ?? -1;
    this.rests[this.count] = rest;
    this.words[this.count] = word;
    this.first[chain] = this.count++;
  }
}

/** Numbers that stand for the word and for the word without each of its letters. Different texts may share a number. */
function forEachRest(word: string, see: (rest: number) => void): void {
  const { length } = word;
  let after = 0;
  for (let at = 0; at < length; at++) after = (Math.imul(after, base) + word.charCodeAt(at)) | 0;
  see(scatter(after));
  let before = 0;
  let power = powers(length - 1);
  for (let at = 0; at < length; at++) {
    // `after` is the number of the letters from here on; without this letter it is the number of those behind it.
    after = (after - Math.imul(word.charCodeAt(at), power)) | 0;
    see(scatter((Math.imul(before, power) + after) | 0));
    before = (Math.imul(before, base) + word.charCodeAt(at)) | 0;
    power = Math.imul(power, inverse);
  }
}

/** Odd, so that it has an inverse among the whole numbers of 32 bits. */
const base = 0x01000193;
const inverse = 0x359c449b;

function powers(exponent: number): number {
  let power = 1;
  for (let left = exponent; left > 0; left--) power = Math.imul(power, base);
  return power;
}

/** Spreads the numbers of short texts, which lie close together. */
function scatter(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
