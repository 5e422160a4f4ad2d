import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanSummary } from '../compose/plan-summary.js';
import type { DocumentTree } from '../document/blocks.js';
import type { Booklet } from '../model/booklet-data.js';
import type { Plan } from '../model/plan-data.js';
import type { SiteSettings } from '../model/site-settings.js';
import { allDataFiles, type OpenDataFile, planDataFiles } from '../open-data/open-data-files.js';
import type { Tables } from '../open-data/tables.js';
import { sha256 } from '../sha256.js';
import { bookletDataFile } from './booklet-data-file.js';
import type { FindingCounts } from './build-record.js';
import type { ChangeLog } from './changes/change-log.js';
import type { Manifest } from './manifest.js';
import { dataPath, openDataPath } from './output-layout.js';
import { planDataFile } from './plan-data-file.js';
import { dataFileUrl, openDataUrl } from './site-urls.js';

/** What is composed and ready to be written, of whichever kind. */
export interface OutputParts {
  /** May be empty where neither documents nor the site are written. */
  readonly documents: readonly DocumentTree[];
  /** The files that went into it. */
  readonly sources: Manifest['sources'];
  /** Of the newest of them. */
  readonly date: Date;
  /** Hash over all of them. */
  readonly fingerprint: string;
  /** Of each document, by its id: the hash whose first digits stand at its foot. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** For the next build; null for what it must read again. */
  readonly remember: { readonly key: string; readonly findings: FindingCounts } | null;
}

export interface PlanOutput extends OutputParts {
  readonly plan: Plan;
  readonly summary: PlanSummary;
  /** The plan as the rows of open data. */
  readonly tables: Tables;
  /** Left out or null where nobody knows what was changed. */
  readonly changes?: ChangeLog | null;
}

/** The booklet of interventions. It has documents, data and pages like a plan. */
export interface BookletOutput extends OutputParts {
  readonly booklet: Booklet;
}

export type FolderOutput = PlanOutput | BookletOutput;

export function idOf(output: FolderOutput): string {
  return 'plan' in output ? output.plan.id : output.booklet.id;
}

/** A file of open data, where it lies in the output folder, and its address on the site. */
export interface DataFile {
  readonly path: string;
  readonly url: string;
  readonly data: string;
}

/** Everything of a plan or of the booklet that is open data: a JSON file, and the tables of a plan. */
export function dataFilesOf(output: FolderOutput, settings: SiteSettings): DataFile[] {
  const id = idOf(output);
  const whole = 'plan' in output ? planDataFile(output.plan) : bookletDataFile(output.booklet);
  const tables = 'plan' in output ? planDataFiles(id, output.tables, settings, measure) : [];
  return [{ path: dataPath(id), url: dataFileUrl(id), data: whole }, ...tables.map(placed)];
}

/** What tells of all plans together. */
export function allDataFilesOf(each: readonly Tables[], settings: SiteSettings): DataFile[] {
  return allDataFiles(each, settings, measure).map(placed);
}

/** The schemas of plans as data, which are made with the tool. */
export async function dataSchemaFiles(dir: string): Promise<DataFile[]> {
  const names = (await readdir(dir)).sort();
  return Promise.all(
    names.map(async (name) => placed({ name: `skema/${name}`, data: await readFile(join(dir, name), 'utf8') })),
  );
}

function placed({ name, data }: OpenDataFile): DataFile {
  return { path: openDataPath(name), url: openDataUrl(name), data };
}

function measure(data: string) {
  return { bytes: Buffer.byteLength(data), sha256: sha256(data) };
}
