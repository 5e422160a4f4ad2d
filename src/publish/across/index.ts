import type { Denmark } from '../../compose/drawings/denmark.js';
import { hasChanges } from '../changes/change-pages.js';
import type { SiteCard } from '../site-data.js';
import type { AcrossPage } from './across-page.js';
import { AllPlans } from './all-plans.js';
import { comparePages } from './compare-pages.js';
import { focusAreaPages, focusAreas } from './focus-area-pages.js';
import { indicatorPages } from './indicator-pages.js';
import type { InterventionEntry } from './intervention-entry.js';
import { municipalityPages } from './municipality-pages.js';
import { organisationPages, organisations } from './organisation-pages.js';
import { overviewPage } from './overview-page.js';

export type { AcrossPage } from './across-page.js';

/** All pages that are about more than one plan; only the page above them while there are no plans. */
export function acrossPages(
  cards: readonly SiteCard[],
  interventions: readonly InterventionEntry[],
  denmark: Denmark,
): AcrossPage[] {
  const all = new AllPlans(cards);
  if (all.entries.length === 0) return [overviewPage([], interventions.length, false)];
  const withPage = new Set(focusAreas(all).map(({ id }) => id));
  const names = new Map(
    all.entries.flatMap(({ tables }) =>
      tables.indsatsomraader.map(({ indsatsomraade: id, navn }) => [id, { name: navn, hasPage: withPage.has(id) }]),
    ),
  );
  const pages = [
    ...focusAreaPages(all, interventions),
    ...indicatorPages(all, names),
    ...municipalityPages(all, interventions, denmark),
    ...organisationPages(organisations(all)),
    ...comparePages(all),
  ];
  return [overviewPage(pages, interventions.length, hasChanges(cards)), ...pages];
}
