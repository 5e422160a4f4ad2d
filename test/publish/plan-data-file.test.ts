import { expect, it } from 'vitest';
import { planDataFile } from '../../src/publish/plan-data-file.js';
import { readFixture } from '../support/fixture-plan.js';

it('has what the agreement says and not what the authors told the check', async () => {
  const { plan, excepted } = await readFixture('exception-with-reason');
  expect(excepted.length).toBeGreaterThan(0);
  const text = plan ? planDataFile(plan) : '';
  expect(JSON.parse(text)).toMatchObject({ format: 'helhedsplan-data/1', id: 'nordvang' });
  expect(text).not.toContain('undtagelser');
  for (const { reason } of excepted) expect(text).not.toContain(reason);
});
