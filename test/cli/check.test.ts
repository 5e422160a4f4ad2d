import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixturesDir } from '../support/fixture-plan.js';
import { misspeltAttachments, TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await TestWorkspace.open();
});
afterEach(() => workspace.close());

/** The complete plan with the files of a fixture, under its usual id. */
async function usePlan(fixture: string, path: string): Promise<void> {
  await workspace.plan('nordvang', { [path]: await readFile(join(fixturesDir, fixture, path)) });
}
const subAgreement = 'delaftaler/beskaeftigelse.yaml';

describe('a plan with nothing to complain of', () => {
  it('is told in one line', async () => {
    await workspace.plan('nordvang');
    expect(await workspace.run('check')).toMatchObject({ status: 0, out: '1 plan tjekket: 0 fejl, 0 advarsler\n' });
  });

  it.each([
    ['json', '[]\n'],
    ['github', ''],
  ])('is nothing as %s', async (format, expected) => {
    await workspace.plan('nordvang');
    const { status, out, err } = await workspace.run('check', '--format', format);
    expect({ status, out, err }).toEqual({
      status: 0,
      out: expected,
      err: '1 plan tjekket: 0 fejl, 0 advarsler\n',
    });
  });
});

describe('warnings', () => {
  beforeEach(() => usePlan('hp124-lost-markup', subAgreement));

  it('do not count for the exit status, but with --strict', async () => {
    const { status, out } = await workspace.run('check');
    expect({ status, summary: out.split('\n').at(-2) }).toEqual({
      status: 0,
      summary: '1 plan tjekket: 0 fejl, 1 advarsel',
    });
    expect((await workspace.run('check', '--strict')).status).toBe(1);
    expect((await workspace.run('check', '--strict', '--format', 'json')).status).toBe(1);
  });

  it('that a final document cannot have are errors with --final', async () => {
    await usePlan('hp306-open-point', subAgreement);
    expect((await workspace.run('check')).text).toMatch(/advarsel HP306[\s\S]*: 0 fejl, 1 advarsel\n$/);
    const final = await workspace.run('check', '--final');
    expect(final.status).toBe(1);
    expect(final.out).toMatch(/fejl HP306[\s\S]*: 1 fejl, 0 advarsler\n$/);
    const json = await workspace.run('check', '--final', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject([{ code: 'HP306', severity: 'error' }]);
  });
});

describe('exceptions', () => {
  beforeEach(() => usePlan('hp802-exception-for-nothing', subAgreement));
  const summary = '1 plan tjekket: 0 fejl, 1 advarsel, 1 undtagelse med grund';

  it('are counted, and shown with their reasons by --notes', async () => {
    const without = await workspace.run('check');
    expect(without.out).toContain(`\n${summary} (vis dem med --notes)\n`);
    expect(without.out).not.toContain('navnetræk');
    const { out } = await workspace.run('check', '--notes');
    expect(out).toContain(
      [
        'Undtaget med grund',
        '  agreements/nordvang/delaftaler/beskaeftigelse.yaml:22:24  HP124  ** står alene og gør ikke noget fedt',
        '      = Grund: Stjernerne er en del af caféens navnetræk.',
        '',
        summary,
      ].join('\n'),
    );
  });

  it('are no findings, in no format, and do not count with --strict', async () => {
    await usePlan('complete-plan', subAgreement);
    const text = await readFile(join(fixturesDir, 'hp802-exception-for-nothing', subAgreement), 'utf8');
    await writeFile(`agreements/nordvang/${subAgreement}`, text.replace(/^.*revision, grund.*\n/m, ''));
    const { status, out, err } = await workspace.run('check', '--strict', '--format', 'json');
    expect({ status, out }).toEqual({ status: 0, out: '[]\n' });
    expect(err).toBe('1 plan tjekket: 0 fejl, 0 advarsler, 1 undtagelse med grund\n');
  });

  it('are counted by build', async () => {
    const { out } = await workspace.run('build', '--only', 'data');
    expect(out).toContain('\n0 fejl, 1 advarsel, 1 undtagelse med grund; se dem med: npx helhedsplan check\n');
  });
});

describe('what is shown', () => {
  it('ends after fifty findings, and all are shown by --all', async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `felt-${index}: x\n`).join('');
    await workspace.plan('nordvang', { 'bilag.yaml': `bilag: {}\n${fields}` });
    const first = await workspace.run('check');
    expect(first.out.match(/fejl HP101/g)).toHaveLength(50);
    expect(first.out).toContain('… og 10 mere, som ikke er vist. Se alle med: npx helhedsplan check --all\n');
    const { out } = await workspace.run('check', '--all');
    expect(out.match(/fejl HP101/g)).toHaveLength(60);
    expect(out).not.toContain('mere, som ikke er vist');
    const json = await workspace.run('check', '--format', 'json');
    expect(JSON.parse(json.out)).toHaveLength(60);
  });

  it('for programs has stdout to itself, and the summary is on stderr', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': misspeltAttachments });
    const json = await workspace.run('check', '--format', 'json');
    expect(json.status).toBe(1);
    expect(json.err).toContain('1 plan tjekket: 1 fejl, 0 advarsler\n');
    const place = { file: 'agreements/nordvang/bilag.yaml', line: 2, column: 3, endLine: 2, endColumn: 9 };
    expect(JSON.parse(json.out)).toEqual([
      {
        code: 'HP101',
        severity: 'error',
        message: 'Ukendt felt «budjet» i «bilag»',
        ...place,
        help: 'Mente du «budget»?',
        related: [],
        fix: { title: 'Ret til «budget»', edits: [{ ...place, replacement: 'budget' }] },
      },
    ]);
    const github = await workspace.run('check', '--format', 'github');
    expect(github.out).toBe(
      '::error file=agreements/nordvang/bilag.yaml,line=2,endLine=2,col=3,endColumn=9,title=HP101 Ukendt felt::Ukendt felt «budjet» i «bilag»%0AMente du «budget»?\n',
    );
    const sarif = JSON.parse((await workspace.run('check', '--format', 'SARIF')).out);
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(place.file);
    expect(sarif.runs[0].tool.driver.rules[0].id).toBe('HP101');
  });

  it('for programs is nothing at all where the command cannot run', async () => {
    const { status, out, err } = await workspace.run('check', '--format', 'json');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('fejl HP019');
  });

  it('counts code units from the line as the editor has it, also after CRLF and a byte order mark', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': '\ufeffbilag:\r\n  budget: vedlagt\r\n  æ😀: x\r\n' });
    const { out } = await workspace.run('check', '--format', 'json');
    const [found] = JSON.parse(out) as [Record<string, unknown>];
    expect(found).toMatchObject({ code: 'HP101', line: 3, column: 3, endLine: 3, endColumn: 6 });
  });
});
