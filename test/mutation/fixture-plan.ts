import { type ReadPlan, readPlan } from '../../src/read-plan.js';
import * as slow from '../support/fixture-plan.js';
import { keptPlan } from './kept-plans.js';

export * from '../support/fixture-plan.js';

/** In the place of the tests' own `readFixture`: the plan is read and validated once for all mutants. */
export async function readFixture(fixture: string | null, changes: slow.PlanChanges = {}): Promise<ReadPlan> {
  const { root, unsaved, prose } = await keptPlan(fixture, changes);
  return readPlan(root, 'nordvang', 'agreements', await slow.editions(), { unsaved, prose });
}
