import type { PageKind } from '../site-facets.js';
import type { LinkView } from '../site-page.js';
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
import { type AcrossPage, countOf, type Way } from './across-page.js';

/** The page above all pages about more than one plan. */
export const overview: LinkView = { label: 'Overblik', url: overviewUrl };

interface WayKind {
  readonly url: string;
  readonly label: string;
  readonly about: string;
  /** The pages below that are counted, and what one and several of them are called. */
  readonly counts?: readonly [kind: PageKind, one: string, many: string];
}

const wayKinds: readonly WayKind[] = [
  {
    url: focusAreasUrl,
    label: 'Indsatsområder',
    about: 'Hvilke planer der arbejder med hvad, og deres aktiviteter.',
    counts: ['Indsatsområde', '1 indsatsområde', 'indsatsområder'],
  },
  {
    url: indicatorsUrl,
    label: 'Indikatorer',
    about: 'Hvor boligområderne stod, da planerne begyndte, og hvad de vil nå.',
    counts: ['Indikator', '1 indikator', 'indikatorer'],
  },
  {
    url: municipalitiesUrl,
    label: 'Kommuner',
    about: 'Planerne i hver kommune, også på et kort.',
    counts: ['Kommune', '1 kommune', 'kommuner'],
  },
  {
    url: organisationsUrl,
    label: 'Organisationer',
    about: 'Boligorganisationer, kommuner og andre, der er med i planer.',
    counts: ['Organisation', '1 organisation', 'organisationer'],
  },
  { url: compareUrl, label: 'Sammenlign planer', about: 'To planer ved siden af hinanden.' },
  {
    url: interventionsUrl,
    label: 'Indsatser',
    about: 'Eksempler på indsatser og de resultater, de har haft.',
    counts: ['Indsats', '1 indsats', 'indsatser'],
  },
  { url: changesUrl, label: 'Ændringer', about: 'Hvad der er ændret i planerne, det nyeste først.' },
];

/** @param pages all others about more than one plan; interventions and changes have pages that are made elsewhere */
export function overviewPage(pages: readonly AcrossPage[], interventions: number, withChanges: boolean): AcrossPage {
  const there = new Set(pages.map(({ url }) => url));
  if (interventions > 0) there.add(interventionsUrl);
  if (withChanges) there.add(changesUrl);
  const numberOf = (url: string, counted: PageKind) =>
    url === interventionsUrl
      ? interventions
      : pages.filter(({ url: own, kind }) => own.startsWith(url) && kind === counted).length;
  const ways = wayKinds
    .filter(({ url }) => there.has(url))
    .map(({ url, label, about, counts }): Way => {
      if (!counts) return { url, label, about, count: null };
      const [kind, one, many] = counts;
      return { url, label, about, count: countOf(numberOf(url, kind), one, many) };
    });
  return {
    url: overviewUrl,
    title: 'Overblik',
    description: 'Boligsociale helhedsplaner på tværs: indsatsområder, indikatorer, kommuner og organisationer.',
    intro: 'Her kan du finde vej på tværs af planerne.',
    crumbs: [],
    blocks: [],
    ways,
  };
}
