import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundledCommand } from '../support/bundled.js';
import { fixturesDir, writePlan } from '../support/fixture-plan.js';
import { TestWorkspace } from '../support/workspace.js';

const env = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1760000000' };
let root: string;
let command: BundledCommand;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-thread-')));
  command = await BundledCommand.make();
});
afterAll(async () => {
  await command.remove();
  await rm(root, { recursive: true, force: true });
});

describe('PDF files made in a thread', () => {
  it('are those that are made without one', async () => {
    const dir = join(root, 'to-planer');
    for (const id of ['nordvang', 'sydvang']) await writePlan(join(dir, 'agreements', id), null);
    const kinds = ['--only', 'docx,pdf'];
    await command.run(['build', ...kinds], { cwd: dir, env });
    const threaded = await filesBelow(join(dir, 'output/documents'));
    const workspace = await TestWorkspace.open();
    try {
      process.env.SOURCE_DATE_EPOCH = env.SOURCE_DATE_EPOCH;
      for (const id of ['nordvang', 'sydvang']) await workspace.plan(id);
      expect((await workspace.run('build', ...kinds)).status).toBe(0);
      expect(await filesBelow(workspace.path('output/documents'))).toEqual(threaded);
    } finally {
      delete process.env.SOURCE_DATE_EPOCH;
      await workspace.close();
    }
    expect([...threaded.keys()].filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(3);
  });

  it('that would lose text are refused with their place (HP502), and nothing is written', async () => {
    const dir = join(root, 'lang');
    const plan = await readFile(join(fixturesDir, 'complete-plan/helhedsplan.yaml'), 'utf8');
    const long = plan.replace(/^version: .*$/m, `version: "${'1.0 '.repeat(900)}"`);
    expect(long).not.toBe(plan);
    await writePlan(join(dir, 'agreements/nordvang'), null, { 'helhedsplan.yaml': long });
    const failure = await command.run(['build', '--only', 'docx,pdf'], { cwd: dir, env }).then(
      () => null,
      (error: { code: number; stderr: string }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(failure?.stderr).toMatch(
      /^fejl HP502 {2}strategisk-samarbejdsaftale\.pdf kan ikke laves: en tekst kan ikke være på siderne\n {2}i sidehoved eller sidefod: /m,
    );
    expect(failure?.stderr).not.toMatch(/\n {4}at /);
    expect(await readdir(dir)).toEqual(['agreements']);
  });
});

async function filesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (path) => [path.slice(folder.length), await readFile(path, 'base64')] as const);
  return new Map(await Promise.all(read));
}
