import { nativeSpelling } from '../publish/search/spelling.js';
import type { Filters, Found, Hit, Pagefind } from './pagefind.js';
import { allFacets, type FacetName, type SearchState } from './search-state.js';

export interface Answer {
  readonly hits: readonly Hit[];
  /** Of each facet the values with the number of pages that choosing them would give. */
  readonly counts: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
}

/**
 * Asks the index. A facet's counts are those without its own choices, since another value of it adds pages instead of taking
 * some away.
 */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Answer> {
  const found = await ask(pagefind, state.query, filtersOf(state));
  const counts = allFacets.map(async (name) => {
    const others = state.chosen[name].length === 0 ? found : await ask(pagefind, state.query, filtersOf(state, name));
    return [name, countsOf(name, others, state.chosen[name])] as const;
  });
  return { hits: found.hits, counts: Object.fromEntries(await Promise.all(counts)) as Answer['counts'] };
}

type Asked = Pick<Found, 'filters'> & { readonly hits: readonly Hit[] };

/** Both as it is typed and as Danish is spelt today: «aabenraa» and «åbenrå». */
async function ask(pagefind: Pagefind, query: string, filters: Filters): Promise<Asked> {
  const typed = query.trim().toLowerCase();
  const spellings = [...new Set([typed, nativeSpelling(typed)])];
  const found = await Promise.all(spellings.map((spelling) => pagefind.search(spelling || null, { filters })));
  const [first, second] = found;
  if (!first) return { hits: [], filters: {} };
  if (!second || second.results.length === 0) return { hits: first.results, filters: first.filters };
  if (first.results.length === 0) return { hits: second.results, filters: second.filters };
  return { hits: merged(first.results, second.results), filters: larger(first.filters, second.filters) };
}

function merged(first: readonly Hit[], second: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of [...first, ...second]) {
    const known = best.get(hit.id);
    if (!known || known.score < hit.score) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The pages of one spelling are nearly always among those of the other, so the larger number is the number of both. */
function larger(first: Found['filters'], second: Found['filters']): Found['filters'] {
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    names.map((name) => {
      const [a = {}, b = {}] = [first[name], second[name]];
      const values = [...new Set([...Object.keys(a), ...Object.keys(b)])];
      return [name, Object.fromEntries(values.map((value) => [value, Math.max(a[value] ?? 0, b[value] ?? 0)]))];
    }),
  );
}

function filtersOf({ chosen }: SearchState, without?: FacetName): Filters {
  const names = allFacets.filter((name) => name !== without && chosen[name].length > 0);
  return Object.fromEntries(names.map((name) => [name, { any: chosen[name] }]));
}

/** A value that is chosen stays on the page, also where it gives nothing, so that it can be taken back. */
function countsOf(name: FacetName, { filters }: Asked, chosen: readonly string[]): Record<string, number> {
  const counts = Object.entries(filters[name] ?? {}).filter(([, count]) => count > 0);
  return { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...Object.fromEntries(counts) };
}
