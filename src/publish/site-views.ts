import type { Denmark } from '../compose/drawings/denmark.js';
import { renderHtmlBlocks } from '../render/html/index.js';
import { accentClass } from './accent-class.js';
import { AllPlans } from './across/all-plans.js';
import { mapOf, municipalities } from './across/municipality-pages.js';
import { type AcrossView, acrossViews, bookletViews, noPlaces } from './across-views.js';
import { allChangesView, type ChangesView, planChangesView } from './changes/change-pages.js';
import { type DataPageView, dataPageView } from './data-page.js';
import { type ActivityView, activityViews, type DocumentView, documentViews } from './document-views.js';
import { type GlossaryView, glossaryView } from './glossary/glossary-view.js';
import { factsOf, type PlanFacts } from './plan-links.js';
import { type OpenPointsView, openPointsView, type PlanView, planView } from './plan-views.js';
import type { SiteData, SiteFront } from './site-data.js';
import { facets } from './site-facets.js';
import { type LinkView, type PageView, pageView } from './site-page.js';
import { type SearchView, searchView } from './site-search-view.js';
import { aboutUrl, accessibilityUrl, homeUrl, notFoundUrl, planUrl } from './site-urls.js';

/** One list of pages for each page template of the site's folder. */
export interface SiteViews {
  readonly home: readonly HomeView[];
  readonly about: readonly PageView[];
  readonly accessibility: readonly PageView[];
  readonly notFound: readonly PageView[];
  readonly search: readonly SearchView[];
  readonly glossary: readonly GlossaryView[];
  readonly data: readonly DataPageView[];
  /** Pages about more than one plan, and those of the booklet. */
  readonly across: readonly AcrossView[];
  readonly plans: readonly PlanView[];
  readonly openPoints: readonly OpenPointsView[];
  readonly changes: readonly ChangesView[];
  readonly documents: readonly DocumentView[];
  readonly activities: readonly ActivityView[];
}

export interface HomeView extends PageView {
  /** The map of Denmark, or nothing. */
  readonly mapHtml: string;
  readonly plans: readonly (LinkView & {
    readonly facts: PlanFacts;
    readonly isExample: boolean;
    readonly focusAreas: readonly { readonly name: string; readonly accent: string }[];
  })[];
}

/** Everything that the page templates show, settled before they run. */
export function siteViews(data: SiteData, denmark: Denmark): SiteViews {
  return {
    ...frontViews(data.front, denmark),
    data: data.front ? [dataPageView(data.front, data.settings)] : [],
    across: [
      ...(data.front ? acrossViews(data.front, denmark) : []),
      ...(data.booklet ? bookletViews(data.booklet) : []),
    ],
    plans: data.plans.map(planView),
    openPoints: data.plans.filter(({ openPoints }) => openPoints.length > 0).map(openPointsView),
    changes: [...(data.front ? allChangesView(data.front) : []), ...data.plans.flatMap(planChangesView)],
    documents: data.plans.flatMap(documentViews),
    activities: data.plans.flatMap(activityViews),
  };
}

function frontViews(
  front: SiteFront | null,
  denmark: Denmark,
): Pick<SiteViews, 'home' | 'about' | 'accessibility' | 'notFound' | 'search' | 'glossary'> {
  if (!front) return { home: [], about: [], accessibility: [], notFound: [], search: [], glossary: [] };
  const { updated } = front;
  const page = (url: string, title: string, description: string) => pageView({ url, title, updated, description });
  return {
    home: [homeView(front, denmark)],
    about: [
      { ...page(aboutUrl, 'Om siden', 'Hvad siden viser, og hvordan den er lavet.'), facets: facets('Om siden') },
    ],
    accessibility: [
      page(
        accessibilityUrl,
        'Tilgængelighed',
        'Hvordan siden kan læses af alle, og hvem der svarer på spørgsmål om det.',
      ),
    ],
    search: [searchView(front)],
    glossary: [glossaryView(front)],
    notFound: [page(notFoundUrl, 'Siden findes ikke', 'Adressen svarer ikke til en side her.')],
  };
}

function homeView({ cards, updated }: SiteFront, denmark: Denmark): HomeView {
  const page = pageView({
    url: homeUrl,
    title: 'Boligsociale helhedsplaner',
    updated,
    description: 'Aftaler om boligsociale indsatser: mål, indikatorer og aktiviteter.',
  });
  const plans = cards.map((card) => ({
    label: card.name,
    url: planUrl(card.id),
    facts: factsOf(card),
    isExample: card.isExample,
    focusAreas: card.focusAreas.map(({ name, color }) => ({ name, accent: accentClass(color) })),
  }));
  const map = mapOf(municipalities(new AllPlans(cards)), denmark);
  return { ...page, plans, mapHtml: renderHtmlBlocks(map, { headingOffset: 1, hrefOf: noPlaces }) };
}
