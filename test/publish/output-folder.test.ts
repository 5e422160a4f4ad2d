import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiskWriter, OutputFolder } from '../../src/publish/output-folder.js';
import { diskFailingAfter } from '../support/failing-disk.js';

type Files = Readonly<Record<string, string>>;

async function inFolder<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'helhedsplan-output-'));
  try {
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function publish(dir: string, files: Files, remove: readonly string[] = [], disk?: DiskWriter): Promise<void> {
  const output = await OutputFolder.open(dir, disk);
  for (const [path, content] of Object.entries(files)) await output.stage(path, content);
  await output.commit(remove);
}

async function contentOf(dir: string): Promise<Files> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [relative(dir, file), await readFile(file, 'utf8')] as const);
  return Object.fromEntries((await Promise.all(read)).sort());
}

const paths = ['manifest.json', 'data/a.json', 'data/b.json', 'site/index.html', 'site/planer/a/index.html'];
const files = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom('1', '2', '3'), { noNullPrototype: true });

describe('the output folder', () => {
  it('has after a build what was staged and what was neither staged nor removed', async () => {
    await fc.assert(
      fc.asyncProperty(files, files, fc.subarray(paths), async (old, fresh, remove) => {
        await inFolder(async (dir) => {
          await publish(dir, old);
          await publish(dir, fresh, remove);
          const kept = Object.entries(old).filter(([path]) => !remove.includes(path));
          expect(await contentOf(dir)).toEqual({ ...Object.fromEntries(kept), ...fresh });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('changes whole or not at all, wherever a build breaks off', async () => {
    const old = { 'manifest.json': 'old', 'data/a.json': 'old', 'data/gone/b.json': 'old' };
    const fresh = { 'manifest.json': 'new', 'data/a.json': 'new', 'site/index.html': 'new' };
    const [kept, finished] = [new Set<number>(), new Set<number>()];
    for (let calls = 0; ; calls += 1) {
      const isThrough = await inFolder(async (dir) => {
        await publish(dir, old);
        // Broken off: nobody is left to clear up. The next build opens the folder.
        const broken = await publish(dir, fresh, ['data/gone/b.json'], diskFailingAfter(calls, 'EIO')).catch(
          () => true,
        );
        await (await OutputFolder.open(dir)).discard();
        const content = await contentOf(dir);
        const isNew = content['manifest.json'] === 'new';
        expect(content, `after ${calls} calls`).toEqual(isNew ? fresh : old);
        (isNew ? finished : kept).add(calls);
        return broken === undefined;
      });
      if (isThrough) break;
    }
    expect(Math.max(...kept), 'first the old, then the new').toBeLessThan(Math.min(...finished));
    expect(kept.size).toBeGreaterThan(5);
    expect(finished.size).toBeGreaterThan(2);
  });

  it('can break off again while it finishes a broken build', async () => {
    const fresh = { 'a/1': 'new', 'a/2': 'new', 'b/3': 'new' };
    await inFolder(async (dir) => {
      const whole = diskFailingAfter(Number.POSITIVE_INFINITY, 'EIO');
      await inFolder((other) => publish(other, fresh, [], whole));
      await publish(dir, fresh, [], diskFailingAfter(whole.used() - 3, 'EIO')).catch(() => undefined);
      for (const calls of [0, 1, 2, 3, 4]) {
        await OutputFolder.open(dir, diskFailingAfter(calls, 'EIO')).catch(() => undefined);
      }
      await (await OutputFolder.open(dir)).discard();
      expect(await contentOf(dir)).toEqual(fresh);
    });
  });

  it('gives what will be published: what was staged last, or else what lies there', async () => {
    await inFolder(async (dir) => {
      await publish(dir, { 'a/1': 'old', 'a/2': 'old' });
      const output = await OutputFolder.open(dir);
      await output.stage('a/1', 'new');
      await output.stage('b/3', 'new');
      await output.stage('a/1', 'newer');
      expect(['a/1', 'a/2', 'b/3'].map((path) => output.read(path).toString())).toEqual(['newer', 'old', 'new']);
      await output.commit([]);
      expect(await contentOf(dir)).toEqual({ 'a/1': 'newer', 'a/2': 'old', 'b/3': 'new' });
    });
  });

  it('leaves no empty folders where files were removed', async () => {
    await inFolder(async (dir) => {
      await publish(dir, { 'documents/a/x': '1', 'documents/b/y': '1' });
      await publish(dir, {}, ['documents/a/x']);
      expect(await readdir(dir, { recursive: true })).toEqual(['documents', 'documents/b', 'documents/b/y']);
    });
  });

  it('is as it was when a build is given up', async () => {
    await inFolder(async (dir) => {
      await publish(dir, { 'data/a.json': 'old' });
      const output = await OutputFolder.open(dir);
      await output.stage('data/a.json', 'new');
      await output.stage('site/x', 'new');
      await output.discard();
      expect(await readdir(dir, { recursive: true })).toEqual(['data', 'data/a.json']);
    });
  });
});
