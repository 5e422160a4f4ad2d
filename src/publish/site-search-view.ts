import type { SiteFront } from './site-data.js';
import { type LinkView, type PageView, pageView } from './site-page.js';
import { homeUrl, overviewUrl, searchScriptUrl, searchUrl } from './site-urls.js';

export interface SearchView extends PageView {
  readonly canSearch: boolean;
  /** Lists that lead to every page without a search. */
  readonly lists: readonly LinkView[];
}

/** The page that searches; where there is no index, the one that says so. */
export function searchView({ updated, search }: SiteFront): SearchView {
  const canSearch = search === 'on';
  const page = pageView({
    url: searchUrl,
    title: 'Søg',
    updated,
    description: 'Søg i planer, aftaler og aktiviteter.',
    script: canSearch ? searchScriptUrl : null,
  });
  return { ...page, canSearch, lists };
}

/** What leads to all pages by links alone; add new lists here. */
const lists: readonly LinkView[] = [
  { label: 'Alle planer', url: homeUrl },
  { label: 'Overblik på tværs af planerne', url: overviewUrl },
];
