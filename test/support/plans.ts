import { join } from 'node:path';
import { Composer } from '../../src/compose/index.js';
import type { DocumentTree } from '../../src/document/blocks.js';
import { loadEditions, type ReadPlan, readPlan } from '../../src/index.js';
import { loadPlanFolder } from '../../src/load/plan-folder.js';
import { type ValidatedPlan, validatePlan } from '../../src/validate/validate-plan.js';
import { fixedStamp } from './fixed-stamp.js';

const root = join(import.meta.dirname, '../..');

export const planIds = ['en-faelles-indsats', 'viborg', 'gellerup-toveshoej'] as const;

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
