import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { EleventyConfig } from '@11ty/eleventy';
import type { Denmark } from '../compose/drawings/denmark.js';
import { changeFeeds } from './changes/change-feeds.js';
import { pagePolicy } from './content-policy.js';
import { siteAssets } from './site-assets.js';
import type { SiteData } from './site-data.js';
import { siteTemplates } from './site-templates.js';
import { fileOfUrl } from './site-urls.js';
import { siteViews } from './site-views.js';

export interface SiteOptions {
  /** The folder with page templates, layouts and styles. */
  readonly siteSourceDir: string;
  /** Where the site will lie on its server, `/` unless told. Only the page for unknown addresses needs to know. */
  readonly basePath?: string;
}

/** A page or an asset of the site; the path is from the site's folder. */
export interface SiteOutput {
  readonly path: string;
  readonly data: string | Uint8Array;
}

interface Shown {
  /** Null when all pages are made. */
  views: ReturnType<typeof siteViews> | null;
}

/** The public site's pages, and with the front page its assets. The caller adds `/dokumenter/` and `/data/`. */
export async function renderSite(data: SiteData, options: SiteOptions): Promise<SiteOutput[]> {
  const { siteSourceDir, basePath = '/' } = options;
  const compile = await siteTemplates(join(siteSourceDir, '_partials'));
  const denmark = JSON.parse(await readFile(join(siteSourceDir, 'danmark.json'), 'utf8')) as Denmark;
  // Eleventy keeps the first site's layouts, and these the configuration, for as long as the process lives.
  const shown: Shown = { views: siteViews(data, denmark) };
  const { version, settings } = data;
  const configure = (config: EleventyConfig) => {
    config.setUseGitIgnore(false);
    // The folder may lie in an installed package.
    config.ignores.delete('**/node_modules/**');
    config.setIncludesDirectory('_partials');
    config.setLayoutsDirectory('_layouts');
    config.setTemplateFormats(['hbs']);
    config.addExtension('hbs', { compile });
    config.addGlobalData('site', () => ({
      version,
      settings,
      policy: pagePolicy,
      basePath,
    }));
    config.addGlobalData('views', () => shown.views);
    config.addGlobalData('layout', () => 'page.hbs');
    config.addGlobalData(
      'permalink',
      () =>
        ({ view }: { view: { url: string } }) =>
          `/${fileOfUrl(view.url)}`,
    );
    return { keys: { package: false } } as const;
  };
  const input = relative(process.cwd(), siteSourceDir);
  // Nothing is written to the output folder: the caller decides what becomes of the pages.
  const Eleventy = await loadEleventy();
  const eleventy = new Eleventy(input, join(input, '_site'), { configPath: false, quietMode: true, config: configure });
  const pages = (await eleventy.toJSON()).map(({ url, content }) => ({ path: fileOfUrl(url), data: content }));
  shown.views = null;
  const assets = data.front ? await siteAssets(data.front.cards, join(siteSourceDir, 'assets')) : [];
  return [...pages, ...changeFeeds(data), ...assets];
}

/**
 * Eleventy registers hooks for `import`, which let it load the code of a site again when that has changed; there is none here. In Node 20 they are a
 * thread that takes 15 MB and is asked about all modules loaded from then on.
 */
async function loadEleventy() {
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] ??= '1';
  return (await import('@11ty/eleventy')).default;
}
