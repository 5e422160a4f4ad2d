import type { PlanValues } from './plan-values.js';
import { type RunningText, runningText } from './running-text.js';
import { type TextContent, TextSlot } from './text-content.js';
import { WordTable } from './word-table.js';

/**
 * Every word and number in the running text of a plan, in reading order, in small letters. `a-dagpenge` is two words. A plan
 * has some 20,000 and rules look at all of them, so a place holds no more than the number of its word.
 */
export class PlanWords {
  /** The different words. */
  readonly different: string[] = [];
  private readonly vocabulary: Vocabulary;
  /** How often each word of the vocabulary stands in the plan. */
  private readonly times: Int32Array;
  private readonly starts: Int32Array;
  /** For each place the number of its word. */
  private readonly which: Int32Array;
  /** The places of words that hold both letters and digits. */
  readonly mixed: readonly number[];

  constructor(readonly running: RunningText) {
    const vocabulary = currentVocabulary();
    this.vocabulary = vocabulary;
    const tokens = running.texts.map(({ content }) => tokensIn(content, vocabulary));
    const length = tokens.reduce((sum, { words }) => sum + words.length, 0);
    this.times = new Int32Array(vocabulary.words.length);
    this.starts = new Int32Array(length);
    this.which = new Int32Array(length);
    const mixed: number[] = [];
    let place = 0;
    for (const [index, { words, starts, mixed: own }] of tokens.entries()) {
      const base = running.startOf(index);
      for (const at of own) mixed.push(place + at);
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? 0;
        const times = this.times[word] ?? 0;
        if (times === 0) this.different.push(vocabulary.words[word] ?? '');
        this.times[word] = times + 1;
        this.which[place] = word;
        this.starts[place++] = base + (starts[at] ?? 0);
      }
    }
    this.mixed = mixed;
  }

  get length(): number {
    return this.starts.length;
  }

  private has(place: number): boolean {
    return place >= 0 && place < this.starts.length;
  }

  /** The word at a place; empty before the first and after the last. */
  word(place: number): string {
    return this.has(place) ? (this.vocabulary.words[this.which[place] ?? 0] ?? '') : '';
  }

  /** How often a word stands in the plan. */
  count(word: string): number {
    const number = this.vocabulary.numbers.get(word);
    return number === undefined ? 0 : (this.times[number] ?? 0);
  }

  /** Whether the word at a place stands nowhere else in the plan. */
  isOnly(place: number): boolean {
    return this.has(place) && this.times[this.which[place] ?? 0] === 1;
  }

  /** Whether the same word stands at both places. */
  isSame(place: number, other: number): boolean {
    return this.has(place) && this.has(other) && this.which[place] === this.which[other];
  }

  /** The places of some words. */
  placesOf(words: ReadonlySet<string>): number[] {
    if (words.size === 0) return [];
    const wanted = new Set([...words].map((word) => this.vocabulary.numbers.get(word) ?? -1));
    const places: number[] = [];
    for (const [place, number] of this.which.entries()) if (wanted.has(number)) places.push(place);
    return places;
  }

  start(place: number): number {
    return this.has(place) ? (this.starts[place] ?? 0) : this.running.all.length;
  }

  end(place: number): number {
    return this.start(place) + this.word(place).length;
  }

  /** The word as it is written, with its capitals. */
  asWritten(place: number): string {
    return this.running.all.slice(this.start(place), this.end(place));
  }

  /** What stands between a word and the next one. */
  gap(place: number): string {
    return this.running.all.slice(this.end(place), this.start(place + 1));
  }

  /** Nothing but one space stands between a word and the next one. */
  hasOneSpaceAfter(place: number): boolean {
    const end = this.end(place);
    return this.start(place + 1) === end + 1 && this.running.all.charCodeAt(end) === 0x20;
  }
}

/** The words of all plans with a number for each. */
class Vocabulary {
  readonly numbers = new WordTable<number>();
  readonly words: string[] = [];
  private readonly add = (word: string) => this.words.push(word) - 1;

  numberOf(text: string, start: number, end: number): number {
    return this.numbers.in(text, start, end, this.add);
  }
}

let latest = new Vocabulary();
/** More than any language needs: then it is begun anew, and texts are read again. */
const mostWords = 100_000;

function currentVocabulary(): Vocabulary {
  if (latest.words.length > mostWords) latest = new Vocabulary();
  return latest;
}

interface Tokens {
  readonly vocabulary: Vocabulary;
  /** By their numbers. */
  readonly words: readonly number[];
  readonly starts: readonly number[];
  /** Which of them hold both letters and digits. */
  readonly mixed: readonly number[];
}

const slot = new TextSlot<Tokens>();

function tokensIn(content: TextContent, vocabulary: Vocabulary): Tokens {
  const known = slot.get(content);
  if (known?.vocabulary === vocabulary) return known;
  const tokens = readTokens(content, vocabulary);
  slot.set(content, tokens);
  return tokens;
}

function readTokens({ visible }: TextContent, vocabulary: Vocabulary): Tokens {
  const lower = visible.toLowerCase();
  // A few foreign letters grow when they are made small, and then no offset holds.
  const text = lower.length === visible.length ? lower : visible;
  const words: number[] = [];
  const starts: number[] = [];
  const mixed: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    let seen = 0;
    // Never beyond the end: one such look makes all others three times as slow.
    for (; at < length; at++) {
      const kind = kinds[text.charCodeAt(at)] ?? 0;
      if (kind === 0) break;
      seen |= kind;
    }
    if (seen === 0) continue;
    if (seen === letter + digit) mixed.push(starts.length);
    words.push(vocabulary.numberOf(text, start, at));
    starts.push(start);
  }
  return { vocabulary, words, starts, mixed };
}

const known = new WeakMap<PlanValues, PlanWords>();

/** The words of a plan, found once for all rules. */
export function planWords(values: PlanValues): PlanWords {
  const words = known.get(values) ?? new PlanWords(runningText(values));
  known.set(values, words);
  return words;
}

const letter = 1;
const digit = 2;
/** Which signs are letters of the Latin alphabets, and which are digits. One entry for every sign: that is quickest. */
const kinds = new Uint8Array(1 << 16);
for (let code = 0; code < 0x250; code++) {
  const sign = String.fromCharCode(code);
  if (/\p{L}/u.test(sign)) kinds[code] = letter;
  else if (/\d/.test(sign)) kinds[code] = digit;
}
