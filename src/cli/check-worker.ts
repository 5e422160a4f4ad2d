import { parentPort, workerData } from 'node:worker_threads';
import { type PackedDiagnostic, pack } from '../diagnostics/packed.js';
import { readFolder } from '../read-folder.js';
import { loadWorkspaceEditions } from './plans.js';
import type { Workspace } from './workspace.js';

/** What a thread answers for each plan that it is sent the id of. */
export interface PlanReply {
  readonly id: string;
  readonly isWhole: boolean;
  readonly diagnostics: readonly PackedDiagnostic[];
  readonly excepted: readonly { readonly diagnostic: PackedDiagnostic; readonly reason: string }[];
}

const { root, agreementsDir, shownAgreements } = workerData as Workspace;
const { editions } = await loadWorkspaceEditions({ root });

parentPort?.on('message', async (id: string | null) => {
  if (id === null) {
    parentPort?.close();
    return;
  }
  const { isWhole, diagnostics, excepted, prose } = await readFolder(agreementsDir, id, shownAgreements, editions);
  const reply: PlanReply = {
    id,
    isWhole,
    diagnostics: diagnostics.map(pack),
    excepted: excepted.map(({ diagnostic, reason }) => ({ diagnostic: pack(diagnostic), reason })),
  };
  prose.forget();
  parentPort?.postMessage(reply);
});
