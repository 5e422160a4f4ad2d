/** The part of Pagefind's browser interface that the search uses. */
export interface Pagefind {
  search(term: string | null, options: { readonly filters: Filters }): Promise<Found>;
  /** Loads what is needed to count facets. */
  filters(): Promise<unknown>;
}

/** Values of a facet are alternatives; facets narrow each other down. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Found {
  readonly results: readonly Hit[];
  /** Of each facet how many of the results have each value. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<HitData>;
}

export interface HitData {
  /** From the site's folder: `planer/viborg/index.html`. */
  readonly raw_url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly weighted_locations: readonly WordLocation[];
  readonly anchors: readonly Anchor[];
}

/** A word of the content that answers the query. */
export interface WordLocation {
  /** Its number in the content. */
  readonly location: number;
  readonly balanced_score: number;
}

/** A heading, or any other element, with an id. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** Loads it from the site itself; `folder` is the address of the index or of a part of it. */
export async function loadPagefind(folder: URL): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL('pagefind.js', folder).href);
  await pagefind.filters();
  return pagefind;
}
