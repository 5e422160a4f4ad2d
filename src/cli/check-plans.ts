import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Excepted } from '../check/exceptions.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { unpack } from '../diagnostics/packed.js';
import type { Edition } from '../model/plan-data.js';
import type { ReadFiles } from '../read-plan.js';
import type { PlanReply } from './check-worker.js';
import { Progress, type Terminal } from './console.js';
import { readPlans } from './plans.js';
import type { Workspace } from './workspace.js';

/** What the check found in one plan. */
export interface CheckedPlan {
  readonly id: string;
  /** False where errors in the files or fields kept the rules from running. */
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly excepted: readonly Excepted[];
}

/** A thread takes longer to start than some plans to check. */
const plansWorthThreads = 24;

/**
 * Checks plans, in the order of the ids. Many plans are shared out between threads; the sources of their diagnostics then
 * hold no more than the lines that are pointed at, so that a thousand plans fit in memory.
 */
export async function checkPlans(
  workspace: Workspace,
  ids: readonly string[],
  editions: ReadonlyMap<string, Edition>,
  terminal: Terminal,
): Promise<CheckedPlan[]> {
  const worker = fileURLToPath(new URL('./check-worker.js', import.meta.url));
  // Run from its TypeScript, as in tests, there is no compiled thread to start.
  if (ids.length < plansWorthThreads || !existsSync(worker))
    return (await readPlans(workspace, ids, editions, terminal)).map(asChecked);
  return checkInThreads(worker, workspace, ids, terminal);
}

/** Of a plan that was read, what the check found in it. */
export function asChecked({ id, isWhole, diagnostics, excepted }: ReadFiles): CheckedPlan {
  return { id, isWhole, diagnostics, excepted };
}

async function checkInThreads(
  script: string,
  workspace: Workspace,
  ids: readonly string[],
  terminal: Terminal,
): Promise<CheckedPlan[]> {
  const progress = new Progress(terminal, 'Tjekker planer', ids.length);
  const checked = new Map<string, CheckedPlan>();
  const waiting = [...ids];
  const threads = Math.min(availableParallelism(), Math.ceil(ids.length / (plansWorthThreads / 2)));
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script, {
        workerData: workspace,
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      });
      const next = () => {
        const id = waiting.shift();
        worker.postMessage(id ?? null);
      };
      worker.on('message', ({ id, isWhole, diagnostics, excepted }: PlanReply) => {
        checked.set(id, {
          id,
          isWhole,
          diagnostics: diagnostics.map(unpack),
          excepted: excepted.map(({ diagnostic, reason }) => ({ diagnostic: unpack(diagnostic), reason })),
        });
        progress.step(id);
        next();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      next();
    });
  await Promise.all(Array.from({ length: threads }, work));
  progress.end();
  return ids.flatMap((id) => checked.get(id) ?? []);
}
