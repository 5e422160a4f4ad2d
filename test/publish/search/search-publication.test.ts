import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BuildRecord, CommonRecord } from '../../../src/publish/build-record.js';
import { OutputFiles } from '../../../src/publish/output-files.js';
import { OutputFolder } from '../../../src/publish/output-folder.js';
import { OutputWriter } from '../../../src/publish/output-writer.js';
import { SearchPublication } from '../../../src/publish/search/search-publication.js';

/** One more than goes into one part. */
const planIds = Array.from({ length: 21 }, (_, index) => `plan-${String(index).padStart(2, '0')}`);
const firstPart = planIds.slice(0, 15);

const script = 'site/assets/soeg.js';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'helhedsplan-search-'));
  await writeFile(join(dir, 'search.js'), '');
});

afterEach(() => rm(dir, { recursive: true }));

/** A build whose pages are one of each plan and the front page. */
async function startBuild(remembered: BuildRecord | null = null) {
  const output = await OutputFolder.open(join(dir, 'output'));
  const writer = new OutputWriter(output, new OutputFiles(output.dir), null, false);
  const intact = (path: string) => remembered?.files[path] ?? null;
  const previous = { record: remembered, intact };
  const index = new SearchPublication({ writer, previous, tool: 'x', isForced: false, scriptsDir: dir });
  const write = async (plan: string | null, text = plan ?? 'forside') => {
    const path = plan === null ? 'site/index.html' : `site/planer/${plan}/index.html`;
    const html = `<html lang="da"><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`;
    await writer.write({ path, kind: 'site', plan, sources: [] }, html);
  };
  const pages = () => [...writer.files.values()].filter(({ path }) => path.endsWith('.html'));
  const indexFiles = () =>
    [...writer.files.keys()].filter((path) => path.startsWith('site/pagefind') || path === script);
  const commit = async (search: readonly CommonRecord[]): Promise<BuildRecord> => {
    await writer.commit([]);
    const files = Object.fromEntries([...writer.files].map(([path, { sha256, bytes }]) => [path, { sha256, bytes }]));
    return { manifest: '', planIds, plans: {}, files, front: null, allData: null, search };
  };
  return { writer, index, write, pages, indexFiles, commit };
}

/** Everything anew but what is remembered; some plans have other words than their ids. */
async function build(remembered: BuildRecord | null = null, changed: readonly string[] = []) {
  const made = await startBuild(remembered);
  for (const id of planIds) await made.write(id, changed.includes(id) ? 'andet' : id);
  await made.write(null);
  const search = await made.index.finish(made.pages());
  return { search, made: [...made.writer.made], record: await made.commit(search) };
}

describe('the index of many plans', () => {
  it('is begun with the plans that have their pages, the rest when all are there', async () => {
    const { index, write, pages, indexFiles } = await startBuild();
    for (const id of firstPart) await write(id);
    const asked = vi.fn(pages);
    index.begin(planIds, (id) => id !== 'plan-14' && firstPart.includes(id), asked);
    expect(asked).not.toHaveBeenCalled();
    index.begin(planIds, (id) => firstPart.includes(id), asked);
    // The script comes last of all files of the first part.
    await vi.waitFor(() => expect(indexFiles()).toContain(script), { timeout: 20_000 });
    const early = indexFiles();
    for (const id of planIds.slice(15)) await write(id);
    await write(null);
    index.begin(planIds, () => true, asked);
    expect(asked).toHaveBeenCalledOnce();
    const [first, second, ...more] = await index.finish(pages());
    expect(more).toEqual([]);
    expect(first?.files).toEqual(early);
    expect(first?.files.filter((path) => path.includes('/fragment/'))).toHaveLength(15);
    expect(second?.files.filter((path) => path.includes('/fragment/'))).toHaveLength(7);
  });

  it('is the same whether it was begun early or made at the end', async () => {
    const { index, write, pages } = await startBuild();
    for (const id of planIds) {
      await write(id);
      index.begin(planIds, (plan) => plan <= id, pages);
    }
    await write(null);
    const early = await index.finish(pages());
    await index.abandon();
    await rm(join(dir, 'output'), { recursive: true });
    expect((await build()).search).toEqual(early);
  });

  it('is made anew only in the part whose pages are others', async () => {
    const { record, search } = await build();
    expect((await build(record)).made).toEqual([]);
    const again = await build(record, ['plan-03']);
    expect(again.search[1]).toEqual(search[1]);
    expect(again.search[0]?.key).not.toBe(search[0]?.key);
    expect(again.made.filter((path) => path.startsWith('site/pagefind-2/'))).toEqual([]);
    expect(again.made.filter((path) => path.startsWith('site/pagefind/')).length).toBeGreaterThan(0);
  });

  it('refuses pages that were written after their part was made', async () => {
    const { index, write, pages } = await startBuild();
    for (const id of firstPart) await write(id);
    index.begin(planIds, (id) => firstPart.includes(id), pages);
    for (const id of planIds.slice(15)) await write(id);
    await write(null);
    await write('plan-03', 'andet');
    await expect(index.finish(pages())).rejects.toThrow('after pagefind was made');
    await index.abandon();
  });

  it('makes nothing more when the build is given up', async () => {
    const { index, write, pages, indexFiles } = await startBuild();
    for (const id of firstPart) await write(id);
    index.begin(planIds, (id) => firstPart.includes(id), pages);
    await index.abandon();
    expect(indexFiles()).toEqual([]);
    expect(await readdir(join(dir, 'output'))).toHaveLength(1);
  });
});
