/** No text of an agreement has so many of one kind. Who has more has something else wrong, and sees the next when these are mended. */
const mostInText = 300;
/** No plan has so many mistakes of one kind. */
const mostInPlan = 1000;

/** As many of what is found in one text as are worth a closer look; what is found lazily is not even looked for further on. */
export function firstInText<T>(found: Iterable<T>): T[] {
  return firstFew(found, mostInText);
}

/** The same of what is found in a whole plan. */
export function firstInPlan<T>(found: Iterable<T>): T[] {
  return firstFew(found, mostInPlan);
}

function firstFew<T>(found: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const one of found) {
    if (first.length === most) break;
    first.push(one);
  }
  return first;
}
