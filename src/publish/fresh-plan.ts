import { documentFormats } from '../render/index.js';
import { sha256Of } from '../sha256.js';
import type { DocumentRecord, KeptCard, PlanRecord, PreviousBuild } from './build-record.js';
import { dataPaths } from './data-paths.js';
import type { OutputKind } from './output-kinds.js';
import { documentPath } from './output-layout.js';
import type { SearchState } from './search/search-state.js';

export interface Wanted {
  readonly id: string;
  /** Hash of all that goes into the plan's files. */
  readonly key: string | null;
  /** Documents and data are wanted too, not only the plan's pages. */
  readonly isChosen: boolean;
  readonly kinds: ReadonlySet<OutputKind>;
}

/** The record of a plan of which everything wanted lies there as this build would make it; null for any other. */
export function freshPlan(previous: PreviousBuild, { id, key, isChosen, kinds }: Wanted): PlanRecord | null {
  const record = previous.plan(id);
  if (key === null || record?.key !== key) return null;
  const formats = documentFormats.filter((format) => isChosen && kinds.has(format));
  if (formats.length > 0 && !record.documents) return null;
  for (const format of formats) {
    if (!record.documents?.every((document) => isMade(previous, id, document, format))) return null;
  }
  if (isChosen && kinds.has('data') && !record.data?.every((path) => previous.intact(path))) return null;
  if (!kinds.has('site')) return record;
  const { site } = record;
  if (!site || site.offered !== offeredBy(previous, id, record)) return null;
  return site.files.every((path) => previous.intact(path)) ? record : null;
}

function isMade(previous: PreviousBuild, id: string, document: DocumentRecord, format: 'docx' | 'pdf'): boolean {
  return previous.intact(documentPath(id, document.fileName, format))?.tree === document.tree;
}

function offeredBy(previous: PreviousBuild, id: string, { documents }: PlanRecord): string {
  return offeredKey(offeredPaths(id, documents ?? []), (path) => previous.intact(path)?.sha256);
}

/** Files of the output that a plan's pages offer for download, as far as they are there. */
export function offeredPaths(id: string, documents: readonly { readonly fileName: string }[]): string[] {
  const paths = documents.flatMap(({ fileName }) =>
    documentFormats.map((format) => documentPath(id, fileName, format)),
  );
  return [...paths, ...dataPaths(id)];
}

/** Hash over the files that a plan's pages offer, those that are not there among them. */
export function offeredKey(paths: readonly string[], hashOf: (path: string) => string | undefined): string {
  return sha256Of(...paths.map((path) => `${path} ${hashOf(path) ?? ''}`));
}

/** What pages about all plans show of a plan or of the booklet, the plan's rows as their hash. */
export interface ShownCard {
  readonly card: KeptCard;
  readonly tables: string | null;
}

/**
 * Hash of all that goes into the pages about all plans.
 * @param common of what is no plan's: the tool, and what the site says of itself
 */
export function frontKey(common: string, cards: readonly ShownCard[], date: Date, search: SearchState): string {
  const shown = cards.map(({ card, tables }) => [card, tables]);
  return sha256Of(common, JSON.stringify(shown), date.toISOString(), search);
}

/**
 * Hash of all that goes into the data about all plans.
 * @param each hashes of the plans' rows
 */
export function allDataKey(common: string, each: readonly string[]): string {
  return sha256Of(common, ...each);
}

/** The data of all plans together is made only where the build is about all of them. */
export function makesAllData({ kinds, isComplete }: { kinds: ReadonlySet<OutputKind>; isComplete: boolean }): boolean {
  return kinds.has('data') && (isComplete || kinds.has('site'));
}
