import { join } from 'node:path';
import { BookletComposer } from '../../src/compose/booklet/booklet-composer.js';
import { Composer } from '../../src/compose/index.js';
import type { DocumentTree } from '../../src/document/blocks.js';
import { loadBookletTemplates, loadEditions, type ReadPlan, readBooklet, readPlan } from '../../src/index.js';
import { loadBookletFolder } from '../../src/load/booklet-folder.js';
import { bookletId } from '../../src/load/booklet-id.js';
import { loadPlanFolder } from '../../src/load/plan-folder.js';
import { validateBooklet } from '../../src/validate/validate-booklet.js';
import { type ValidatedPlan, validatePlan } from '../../src/validate/validate-plan.js';
import { fixedStamp } from './fixed-stamp.js';

const root = join(import.meta.dirname, '../..');

export const planIds = ['en-faelles-indsats', 'viborg', 'gellerup-toveshoej'] as const;
/** All of which documents are made: the plans, and the booklet of interventions. */
export const folderIds = [...planIds, bookletId] as const;

/** One of the repository's own plans, or its booklet: validated with its files, and composed, as a draft unless told otherwise. */
export async function composedFolder(
  id: string,
  { draft = true } = {},
): Promise<{ files: ValidatedPlan['files']; documents: DocumentTree[] }> {
  if (id !== bookletId) return composedPlan(id, { draft });
  const editions = await loadEditions(join(root, 'templates'));
  const { booklet, prose } = await readBooklet(join(root, 'agreements'), 'agreements', editions);
  const { files } = validateBooklet(await loadBookletFolder(join(root, 'agreements'), 'agreements'), editions);
  if (!booklet) throw new Error('The booklet cannot be read');
  const composer = new BookletComposer(await loadBookletTemplates(join(root, 'templates')));
  return { files, documents: composer.compose(booklet, { draft, prose, stamp: fixedStamp() }) };
}

/** One of the repository's own plans: read, validated with its files, and composed, as a draft unless told otherwise. */
export async function composedPlan(
  id: string,
  { draft = true } = {},
): Promise<{
  read: ReadPlan;
  files: ValidatedPlan['files'];
  documents: DocumentTree[];
}> {
  const editions = await loadEditions(join(root, 'templates'));
  const read = await readPlan(join(root, 'agreements'), id, 'agreements', editions);
  const { files } = validatePlan(await loadPlanFolder(join(root, 'agreements'), id, 'agreements'), editions);
  if (!read.plan) throw new Error(`${id} cannot be read`);
  const options = { draft, prose: read.prose, stamp: fixedStamp() };
  return { read, files, documents: new Composer(read.plan.edition).compose(read.plan, options) };
}
