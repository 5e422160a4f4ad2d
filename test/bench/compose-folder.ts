import { join } from 'node:path';
import { loadPackageEditions } from '../../src/cli/plans.js';
import { packageDir } from '../../src/cli/workspace.js';
import {
  BookletComposer,
  Composer,
  composePlan,
  type DocumentTree,
  findPlanIds,
  loadBookletTemplates,
  readBooklet,
  readPlan,
} from '../../src/index.js';
import { hasBooklet } from '../../src/load/booklet-id.js';

/** The documents of all plans below a folder, and the booklet, as the renderers get them. */
export async function composeFolder(root: string): Promise<DocumentTree[]> {
  const editions = await loadPackageEditions();
  const agreementsDir = join(root, 'agreements');
  const documents: DocumentTree[] = [];
  for (const id of (await findPlanIds(agreementsDir)) ?? []) {
    const { plan, prose } = await readPlan(agreementsDir, id, 'agreements', editions);
    if (!plan) throw new Error(`The plan ${id} cannot be read`);
    documents.push(...composePlan(new Composer(plan.edition), plan, { draft: true, prose, stamp }));
  }
  if (hasBooklet(agreementsDir)) {
    const { booklet, prose } = await readBooklet(agreementsDir, 'agreements', editions);
    if (!booklet) throw new Error('The booklet cannot be read');
    const composer = new BookletComposer(await loadBookletTemplates(join(packageDir, 'templates')));
    documents.push(...composer.compose(booklet, { draft: true, prose, stamp }));
  }
  return documents;
}

const stamp = () => ({ date: new Date(0), fingerprint: 'bench' });
