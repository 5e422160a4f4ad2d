import type { Plan } from '../model/plan-data.js';
import { dayAfter } from './dates-in-text.js';

/** A plan that was granted in the last year of an edition begins in the year after. */
const latestStart = 1;

/** `2019-26`: the years in which the money of an edition is granted. */
export function editionYearsOf(edition: string): { first: number; last: number } {
  const [first = 0, last = 0] = edition.split('-').map((part) => Number(part.padStart(4, '20')));
  return { first, last };
}

export function isFourYears({ fra, til }: Plan['file']['periode']): boolean {
  return til === dayAfter(fra, 4, -1);
}

export function beginsInEdition({ fra }: Plan['file']['periode'], edition: string): boolean {
  const { first, last } = editionYearsOf(edition);
  const year = Number(fra.slice(0, 4));
  return year >= first && year <= last + latestStart;
}

/** Other years are held against the period only where it can be right itself: one slip is told once. */
export function isSoundPeriod({ file: { periode }, edition }: Plan): boolean {
  return isFourYears(periode) && beginsInEdition(periode, edition.id);
}
