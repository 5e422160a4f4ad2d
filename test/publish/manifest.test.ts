import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Manifest, type ManifestEntry, nextManifest, readManifest } from '../../src/publish/manifest.js';
import { allOutputKinds } from '../../src/publish/output-kinds.js';
import { sha256 } from '../../src/sha256.js';

const sources = ['agreements/a/x.yaml', 'agreements/b/x.yaml', 'templates/t.hbs'];
const entry = fc
  .record({
    kind: fc.constantFrom(...allOutputKinds),
    plan: fc.constantFrom('a', 'b', null),
    name: fc.constantFrom('1', '2', '3'),
    sources: fc.subarray(sources),
    sha256: fc.constantFrom('f00', 'f01'),
  })
  .map(({ name, ...rest }) => ({ ...rest, path: `${rest.kind}/${rest.plan ?? '-'}/${name}`, bytes: 1 }));
const entries = fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 12 });
const hashes = (version: string) => sources.map((path) => ({ path, sha256: version }));

const planOf = (id: string, fingerprint: string) => ({ id, fingerprint, date: '2026-11-22T00:00:00.000Z' });

describe('the next manifest', () => {
  it('has what was built, keeps the rest, and removes what was not built again', () => {
    const kinds = fc.subarray([...allOutputKinds]);
    const plans = fc.subarray(['a', 'b', null]);
    fc.assert(
      fc.property(entries, entries, kinds, plans, (old, all, builtKinds, builtPlans) => {
        const wasBuilt = (e: ManifestEntry) =>
          builtKinds.includes(e.kind) && builtPlans.some((plan) => plan === e.plan);
        const built = all.filter(wasBuilt);
        const before: Manifest = {
          format: 'helhedsplan-manifest/1',
          version: '1',
          plans: [planOf('a', 'old'), planOf('b', 'old')],
          sources: hashes('old'),
          files: old,
        };
        const next = nextManifest(
          before,
          { version: '2', plans: [planOf('a', 'new')], sources: hashes('new'), files: built },
          wasBuilt,
        );
        const paths = next.manifest.files.map(({ path }) => path);
        expect(paths).toEqual([...new Set(paths)].sort());
        expect(next.manifest.files).toEqual(expect.arrayContaining(built));
        expect(next.manifest.files).toEqual(expect.arrayContaining(old.filter((e) => !wasBuilt(e))));
        expect(new Set([...paths, ...next.removed])).toEqual(new Set([...old, ...built].map(({ path }) => path)));
        expect(next.removed.some((path) => paths.includes(path))).toBe(false);
        const used = new Set(next.manifest.files.flatMap((file) => file.sources));
        expect(new Set(next.manifest.sources.map(({ path }) => path))).toEqual(used);
        expect(next.manifest.version).toBe('2');
        const withFiles = ['a', 'b'].filter((id) => next.manifest.files.some(({ plan }) => plan === id));
        expect(next.manifest.plans).toEqual(withFiles.map((id) => planOf(id, id === 'a' ? 'new' : 'old')));
      }),
    );
  });

  it('of a first build is what was built', () => {
    const files = [
      { path: 'data/a.json', kind: 'data', plan: 'a', bytes: 1, sha256: sha256('x'), sources: [] },
    ] as const;
    const built = {
      version: '1',
      plans: [planOf('a', 'new')],
      sources: [],
      files: files.map((file) => ({ ...file, sources: [] })),
    };
    expect(nextManifest(null, built, () => true)).toEqual({
      manifest: { format: 'helhedsplan-manifest/1', ...built },
      removed: [],
    });
  });
});

describe('a manifest on disk', () => {
  const file = (path: string) => ({ path, kind: 'data', plan: 'a', bytes: 1, sha256: 'x', sources: [] });
  const manifest = (...paths: string[]) =>
    JSON.stringify({ format: 'helhedsplan-manifest/1', version: '1', sources: [], files: paths.map(file) });

  it.each([
    ['our own', manifest('data/a.json', 'site/404.html'), true],
    ['one that leads out', manifest('../a'), false],
    ['one that leads out by a detour', manifest('data/../../a'), false],
    ['one with an absolute path', manifest('/etc/passwd'), false],
    ['one with a Windows path', manifest('..\\a'), false],
    ['one with the folder itself', manifest('.'), false],
    ['one of another format', '{"format":"andet/1"}', false],
    ['one that was cut off', '{"format":"helh', false],
    ['none', null, false],
  ])('%s', async (_name, content, isRead) => {
    const dir = await mkdtemp(join(tmpdir(), 'helhedsplan-manifest-'));
    if (content !== null) await writeFile(join(dir, 'manifest.json'), content);
    expect((await readManifest(dir)) !== null).toBe(isRead);
    await rm(dir, { recursive: true });
  });
});
