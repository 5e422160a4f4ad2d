/** The program that makes the index does not run on this machine. The site is whole without it. */
export class SearchUnavailable extends Error {
  constructor(cause: unknown) {
    super('The search index cannot be made here', { cause });
  }
}

/** The program that makes the index ended before its time, as where the machine is short of memory. */
export class SearchStopped extends Error {
  constructor() {
    super('The program that makes the search index has ended');
  }
}
