import type { SitePlan } from './site-data.js';

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
