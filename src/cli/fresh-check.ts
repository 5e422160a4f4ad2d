import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Edition } from '../model/plan-data.js';
import type { OwnEditions } from '../official-wording.js';
import { readFolder } from '../read-folder.js';
import type { Findings } from '../read-plan.js';
import { readSettings } from '../read-settings.js';
import type { PlanReply } from './check-worker.js';
import { type PackedFindings, packFindings } from './packed-findings.js';
import { loadWorkspaceEditions } from './plans.js';
import type { Workspace } from './workspace.js';

type Found = (id: string, findings: PackedFindings) => void;

/** A thread takes longer to start than some plans to check. */
const plansWorthThreads = 24;

/** Reads and checks, whatever may be known already. */
export class FreshCheck {
  private constructor(
    private readonly workspace: Workspace,
    private readonly form: OwnEditions,
  ) {}

  static async in(workspace: Workspace): Promise<FreshCheck> {
    return new FreshCheck(workspace, await loadWorkspaceEditions(workspace));
  }

  get editions(): ReadonlyMap<string, Edition> {
    return this.form.editions;
  }

  shared(): Findings {
    const { agreementsDir, shownAgreements } = this.workspace;
    const ofSettings = readSettings(agreementsDir, shownAgreements).diagnostics;
    return { diagnostics: [...this.form.diagnostics, ...ofSettings], excepted: [] };
  }

  /** One plan after the other; many are shared out between threads, and come in any order. */
  async plans(ids: readonly string[], found: Found): Promise<void> {
    const { workspace, editions } = this;
    const { agreementsDir, shownAgreements } = workspace;
    const worker = fileURLToPath(new URL('./check-worker.js', import.meta.url));
    // Run from its TypeScript, as in tests, there is no compiled thread to start.
    if (ids.length >= plansWorthThreads && existsSync(worker)) return inThreads(worker, workspace, ids, found);
    for (const id of ids) {
      const plan = await readFolder(agreementsDir, id, shownAgreements, editions);
      found(id, packFindings(plan, plan.isWhole, `${shownAgreements}/${id}`));
      plan.prose.forget();
    }
  }
}

async function inThreads(script: string, workspace: Workspace, ids: readonly string[], found: Found): Promise<void> {
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
      worker.on('message', ({ id, findings }: PlanReply) => {
        found(id, findings);
        next();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      next();
    });
  await Promise.all(Array.from({ length: threads }, work));
}
