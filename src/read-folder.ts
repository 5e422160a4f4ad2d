import { bookletId } from './load/booklet-id.js';
import type { Edition } from './model/plan-data.js';
import { type ReadBooklet, readBooklet } from './read-booklet.js';
import { type ReadOptions, type ReadPlan, readPlan } from './read-plan.js';

/** Load → validate → check, for whatever a folder below `agreements/` holds: a plan, or the booklet of interventions. */
export async function readFolder(
  agreementsDir: string,
  id: string,
  shownDir: string,
  editions: ReadonlyMap<string, Edition>,
  options?: ReadOptions,
): Promise<ReadPlan | ReadBooklet> {
  if (id === bookletId) return readBooklet(agreementsDir, shownDir, editions, options);
  return readPlan(agreementsDir, id, shownDir, editions, options);
}
