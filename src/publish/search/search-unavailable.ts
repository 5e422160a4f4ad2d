/** The program that makes the index does not run on this machine. The site is whole without it. */
export class SearchUnavailable extends Error {
  constructor(cause: unknown) {
    super('The search index cannot be made here', { cause });
  }
}
