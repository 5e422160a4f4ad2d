import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPaths } from '../../src/publish/data-paths.js';
import { OutputFiles } from '../../src/publish/output-files.js';
import { documentPath, openDataPath } from '../../src/publish/output-layout.js';
import { type HashedFile, knownHashes, takePart } from '../../src/publish/shared-hashing.js';
import { dataFileUrl, documentFileUrl, offeredUrl, openDataUrl } from '../../src/publish/site-urls.js';
import { sha256 } from '../../src/sha256.js';

/** More than is read at once, and a little more. */
const long = 'En lang fil. '.repeat(50_000);
const contents: Readonly<Record<string, string>> = {
  tom: '',
  kort: 'Kort',
  'kort-kopi': 'Kort',
  lang: long,
  'lang-kopi': long,
  'lang-ret': `${long.slice(0, -1)}!`,
  'lang-plus': `${long}.`,
  'lang-del': long.slice(0, 1 << 18),
};
const files: readonly HashedFile[] = [
  ['tom', null],
  ['kort', 'kort-kopi'],
  ['lang', 'lang-kopi'],
  ['lang-ret', 'lang-plus'],
  ['lang-del', 'findes-ikke'],
  ['borte', 'ogsaa-borte'],
];
const expected = new Map(
  files.flat().flatMap((path) => {
    if (path === null) return [];
    const content = contents[path];
    return [[path, content === undefined ? null : sha256(content)]];
  }),
);
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'helhedsplan-hashes-'));
  for (const [name, content] of Object.entries(contents)) await writeFile(join(dir, name), content);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('hashes of what lies in the output folder', () => {
  it('are those of each file by itself, and of copies that are none', () => {
    const output = new OutputFiles(dir);
    output.expect(files);
    expect(new Map([...expected.keys()].map((path) => [path, output.sha256Of(path)]))).toEqual(expected);
  });

  it('are told also of files that nobody expected', () => {
    const output = new OutputFiles(dir);
    output.expect([['kort', null]]);
    for (const [path, hash] of expected) expect(output.sha256Of(path), path).toBe(hash);
  });

  it('are those that another thread found first', async () => {
    const output = new OutputFiles(dir);
    takePart(output.expect(files));
    await writeFile(join(dir, 'kort'), 'Ændret siden');
    expect(output.sha256Of('kort')).toBe(expected.get('kort'));
    await writeFile(join(dir, 'kort'), 'Kort');
  });

  it('are made where another thread has begun a file and nobody knows when it is done', () => {
    const output = new OutputFiles(dir);
    const work = output.expect(files);
    Atomics.add(new Int32Array(work.memory, 0, 1), 0, 2);
    expect(output.sha256Of('lang')).toBe(expected.get('lang'));
    expect([...knownHashes(work)].map(([path]) => path)).not.toContain('kort');
    for (const [path, hash] of expected) expect(output.sha256Of(path), path).toBe(hash);
  });
});

it('knows where the site has its copies of documents and data', () => {
  for (const id of ['nordvang', '_indsatser']) {
    expect(offeredUrl(documentPath(id, 'tjekliste', 'pdf'))).toBe(documentFileUrl(id, 'tjekliste', 'pdf'));
    expect(offeredUrl(dataPaths(id)[0] ?? '')).toBe(dataFileUrl(id));
  }
  expect(offeredUrl(openDataPath('nordvang/planer.csv'))).toBe(openDataUrl('nordvang/planer.csv'));
  expect(offeredUrl('site/index.html')).toBeNull();
});
