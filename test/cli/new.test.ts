import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectRefusal } from '../support/refusal.js';
import { type Outcome, TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;
let made: Outcome;

beforeAll(async () => {
  workspace = await TestWorkspace.open();
  made = await workspace.run('new', 'vores-kvarter');
});
afterAll(() => workspace.close());

const areas = ['beskaeftigelse', 'kriminalitetsforebyggelse', 'sammenhaengskraft-og-medborgerskab'].concat([
  'uddannelse-og-livschancer',
]);

it('makes every file of a plan and names them', async () => {
  expect(made).toMatchObject({ status: 0, err: '' });
  const files = ['bilag', 'helhedsplan', 'personer', 'strategisk-aftale', ...areas.map((area) => `delaftaler/${area}`)];
  expect(Object.keys(await workspace.snapshot('agreements/vores-kvarter')).sort()).toEqual(
    files.map((file) => `${file}.yaml`).sort(),
  );
  for (const file of files) expect(made.out).toContain(`  agreements/vores-kvarter/${file}.yaml\n`);
  expect(made.out).toContain('npx helhedsplan check vores-kvarter');
});

it('leads the editor to the schema of each file', async () => {
  const dir = workspace.path('agreements/vores-kvarter');
  for (const name of (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.yaml'))) {
    const text = await readFile(join(dir, name), 'utf8');
    const path = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
    expect((await stat(join(dir, dirname(name), path))).isFile(), `${name}: ${path}`).toBe(true);
  }
});

it('makes a plan that the check finds unfinished, not wrong', async () => {
  const { status, out } = await workspace.run('check');
  expect(status, out).toBe(0);
  expect(out).toMatch(/1 plan tjekket: 0 fejl, [1-9]\d+ advarsler\n$/);
});

it('makes a plan that can be built, as a draft only', async () => {
  const { status, text } = await workspace.run('build', '--only', 'docx,pdf');
  expect(status, text).toBe(0);
  const others = ['bilag-6-organisationsdiagrammet', 'tjekliste'];
  const names = ['strategisk-samarbejdsaftale', ...areas.map((area) => `delaftale-${area}`), ...others];
  expect((await readdir('output/documents/vores-kvarter')).sort()).toEqual(
    names.flatMap((name) => [`${name}.docx`, `${name}.pdf`]).sort(),
  );
  await expectRefusal(workspace, ['build', '--final'], { status: 1, says: ['Endelige dokumenter bygges ikke'] });
});

it('never touches a plan that is there', async () => {
  const before = await workspace.snapshot('agreements');
  await expectRefusal(workspace, ['new', 'vores-kvarter'], { status: 2, says: ['findes allerede'] });
  expect(await workspace.snapshot('agreements')).toEqual(before);
});

it('puts settings for the editor beside the plans, once', async () => {
  const names = ['extensions.json', 'settings.json', 'tasks.json'];
  expect(made.out).toContain(`Til editor og tjek: ${names.map((name) => `.vscode/${name}`).join(', ')}\n`);
  expect((await readdir('.vscode')).sort()).toEqual(names);
  await writeFile('.vscode/settings.json', '{}');
  const { out } = await workspace.run('new', 'et-andet');
  expect(out).not.toContain('.vscode');
  expect(await readFile('.vscode/settings.json', 'utf8')).toBe('{}');
});

it('makes a plan of an older edition where it is named', async () => {
  const { status, text } = await workspace.run('new', 'gammel', '--edition', '2015-18');
  expect(status, text).toBe(0);
  const files = Object.keys(await workspace.snapshot('agreements/gammel')).filter((name) => name.includes('/'));
  expect(files).toContain('delaftaler/tryghed-og-trivsel.yaml');
  expect(files).toHaveLength(4);
  const checked = await workspace.run('check', 'gammel');
  expect(checked.status, checked.out).toBe(0);
  expect(checked.out).toMatch(/1 plan tjekket: 0 fejl, [1-9]\d+ advarsler\n$/);
  const built = await workspace.run('build', 'gammel', '--only', 'docx');
  expect(built.status, built.text).toBe(0);
  await expectRefusal(workspace, ['new', 'ny', '--edition', '2015-81'], { status: 2, says: ['Mente du «2015-18»?'] });
});

it('puts what checks the plans on GitHub and GitLab where it is asked for', async () => {
  expect(await stat('.github').catch(() => null)).toBeNull();
  const { out } = await workspace.run('new', 'paa-nettet', '--github', '--gitlab');
  expect(out).toContain('Til editor og tjek: .github/workflows/helhedsplan.yml, .gitlab-ci.yml\n');
  expect(await readFile('.github/workflows/helhedsplan.yml', 'utf8')).toContain('check --format github');
  expect(await readFile('.gitlab-ci.yml', 'utf8')).toContain('codequality');
  const again = await workspace.run('new', 'igen', '--gitlab');
  expect(again.out).toContain('Findes i forvejen og er ikke rørt: .gitlab-ci.yml\n');
});
