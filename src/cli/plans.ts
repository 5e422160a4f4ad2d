import { join } from 'node:path';
import { suggest } from '../diagnostics/suggest.js';
import { findPlanIds } from '../load/plan-folder.js';
import type { Edition } from '../model/plan-data.js';
import { loadEditions, type ReadPlan, readPlan } from '../read-plan.js';
import { Progress, type Terminal } from './console.js';
import { CannotRun } from './failure.js';
import { packageDir, shown, type Workspace } from './workspace.js';

export function loadPackageEditions(): Promise<ReadonlyMap<string, Edition>> {
  return loadEditions(join(packageDir, 'templates'));
}

/** Ids of the plans to work on: the named ones, or all. */
export async function choosePlans(workspace: Workspace, named: readonly string[]): Promise<string[]> {
  const all = await findPlanIds(workspace.agreementsDir).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
    const message = `Mappen ${shown(workspace.agreementsDir)} kan ikke læses (${code})`;
    throw new CannotRun(message, 'Giv dig selv læseadgang til mappen', 'HP001');
  });
  if (all === null) {
    throw new CannotRun(
      `Der er ingen mappe ${shown(workspace.agreementsDir)}`,
      'Gå til den mappe, hvor agreements/ ligger, peg på den med --root, eller lav en plan med: npx helhedsplan new <plan-id>',
      'HP019',
    );
  }
  if (all.length === 0) {
    throw new CannotRun(
      `Der er ingen planer i ${shown(workspace.agreementsDir)}`,
      'Lav den første med: npx helhedsplan new <plan-id>',
      'HP019',
    );
  }
  for (const name of named) {
    if (all.includes(name)) continue;
    const meant = suggest(name, all);
    throw new CannotRun(
      `Der er ingen plan, der hedder «${name}», i ${shown(workspace.agreementsDir)}`,
      meant ? `Mente du «${meant}»?` : `Planerne hedder: ${all.join(', ')}`,
      'HP020',
    );
  }
  return named.length > 0 ? [...new Set(named)] : all;
}

/** With more plans than this, memory is dearer than parsing their prose a second time: it is half of what a plan takes. */
const plansWithProse = 10;

/** Reads and checks plans one after the other, with progress. */
export async function readPlans(
  workspace: Workspace,
  ids: readonly string[],
  editions: ReadonlyMap<string, Edition>,
  terminal: Terminal,
): Promise<ReadPlan[]> {
  const progress = new Progress(terminal, 'Tjekker planer', ids.length);
  const read: ReadPlan[] = [];
  for (const id of ids) {
    const plan = await readPlan(workspace.agreementsDir, id, workspace.shownAgreements, editions);
    if (ids.length > plansWithProse) plan.prose.forget();
    read.push(plan);
    progress.step(id);
  }
  progress.end();
  return read;
}
