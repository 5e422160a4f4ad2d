import { partCount } from './search/search-parts.js';
import type { SiteFront } from './site-data.js';
import { type LinkView, type PageView, pageView } from './site-page.js';
import { homeUrl, overviewUrl, searchScriptUrl, searchUrl } from './site-urls.js';

export interface SearchView extends PageView {
  readonly canSearch: boolean;
  /** How many parts the index has; null for one. */
  readonly parts: number | null;
  /** Lists that lead to every page without a search. */
  readonly lists: readonly LinkView[];
}

/** The page that searches; where there is no index, the one that says so. */
export function searchView({ cards, updated, search }: SiteFront): SearchView {
  const canSearch = search === 'on';
  const page = pageView({
    url: searchUrl,
    title: 'Søg',
    updated,
    description: 'Søg i planer, aftaler og aktiviteter.',
    script: canSearch ? searchScriptUrl : null,
  });
  const parts = partCount(cards.length);
  return { ...page, canSearch, parts: parts > 1 ? parts : null, lists };
}

/** What leads to all pages by links alone; add new lists here. */
const lists: readonly LinkView[] = [
  { label: 'Alle planer', url: homeUrl },
  { label: 'Overblik på tværs af planerne', url: overviewUrl },
];
