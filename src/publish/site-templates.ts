import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import type { SiteSettings } from '../model/site-settings.js';
import type { PageView } from './site-page.js';
import { fileOfUrl, notFoundUrl, relativeUrl } from './site-urls.js';
import { structuredData } from './structured-data.js';

/** Compiles a page template; a name that the page's view does not have is an error, not an empty spot. */
export type CompileTemplate = (source: string) => (data: object) => string;

/** Of the last partials: several sites are made of the same, and V8 then has to optimise templates only once. */
let kept: { readonly partials: string; readonly compile: CompileTemplate } | null = null;

/**
 * Reads the partials of a folder and sets up the helpers: `href` (address → link), `fragment` (id → link) and
 * `structuredData` (view → JSON-LD). What was compiled with the same partials is not compiled again.
 */
export async function siteTemplates(partialsDir: string): Promise<CompileTemplate> {
  const partials: Record<string, string> = {};
  for (const file of await readdir(partialsDir)) {
    partials[basename(file, '.hbs')] = await readFile(join(partialsDir, file), 'utf8');
  }
  const key = JSON.stringify(partials);
  if (kept?.partials !== key) kept = { partials: key, compile: compilerWith(partials) };
  return kept.compile;
}

function compilerWith(partials: Readonly<Record<string, string>>): CompileTemplate {
  const handlebars = Handlebars.create();
  handlebars.registerPartial(partials);
  handlebars.registerHelper('href', (url: string, options: Handlebars.HelperOptions) => {
    const { view, site } = options.data.root as TemplateData;
    return linkFrom(view.url, url, site.basePath);
  });
  handlebars.registerHelper('fragment', (anchor: string) => `#${encodeURIComponent(anchor)}`);
  handlebars.registerHelper('structuredData', (view: PageView, options: Handlebars.HelperOptions) =>
    structuredData(view, (options.data.root as TemplateData).site.settings.address),
  );
  const knownHelpers = { href: true, fragment: true, structuredData: true };
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return (source) => {
    const template =
      compiled.get(source) ?? handlebars.compile(source, { strict: true, knownHelpers, knownHelpersOnly: true });
    compiled.set(source, template);
    return (data) => template(data);
  };
}

/** Compiled templates are kept for the next site, so what differs from site to site must be data. */
interface TemplateData {
  readonly view: PageView;
  readonly site: { readonly basePath: string; readonly settings: SiteSettings };
}

/** The page for unknown addresses is shown at any depth, so it alone needs links from the root. */
function linkFrom(page: string, url: string, basePath: string): string {
  if (page !== notFoundUrl) return relativeUrl(page, url);
  const fragment = url.includes('#') ? url.slice(url.indexOf('#')) : '';
  return basePath + fileOfUrl(url) + fragment;
}
