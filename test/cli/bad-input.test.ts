import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal } from '../support/refusal.js';
import { misspeltAttachments, TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;

/** A plan with nothing to complain of, built once: the output that nothing here may touch. */
beforeEach(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
  expect((await workspace.run('build', '--only', 'data')).text).toContain('Bygget: 1 data');
});
afterEach(() => workspace.close());

const folder = 'agreements/nordvang';
const ok = 'bilag: {}\n';

describe('a folder without plans', () => {
  it('that has no agreements/ is named, with the ways to go on', async () => {
    await rm('agreements', { recursive: true });
    const says = ['fejl HP019', 'Der er ingen mappe agreements', '--root', 'npx helhedsplan new'];
    await expectRefusal(workspace, ['check'], { status: 2, says });
    await expectRefusal(workspace, ['build'], { status: 2, says });
  });

  it('that --root points to is named whole', async () => {
    await expectRefusal(workspace, ['build', '--root', '/findes/ikke'], {
      status: 2,
      says: ['fejl HP019', '/findes/ikke/agreements'],
    });
  });

  it('with an empty agreements/ says how to make the first plan', async () => {
    await rm(folder, { recursive: true });
    const says = ['fejl HP019', 'Der er ingen planer i agreements', 'npx helhedsplan new'];
    await expectRefusal(workspace, ['build'], { status: 2, says });
  });

  it('where agreements is a file is told like one without', async () => {
    await rm('agreements', { recursive: true });
    await writeFile('agreements', '');
    await expectRefusal(workspace, ['build'], { status: 2, says: ['fejl HP019'] });
  });

  it('where agreements cannot be read says why', async () => {
    await rm('agreements', { recursive: true });
    await symlink('agreements', 'agreements');
    await expectRefusal(workspace, ['build'], { status: 2, says: ['fejl HP001', 'agreements kan ikke læses (ELOOP)'] });
  });

  it('where the plan folder is empty asks for helhedsplan.yaml', async () => {
    await mkdir('agreements/tom');
    await expectRefusal(workspace, ['build'], { status: 1, says: ['agreements/tom  fejl HP021', 'helhedsplan.yaml'] });
  });
});

describe('a file', () => {
  const nested = `bilag: ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}\n`;
  const bomb = Array.from({ length: 40 }, (_, level) => `b${level + 1}: &b${level + 1} [*b${level}, *b${level}]`);
  const cases: [name: string, content: string | Uint8Array, says: (string | RegExp)[]][] = [
    ['that is empty', '', ['bilag.yaml  fejl HP004', 'Filen er tom']],
    ['of white space only', ' \n\n', ['bilag.yaml  fejl HP004']],
    ['that is not YAML', '<html><body>{{ x }}</body></html>\n: : :\n', [/bilag\.yaml:\d+:\d+ {2}fejl HP0/]],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff), ['bilag.yaml  fejl HP003', 'UTF-8']],
    ['in Windows-1252', Buffer.from('# Tilføjet senere\nbilag: {}\n', 'latin1'), ['fejl HP003', 'linje 1', 'UTF-8']],
    ['indented by tabs', 'bilag:\n\tbudget: vedlagt\n', ['bilag.yaml:2:1  fejl HP006', 'to for hvert niveau']],
    ['with the same key twice', `${ok}bilag: {}\n`, ['bilag.yaml:2:1  fejl HP007', 'Første gang', 'bilag.yaml:1:1']],
    ['with anchors and aliases', 'bilag: &b {}\nøvrige: *b\n', ['bilag.yaml:1:8  fejl HP008', 'bilag.yaml:2:9']],
    ['with tags', 'bilag: !!python/object:os.system {}\n', ['bilag.yaml:1:8  fejl HP009']],
    ['with several documents', `${ok}---\n${ok}`, [/bilag\.yaml:\d+:\d+ {2}fejl HP011/]],
    ['of 2 MB brackets in brackets', nested, ['bilag.yaml:1:', 'fejl HP010', '32 niveauer']],
    ['of more than 2 MB', `${ok}#${'x'.repeat(3 * 1024 * 1024)}`, ['bilag.yaml  fejl HP002', '3,0 MB; højst 2 MB']],
    [
      'with an alias bomb',
      `b0: &b0 [x]\n${bomb.join('\n')}\n`,
      ['bilag.yaml:1:5  fejl HP008', 'mere, som ikke er vist'],
    ],
    ['with a __proto__ key', `${ok}__proto__: {x: y}\n`, ['bilag.yaml:2:1  fejl HP101', '«__proto__»']],
    ['with control characters', `bilag: {budget: "\\e]0;x\\a"}\n`, ['bilag.yaml:1:18  fejl HP104']],
    ['that ends in the middle of a quote', 'bilag: {budget: "vedl', [/bilag\.yaml:\d+:\d+ {2}fejl HP005/]],
  ];
  it.each(cases)('%s', async (_name, content, says) => {
    await writeFile(`${folder}/bilag.yaml`, content);
    const { text } = await expectRefusal(workspace, ['build'], { status: 1, says });
    expect(text).toContain('Intet er skrevet; det tidligere output er urørt.');
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    await expectRefusal(workspace, ['check', 'nordvang'], { status: 1, says });
  });

  it('that is a folder', async () => {
    await rm(`${folder}/bilag.yaml`);
    await mkdir(`${folder}/bilag.yaml`);
    await expectRefusal(workspace, ['build'], { status: 1, says: [`${folder}/bilag.yaml  fejl HP001`] });
  });

  it('does not pollute the prototype of anything', async () => {
    await writeFile(`${folder}/bilag.yaml`, `__proto__: {forurenet: ja}\nbilag: {__proto__: {forurenet: ja}}\n`);
    await workspace.run('build');
    expect({}).not.toHaveProperty('forurenet');
  });
});

describe('an id with ../', () => {
  it('on the command line names no plan', async () => {
    for (const command of ['build', 'check']) {
      const says = ['fejl HP020', '«../nordvang»', 'Mente du «nordvang»?'];
      await expectRefusal(workspace, [command, '../nordvang'], { status: 2, says });
    }
    await expectRefusal(workspace, ['new', '../ud'], { status: 2, says: ['«../ud»', 'fx ud'] });
  });

  it.each(['nord..vang', 'Nordvang', 'nordvang med mellemrum', 'nord\\..\\vang'])(
    'as folder name: %s',
    async (name) => {
      await rename(folder, `agreements/${name}`);
      await expectRefusal(workspace, ['build'], { status: 1, says: ['fejl HP018', `«${name}»`] });
    },
  );

  it('as value is refused at its place', async () => {
    await workspace.plan('nordvang', { 'bilag.yaml': `${ok}øvrige:\n  - {id: ../../etc, navn: Ud}\n` });
    const says = [`${folder}/bilag.yaml:3:10  fejl HP105`, '«../../etc»', 'Skriv fx etc'];
    await expectRefusal(workspace, ['build'], { status: 1, says });
  });

  it('as the name of a sub-agreement is refused', async () => {
    await rename(`${folder}/delaftaler/beskaeftigelse.yaml`, `${folder}/delaftaler/..\\..\\ud.yaml`);
    await expectRefusal(workspace, ['build'], { status: 1, says: ['fejl HP204', 'beskaeftigelse.yaml'] });
  });
});

describe('a symbolic link out of the folder', () => {
  beforeEach(async () => {
    await mkdir('udenfor');
    await writeFile('udenfor/hemmelig.yaml', 'hemmeligt: indhold\n');
  });
  const refused = async (path: string) => {
    const outcome = await expectRefusal(workspace, ['build'], { status: 1, says: [`${path}  fejl HP016`, 'genvej'] });
    expect(outcome.text).not.toContain('hemmeligt');
  };

  it('instead of a file', async () => {
    await rm(`${folder}/bilag.yaml`);
    await symlink(workspace.path('udenfor/hemmelig.yaml'), `${folder}/bilag.yaml`);
    await refused(`${folder}/bilag.yaml`);
  });

  it('instead of a file, by a relative path', async () => {
    await symlink('../../../udenfor/hemmelig.yaml', `${folder}/delaftaler/kriminalitetsforebyggelse.yaml`);
    await refused(`${folder}/delaftaler/kriminalitetsforebyggelse.yaml`);
  });

  it('instead of the folder of sub-agreements', async () => {
    await rename(`${folder}/delaftaler`, 'udenfor/delaftaler');
    await symlink('../../udenfor/delaftaler', `${folder}/delaftaler`);
    await refused(`${folder}/delaftaler`);
  });

  it('instead of the plan', async () => {
    await rename(folder, 'udenfor/nordvang');
    await symlink('../udenfor/nordvang', folder);
    await refused(folder);
  });

  it('that leads nowhere', async () => {
    await rm(`${folder}/bilag.yaml`);
    await symlink('findes-ikke.yaml', `${folder}/bilag.yaml`);
    await refused(`${folder}/bilag.yaml`);
  });

  it('is fine when it stays inside the plan', async () => {
    await rename(`${folder}/bilag.yaml`, `${folder}/fælles.md`);
    await symlink('fælles.md', `${folder}/bilag.yaml`);
    expect((await workspace.run('check')).status).toBe(0);
  });
});

describe('a mistake in a field', () => {
  it('comes with place, code frame and what was meant', async () => {
    const text = misspeltAttachments;
    await writeFile(`${folder}/bilag.yaml`, text);
    const { out } = await expectRefusal(workspace, ['check'], {
      status: 1,
      says: ['1 plan tjekket: 1 fejl, 0 advarsler'],
    });
    expect(out).toBe(
      [
        'agreements/nordvang/bilag.yaml:2:3  fejl HP101  Ukendt felt «budjet» i «bilag»',
        '    2 │   budjet: vedlagt',
        '      │   ──────',
        '      = Mente du «budget»?',
        '',
        '1 plan tjekket: 1 fejl, 0 advarsler',
        '1 kan rettes med: npx helhedsplan check --fix',
        '',
      ].join('\n'),
    );
  });

  it('reads ASCII spellings as the Danish letters they stand for', async () => {
    await workspace.plan('nordvang');
    const path = `${folder}/delaftaler/beskaeftigelse.yaml`;
    await writeFile(path, (await readFile(path, 'utf8')).replace('målgrupper:', 'maalgrupper:'));
    const says = [/beskaeftigelse\.yaml:\d+:5 {2}fejl HP101 {2}Ukendt felt «maalgrupper» i «Jobcafé»/, '«målgrupper»?'];
    const { text } = await expectRefusal(workspace, ['check'], { status: 1, says });
    expect(text, 'the field that it stands for is not also missing').toContain('1 fejl, 0 advarsler');
  });
});
