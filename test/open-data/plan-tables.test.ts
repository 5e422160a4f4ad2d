import { describe, expect, it } from 'vitest';
import type { ReadPlan } from '../../src/index.js';
import type { Tables } from '../../src/open-data/tables.js';
import { completePlan2015, readAgreement, readFixture } from '../support/fixture-plan.js';
import { planIds } from '../support/plans.js';
import { tableFaults } from '../support/table-faults.js';
import { tablesOf } from '../support/tables-of.js';

const fixtures = ['complete-plan', completePlan2015, 'complete-attachments', 'complete-attachments-2015-18'];

/** Every start value of a plan's data, found by the names of its fields alone: how many figures it has, or the word for none. */
function baselinesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'indikatortabel') return [];
    return ['boligområde', 'kommune', 'sammenligning'].includes(key) ? figuresIn(inner) : baselinesIn(inner);
  });
}

function figuresIn(baseline: unknown): unknown[] {
  if (typeof baseline === 'string') return [baseline];
  if (Array.isArray(baseline)) return baseline.flatMap(figuresIn);
  const { værdi, værdier = {} } = baseline as {
    værdi?: { value: number };
    værdier?: Record<string, { value: number }>;
  };
  return [...(værdi ? [værdi] : []), ...Object.values(værdier)].map(({ value }) => value);
}

/** What the form never asks of the municipality is told, though no plan need write it. */
function impliedIn({ plan }: ReadPlan): string[] {
  const fixed = plan?.edition.form.indsatsområder.flatMap(({ indikatorer }) => indikatorer) ?? [];
  return fixed
    .filter(({ id, kommune }) => !kommune && !plan?.strategicAgreement?.indikatorer?.[id]?.kommune)
    .map(() => 'opgøres ikke');
}

function rowsOfBaselines({ vaerdier }: Tables): unknown[] {
  return vaerdier
    .filter(({ art }) => art !== 'mål')
    .map(({ tilstand, vaerdi }) => (tilstand === 'oplyst' ? vaerdi : tilstand));
}

function expectWhole(read: ReadPlan): void {
  const { plan } = read;
  const tables = tablesOf(read);
  expect(tableFaults(tables)).toEqual([]);
  const written = baselinesIn([
    plan?.strategicAgreement,
    plan?.attachments,
    plan?.subAgreements.map((one) => one.content),
  ]);
  const told = rowsOfBaselines(tables);
  const left = [...written, ...impliedIn(read)];
  for (const one of told.filter((value) => value !== 'skjult')) {
    expect(left).toContain(one);
    left.splice(left.indexOf(one), 1);
  }
  expect(left).toHaveLength(told.filter((value) => value === 'skjult').length);
  expect(left.filter((one) => typeof one !== 'number' || one >= 5)).toEqual([]);
}

describe('the tables of a plan', () => {
  it.each(planIds)('have each start value of %s, and are as they are described', async (id) => {
    expectWhole(await readAgreement(id, {}));
  });

  it.each(fixtures)('have each start value of the fixture %s, and are as they are described', async (fixture) => {
    expectWhole(await readFixture(fixture === 'complete-plan' ? null : fixture));
  });

  it('tell a start value with its year, unit, place and decimals', async () => {
    const { vaerdier, indikatorer } = tablesOf(await readAgreement('en-faelles-indsats', {}));
    expect(vaerdier.find(({ indikator }) => indikator === 'dagtilbud')).toEqual({
      plan: 'en-faelles-indsats',
      indikator: 'dagtilbud',
      nummer: 1,
      art: 'boligområde',
      boligomraade: null,
      sted: null,
      aar: 2019,
      krav: null,
      vaerdi: 90.7,
      enhed: 'procent',
      pr: null,
      decimaler: 1,
      tilstand: 'oplyst',
      bemaerkning: null,
    });
    expect(indikatorer.find(({ indikator }) => indikator === 'dagtilbud')).toMatchObject({
      fast: true,
      datakilde: 'LBF - Boligsociale Data',
    });
  });

  it('tell the goals of 2015-18 with what is asked of them', async () => {
    const { vaerdier } = tablesOf(await readAgreement('gellerup-toveshoej', {}));
    const demands = new Set(vaerdier.filter(({ art }) => art === 'mål').map(({ krav }) => krav));
    expect([...demands].sort()).toEqual([null, 'fald', 'mindst', 'stigning'].sort());
  });

  it('have the whole financing, and how it is spread', async () => {
    const { finansiering } = tablesOf(await readAgreement('gellerup-toveshoej', {}));
    const sums = new Map<string, number>();
    for (const { slags, beloeb } of finansiering) sums.set(slags, (sums.get(slags) ?? 0) + beloeb);
    expect(Object.fromEntries(sums)).toEqual({ landsbyggefonden: 30_000_000, lokal: 12_128_000 });
    expect(new Set(finansiering.map(({ grundlag }) => grundlag))).toEqual(new Set(['aftale']));
  });

  it('hold back how few people somebody counted, and say so', async () => {
    const few = (value: string) => `delmål:
  - id: flere-i-klub
    tekst: Flere i klub
    indikatorer:
      - id: unge-i-klub
        tekst: Unge, der går i klub
        boligområde: {værdi: "${value}", år: 2020}
        mål: {antal: 3, enhed: unge}
`;
    const figuresFor = async (value: string) => {
      const read = await readFixture(null, { 'delaftaler/beskaeftigelse.yaml': withGoals(few(value)) });
      return tablesOf(read)
        .vaerdier.filter(({ indikator }) => indikator === 'unge-i-klub')
        .map(({ art, vaerdi, decimaler, tilstand }) => ({ art, vaerdi, decimaler, tilstand }));
    };
    const target = { art: 'mål', vaerdi: 3, decimaler: 0, tilstand: 'oplyst' };
    expect(await figuresFor('4')).toEqual([
      { art: 'boligområde', vaerdi: null, decimaler: null, tilstand: 'skjult' },
      target,
    ]);
    for (const [written, vaerdi, decimaler] of [
      ['5', 5, 0],
      ['0', 0, 0],
      ['3,5', 3.5, 1],
      ['4 %', 4, 0],
    ] as const)
      expect(await figuresFor(written)).toEqual([
        { art: 'boligområde', vaerdi, decimaler, tilstand: 'oplyst' },
        target,
      ]);
  });

  it('name no persons', async () => {
    const read = await readFixture(null);
    const names = read.plan?.people?.personer.map(({ navn }) => navn) ?? [];
    expect(names.length).toBeGreaterThan(0);
    const text = JSON.stringify(tablesOf(read));
    for (const name of names) expect(text).not.toContain(name);
  });
});

function withGoals(goals: string): string {
  return `indsatsområde: Beskæftigelse\n${goals}`;
}
