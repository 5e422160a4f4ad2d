import type { SitePlan } from './site-data.js';
import { focusAreasUrl, indicatorsUrl, interventionsUrl, municipalitiesUrl, organisationsUrl } from './site-urls.js';

/** What a page is about, as readers narrow a search down. */
export type PageKind =
  | 'Plan'
  | 'Strategisk aftale'
  | 'Delaftale'
  | 'Bilag'
  | 'Åbne punkter'
  | 'Aktivitet'
  | 'Indikator'
  | 'Indsatsområde'
  | 'Kommune'
  | 'Organisation'
  | 'Indsats'
  | 'Ordliste'
  | 'Om siden';

export interface FacetView {
  /** ASCII: it is part of the search's address too. */
  readonly name: 'art' | 'plan' | 'kommune' | 'indsatsomraade';
  readonly value: string;
}

/**
 * The kind of a page about more than one plan, told by its address; null for lists that only lead on, and for comparisons,
 * which say again what stands on the pages of their plans.
 */
export function acrossFacets(url: string): readonly FacetView[] | null {
  const [, kind] = acrossKinds.find(([list]) => url.startsWith(list) && url !== list) ?? [];
  return kind === undefined ? null : facets(kind);
}

const acrossKinds: readonly (readonly [list: string, kind: PageKind])[] = [
  [focusAreasUrl, 'Indsatsområde'],
  [indicatorsUrl, 'Indikator'],
  [municipalitiesUrl, 'Kommune'],
  [organisationsUrl, 'Organisation'],
  [interventionsUrl, 'Indsats'],
];

/** The facets of a page; of one about several plans only its kind. */
export function facets(
  kind: PageKind,
  plan?: Pick<SitePlan, 'name' | 'municipality'>,
  focusArea?: string,
): readonly FacetView[] {
  return [
    { name: 'art', value: kind },
    ...(plan
      ? ([
          { name: 'plan', value: plan.name },
          { name: 'kommune', value: plan.municipality },
        ] as const)
      : []),
    ...(focusArea === undefined ? [] : [{ name: 'indsatsomraade', value: focusArea } as const]),
  ];
}
