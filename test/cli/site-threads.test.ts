import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BundledCommand } from '../support/bundled.js';
import { writePlan } from '../support/fixture-plan.js';
import { TestWorkspace } from '../support/workspace.js';

const env = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1760000000' };
/** One more than one part of the search index is made of. */
const ids = Array.from({ length: 21 }, (_, index) => `plan-${String(index + 1).padStart(2, '0')}`);
let root: string;
let command: BundledCommand;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-site-threads-')));
  command = await BundledCommand.make();
});
afterAll(async () => {
  await command.remove();
  await rm(root, { recursive: true, force: true });
});

describe('pages and search index of many plans, made in threads', { timeout: 180_000 }, () => {
  it('are those that are made without, and found in place the next time', async () => {
    const dir = join(root, 'mange');
    for (const id of ids) await writePlan(join(dir, 'agreements', id), null);
    const kinds = ['--only', 'site,data'];
    const first = await command.run(['build', ...kinds], { cwd: dir, env });
    const threaded = await filesBelow(join(dir, 'output'));
    const again = await command.run(['build', ...kinds], { cwd: dir, env });
    expect([first.stderr, again.stderr]).toEqual(['', '']);
    expect(again.stdout).toMatch(/^Uændret: /);
    expect(again.stdout.split('\n').at(-2)).toBe(first.stdout.split('\n').at(-2));
    const workspace = await TestWorkspace.open({ withWording: false });
    try {
      process.env.SOURCE_DATE_EPOCH = env.SOURCE_DATE_EPOCH;
      for (const id of ids) await workspace.plan(id);
      expect((await workspace.run('build', ...kinds)).status).toBe(0);
      const unthreaded = await filesBelow(workspace.path('output'));
      expect([...unthreaded.keys()]).toEqual([...threaded.keys()]);
      // What runs in the browser is bundled otherwise for tests, and the manifest has its hash.
      const others = [...unthreaded].flatMap(([path, text]) => (threaded.get(path) === text ? [] : path));
      expect(others).toEqual(['/manifest.json', '/site/assets/soeg.js']);
    } finally {
      delete process.env.SOURCE_DATE_EPOCH;
      await workspace.close();
    }
    expect([...threaded.keys()].filter((path) => path.endsWith('.html')).length).toBeGreaterThan(ids.length * 3);
    expect([...threaded.keys()].filter((path) => path.endsWith('/pagefind.js'))).toEqual([
      '/site/pagefind-2/pagefind.js',
      '/site/pagefind/pagefind.js',
    ]);
  });

  it('are not written where a plan cannot be read, and the errors of all plans are told', async () => {
    const dir = join(root, 'ulaeselig');
    const broken = { 'helhedsplan.yaml': 'navn: [\n' };
    for (const id of ids)
      await writePlan(join(dir, 'agreements', id), null, id === ids[17] || id === ids[20] ? broken : {});
    const failure = await command.run(['build', '--only', 'site'], { cwd: dir, env }).then(
      () => null,
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(failure?.stderr).toMatch(/^Planerne kan ikke bygges, før fejlene er rettet \(.*\)\. Intet er skrevet/);
    expect(failure?.stdout.match(/^agreements\/plan-\d+.*/gm)).toEqual([
      `agreements/${ids[17]}/helhedsplan.yaml:1:7  fejl HP005  Parentesen [ bliver ikke lukket`,
      `agreements/${ids[20]}/helhedsplan.yaml:1:7  fejl HP005  Parentesen [ bliver ikke lukket`,
    ]);
    expect(await readdir(dir)).toEqual(['agreements']);
  });
});

/** But for what the next build knows, which holds hashes of the code. */
async function filesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files
    .filter((path) => !path.includes('/.cache/'))
    .sort()
    .map(async (path) => [path.slice(folder.length), await readFile(path, 'base64')] as const);
  return new Map(await Promise.all(read));
}
