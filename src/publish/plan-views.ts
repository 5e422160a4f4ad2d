import { accentClass } from './accent-class.js';
import { countOf } from './across/across-page.js';
import { feedOf, type NewsView, newsOf } from './changes/change-pages.js';
import { planAsThing } from './plan-as-thing.js';
import {
  type ActivityLinkView,
  activityLinks,
  documentsOf,
  exampleUrlOf,
  factsOf,
  home,
  linkTo,
  nameOf,
  type PlanFacts,
} from './plan-links.js';
import type { SitePlan } from './site-data.js';
import { facets } from './site-facets.js';
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
import { documentUrl, openPointsUrl, planUrl } from './site-urls.js';

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

export function planView(plan: SitePlan): PlanView {
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

export function openPointsView(plan: SitePlan): OpenPointsView {
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
