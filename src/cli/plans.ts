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

/** With more plans than this, memory is dearer than parsing their prose a second time: it is half of what a plan takes. */
const plansWithProse = 10;

/** Reads and checks plans, and the booklet, one after the other, with progress. */
export async function readPlans(
  ids: readonly string[],
  readOne: (id: string) => Promise<ReadPlan | ReadBooklet>,
  terminal: Terminal,
): Promise<(ReadPlan | ReadBooklet)[]> {
  const progress = new Progress(terminal, 'Tjekker planer', ids.length);
  const read: (ReadPlan | ReadBooklet)[] = [];
  for (const id of ids) {
    const plan = await readOne(id);
    if (ids.length > plansWithProse) plan.prose.forget();
    read.push(plan);
    progress.step(id);
  }
  progress.end();
  return read;
}
