import { numberWord, writtenCounts } from './number-words.js';

export interface CountedAreas {
  readonly count: number;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const pattern = new RegExp(
  `(?=[ads])(?<!\\p{L})(?:alle|de|samtlige)\\s+(${writtenCounts}|\\d)\\s+(?:bolig)?områder(?:ne)?(?!\\p{L})`,
  'giu',
);

/** «alle tre boligområder», «hvert af de 3 områder» */
export function countedAreas(visible: string): CountedAreas[] {
  return [...visible.matchAll(pattern)].map((match) => ({
    count: numberWord(match[1] ?? '') ?? 0,
    words: match[0].replaceAll(/\s+/g, ' '),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
