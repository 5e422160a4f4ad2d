/** The pieces of work that are about all plans together, by the names that the user is told. */
export const commonSteps = { pages: 'site', search: 'søgning' };

/** How many there are in a build with a site. */
export function commonStepCount(hasSearch: boolean): number {
  return hasSearch ? 2 : 1;
}
