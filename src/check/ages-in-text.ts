import type { Ages } from '../model/values/ages.js';

/** An age group as somebody wrote it in running text; offsets are into the text. */
export interface WrittenAges extends Ages {
  readonly start: number;
  readonly end: number;
}

const between = String.raw`(\d{1,2})(?:\s?[-–]\s?|\s+til\s+|\s+og\s+)(\d{1,2})`;
const patterns: readonly {
  readonly pattern: RegExp;
  readonly read: (a: number, b: number) => [number | null, number | null];
}[] = [
  { pattern: new RegExp(`(?=\\d)(?<![\\d.,])${between}(?:-|\\s)?årige?(?!\\p{L})`, 'giu'), read: (a, b) => [a, b] },
  // «2-3 år» may be how long something takes; a word before it says that somebody is that old.
  {
    pattern: new RegExp(
      `(?=\\d)(?<=(?:på|mellem|fra|alderen|unge|børn|drenge|piger|beboere)\\s+(?:ca\\.\\s+)?)${between}\\s+år(?!\\p{L})`,
      'giu',
    ),
    read: (a, b) => [a, b],
  },
  { pattern: /(?=\d)(?<![\d.,+])(\d{1,2})\s?\+(?![\d+])(?:-?årige)?/gu, read: (a) => [a, null] },
];

/** Ages with two ends (`13-17-årige`, `unge på 15-18 år`) and open ones (`30+`). Lines may be wrapped. */
export function agesIn(text: string): WrittenAges[] {
  if (!/\d\s*(?:[-–+]|til|og)/.test(text)) return [];
  return patterns.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = read(Number(match[1]), Number(match[2]));
      if (from !== null && to !== null && from >= to) return [];
      const written = match[0].replaceAll(/\s+/g, ' ');
      return [{ from, to, text: written, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** «over 30 år» and «30+» are taken for the same: people use both for those who have turned thirty. */
export function rangeOf({ from, to, text }: Ages): Range {
  const low = from ?? 0;
  return { from: /^over\b/i.test(text) ? low - 1 : low, to: to ?? Number.POSITIVE_INFINITY };
}

export function areSameAges(one: Ages, other: Ages): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from === b.from && a.to === b.to;
}

export function isWithin(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** How many years two groups share. */
export function sharedYears(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
}

/** From the youngest of all groups to the oldest. */
export function hull(ranges: readonly Range[]): Range {
  return ranges.reduce((all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  });
}
