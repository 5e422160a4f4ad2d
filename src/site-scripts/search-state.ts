/** The facets by which a search is narrowed down, in the order of the page, with their headings. */
export const facetNames = {
  art: 'Slags side',
  indsatsomraade: 'Indsatsområde',
  kommune: 'Kommune',
  plan: 'Plan',
} as const;

export type FacetName = keyof typeof facetNames;

/** What is searched for: all of it stands in the page's address, so that a search can be shared. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
}

export const allFacets = Object.keys(facetNames) as FacetName[];

export function stateOf(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('q') ?? '', chosen: eachFacet((name) => parameters.getAll(name)) };
}

/** The address's query part, as the form itself would send it, without what is empty. */
export function searchOf({ query, chosen }: SearchState): string {
  const pairs = [
    ...(query.trim() === '' ? [] : [['q', query.trim()]]),
    ...allFacets.flatMap((name) => chosen[name].map((value) => [name, value])),
  ];
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

export function eachFacet<Value>(value: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(allFacets.map((name) => [name, value(name)])) as Record<FacetName, Value>;
}

export function isEmpty({ query, chosen }: SearchState): boolean {
  return query.trim() === '' && allFacets.every((name) => chosen[name].length === 0);
}
