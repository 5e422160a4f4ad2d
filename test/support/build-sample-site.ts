import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/publish/site.js';
import type { SiteData } from '../../src/publish/site-data.js';
import { sampleSite } from './sample-site.js';

export const siteSourceDir = fileURLToPath(new URL('../../site', import.meta.url));

/** Builds the sample site, with stand-ins for the files to fetch, into a new folder and returns the folder. */
export async function buildSampleSite(data: SiteData = sampleSite()): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'helhedsplan-site-'));
  await buildSite(data, { siteSourceDir, outDir });
  for (const { href } of filesOf(data)) {
    await mkdir(dirname(join(outDir, href)), { recursive: true });
    await writeFile(join(outDir, href), '');
  }
  return outDir;
}

function filesOf(data: SiteData) {
  return data.plans.flatMap((plan) => [
    plan.dataFile,
    ...(plan.strategic?.files ?? []),
    ...plan.subAgreements.flatMap((agreement) => agreement.files),
  ]);
}
