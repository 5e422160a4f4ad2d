import type { ReadPlan } from '../../src/index.js';
import { planTables } from '../../src/open-data/plan-tables.js';
import type { Tables } from '../../src/open-data/tables.js';
import { fixedStamp } from './fixed-stamp.js';

/** The tables of a plan that could be read. */
export function tablesOf({ plan, prose }: ReadPlan): Tables {
  if (!plan) throw new Error('The plan cannot be read');
  return planTables(plan, { draft: false, prose, stamp: fixedStamp() }, new Date('2026-11-22T00:00:00Z'));
}
