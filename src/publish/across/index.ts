import type { Denmark } from '../../compose/drawings/denmark.js';
import { text } from '../../document/build.js';
import { hasChanges } from '../changes/change-pages.js';
import type { SiteCard } from '../site-data.js';
import {
  changesUrl,
  compareUrl,
  focusAreasUrl,
  indicatorsUrl,
  interventionsUrl,
  municipalitiesUrl,
  organisationsUrl,
  overviewUrl,
} from '../site-urls.js';
import { type AcrossPage, linkTo, points } from './across-page.js';
import { AllPlans } from './all-plans.js';
import { comparePages } from './compare-pages.js';
import { focusAreaPages, focusAreas } from './focus-area-pages.js';
import { indicatorPages } from './indicator-pages.js';
import type { InterventionEntry } from './intervention-entry.js';
import { municipalityPages } from './municipality-pages.js';
import { organisationPages, organisations } from './organisation-pages.js';

export type { AcrossPage } from './across-page.js';

/** All pages that are about more than one plan; only the page above them while there are no plans. */
export function acrossPages(
  cards: readonly SiteCard[],
  interventions: readonly InterventionEntry[],
  denmark: Denmark,
): AcrossPage[] {
  const all = new AllPlans(cards);
  if (all.entries.length === 0) return [overviewPage([], interventions.length > 0, false)];
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
  return [overviewPage(pages, interventions.length > 0, hasChanges(cards)), ...pages];
}

const entries: readonly (readonly [url: string, label: string, about: string])[] = [
  [focusAreasUrl, 'Indsatsområder', 'hvilke planer der arbejder med hvad, og deres aktiviteter'],
  [indicatorsUrl, 'Indikatorer', 'hvor boligområderne stod, da planerne begyndte, og hvad de vil nå'],
  [municipalitiesUrl, 'Kommuner', 'planerne i hver kommune'],
  [organisationsUrl, 'Organisationer', 'boligorganisationer, kommuner og andre, der er med i planer'],
  [compareUrl, 'Sammenlign planer', 'to planer ved siden af hinanden'],
  [interventionsUrl, 'Indsatser', 'eksempler på indsatser og de resultater, de har haft'],
  [changesUrl, 'Ændringer', 'hvad der er ændret i planerne, det nyeste først'],
];

function overviewPage(pages: readonly AcrossPage[], hasInterventions: boolean, withChanges: boolean): AcrossPage {
  const there = new Set(pages.map(({ url }) => url));
  if (hasInterventions) there.add(interventionsUrl);
  if (withChanges) there.add(changesUrl);
  return {
    url: overviewUrl,
    title: 'Overblik',
    description: 'Boligsociale helhedsplaner på tværs: indsatsområder, indikatorer, kommuner og organisationer.',
    intro: 'Her kan du finde vej på tværs af planerne.',
    crumbs: [],
    blocks: [
      points(
        entries
          .filter(([url]) => there.has(url))
          .map(([url, label, about]) => [linkTo(url, label), text(`: ${about}.`)]),
      ),
    ],
  };
}
