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
  /** The parts of the search index; null where none was made. The key of each is a hash over its pages. */
  readonly search: readonly CommonRecord[] | null;
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
  /** Hash of the plan as the rows of open data, which are kept apart; null for the booklet. */
  readonly tables: string | null;
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
  readonly card: KeptCard;
}

/** What pages about other things show of a plan or of the booklet, without the plan's rows. */
export type KeptCard = Omit<SiteCard, 'tables'> | BookletCard;

/** A plan's rows as a build keeps them: a line of JSON takes a tenth of the memory, and most builds look into few of them. */
export type PackedRows = string;

export function packedRows(tables: Tables): PackedRows {
  return JSON.stringify(tables);
}

export function unpackedRows(rows: PackedRows): Tables {
  return JSON.parse(rows) as Tables;
}

export interface FileRecord {
  readonly sha256: string;
  readonly bytes: number;
  /** Of a document: the `tree` that it was made from. */
  readonly tree?: string;
}

export const recordPath = '.cache/build.json';
const format = 'helhedsplan-build/3';

/**
 * The first line vouches for the rest. The plans' rows are two thirds of all and of use only where something is made, so
 * they come last, a line for each plan that has some, in the order of the plans.
 */
export function recordText(record: BuildRecord, rowsOf: (id: string) => PackedRows | null): string {
  const rows = Object.entries(record.plans).flatMap(([id, { tables }]) =>
    tables === null ? [] : (rowsOf(id) ?? 'null'),
  );
  const body = [JSON.stringify(record), ...rows].map((line) => `${line}\n`).join('');
  return `${format} ${sha256(body)}\n${body}`;
}

/** The record of the build that made what lies in the folder now; null where none can be relied on. */
function readRecord(outputDir: string, files: OutputFiles): readonly [BuildRecord, Buffer] | null {
  try {
    const text = readFileSync(join(outputDir, recordPath));
    const body = text.subarray(text.indexOf('\n') + 1);
    if (text.toString('utf8', 0, text.length - body.length) !== `${format} ${sha256(body)}\n`) return null;
    const end = body.indexOf('\n');
    const record = JSON.parse(body.toString('utf8', 0, end)) as BuildRecord;
    return record.manifest === files.sha256Of('manifest.json') ? [record, body.subarray(end + 1)] : null;
  } catch {
    return null;
  }
}

/** The last build's memory, beside what lies in the output folder now. */
export class PreviousBuild {
  private rows: ReadonlyMap<string, PackedRows> | null = null;

  private constructor(
    readonly record: BuildRecord | null,
    private readonly lines: Buffer | null,
    readonly files: OutputFiles,
  ) {}

  static read(outputDir: string): PreviousBuild {
    const files = new OutputFiles(outputDir);
    const [record, lines] = readRecord(outputDir, files) ?? [null, null];
    return new PreviousBuild(record, lines, files);
  }

  /** As if there had been none: everything is made anew. */
  static none(outputDir: string): PreviousBuild {
    return new PreviousBuild(null, null, new OutputFiles(outputDir));
  }

  /** A plan as the rows of open data. */
  rowsOf(id: string): PackedRows | null {
    this.rows ??= this.readRows();
    return this.rows.get(id) ?? null;
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

  private readRows(): ReadonlyMap<string, PackedRows> {
    const ids = Object.entries(this.record?.plans ?? {}).flatMap(([id, { tables }]) => (tables === null ? [] : id));
    const lines = this.lines?.toString('utf8').split('\n') ?? [];
    return new Map(ids.map((id, index) => [id, lines[index] ?? '']));
  }
}
