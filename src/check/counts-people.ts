const people =
  /børn|unge|famili|deltager|kvinde|mænd|person|beboer|borger|elev|forældre|drenge|piger|medlem|mentor|frivillig/i;
const otherThings = /samtale|forløb\b|plads|møde|event|aktivitet(?:er)?\b(?!spar)|time|\bjob\b|arrangement/i;

/** Whether a unit or a text speaks of a number of people, and not of places, conversations or events. */
export function countsPeople(unit: string): boolean {
  return people.test(unit) && !otherThings.test(unit);
}
