import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../../sha256.js';
import type { CommonRecord, PreviousBuild } from '../build-record.js';
import type { ManifestEntry } from '../manifest.js';
import { sitePath } from '../output-layout.js';
import type { FileFacts, OutputWriter } from '../output-writer.js';
import type { SiteOutput } from '../site.js';
import { planUrl, searchScriptUrl } from '../site-urls.js';
import type { IndexMaker } from './search-index.js';
import { type IndexPart, pagesOfPart, searchParts } from './search-parts.js';

export interface SearchInput {
  readonly writer: OutputWriter;
  readonly previous: Pick<PreviousBuild, 'record' | 'intact'>;
  /** Hash of everything that makes files out of plans. */
  readonly tool: string;
  readonly isForced: boolean;
  /** The folder with what runs in the browser. */
  readonly scriptsDir: string;
  /** Left out, the index is made here. */
  readonly makeIndex?: IndexMaker | undefined;
}

interface BegunPart {
  /** Hash over its pages. */
  readonly key: string;
  readonly record: Promise<CommonRecord>;
}

/**
 * Writes the search index and the script that asks it. A part of the index is begun as soon as its pages are there, and is made anew only where a
 * page is another than before.
 */
export class SearchPublication {
  /** Something was written: the program that makes the index runs on this machine. */
  hasWritten = false;
  private readonly begun = new Map<string, BegunPart>();
  private readonly stop = new AbortController();

  constructor(private readonly input: SearchInput) {}

  /**
   * Begins the parts whose plans have all their pages.
   * @param planIds of all plans of the site
   * @param pages those that are there, also of earlier builds
   */
  begin(
    planIds: Iterable<string>,
    hasItsPages: (planId: string) => boolean,
    pages: () => readonly ManifestEntry[],
  ): void {
    for (const [index, part] of searchParts(planIds).entries()) {
      if (part.hasRest || this.begun.has(part.folder) || ![...part.planIds].every(hasItsPages)) continue;
      this.beginPart(index, part, pages().map(ofPlan));
    }
  }

  /**
   * Makes what is left.
   * @param pages all pages of the site
   * @returns what is remembered of each part
   * @throws SearchUnavailable
   */
  async finish(pages: readonly ManifestEntry[]): Promise<CommonRecord[]> {
    const all = pages.map(ofPlan);
    const parts = searchParts(all.flatMap(({ planId }) => planId ?? []));
    const begun = parts.map((part, index) => {
      const known = this.begun.get(part.folder);
      if (known && known.key !== this.keyOf(pagesOfPart(part, all)))
        throw new Error(`Pages were written after ${part.folder} was made of them`);
      return known ?? this.beginPart(index, part, all);
    });
    return Promise.all(begun.map(({ record }) => record));
  }

  /** The build was given up. */
  async abandon(): Promise<void> {
    this.stop.abort();
    await Promise.allSettled([...this.begun.values()].map(({ record }) => record));
  }

  private beginPart(index: number, part: IndexPart, all: readonly PlanPage[]): BegunPart {
    const pages = pagesOfPart(part, all);
    const key = this.keyOf(pages);
    const record = this.makePart(index, part.folder, key, pages);
    // One that fails before it is asked for fails when it is.
    record.catch(() => undefined);
    const begun = { key, record };
    this.begun.set(part.folder, begun);
    return begun;
  }

  private keyOf(pages: readonly PlanPage[]): string {
    return sha256Of(this.input.tool, ...pages.map(({ path, sha256 }) => `${path} ${sha256}`));
  }

  private async makePart(
    index: number,
    folder: string,
    key: string,
    pages: readonly PlanPage[],
  ): Promise<CommonRecord> {
    const kept = this.keepPart(index, key);
    if (kept) return kept;
    const { writer, scriptsDir, makeIndex = makeIndexHere } = this.input;
    const { signal } = this.stop;
    signal.throwIfAborted();
    const prefix = sitePath('/').length;
    const pageFiles = pages.map(({ path }) => ({ path: path.slice(prefix), file: writer.locate(path) }));
    const made = await makeIndex(pageFiles, signal);
    const files = made.map(({ path, data }) => ({ path: `${folder}/${path}`, data }));
    if (index === 0) files.push(await searchScript(scriptsDir));
    for (const { path, data } of files) await writer.write(searchFacts(sitePath(path)), data);
    this.hasWritten = true;
    return { key, files: files.map(({ path }) => sitePath(path)) };
  }

  /** Takes over the last build's files of a part where all of them are there as they were made, of these very pages. */
  private keepPart(index: number, key: string): CommonRecord | null {
    const { writer, previous, isForced } = this.input;
    const record = previous.record?.search?.[index];
    if (isForced || record?.key !== key) return null;
    const kept = record.files.map((path) => ({ path, file: previous.intact(path) }));
    if (kept.some(({ file }) => file === null)) return null;
    for (const { path, file } of kept) if (file) writer.keep(searchFacts(path), file);
    return record;
  }
}

/** Loads what makes an index when there is one to be made. */
const makeIndexHere: IndexMaker = async (pages, signal) => {
  const { indexOfFiles } = await import('./search-index.js');
  return indexOfFiles(pages, signal);
};

interface PlanPage extends Pick<ManifestEntry, 'path' | 'sha256'> {
  /** The plan that it tells of; null for one about several, and for the booklet's. */
  readonly planId: string | null;
}

function ofPlan({ path, sha256, plan }: ManifestEntry): PlanPage {
  return { path, sha256, planId: plan !== null && path.startsWith(sitePath(planUrl(plan))) ? plan : null };
}

async function searchScript(scriptsDir: string): Promise<SiteOutput> {
  return { path: searchScriptUrl.slice(1), data: await readFile(join(scriptsDir, 'search.js')) };
}

/** It is made from all plans, and belongs to none. */
function searchFacts(path: string): FileFacts {
  return { path, kind: 'site', plan: null, sources: [] };
}
