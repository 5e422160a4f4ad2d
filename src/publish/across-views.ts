import type { Denmark } from '../compose/drawings/denmark.js';
import type { Place } from '../document/blocks.js';
import { renderHtmlBlocks } from '../render/html/index.js';
import { accentClass } from './accent-class.js';
import { type AcrossPage, titleOf, type Way } from './across/across-page.js';
import { acrossPages } from './across/index.js';
import type { SiteBooklet, SiteFile, SiteFront } from './site-data.js';
import { facets } from './site-facets.js';
import { contentsView, type FileView, fileView, type PageView, pageView } from './site-page.js';
import { interventionsUrl, relativeUrl } from './site-urls.js';

export interface AcrossView extends PageView {
  readonly intro: string;
  readonly hasEvenColumns: boolean;
  readonly html: string;
  readonly ways: readonly Way[];
  readonly files: readonly FileView[];
}

export function acrossViews({ cards, interventions, updated }: SiteFront, denmark: Denmark): AcrossView[] {
  return acrossPages(cards, interventions, denmark).map((page) => acrossView(page, updated, noPlaces, []));
}

/** Only the page about all interventions offers files: they hold all of them. */
export function bookletViews({ pages, updated, urlOf, files }: SiteBooklet): AcrossView[] {
  return pages.map((page) => acrossView(page, updated, urlOf, page.url === interventionsUrl ? files : []));
}

/** Pages about all plans tell of no document's places. */
export const noPlaces = (place: Place): string => {
  throw new Error(`A page about several plans refers to ${place.anchor}`);
};

function acrossView(
  page: AcrossPage,
  updated: string,
  urlOf: (place: Place) => string,
  files: readonly SiteFile[],
): AcrossView {
  const { url, title, kicker = null, kind, focusArea, description, crumbs, intro, color, blocks } = page;
  const parts = blocks.filter((block) => block.type === 'section');
  const contents = parts.map((section) => ({ level: 1 as const, anchor: section.id, text: titleOf(section) }));
  const html = renderHtmlBlocks(blocks, {
    headingOffset: 0,
    hrefOf: (place) => relativeUrl(url, urlOf(place)),
    pageHref: (path) => relativeUrl(url, path),
  });
  return {
    ...pageView({
      url,
      title,
      kicker,
      updated,
      description,
      crumbs,
      accent: color ? accentClass(color) : null,
      facets: kind ? facets(kind, undefined, focusArea) : [],
      contents: contentsView(contents.length > 2 ? contents : []),
    }),
    intro,
    hasEvenColumns: page.hasEvenColumns ?? false,
    html,
    ways: page.ways ?? [],
    files: files.map(fileView),
  };
}
