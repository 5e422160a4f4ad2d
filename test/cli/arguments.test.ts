import { mkdir, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal } from '../support/refusal.js';
import { TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;

beforeEach(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
});
afterEach(() => workspace.close());

describe('what is written wrongly', () => {
  const cases: [args: string[], says: string[]][] = [
    [['biuld'], ['Kommandoen «biuld» findes ikke', 'Mente du «build»?']],
    [['udskriv'], ['Kommandoen «udskriv» findes ikke', '--help']],
    [['constructor'], ['Kommandoen «constructor» findes ikke']],
    [
      ['build', '--fnal'],
      ['Valget --fnal findes ikke', 'Mente du --final?'],
    ],
    [['build', '--__proto__'], ['Valget --__proto__ findes ikke']],
    [['build', '-x'], ['Valget -x findes ikke']],
    [
      ['build', '--root'],
      ['Valget --root er skrevet forkert', '--root min-mappe'],
    ],
    [['build', '--only', '--final'], ['Valget --only er skrevet forkert']],
    [['build', '--final=ja'], ['Valget --final er skrevet forkert']],
    [['check', '--help=ja'], ['Valget --help er skrevet forkert']],
    [
      ['build', '--only', 'word'],
      ['--only kan ikke være «word»', 'docx, pdf, site, data'],
    ],
    [['build', '--only', 'pfd'], ['Mente du «pdf»?']],
    [['build', '--only', ''], ['--only kan ikke være «»']],
    [['build', '--only', 'docx,'], ['--only kan ikke være «»']],
    [
      ['check', '--only', 'pdf'],
      ['Valget --only hører ikke til check', 'helhedsplan check --help'],
    ],
    [
      ['check', '--format', 'xml'],
      ['--format kan ikke være «xml»', 'pretty, json, github, sarif'],
    ],
    [['check', '--format', 'jsno'], ['Mente du «json»?']],
    [['check', '--format'], ['Valget --format er skrevet forkert']],
    [['check', '--strict=ja'], ['Valget --strict er skrevet forkert']],
    [['build', '--strict'], ['Valget --strict hører ikke til build']],
    [['explain', 'HP101', '--root', 'x'], ['Valget --root hører ikke til explain']],
    [['new', 'ny', '--out', 'x'], ['Valget --out hører ikke til new']],
    [
      ['build', 'nordvagn'],
      ['fejl HP020', 'ingen plan, der hedder «nordvagn»', 'Mente du «nordvang»?'],
    ],
    [
      ['check', 'sydhavnen'],
      ['fejl HP020', 'Planerne hedder: nordvang'],
    ],
    [
      ['build', 'nordvang', '--final', 'sydhavnen'],
      ['fejl HP020', '«sydhavnen»'],
    ],
    [['new'], ['Skriv ét plan-id efter new']],
    [['new', 'en', 'to'], ['Skriv ét plan-id efter new']],
    [
      ['new', 'Vores Ærø-kvarter'],
      ['kan ikke bruges som plan-id', 'fx vores-aeroe-kvarter'],
    ],
    [['new', ''], ['«» kan ikke bruges som plan-id']],
  ];
  it.each(cases)('%j', async (args, says) => {
    await expectRefusal(workspace, args, { status: 2, says });
  });

  it('also where new cannot write', async () => {
    await mkdir('optaget');
    await writeFile('optaget/agreements', 'en fil');
    const says = ['fejl HP501', 'Intet er skrevet', '--root'];
    await expectRefusal(workspace, ['new', 'ny', '--root', 'optaget'], { status: 2, says });
  });
});

describe('help and version', () => {
  it.each([['--help'], ['build', '--help'], ['check', '-h'], ['explain', '--help'], ['new', '--help']])(
    '%s %s',
    async (...args) => {
      const { status, out, err } = await workspace.run(...args.filter(Boolean));
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toContain('npx helhedsplan');
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    },
  );

  it('are shown where no command is given, which is no success', async () => {
    expect((await workspace.run()).status).toBe(2);
    expect((await workspace.run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
