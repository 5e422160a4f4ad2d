import { identifierOf } from '../model/values/identifier-text.js';
import { WordTable } from './word-table.js';

/** A word as it is spelt somewhere, with what rules ask of it: answered once, however often it stands in however many plans. */
export class WrittenWord {
  /** Without case, accents, hyphens and other signs: what two spellings of one word share. */
  readonly folded: string;
  readonly hasCapital: boolean;
  private asInside: string | undefined;
  private asIdentifier: string | undefined;

  /** @param number one that no other word has: what a set of words is kept by */
  constructor(
    readonly written: string,
    readonly number: number,
  ) {
    this.folded = fold(written);
    this.hasCapital = written[0] !== this.folded[0] && /^\p{Lu}/u.test(written);
  }

  /** As the word stands inside a sentence. A word in capitals alone is a heading or an abbreviation. */
  get inside(): string {
    this.asInside ??= inside(this.written);
    return this.asInside;
  }

  /** As an id would have it: `Lektie-Café` → `lektie-cafe`. */
  get asId(): string {
    this.asIdentifier ??= identifierOf(this.written);
    return this.asIdentifier;
  }
}

/** Plans share most of their words. Let go of when there are more than any language needs. */
let words = new WordTable<WrittenWord>();
const mostWords = 100_000;
let count = 0;

export function writtenWord(text: string, start = 0, end = text.length): WrittenWord {
  if (words.size >= mostWords) words = new WordTable();
  return words.in(text, start, end, newWord);
}

function newWord(written: string): WrittenWord {
  return new WrittenWord(written, count++);
}

/** Some words: a plan has 20,000 places of words, and rules ask at each of them whether its word is one of these. */
export class WordSet implements Iterable<WrittenWord> {
  private marks = new Uint8Array(count);
  private readonly all: WrittenWord[] = [];

  constructor(words: Iterable<WrittenWord> = []) {
    for (const word of words) this.add(word);
  }

  get size(): number {
    return this.all.length;
  }

  add(word: WrittenWord): void {
    if (this.marks[word.number] === 1) return;
    if (word.number >= this.marks.length) {
      const marks = new Uint8Array(word.number * 2 + 1);
      marks.set(this.marks);
      this.marks = marks;
    }
    this.marks[word.number] = 1;
    this.all.push(word);
  }

  has(word: WrittenWord): boolean {
    return this.marks[word.number] === 1;
  }

  [Symbol.iterator](): Iterator<WrittenWord> {
    return this.all[Symbol.iterator]();
  }
}

/** `Lektie-Café` → `lektiecafe`. Danish letters are letters of their own and stay. */
export function fold(word: string): string {
  const plain = word.toLowerCase().replaceAll(/[-‑'’+]/g, '');
  if (!/[^a-zæøå0-9]/.test(plain)) return plain;
  return plain.normalize('NFC').replaceAll(/[^æøå]/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}

function inside(word: string): string {
  if (!/\p{Ll}/u.test(word)) return word.includes('-') ? word : word.toLowerCase();
  const plain = word.replaceAll('‑', '-').replaceAll('’', "'");
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.slice(0, 1).toLowerCase() + plain.slice(1) : plain;
}
