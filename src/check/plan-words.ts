import type { PlanValues } from './plan-values.js';
import { type RunningText, runningText } from './running-text.js';

/** Every word and number in the running text of a plan, in reading order, in small letters. `a-dagpenge` is two words. */
export class PlanWords {
  /** The different words. */
  private readonly different: string[] = [];
  private readonly starts: number[] = [];
  /** For each place the number of its word among the different ones. */
  private readonly which: number[] = [];
  /** The places of words that hold both letters and digits. */
  readonly mixed: readonly number[];
  /** How often each word stands in the plan. */
  readonly counts: ReadonlyMap<string, number>;

  constructor(readonly running: RunningText) {
    const lower = running.all.toLowerCase();
    // A few foreign letters grow when they are made small, and then no offset holds.
    const text = lower.length === running.all.length ? lower : running.all;
    const numbers = new WordNumbers(text, this.different);
    const mixed: number[] = [];
    const times: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const start = at;
      let seen = 0;
      let hash = 0;
      for (let code = text.charCodeAt(at); kindOf(code) !== 0; code = text.charCodeAt(++at)) {
        seen |= kindOf(code);
        hash = (Math.imul(hash, 31) + code) | 0;
      }
      if (seen === 0) continue;
      if (seen === letter + digit) mixed.push(this.starts.length);
      const number = numbers.of(start, at, hash);
      times[number] = (times[number] ?? 0) + 1;
      this.starts.push(start);
      this.which.push(number);
    }
    this.mixed = mixed;
    this.counts = new Map(this.different.map((word, number) => [word, times[number] ?? 0]));
  }

  get length(): number {
    return this.starts.length;
  }

  /** The word at a place; empty before the first and after the last. */
  word(place: number): string {
    return this.different[this.which[place] ?? -1] ?? '';
  }

  /** Whether the same word stands at both places. */
  isSame(place: number, other: number): boolean {
    return this.which[place] === this.which[other];
  }

  /** The places of some words. */
  placesOf(words: ReadonlySet<string>): number[] {
    if (words.size === 0) return [];
    const wanted = new Set(this.different.flatMap((word, number) => (words.has(word) ? [number] : [])));
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

/** Gives each different word a number, without making a string of each of the 20,000 words of a plan. */
class WordNumbers {
  private readonly byHash = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly different: string[],
  ) {}

  of(start: number, end: number, hash: number): number {
    for (let key = hash & smallInteger; ; key++) {
      const number = this.byHash.get(key);
      if (number === undefined) {
        this.byHash.set(key, this.different.length);
        return this.different.push(this.text.slice(start, end)) - 1;
      }
      const word = this.different[number] ?? '';
      if (word.length === end - start && this.text.startsWith(word, start)) return number;
    }
  }
}

/** Integers up to this are the quickest keys. */
const smallInteger = 0x1fffffff;

const known = new WeakMap<PlanValues, PlanWords>();

/** The words of a plan, found once for all rules. */
export function planWords(values: PlanValues): PlanWords {
  const words = known.get(values) ?? new PlanWords(runningText(values));
  known.set(values, words);
  return words;
}

const letter = 1;
const digit = 2;
/** The letters of the Latin alphabets and the digits; 0 for every other sign. */
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /\p{L}/u.test(sign) ? letter : /\d/.test(sign) ? digit : 0;
});

function kindOf(code: number): number {
  return kinds[code] ?? 0;
}
