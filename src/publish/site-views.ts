import type { Denmark } from '../compose/drawings/denmark.js';
import { listText } from '../compose/format/danish.js';
import type { Place } from '../document/blocks.js';
import { documentIds } from '../model/entities.js';
import { renderHtmlBlocks } from '../render/html/index.js';
import { type AcrossPage, countOf, titleOf } from './across/across-page.js';
import { AllPlans } from './across/all-plans.js';
import { acrossPages } from './across/index.js';
import { mapOf, municipalities } from './across/municipality-pages.js';
import {
  allChangesView,
  type ChangesView,
  feedOf,
  type NewsView,
  newsOf,
  planChangesView,
} from './changes/change-pages.js';
import { type DataPageView, dataPageView } from './data-page.js';
import { type GlossaryView, glossaryView } from './glossary/glossary-view.js';
import { planAsThing } from './plan-as-thing.js';
import type {
  SiteActivity,
  SiteBooklet,
  SiteCard,
  SiteData,
  SiteDocument,
  SiteFile,
  SiteFront,
  SitePlan,
  SiteSubAgreement,
} from './site-data.js';
import { facets, type PageKind } from './site-facets.js';
import {
  contentsView,
  type FileView,
  fileView,
  type LinkView,
  type PageView,
  pageView,
  type WordView,
  wordViews,
} from './site-page.js';
import { type SearchView, searchView } from './site-search-view.js';
import {
  aboutUrl,
  accessibilityUrl,
  activityUrl,
  documentUrl,
  homeUrl,
  interventionsUrl,
  notFoundUrl,
  openPointsUrl,
  planUrl,
  relativeUrl,
} from './site-urls.js';

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

export interface AcrossView extends PageView {
  readonly intro: string;
  readonly hasEvenColumns: boolean;
  readonly html: string;
  readonly files: readonly FileView[];
}

export interface PlanView extends PageView {
  readonly plan: SitePlan;
  readonly facts: PlanFacts;
  /** What was changed last; null where nobody knows. */
  readonly news: NewsView | null;
  /** The page with what is not settled; null where everything is. */
  readonly openPoints: LinkView | null;
  readonly subAgreements: readonly (LinkView & {
    readonly accent: string;
    readonly activities: readonly ActivityLinkView[];
  })[];
  readonly documents: readonly (LinkView & { readonly files: readonly FileView[] })[];
  readonly dataFile: FileView;
  readonly words: readonly WordView[];
}

export interface OpenPointsView extends PageView {
  readonly places: readonly {
    readonly anchor: string;
    readonly where: string;
    readonly points: SitePlan['openPoints'];
  }[];
}

export interface DocumentView extends PageView {
  readonly plan: LinkView & PlanFacts;
  readonly html: string;
  readonly files: readonly FileView[];
  readonly activities: readonly ActivityLinkView[];
  readonly words: readonly WordView[];
}

export interface ActivityView extends PageView {
  readonly plan: LinkView & PlanFacts;
  readonly document: LinkView;
  readonly activity: SiteActivity;
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
  readonly words: readonly WordView[];
}

interface PlanFacts {
  readonly area: string;
  readonly municipality: string;
  readonly period: string;
  readonly status: string;
}

interface ActivityLinkView extends LinkView {
  readonly short: string;
  readonly areas: string;
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

function acrossViews({ cards, interventions, updated }: SiteFront, denmark: Denmark): AcrossView[] {
  return acrossPages(cards, interventions, denmark).map((page) => acrossView(page, updated, noPlaces, []));
}

/** Only the page about all interventions offers files: they hold all of them. */
function bookletViews({ pages, updated, urlOf, files }: SiteBooklet): AcrossView[] {
  return pages.map((page) => acrossView(page, updated, urlOf, page.url === interventionsUrl ? files : []));
}

/** Pages about all plans tell of no document's places. */
const noPlaces = (place: Place): string => {
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
    files: files.map(fileView),
  };
}

/** The class that sets an accent colour in the style sheet. */
export function accentClass(color: string): string {
  return `accent-${color.slice(1).toLowerCase()}`;
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

function planView(plan: SitePlan): PlanView {
  const section = (anchor: string, text: string, isThere: boolean) =>
    isThere ? [{ level: 1 as const, anchor, text }] : [];
  const page = pageView({
    url: planUrl(plan.id),
    title: plan.name,
    updated: plan.updated,
    kicker: `Boligsocial helhedsplan · ${plan.municipality}`,
    description: `Boligsocial helhedsplan for ${plan.areaName}, ${plan.period}.`,
    facets: facets('Plan', plan),
    about: planAsThing(plan),
    feed: feedOf(plan),
    crumbs: [home],
    exampleUrl: exampleUrlOf(plan),
    contents: contentsView([
      ...section('kort-fortalt', 'Kort fortalt', plan.shortHtml !== ''),
      ...section('delaftaler', 'Indsatsområder og aktiviteter', plan.subAgreements.length > 0),
      ...plan.parts.map(({ anchor, title }) => ({ level: 1 as const, anchor, text: title })),
      ...section('omraader', 'Boligområder', plan.areas.length > 0),
      ...section('parter', 'Parter', plan.parties.length > 0),
      ...section('dokumenter', 'Dokumenter og data', true),
      ...section('aendringer', 'Ændringer', plan.changes !== null),
      ...section('aabne-punkter', 'Åbne punkter', plan.openPoints.length > 0),
      ...section('mangler', 'Det mangler', plan.missing.length > 0),
      ...section('eksempel', 'Om eksemplet', plan.example !== null),
    ]),
  });
  return {
    ...page,
    plan,
    facts: factsOf(plan),
    news: newsOf(plan),
    openPoints:
      plan.openPoints.length > 0
        ? { label: countOf(plan.openPoints.length, 'ét åbent punkt', 'åbne punkter'), url: openPointsUrl(plan.id) }
        : null,
    subAgreements: plan.subAgreements.map((agreement) => ({
      label: agreement.focusArea,
      url: documentUrl(plan.id, agreement.id),
      accent: accentClass(agreement.accent.color),
      activities: activityLinks(plan, agreement),
    })),
    documents: documentsOf(plan).map(({ document }) => ({
      label: nameOf(document),
      url: documentUrl(plan.id, document.id),
      files: document.files.map(fileView),
    })),
    dataFile: fileView(plan.dataFile),
    words: wordViews(plan.words),
  };
}

function openPointsView(plan: SitePlan): OpenPointsView {
  const wheres = [...new Set(plan.openPoints.map(({ where }) => where))];
  const places = wheres.map((where, index) => ({
    anchor: `sted-${index + 1}`,
    where,
    points: plan.openPoints.filter((point) => point.where === where),
  }));
  const page = pageView({
    url: openPointsUrl(plan.id),
    title: 'Åbne punkter',
    updated: plan.updated,
    kicker: plan.name,
    facets: facets('Åbne punkter', plan),
    description: `Punkter, som helhedsplanen for ${plan.areaName} endnu ikke har afklaret.`,
    crumbs: [home, linkTo(plan)],
    exampleUrl: exampleUrlOf(plan),
    contents: contentsView(places.map(({ anchor, where }) => ({ level: 1, anchor, text: where }))),
  });
  return { ...page, places };
}

function documentViews(plan: SitePlan): DocumentView[] {
  return documentsOf(plan).map(({ document, agreement }) => {
    const page = pageView({
      url: documentUrl(plan.id, document.id),
      title: document.title,
      updated: document.updated,
      kicker: document.kicker,
      description: `${nameOf(document)}. Boligsocial helhedsplan for ${plan.areaName}, ${plan.period}.`,
      crumbs: [home, linkTo(plan)],
      exampleUrl: exampleUrlOf(plan),
      facets: documentFacets(plan, document, agreement),
      accent: agreement ? accentClass(agreement.accent.color) : null,
      contents: contentsView(document.contents),
    });
    return {
      ...page,
      plan: { ...linkTo(plan), ...factsOf(plan) },
      html: document.html,
      files: document.files.map(fileView),
      activities: agreement ? activityLinks(plan, agreement) : [],
      words: wordViews(document.words),
    };
  });
}

function activityViews(plan: SitePlan): ActivityView[] {
  return plan.subAgreements.flatMap((agreement) => {
    const links = activityLinks(plan, agreement);
    const document = { label: agreement.focusArea, url: documentUrl(plan.id, agreement.id) };
    return agreement.activities.map((activity, index) => ({
      ...pageView({
        url: activityUrl(plan.id, agreement.id, activity.id),
        title: activity.name,
        updated: agreement.updated,
        kicker: `Aktivitet · ${agreement.focusArea}`,
        description: `Aktivitet i den boligsociale helhedsplan for ${plan.areaName}, ${plan.period}.`,
        crumbs: [home, linkTo(plan), document],
        exampleUrl: exampleUrlOf(plan),
        facets: facets('Aktivitet', plan, agreement.focusArea),
        accent: accentClass(agreement.accent.color),
      }),
      plan: { ...linkTo(plan), ...factsOf(plan) },
      document,
      activity,
      previous: links[index - 1] ?? null,
      next: links[index + 1] ?? null,
      words: wordViews(activity.words),
    }));
  });
}

const home: LinkView = { label: 'Planer', url: homeUrl };

function linkTo(plan: SitePlan): LinkView {
  return { label: plan.name, url: planUrl(plan.id) };
}

function exampleUrlOf(plan: SitePlan): string | null {
  return plan.example ? `${planUrl(plan.id)}#eksempel` : null;
}

function documentsOf(plan: SitePlan): { document: SiteDocument; agreement: SiteSubAgreement | null }[] {
  const strategic = plan.strategic ? [{ document: plan.strategic, agreement: null }] : [];
  const agreements = plan.subAgreements.map((agreement) => ({ document: agreement, agreement }));
  return [...strategic, ...agreements, ...plan.attachments.map((document) => ({ document, agreement: null }))];
}

/** The checklist names everything, and tells readers nothing of it. */
function documentFacets(
  plan: SitePlan,
  document: SiteDocument,
  agreement: SiteSubAgreement | null,
): PageView['facets'] {
  if (document.id === documentIds.checklist) return null;
  return facets(kindOfDocument(document, agreement), plan, agreement?.focusArea);
}

function kindOfDocument({ id }: SiteDocument, agreement: SiteSubAgreement | null): PageKind {
  if (agreement) return 'Delaftale';
  return id === documentIds.strategicAgreement ? 'Strategisk aftale' : 'Bilag';
}

/** «Delaftale for indsatsområdet Beskæftigelse», «Bilag 3: Milepælsplan»: the kicker leads up to the title. */
function nameOf({ kicker, title }: SiteDocument): string {
  if (!kicker) return title;
  return /\d$/.test(kicker) ? `${kicker}: ${title}` : `${kicker} ${title}`;
}

function activityLinks(plan: SitePlan, agreement: SiteSubAgreement): ActivityLinkView[] {
  return agreement.activities.map((activity) => ({
    label: activity.name,
    url: activityUrl(plan.id, agreement.id, activity.id),
    short: activity.short,
    areas: listText(activity.areas),
  }));
}

function factsOf(plan: SitePlan | SiteCard): PlanFacts {
  const status = plan.status.charAt(0).toLocaleUpperCase('da') + plan.status.slice(1);
  return { area: plan.areaName, municipality: plan.municipality, period: plan.period, status };
}
