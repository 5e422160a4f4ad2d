import { longDateOf } from '../../compose/format/danish.js';
import { countOf } from '../across/across-page.js';
import { overview } from '../across/overview-page.js';
import type { SiteCard, SiteFront, SitePlan } from '../site-data.js';
import { type LinkView, type PageView, pageView } from '../site-page.js';
import { changesFeedUrl, changesUrl, homeUrl, planChangesFeedUrl, planChangesUrl, planUrl } from '../site-urls.js';
import { mostOfAllPlans, type SiteChange } from './site-changes.js';

/** What was changed: in one plan, or in all of them. */
export interface ChangesView extends PageView {
  readonly intro: string;
  readonly isPartial: boolean;
  readonly changes: readonly ChangeView[];
  /** What is said of those that are not shown, or nothing. */
  readonly older: string;
}

interface ChangeView extends Pick<SiteChange, 'day' | 'what' | 'texts'> {
  /** Null on the page about all plans, which shows what stands on each plan's own page. */
  readonly anchor: string | null;
  readonly date: string;
  /** Where it stands on its plan's page; null on that page. */
  readonly plan: LinkView | null;
  readonly commits: string;
}

/** What a plan's page tells of its changes. */
export interface NewsView {
  readonly url: string;
  readonly date: string;
  /** What was changed last, or nothing. */
  readonly what: string;
}

export function newsOf({ id, changes }: SitePlan): NewsView | null {
  if (!changes) return null;
  const [newest] = changes.changes;
  const url = planChangesUrl(id);
  return newest ? { url, date: longDateOf(newest.day), what: newest.what } : { url, date: '', what: '' };
}

/** The feed of a plan; none while there is nothing in it. */
export function feedOf({ id, name, changes }: Pick<SitePlan, 'id' | 'name' | 'changes'>): LinkView | null {
  return changes && changes.changes.length > 0 ? { label: `Ændringer i ${name}`, url: planChangesFeedUrl(id) } : null;
}

/** The feed of all plans together. */
export const allChangesFeed: LinkView = { label: 'Ændringer i alle planer', url: changesFeedUrl };

export function planChangesView(plan: SitePlan): ChangesView[] {
  const { id, name, areaName, updated, changes: log, example } = plan;
  if (!log) return [];
  const page = pageView({
    url: planChangesUrl(id),
    title: 'Ændringer',
    updated,
    kicker: name,
    description: `Hvad der er ændret i helhedsplanen for ${areaName}, og hvornår.`,
    crumbs: [
      { label: 'Planer', url: homeUrl },
      { label: name, url: planUrl(id) },
    ],
    exampleUrl: example ? `${planUrl(id)}#eksempel` : null,
    feed: feedOf(plan),
  });
  const changes = log.changes.map((change) => ({
    ...changeView(change),
    anchor: anchorOf(change),
    commits: change.commits.join(', '),
  }));
  const older = log.older > 0 ? `${countOf(log.older, 'Én ældre ændring', 'ældre ændringer')} vises ikke.` : '';
  const intro = 'Her står, hvad der er ændret i planen og hvornår, det nyeste først.';
  return [{ ...page, intro, isPartial: log.isPartial, changes, older }];
}

export function allChangesView({ cards, updated }: Pick<SiteFront, 'cards' | 'updated'>): ChangesView[] {
  if (!hasChanges(cards)) return [];
  const page = pageView({
    url: changesUrl,
    title: 'Ændringer',
    updated,
    description: 'Hvad der er ændret i de boligsociale helhedsplaner, og hvornår.',
    crumbs: [overview],
    feed: changesOfAll(cards).length > 0 ? allChangesFeed : null,
  });
  const changes = changesOfAll(cards).map(({ card, change }) => ({
    ...changeView(change),
    plan: { label: card.name, url: changeUrl(card.id, change) },
  }));
  const intro = `Her står de nyeste ændringer i planerne, højst ${mostOfAllPlans}. Hver plan har en side med sine egne.`;
  return [{ ...page, intro, isPartial: cards.some((card) => card.changes?.isPartial), changes, older: '' }];
}

/** Whether anybody knows what was changed in any of the plans. */
export function hasChanges(cards: readonly SiteCard[]): boolean {
  return cards.some(({ changes }) => changes !== null);
}

/** The newest changes of all plans; those of one day in the order of the plans. */
export function changesOfAll(cards: readonly SiteCard[]): { readonly card: SiteCard; readonly change: SiteChange }[] {
  return cards
    .flatMap((card) => (card.changes?.changes ?? []).map((change) => ({ card, change })))
    .sort((a, b) => (a.change.day < b.change.day ? 1 : a.change.day > b.change.day ? -1 : 0))
    .slice(0, mostOfAllPlans);
}

/** Where a change stands on its plan's page. */
export function changeUrl(planId: string, change: SiteChange): string {
  return `${planChangesUrl(planId)}#${anchorOf(change)}`;
}

function anchorOf({ commits }: SiteChange): string {
  return `aendring-${commits.at(-1) ?? ''}`;
}

function changeView({ day, what, texts }: SiteChange): ChangeView {
  return { anchor: null, day, date: longDateOf(day), what, texts, plan: null, commits: '' };
}
