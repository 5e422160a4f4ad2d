import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturesDir, readFixture } from '../support/fixture-plan.js';

const own = (path: string) => readFile(join(fixturesDir, 'complete-plan', path), 'utf8');

/** What is said of the complete plan with one passage of one file written differently, as codes. */
async function said(path: string, old: string, wrong: string): Promise<string[]> {
  const text = await own(path);
  if (!text.includes(old)) throw new Error(`«${old}» is not in ${path}`);
  const { diagnostics } = await readFixture(null, { [path]: text.replace(old, wrong) });
  return diagnostics.map(({ code }) => code);
}

describe('nothing is said that follows from', () => {
  const plan = 'helhedsplan.yaml';
  const agreement = 'delaftaler/beskaeftigelse.yaml';
  it.each([
    ['a period that is no date', plan, 'til: 31.12.2025', 'til: 31.13.2025', ['HP106']],
    ['an organisation of a type that is none', plan, ', type: kommune', ', type: by', ['HP104']],
    ['a role without an id', plan, '{id: leder, navn', '{nummer: leder, navn', ['HP101', 'HP102']],
    ['a plan file that is no YAML', plan, 'udgave: 2019-26', 'udgave: "2019-26', ['HP005']],
    ['a misspelt edition', plan, 'udgave: 2019-26', 'udgave: 2019-62', ['HP205']],
    ['a sub-agreement of no focus area', agreement, 'område: Beskæftigelse', 'område: Beskæftigelser', ['HP104']],
    ['a sub-agreement that is no YAML', agreement, 'navn: Jobcafé', 'navn: "Jobcafé', ['HP005']],
    ['an activity with a misspelt id field', agreement, '- id: jobcafe', '- idd: jobcafe', ['HP101']],
    ['an activity with an id that is none', agreement, '- id: jobcafe', '- id: Job Cafe', ['HP105']],
    ['a list of goals that is a group', agreement, '  - id: flere-i-job', '    id: flere-i-job', ['HP103']],
    ['a share that is none', agreement, 'andel: 25 %', 'andel: kvart', ['HP107']],
    ['an indicator without a text', agreement, '        tekst: Unge med fritidsjob\n', '', ['HP102']],
  ])('%s', async (_, path, old, wrong, codes) => {
    expect([...new Set(await said(path, old, wrong))].sort()).toEqual(codes);
  });
});

describe('beside an error of the fields', () => {
  it('the rest of the same file and the other files are still read', async () => {
    const { plan, diagnostics } = await readFixture('errors-in-one-file');
    expect(plan).toBeNull();
    const codes = new Set(diagnostics.map(({ code }) => code));
    for (const code of ['HP101', 'HP107', 'HP201', 'HP310', 'HP323', 'HP622', 'HP624']) expect(codes).toContain(code);
  });

  it('a misspelt field counts as the one that is meant', async () => {
    const text = await own('delaftaler/beskaeftigelse.yaml');
    const wrong = text.replace('    indhold: |\n      C', '    inhold: |\n      Om om c').replace('25 %', '125 %');
    const { diagnostics } = await readFixture(null, { 'delaftaler/beskaeftigelse.yaml': wrong });
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['HP101', 'HP110', 'HP624']);
  });

  it('an exception that fits nothing is let be: what it fits may not have been looked for', async () => {
    const exception = 'undtagelser:\n  - {kode: HP357, hvor: vision, grund: Det er talt med vilje.}\n';
    const changes = { 'strategisk-aftale.yaml': `${await own('strategisk-aftale.yaml')}${exception}` };
    const whole = await readFixture(null, changes);
    expect(whole.diagnostics.map(({ code }) => code)).toEqual(['HP802']);
    const agreement = (await own('delaftaler/beskaeftigelse.yaml')).replace('25 %', 'kvart');
    const broken = await readFixture(null, { ...changes, 'delaftaler/beskaeftigelse.yaml': agreement });
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(['HP107']);
  });
});
