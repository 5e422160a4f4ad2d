import type { Quantity } from './values/quantity.js';

const people =
  /børn|unge|famili|deltager|kvinde|mænd|person|beboer|borger|elev|forældre|drenge|piger|medlem|mentor|frivillig/i;
const otherThings = /samtale|forløb\b|plads|møde|event|aktivitet(?:er)?\b(?!spar)|time|\bjob\b|arrangement/i;

/** Whether a unit or a text speaks of a number of people, and not of places, conversations or events. */
export function countsPeople(unit: string): boolean {
  return people.test(unit) && !otherThings.test(unit);
}

/** Fewer can be recognised by those who live next door; Statistics Denmark and LBF hold back such figures too. */
export const fewestShown = 5;

/**
 * A figure of so few people that neighbours can tell who they are. Of nobody there is nothing to tell.
 * @param counted what is counted: a unit, or what is measured
 */
export function isSmallCount({ unit, decimals, value }: Quantity, counted: string): boolean {
  return unit === 'number' && decimals === 0 && value > 0 && value < fewestShown && countsPeople(counted);
}
