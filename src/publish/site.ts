import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import Eleventy, { type EleventyConfig, type EleventyPage } from '@11ty/eleventy';
import { writeAssets } from './site-assets.js';
import type { SiteData } from './site-data.js';
import { siteTemplates } from './site-templates.js';
import { fileOfUrl } from './site-urls.js';
import { siteViews } from './site-views.js';

export interface SiteOptions {
  /** The folder with page templates, layouts and styles. */
  readonly siteSourceDir: string;
  /** Where the files go. Existing files stay: empty it first. */
  readonly outDir: string;
  /** Where the site will lie on its server, `/` unless told. Only the page for unknown addresses needs to know. */
  readonly basePath?: string;
}

/** Builds the public site's pages and assets into a folder. The caller adds `/dokumenter/` and `/data/`. */
export async function buildSite(data: SiteData, options: SiteOptions): Promise<{ pages: number }> {
  const { siteSourceDir, outDir, basePath = '/' } = options;
  const compile = await siteTemplates(join(siteSourceDir, '_partials'), basePath);
  const views = siteViews(data);
  const configure = (config: EleventyConfig) => {
    config.setUseGitIgnore(false);
    // The folder may lie in an installed package.
    config.ignores.delete('**/node_modules/**');
    config.setIncludesDirectory('_partials');
    config.setLayoutsDirectory('_layouts');
    config.setTemplateFormats(['hbs']);
    config.addExtension('hbs', { compile });
    config.addGlobalData('site', () => ({ generated: data.generated, version: data.version }));
    config.addGlobalData('views', () => views);
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
  const eleventy = new Eleventy(input, outDir, { configPath: false, quietMode: true, config: configure });
  const pages = await eleventy.toJSON();
  await writePages(pages, outDir);
  await writeAssets(data, join(siteSourceDir, 'assets'), join(outDir, 'assets'));
  return { pages: pages.length };
}

/** Batches keep the disk busy without opening thousands of files at once. */
async function writePages(pages: readonly EleventyPage[], outDir: string): Promise<void> {
  for (let start = 0; start < pages.length; start += 64) {
    await Promise.all(pages.slice(start, start + 64).map((page) => writePage(page, outDir)));
  }
}

async function writePage(page: EleventyPage, outDir: string): Promise<void> {
  const file = join(outDir, fileOfUrl(page.url));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page.content);
}
