import { documentIds } from '../model/entities.js';
import { accentClass } from './accent-class.js';
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
import type { SiteActivity, SiteDocument, SitePlan, SiteSubAgreement } from './site-data.js';
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
import { activityUrl, documentUrl } from './site-urls.js';

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

export function documentViews(plan: SitePlan): DocumentView[] {
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

export function activityViews(plan: SitePlan): ActivityView[] {
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
