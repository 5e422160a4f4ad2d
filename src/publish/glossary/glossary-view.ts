import type { SiteFront } from '../site-data.js';
import { facets } from '../site-facets.js';
import { type PageView, pageView } from '../site-page.js';
import { glossaryUrl } from '../site-urls.js';

export interface GlossaryView extends PageView {
  readonly words: readonly {
    readonly id: string;
    readonly term: string;
    readonly explanation: string;
    readonly source: { readonly name: string; readonly href: string | null } | null;
  }[];
}

/** The page of all explained words, in alphabetical order. */
export function glossaryView({ glossary, updated }: SiteFront): GlossaryView {
  const page = pageView({
    url: glossaryUrl,
    title: 'Ordliste',
    updated,
    description: 'Ord fra de boligsociale helhedsplaner, forklaret kort.',
    facets: facets('Ordliste'),
  });
  const words = [...glossary]
    .sort((a, b) => a.ord.localeCompare(b.ord, 'da'))
    .map(({ id, ord, forklaring, kilde }) => ({
      id,
      term: ord.charAt(0).toLocaleUpperCase('da') + ord.slice(1),
      explanation: forklaring,
      source: kilde ? { name: kilde.navn, href: kilde.adresse ?? null } : null,
    }));
  return { ...page, words };
}
