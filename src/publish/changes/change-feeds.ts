import type { SiteSettings } from '../../model/site-settings.js';
import type { SiteOutput } from '../site.js';
import type { SiteData } from '../site-data.js';
import { changesUrl, fileOfUrl, planChangesUrl, relativeUrl } from '../site-urls.js';
import { type AtomEntry, atomFeed } from './atom-feed.js';
import { allChangesFeed, changesOfAll, changeUrl, feedOf } from './change-pages.js';
import type { SiteChange } from './site-changes.js';

/** The feeds of the plans' changes, and with the front page that of all plans. */
export function changeFeeds({ plans, front, settings }: SiteData): SiteOutput[] {
  const feeds: Feed[] = plans.flatMap((plan) => {
    const link = feedOf(plan);
    if (!link || !plan.changes) return [];
    const changes = plan.changes.changes.map((change) => ({ planId: plan.id, title: change.what, change }));
    return [{ ...link, page: planChangesUrl(plan.id), planId: plan.id, changes }];
  });
  const ofAll = changesOfAll(front?.cards ?? []).map(({ card, change }) => {
    return { planId: card.id, title: `${card.name}: ${change.what}`, change };
  });
  const allFeed: Feed = { ...allChangesFeed, page: changesUrl, planId: null, changes: ofAll };
  return [...feeds, ...(ofAll.length > 0 ? [allFeed] : [])].map((feed) => feedFile(feed, settings));
}

interface Feed {
  readonly label: string;
  readonly url: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Null for that of all plans. */
  readonly planId: string | null;
  /** Newest first. */
  readonly changes: readonly { readonly planId: string; readonly title: string; readonly change: SiteChange }[];
}

function feedFile({ label, url, page, planId, changes }: Feed, settings: SiteSettings): SiteOutput {
  const { address, publisher, name } = settings;
  // Nobody has said where the site will lie, so links lead from where the feed lies.
  const linkTo = (target: string) => (address === null ? relativeUrl(url, target) : `${address}${target.slice(1)}`);
  const entries = changes.map(({ planId: id, title, change }): AtomEntry => {
    const target = changeUrl(id, change);
    return { id: idOf(id, target, address), title, day: change.day, link: linkTo(target), texts: change.texts };
  });
  const feed = {
    id: idOf(planId, url, address),
    title: label,
    author: publisher ?? name,
    link: linkTo(page),
    self: address === null ? null : linkTo(url),
    entries,
  };
  return { path: fileOfUrl(url), data: atomFeed(feed) };
}

/**
 * The address, where it is known. Else a tag (RFC 4151) under a name that is nobody's, since `.invalid` is kept free (RFC 2606): an
 * entry is still the only one of its kind by the commit in it.
 */
function idOf(planId: string | null, url: string, address: string | null): string {
  if (address !== null) return `${address}${url.slice(1)}`;
  const authority = planId === null ? 'helhedsplan.invalid' : `${planId}.helhedsplan.invalid`;
  return `tag:${authority},2026:${url.slice(1)}`;
}
