import type { PlanValues } from './plan-values.js';
import { type RunningText, runningText } from './running-text.js';
import { oncePerText } from './text-content.js';

/** Every word and number in the running text of a plan, in reading order, in small letters. `a-dagpenge` is two words. */
export class PlanWords {
  /** The different words. */
  readonly different: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** How often each of them stands in the plan. */
  private readonly times: number[] = [];
  private readonly starts: number[] = [];
  /** For each place the number of its word among the different ones. */
  private readonly which: number[] = [];
  /** The places of words that hold both letters and digits. */
  readonly mixed: readonly number[];

  constructor(readonly running: RunningText) {
    const mixed: number[] = [];
    for (const [index, { content }] of running.texts.entries()) {
      const { words, starts, mixed: own } = tokensIn(content);
      const base = running.startOf(index);
      for (const at of own) mixed.push(this.starts.length + at);
      for (const start of starts) this.starts.push(base + start);
      for (const word of words) this.which.push(this.counted(word));
    }
    this.mixed = mixed;
  }

  private counted(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.different.push(word) - 1;
      this.numbers.set(word, number);
    }
    this.times[number] = (this.times[number] ?? 0) + 1;
    return number;
  }

  get length(): number {
    return this.starts.length;
  }

  /** The word at a place; empty before the first and after the last. */
  word(place: number): string {
    return this.different[this.which[place] ?? -1] ?? '';
  }

  /** How often a word stands in the plan. */
  count(word: string): number {
    return this.times[this.numbers.get(word) ?? -1] ?? 0;
  }

  /** Whether the word at a place stands nowhere else in the plan. */
  isOnly(place: number): boolean {
    return this.times[this.which[place] ?? -1] === 1;
  }

  /** Whether the same word stands at both places. */
  isSame(place: number, other: number): boolean {
    return this.which[place] === this.which[other];
  }

  /** The places of some words. */
  placesOf(words: ReadonlySet<string>): number[] {
    if (words.size === 0) return [];
    const wanted = new Set([...words].map((word) => this.numbers.get(word) ?? -1));
    return this.which.flatMap((number, place) => (wanted.has(number) ? [place] : []));
  }

  start(place: number): number {
    return this.starts[place] ?? this.running.all.length;
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
}

interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** Which of them hold both letters and digits. */
  readonly mixed: readonly number[];
}

const tokensIn = oncePerText(({ visible }): Tokens => {
  const lower = visible.toLowerCase();
  // A few foreign letters grow when they are made small, and then no offset holds.
  const text = lower.length === visible.length ? lower : visible;
  const words: string[] = [];
  const starts: number[] = [];
  const mixed: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let seen = 0;
    for (let kind = kinds[text.charCodeAt(at)]; kind; kind = kinds[text.charCodeAt(++at)]) seen |= kind;
    if (seen === 0) continue;
    if (seen === letter + digit) mixed.push(starts.length);
    words.push(text.slice(start, at));
    starts.push(start);
  }
  return { words, starts, mixed };
});

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
