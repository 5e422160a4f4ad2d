import { type ReadPlan, readPlan } from '../../src/read-plan.js';
import * as slow from '../support/fixture-plan.js';
import { type KeptPlan, keptAgreement, keptPlan } from './kept-plans.js';

export * from '../support/fixture-plan.js';

/** In the place of the tests' own `readFixture`: the plan is read and validated once for all mutants. */
export async function readFixture(fixture: string | null, changes: slow.PlanChanges = {}): Promise<ReadPlan> {
  return check(await keptPlan(fixture, changes), 'nordvang');
}

export async function readAgreement(plan: string, changes: Readonly<Record<string, string>>): Promise<ReadPlan> {
  return check(await keptAgreement(plan, changes), plan);
}

async function check({ root, unsaved, prose }: KeptPlan, plan: string): Promise<ReadPlan> {
  return slow.told(await readPlan(root, plan, 'agreements', await slow.editions(), { unsaved, prose }));
}
