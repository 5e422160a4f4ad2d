import { join } from 'node:path';
import { wordingFolder } from '../load/wording-folder-name.js';
import type { Edition } from '../model/plan-data.js';
import { type OwnEditions, withOfficialWording } from '../official-wording.js';
import type { ReadBooklet } from '../read-booklet.js';
import { loadEditions, type ReadPlan } from '../read-plan.js';
import { Progress, type Terminal } from './console.js';
import { packageDir, shown, type Workspace } from './workspace.js';

export function loadPackageEditions(): Promise<ReadonlyMap<string, Edition>> {
  return loadEditions(join(packageDir, 'templates'));
}

/** The editions with the form's own wording, where the workspace has it. */
export async function loadWorkspaceEditions({ root }: Pick<Workspace, 'root'>): Promise<OwnEditions> {
  const dir = join(root, wordingFolder);
  return withOfficialWording(await loadPackageEditions(), dir, shown(dir));
}

/** Reads plans, and the booklet, one after the other, with progress. */
export async function* readEach(
  ids: readonly string[],
  readOne: (id: string) => Promise<ReadPlan | ReadBooklet>,
  terminal: Terminal,
): AsyncIterable<ReadPlan | ReadBooklet> {
  const progress = new Progress(terminal, 'Tjekker planer', ids.length);
  for (const id of ids) {
    yield await readOne(id);
    progress.step(id);
  }
  progress.end();
}
