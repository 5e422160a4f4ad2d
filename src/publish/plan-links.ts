import { listText } from '../compose/format/danish.js';
import type { SiteCard, SiteDocument, SitePlan, SiteSubAgreement } from './site-data.js';
import type { LinkView } from './site-page.js';
import { activityUrl, homeUrl, planUrl } from './site-urls.js';

export interface PlanFacts {
  readonly area: string;
  readonly municipality: string;
  readonly period: string;
  readonly status: string;
}

export interface ActivityLinkView extends LinkView {
  readonly short: string;
  readonly areas: string;
}

export const home: LinkView = { label: 'Planer', url: homeUrl };

export function linkTo(plan: SitePlan): LinkView {
  return { label: plan.name, url: planUrl(plan.id) };
}

export function exampleUrlOf(plan: SitePlan): string | null {
  return plan.example ? `${planUrl(plan.id)}#eksempel` : null;
}

/** A plan's documents as its pages list them; a sub-agreement with what is its own. */
export function documentsOf(plan: SitePlan): { document: SiteDocument; agreement: SiteSubAgreement | null }[] {
  const strategic = plan.strategic ? [{ document: plan.strategic, agreement: null }] : [];
  const agreements = plan.subAgreements.map((agreement) => ({ document: agreement, agreement }));
  return [...strategic, ...agreements, ...plan.attachments.map((document) => ({ document, agreement: null }))];
}

/** «Delaftale for indsatsområdet Beskæftigelse», «Bilag 3: Milepælsplan»: the kicker leads up to the title. */
export function nameOf({ kicker, title }: SiteDocument): string {
  if (!kicker) return title;
  return /\d$/.test(kicker) ? `${kicker}: ${title}` : `${kicker} ${title}`;
}

export function activityLinks(plan: SitePlan, agreement: SiteSubAgreement): ActivityLinkView[] {
  return agreement.activities.map((activity) => ({
    label: activity.name,
    url: activityUrl(plan.id, agreement.id, activity.id),
    short: activity.short,
    areas: listText(activity.areas),
  }));
}

export function factsOf(plan: SitePlan | SiteCard): PlanFacts {
  const status = plan.status.charAt(0).toLocaleUpperCase('da') + plan.status.slice(1);
  return { area: plan.areaName, municipality: plan.municipality, period: plan.period, status };
}
