import type { LinkView, PageView } from './site-page.js';
import { relativeUrl } from './site-urls.js';

/** What search engines are told of a page, in the words of schema.org. Never persons. */
export interface StructuredThing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/**
 * A page's structured data as JSON-LD for a `script` element, or nothing where there is nothing to tell. Links are absolute where
 * the site's address is known, else as seen from the page.
 */
export function structuredData(view: PageView, address: string | null): string {
  const urlOf = (path: string) => (address === null ? relativeUrl(view.url, path) : address + path.slice(1));
  const things = [...trail(view, urlOf), ...(view.about ? [withLinks(view.about, urlOf)] : [])];
  if (things.length === 0) return '';
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  // A text may hold what would end the element.
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}

function trail({ crumbs, title, url }: PageView, urlOf: (path: string) => string): StructuredThing[] {
  if (crumbs.length === 0) return [];
  const steps: readonly LinkView[] = [...crumbs, { label: title, url }];
  const itemListElement = steps.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.label,
    item: urlOf(step.url),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

/** Paths of the site become links. */
function withLinks(value: unknown, urlOf: (path: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('/') ? urlOf(value) : value;
  if (Array.isArray(value)) return value.map((each) => withLinks(each, urlOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLinks(each, urlOf)]));
}
