import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CheckMemory } from '../../src/cli/check-memory.js';
import { packFindings } from '../../src/cli/packed-findings.js';
import { workspaceOf } from '../../src/cli/workspace.js';
import { diagnose } from '../../src/diagnostics/registry.js';
import { misspeltAttachments, TestWorkspace } from '../support/workspace.js';

/** Nothing that is really in the plan: it can only come from what was remembered. */
const remembered = 'Det her blev fundet for længe siden';
const memoryDir = 'node_modules/.cache/helhedsplan/check';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
  await mkdir('node_modules');
});
afterEach(() => workspace.close());

const memory = (force = false) => new CheckMemory(workspaceOf(undefined, undefined), force);
const text = async (...options: string[]) => (await workspace.run('check', ...options)).text;

/** Makes the memory hold something else than the truth of a plan as it is now. */
function remember(id: string, keyNow = memory().keyOf(id)): void {
  const at = { path: `agreements/${id}/helhedsplan.yaml` };
  const findings = { diagnostics: [diagnose('HP301', remembered, at)], excepted: [] };
  memory().keep(memory().keyOf(id), keyNow, packFindings(findings, true, `agreements/${id}`));
}

async function memoryFiles(): Promise<string[]> {
  return (await readdir(memoryDir)).map((name) => join(memoryDir, name));
}

describe('what an earlier check found', () => {
  it('is told again while nothing changes', async () => {
    remember('nordvang');
    expect(await text()).toContain(remembered);
  });

  it('is what the check would find', async () => {
    await writeFile('agreements/nordvang/bilag.yaml', misspeltAttachments);
    for (const options of [[], ['--format', 'json'], ['--format', 'sarif'], ['--strict'], ['--final']]) {
      const first = await workspace.run('check', '--force', ...options);
      expect(await workspace.run('check', ...options)).toEqual(first);
      expect(first.text).toContain('HP101');
    }
  });

  it('does not count with --force', async () => {
    remember('nordvang');
    expect(await text('--force')).not.toContain(remembered);
    expect(await text(), 'and is replaced').not.toContain(remembered);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a file', () => writeFile('agreements/nordvang/bilag.yaml', misspeltAttachments)],
    ['a name in the folder', () => writeFile('agreements/nordvang/noter.txt', 'x')],
    [
      'a name among the attachments',
      () => mkdir('agreements/nordvang/bilag').then(() => writeFile('agreements/nordvang/bilag/plan.pdf', 'x')),
    ],
    [
      'the official wording',
      async () => {
        const [name = ''] = await readdir('ordlyd');
        await writeFile(join('ordlyd', name), `${await readFile(join('ordlyd', name), 'utf8')}# rettet\n`);
      },
    ],
  ])('does not count when %s has changed', async (_, change) => {
    remember('nordvang');
    await change();
    expect(await text()).not.toContain(remembered);
  });

  it('counts for a folder of the same files, with its own paths', async () => {
    remember('nordvang');
    await workspace.plan('sydvang');
    expect(await text('sydvang')).toContain(`agreements/sydvang/helhedsplan.yaml  advarsel HP301  ${remembered}`);
  });

  it('does not count for a folder whose name is wrong', async () => {
    remember('nordvang');
    await workspace.plan('Syd Vang');
    expect(await text('Syd Vang')).toContain('HP018');
  });

  it.each([
    ['broken off', (content: string) => content.slice(0, -20)],
    ['another text', (content: string) => content.replace('HP301', 'HP302')],
    ['no text of ours', () => '{}'],
  ])('does not count where its file is %s', async (_, change) => {
    remember('nordvang');
    for (const path of await memoryFiles()) await writeFile(path, change(await readFile(path, 'utf8')));
    const { status, text: said } = await workspace.run('check');
    expect(status).toBe(0);
    expect(said).not.toContain(remembered);
  });

  it('does not count for another plan, though its file is called so', async () => {
    remember('nordvang');
    const [from = ''] = await memoryFiles();
    await writeFile('agreements/nordvang/noter.txt', 'x');
    await rename(from, join(memoryDir, `${memory().keyOf('nordvang')}.json`));
    expect(await text()).not.toContain(remembered);
  });

  it('does not count where the files were changed while they were looked at', async () => {
    remember('nordvang', 'what the key was after the check');
    expect(await text()).not.toContain(remembered);
  });

  it('counts for a build too, and a build is remembered by the check', async () => {
    remember('nordvang');
    expect((await workspace.run('build', '--only', 'data')).text).toContain('0 fejl, 1 advarsel');
    await rm(memoryDir, { recursive: true });
    const forced = await workspace.run('build', '--only', 'data', '--force');
    expect(forced.text).not.toContain('advarsel');
    expect(await memoryFiles()).toEqual([join(memoryDir, `${memory().keyOf('nordvang')}.json`)]);
  });

  it('is told of the site’s settings too, until they change', async () => {
    await writeFile('agreements/_websted.yaml', 'udgiverr: x\n');
    expect(await text()).toBe(await text('--force'));
    expect(await text()).toContain('_websted.yaml:1');
    await rm('agreements/_websted.yaml');
    expect(await text()).not.toContain('_websted.yaml');
  });
});

describe('the memory', () => {
  it('holds no plans as they were before', async () => {
    await text();
    const before = await memoryFiles();
    await writeFile('agreements/nordvang/bilag.yaml', misspeltAttachments);
    await text();
    const after = await memoryFiles();
    expect(after.length).toBe(before.length);
    expect(after).not.toEqual(before);
  });

  it('keeps plans that a check was not about', async () => {
    await workspace.plan('sydvang', { 'bilag.yaml': misspeltAttachments });
    await text();
    const before = await memoryFiles();
    await text('sydvang');
    expect(await memoryFiles()).toEqual(before);
  });

  it('is not there where there is no node_modules', async () => {
    await rm('node_modules', { recursive: true });
    await text();
    expect((await readdir('.')).sort()).toEqual(['agreements', 'ordlyd']);
  });

  it('does without where nothing can be written', async () => {
    await mkdir('node_modules/.cache');
    await writeFile('node_modules/.cache/helhedsplan', 'in the way');
    expect(await workspace.run('check')).toMatchObject({ status: 0 });
  });
});
