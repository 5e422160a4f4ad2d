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

it('has no figure of so few people that neighbours can tell who they are', async () => {
  const goals = (value: string) => `indsatsområde: Beskæftigelse
delmål:
  - id: flere-i-klub
    tekst: Flere i klub
    indikatorer:
      - id: unge-i-klub
        tekst: Unge, der går i klub
        boligområde: {år: 2020, værdier: {nordvang: "${value}"}}
        mål: {antal: 3, enhed: unge}
`;
  const baselineOf = async (value: string) => {
    const { plan } = await readFixture(null, { 'delaftaler/beskaeftigelse.yaml': goals(value) });
    const data = plan && JSON.parse(planDataFile(plan));
    const { mål, boligområde } = data.delaftaler.beskaeftigelse.delmål[0].indikatorer[0];
    expect(mål.antal).toBe(3);
    return boligområde;
  };
  const hidden = { value: null, decimals: null, unit: 'number', skjult: true };
  expect(await baselineOf('4')).toEqual({ år: 2020, værdier: { nordvang: hidden } });
  expect(await baselineOf('5')).toEqual({ år: 2020, værdier: { nordvang: { value: 5, decimals: 0, unit: 'number' } } });
});
