import { join } from 'node:path';
import { loadPackageEditions } from '../../src/cli/plans.js';
import { Composer, composePlan, type DocumentTree, findPlanIds, readPlan } from '../../src/index.js';

/** The documents of all plans below a folder, as the renderers get them. */
export async function composeFolder(root: string): Promise<DocumentTree[]> {
  const editions = await loadPackageEditions();
  const agreementsDir = join(root, 'agreements');
  const documents: DocumentTree[] = [];
  for (const id of (await findPlanIds(agreementsDir)) ?? []) {
    const { plan, prose } = await readPlan(agreementsDir, id, 'agreements', editions);
    if (!plan) throw new Error(`The plan ${id} cannot be read`);
    const options = { draft: true, prose, stamp: () => ({ date: new Date(0), fingerprint: 'bench' }) };
    documents.push(...composePlan(new Composer(plan.edition), plan, options));
  }
  return documents;
}
