import { parentPort, workerData } from 'node:worker_threads';
import { readFolder } from '../read-folder.js';
import { type PackedFindings, packFindings } from './packed-findings.js';
import { loadWorkspaceEditions } from './plans.js';
import type { Workspace } from './workspace.js';

/** What a thread answers for each plan that it is sent the id of. */
export interface PlanReply {
  readonly id: string;
  readonly findings: PackedFindings;
}

const { root, agreementsDir, shownAgreements } = workerData as Workspace;
const { editions } = await loadWorkspaceEditions({ root });

parentPort?.on('message', async (id: string | null) => {
  if (id === null) {
    parentPort?.close();
    return;
  }
  const plan = await readFolder(agreementsDir, id, shownAgreements, editions);
  const reply: PlanReply = { id, findings: packFindings(plan, plan.isWhole, `${shownAgreements}/${id}`) };
  plan.prose.forget();
  parentPort?.postMessage(reply);
});
