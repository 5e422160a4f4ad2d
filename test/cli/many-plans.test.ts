import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CheckedReader } from '../../src/cli/checked-reader.js';
import { TestWorkspace } from '../support/workspace.js';

const ids = Array.from({ length: 11 }, (_, index) => `plan-${String.fromCharCode(97 + index)}`);
const last = 'plan-k';
let workspace: TestWorkspace;

beforeAll(async () => {
  process.env.SOURCE_DATE_EPOCH = '1760000000';
  workspace = await TestWorkspace.open();
  for (const id of ids) await workspace.plan(id);
});
afterAll(async () => {
  delete process.env.SOURCE_DATE_EPOCH;
  await workspace.close();
});

/** Does something when a plan is read the second time. */
function beforeSecondReading(of: string, act: () => Promise<void>): void {
  const read = CheckedReader.prototype.read;
  let times = 0;
  vi.spyOn(CheckedReader.prototype, 'read').mockImplementation(async function (this: CheckedReader, id: string) {
    if (id === of) times += 1;
    if (id === of && times === 2) await act();
    return read.call(this, id);
  });
}

describe('more plans than are kept in memory until they are composed', () => {
  it('are built as one by one', async () => {
    const many = await workspace.run('build', '--only', 'data');
    expect(many.status, many.text).toBe(0);
    const made = await readFile(workspace.path('output/data', `${last}.json`), 'utf8');
    const single = await workspace.run('build', last, '--only', 'data', '--force', '--out', 'alene');
    expect(single.status, single.text).toBe(0);
    expect(await readFile(workspace.path('alene/data', `${last}.json`), 'utf8')).toBe(made);
  });

  it('are counted to the last piece of work, the pages about all plans and their search', async () => {
    const built = await workspace.runInteractive('build', '--only', 'docx,site', '--force', '--out', 'talt');
    expect(built.status, built.text).toBe(0);
    const counts = [...built.err.matchAll(/Bygger (\d+) af (\d+)(?: · (\S+))?/g)];
    const total = counts.length - 1;
    expect(counts.map(([, done, of]) => [done, of])).toEqual(counts.map((_, index) => [`${index}`, `${total}`]));
    expect(counts.slice(-2).map(([, , , what]) => what)).toEqual(['site', 'søgning']);
  });

  it('are refused where one is broken while others are built, and nothing is written', async () => {
    const file = workspace.path('agreements', last, 'helhedsplan.yaml');
    const before = await readFile(file, 'utf8');
    beforeSecondReading(last, () => writeFile(file, `${before}ukendt_felt: 1\n`));
    try {
      const refused = await workspace.run('build', '--only', 'data', '--force', '--out', 'andet');
      expect(refused.status).toBe(1);
      expect(refused.text).toContain('HP101');
      expect(refused.err).toContain('Intet er skrevet; det tidligere output er urørt.');
      await expect(readFile(workspace.path('andet/manifest.json'))).rejects.toThrow('ENOENT');
    } finally {
      vi.restoreAllMocks();
      await writeFile(file, before);
    }
  });
});
