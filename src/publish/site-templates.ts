import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import type { PageView } from './site-page.js';
import { fileOfUrl, notFoundUrl, relativeUrl } from './site-urls.js';
import { structuredData } from './structured-data.js';

/** Compiles a page template; a name that the page's view does not have is an error, not an empty spot. */
export type CompileTemplate = (source: string) => (data: object) => string;

/**
 * Reads the partials of a folder and sets up the helpers: `href` (address → link), `fragment` (id → link) and
 * `structuredData` (view → JSON-LD).
 * @param address where the site will lie, where that is known
 */
export async function siteTemplates(
  partialsDir: string,
  { basePath, address }: { readonly basePath: string; readonly address: string | null },
): Promise<CompileTemplate> {
  const handlebars = Handlebars.create();
  for (const file of await readdir(partialsDir)) {
    handlebars.registerPartial(basename(file, '.hbs'), await readFile(join(partialsDir, file), 'utf8'));
  }
  handlebars.registerHelper('href', (url: string, options: Handlebars.HelperOptions) =>
    linkFrom((options.data.root as { view: PageView }).view.url, url, basePath),
  );
  handlebars.registerHelper('fragment', (anchor: string) => `#${encodeURIComponent(anchor)}`);
  handlebars.registerHelper('structuredData', (view: PageView) => structuredData(view, address));
  const knownHelpers = { href: true, fragment: true, structuredData: true };
  return (source) => {
    const template = handlebars.compile(source, { strict: true, knownHelpers, knownHelpersOnly: true });
    return (data) => template(data);
  };
}

/** The page for unknown addresses is shown at any depth, so it alone needs links from the root. */
function linkFrom(page: string, url: string, basePath: string): string {
  if (page !== notFoundUrl) return relativeUrl(page, url);
  const fragment = url.includes('#') ? url.slice(url.indexOf('#')) : '';
  return basePath + fileOfUrl(url) + fragment;
}
