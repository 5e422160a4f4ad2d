import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../open-data/tables.js';
import { sha256 } from '../sha256.js';
import { OutputFiles } from './output-files.js';
import type { BookletCard, SiteCard } from './site-data.js';

/**
 * What a build remembers for the next one, in `output/.cache/build.json`. It only ever saves work: one that is missing,
 * damaged, from another version or beside another manifest counts for nothing, and everything is made anew.
 */
export interface BuildRecord {
  /** SHA-256 of the manifest that was written with it. */
  readonly manifest: string;
  /** Ids of all plans with files in the output. */
  readonly planIds: readonly string[];
  readonly plans: Readonly<Record<string, PlanRecord>>;
  readonly files: Readonly<Record<string, FileRecord>>;
  /** What belongs to no plan: the pages about all of them, and the site's assets; null where none were made. */
  readonly front: CommonRecord | null;
  /** The data of all plans together; null where they were not made. */
  readonly allData: CommonRecord | null;
  /** The search index of the pages; null where none was made. Its key is a hash over the pages. */
  readonly search: CommonRecord | null;
}

/** Files that belong to no plan, with the hash of all that went into them. */
export interface CommonRecord {
  readonly key: string;
  readonly files: readonly string[];
}

export interface PlanRecord {
  /** Hash of all that went into what is remembered of the plan. */
  readonly key: string;
  readonly findings: FindingCounts;
  /** Null where they were not composed. */
  readonly documents: readonly DocumentRecord[] | null;
  /** Paths of the plan's data; null where they were not made. */
  readonly data: readonly string[] | null;
  /** The plan as the rows of open data; null for the booklet. */
  readonly tables: Tables | null;
  readonly site: PlanSiteRecord | null;
}

/** What the check found in a plan that was built. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly excepted: number;
}

export interface DocumentRecord {
  readonly fileName: string;
  /** Hash of the document's tree and the tool. */
  readonly tree: string;
}

export interface PlanSiteRecord {
  /** Hash over the files that the pages offer. */
  readonly offered: string;
  /** Paths of the plan's pages and of the files beside them. */
  readonly files: readonly string[];
  /** What pages about other things show of it. */
  readonly card: Omit<SiteCard, 'tables'> | BookletCard;
}

/** What pages about other things show of a plan or of the booklet. */
export function cardOf({ site, tables }: PlanRecord): SiteCard | BookletCard | null {
  if (!site) return null;
  return 'interventions' in site.card ? site.card : tables && { ...site.card, tables };
}

export interface FileRecord {
  readonly sha256: string;
  readonly bytes: number;
  /** Of a document: the `tree` that it was made from. */
  readonly tree?: string;
}

export const recordPath = '.cache/build.json';
const format = 'helhedsplan-build/1';

/** The first line vouches for the rest. */
export function recordText(record: BuildRecord): string {
  const body = JSON.stringify(record);
  return `${format} ${sha256(body)}\n${body}\n`;
}

/** The record of the build that made what lies in the folder now; null where none can be relied on. */
function readRecord(outputDir: string, files: OutputFiles): BuildRecord | null {
  try {
    const [head = '', body = ''] = readFileSync(join(outputDir, recordPath), 'utf8').split('\n');
    if (head !== `${format} ${sha256(body)}`) return null;
    const record = JSON.parse(body) as BuildRecord;
    return record.manifest === files.sha256Of('manifest.json') ? record : null;
  } catch {
    return null;
  }
}

/** The last build's memory, beside what lies in the output folder now. */
export class PreviousBuild {
  private constructor(
    readonly record: BuildRecord | null,
    readonly files: OutputFiles,
  ) {}

  static read(outputDir: string): PreviousBuild {
    const files = new OutputFiles(outputDir);
    return new PreviousBuild(readRecord(outputDir, files), files);
  }

  /** As if there had been none: everything is made anew. */
  static none(outputDir: string): PreviousBuild {
    return new PreviousBuild(null, new OutputFiles(outputDir));
  }

  plan(id: string): PlanRecord | null {
    const plans = this.record?.plans;
    return plans && Object.hasOwn(plans, id) ? (plans[id] ?? null) : null;
  }

  /** The file's record, if the file lies there byte for byte as it was made. */
  intact(path: string): FileRecord | null {
    const files = this.record?.files;
    const file = files && Object.hasOwn(files, path) ? files[path] : undefined;
    return file && this.files.sha256Of(path) === file.sha256 ? file : null;
  }
}
