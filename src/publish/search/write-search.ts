import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../../sha256.js';
import type { CommonRecord, PreviousBuild } from '../build-record.js';
import type { ManifestEntry } from '../manifest.js';
import { sitePath } from '../output-layout.js';
import type { FileFacts, OutputWriter } from '../output-writer.js';
import type { SiteOutput } from '../site.js';
import { planUrl, searchScriptUrl } from '../site-urls.js';

export interface SearchInput {
  readonly writer: OutputWriter;
  readonly previous: PreviousBuild;
  /** Hash of everything that makes files out of plans. */
  readonly tool: string;
  readonly isForced: boolean;
  /** All pages of the site, also those of earlier builds. */
  readonly pages: readonly ManifestEntry[];
  /** The folder with what runs in the browser. */
  readonly scriptsDir: string;
}

/** Writes the search index and the script that asks it. The index is made anew only where a page is another than before. */
export async function writeSearch(input: SearchInput): Promise<CommonRecord> {
  const { writer, pages, tool } = input;
  const key = sha256Of(tool, ...pages.map(({ path, sha256 }) => `${path} ${sha256}`));
  if (keepSearch(input, key)) return { key, files: input.previous.record?.search?.files ?? [] };
  const { searchIndex } = await import('./search-index.js');
  const prefix = sitePath('/');
  const index = await searchIndex(
    pages.map(({ path, plan }) => ({
      path: path.slice(prefix.length),
      // The booklet's pages are about no plan.
      planId: plan !== null && path.startsWith(sitePath(planUrl(plan))) ? plan : null,
      read: () => writer.read(path).toString('utf8'),
    })),
  );
  const files = [...index, await searchScript(input.scriptsDir)];
  for (const { path, data } of files) await writer.write(searchFacts(sitePath(path)), data);
  return { key, files: files.map(({ path }) => sitePath(path)) };
}

/** Takes over the last build's files where all of them are there as they were made, of these very pages. */
function keepSearch({ writer, previous, isForced }: SearchInput, key: string): boolean {
  const record = previous.record?.search;
  if (isForced || record?.key !== key) return false;
  const kept = record.files.map((path) => ({ path, file: previous.intact(path) }));
  if (kept.some(({ file }) => file === null)) return false;
  for (const { path, file } of kept) if (file) writer.keep(searchFacts(path), file);
  return true;
}

async function searchScript(scriptsDir: string): Promise<SiteOutput> {
  return { path: searchScriptUrl.slice(1), data: await readFile(join(scriptsDir, 'search.js')) };
}

/** It is made from all plans, and belongs to none. */
function searchFacts(path: string): FileFacts {
  return { path, kind: 'site', plan: null, sources: [] };
}
