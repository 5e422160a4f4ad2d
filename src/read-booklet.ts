import { checkBooklet } from './check/check-booklet.js';
import { checkSource } from './check/index.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import { loadBookletFolder } from './load/booklet-folder.js';
import { bookletId } from './load/booklet-id.js';
import type { Booklet } from './model/booklet-data.js';
import type { Edition } from './model/plan-data.js';
import { ProseReader } from './prose/reader.js';
import type { ReadFiles, ReadOptions } from './read-plan.js';
import { validateBooklet } from './validate/validate-booklet.js';

export interface ReadBooklet extends ReadFiles {
  /** Null when a file cannot be read or does not fit its schema. */
  readonly booklet: Booklet | null;
}

/**
 * Load → validate → check, for the booklet of interventions. Never throws for what stands in the files.
 * @param shownDir how messages call `agreementsDir`
 */
export async function readBooklet(
  agreementsDir: string,
  shownDir: string,
  editions: ReadonlyMap<string, Edition>,
  { unsaved, prose = new ProseReader(), earlier, found }: ReadOptions = {},
): Promise<ReadBooklet> {
  const folder = await loadBookletFolder(agreementsDir, shownDir, unsaved, earlier);
  const validated = validateBooklet(folder, editions);
  const unreadable = [...folder.diagnostics, ...validated.diagnostics];
  const { path, sources, hasUnreadable } = folder;
  const { booklet, isWhole, files } = validated;
  const context = { booklet, isWhole, path, files, sources, hasUnreadable, prose };
  const checked = found ?? checkBooklet(context, [...unreadable, ...sources.flatMap(checkSource)]);
  const fitting = hasErrors(unreadable) ? null : booklet;
  return {
    id: bookletId,
    booklet: fitting,
    isWhole: fitting !== null,
    sources: files.map(({ file: { source } }) => ({ path: source.path, text: source.text })),
    prose,
    ...checked,
  };
}
