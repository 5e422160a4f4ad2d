import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableNames } from '../../src/open-data/tables.js';
import { renderSite, type SiteOptions } from '../../src/publish/site.js';
import type { SiteData } from '../../src/publish/site-data.js';
import { tableFileUrl } from '../../src/publish/site-urls.js';
import { sampleSite } from './sample-site.js';

export const siteSourceDir = fileURLToPath(new URL('../../site', import.meta.url));

/** Builds the sample site, with stand-ins for the files to fetch, into a new folder and returns the folder. */
export async function buildSampleSite(data: SiteData = sampleSite()): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'helhedsplan-site-'));
  await writeSite(data, { siteSourceDir }, outDir);
  const tables = [...data.plans.map(({ id }) => id), null].flatMap((id) =>
    tableNames.map((table) => ({ href: tableFileUrl(id, table) })),
  );
  const ofAll = (data.front?.data ?? []).map(({ url }) => ({ href: url }));
  for (const { href } of [...filesOf(data), ...tables, ...ofAll]) {
    await mkdir(dirname(join(outDir, href)), { recursive: true });
    await writeFile(join(outDir, href), '');
  }
  return outDir;
}

/** Writes the site's pages and assets to a folder, and tells their paths. */
export async function writeSite(data: SiteData, options: SiteOptions, outDir: string): Promise<string[]> {
  const files = await renderSite(data, options);
  for (const file of files) {
    await mkdir(dirname(join(outDir, file.path)), { recursive: true });
    await writeFile(join(outDir, file.path), file.data);
  }
  return files.map(({ path }) => path);
}

function filesOf(data: SiteData) {
  return data.plans.flatMap((plan) => [
    plan.dataFile,
    ...(plan.strategic?.files ?? []),
    ...plan.subAgreements.flatMap((agreement) => agreement.files),
  ]);
}
