import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarisePlan } from '../src/compose/plan-summary.js';
import { Composer, composePlan, loadFonts, readPlan } from '../src/index.js';
import { recordPath } from '../src/publish/build-record.js';
import { type Manifest, readManifest } from '../src/publish/manifest.js';
import { planDataFile } from '../src/publish/plan-data-file.js';
import { renderDocx } from '../src/render/docx/index.js';
import { renderHtml } from '../src/render/html/index.js';
import { renderPdf } from '../src/render/pdf/index.js';
import { sha256 } from '../src/sha256.js';
import { deepFreeze } from './support/deep-freeze.js';
import { readableTexts } from './support/files-text.js';
import { fixedStamp } from './support/fixed-stamp.js';
import { agreementsDir, editions } from './support/fixture-plan.js';
import { expectRefusal } from './support/refusal.js';
import { type Outcome, TestWorkspace } from './support/workspace.js';

let workspace: TestWorkspace;
let built: Outcome;

/** Two plans, built whole; each test starts from a copy of that output. */
beforeAll(async () => {
  process.env.SOURCE_DATE_EPOCH = '1760000000';
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
  await workspace.plan('sydvang');
  built = await workspace.run('build');
  await cp('output', 'first', { recursive: true });
});
afterAll(async () => {
  delete process.env.SOURCE_DATE_EPOCH;
  await workspace.close();
});

async function startOver(): Promise<void> {
  await rm('output', { recursive: true });
  await cp('first', 'output', { recursive: true });
}

/** Every file of the output is in the manifest with its true size and hash, and the other way round. */
async function expectTrueManifest(): Promise<Manifest> {
  const manifest = await readManifest(workspace.path('output'));
  if (!manifest) throw new Error('No manifest');
  const files = await workspace.snapshot();
  delete files['manifest.json'];
  delete files[recordPath];
  expect(Object.fromEntries(manifest.files.map((file) => [file.path, file.sha256]))).toEqual(files);
  const known = new Set(manifest.sources.map(({ path }) => path));
  for (const { path, bytes, sources } of manifest.files) {
    expect((await stat(join('output', path))).size, path).toBe(bytes);
    for (const source of sources) expect(known.has(source), `${path} comes from ${source}`).toBe(true);
  }
  return manifest;
}

const below = (files: Record<string, string>, part: string) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path.includes(part)));

describe('a whole build', () => {
  it('writes documents, data and site, and says so in three lines', () => {
    expect(built, built.text).toMatchObject({ status: 0, err: '' });
    expect(built.out).toMatch(
      /^Bygget: 6 Word \(.+\), 6 PDF \(.+\), 2 data \(.+\), \d+ sider \(.+\)\nLigger i: .+\nTid: [\d,]+ s\n$/,
    );
  });

  it('has a true manifest, with the sources of each file', async () => {
    await startOver();
    const { sources, files } = await expectTrueManifest();
    for (const { path, sha256: hash } of sources.filter((source) => source.path.startsWith('agreements/')))
      expect(sha256(await readFile(path, 'utf8')), path).toBe(hash);
    const agreement = files.find(({ path }) => path === 'documents/nordvang/delaftale-beskaeftigelse.pdf');
    expect(agreement).toMatchObject({ kind: 'pdf', plan: 'nordvang' });
    expect(agreement?.sources).toContain('agreements/nordvang/delaftaler/beskaeftigelse.yaml');
    expect(agreement?.sources).toContain('templates/2019-26/delaftale.hbs');
    expect(agreement?.sources.some((path) => path.includes('sydvang'))).toBe(false);
  });

  it('gives the same bytes again', async () => {
    await startOver();
    const before = await workspace.snapshot();
    expect((await workspace.run('build')).status).toBe(0);
    expect(await workspace.snapshot()).toEqual(before);
  });
});

describe('a build of some of it', () => {
  it('by --only leaves the other kinds and their entries as they were', async () => {
    await startOver();
    const before = await workspace.snapshot();
    await writeFile('output/data/nordvang.json', 'ændret i hånden');
    const { status, out } = await workspace.run('build', '--only', 'data');
    expect(status).toBe(0);
    expect(out).toMatch(/^Bygget: 1 data \(.+\); uændret: 1 data\n/);
    expect(await workspace.snapshot()).toEqual(before);
    await expectTrueManifest();
  });

  it('by name of a plan leaves the files and entries of the others as they were', async () => {
    await startOver();
    const before = await workspace.snapshot();
    await workspace.plan('nordvang', { 'personer.yaml': null });
    const path = 'agreements/nordvang/helhedsplan.yaml';
    await writeFile(path, (await readFile(path, 'utf8')).replace('Nordvangplanen', 'Den omdøbte plan'));
    expect((await workspace.run('build', 'nordvang', '--only', 'docx,data')).status).toBe(0);
    const after = await workspace.snapshot();
    expect(below(after, 'sydvang')).toEqual(below(before, 'sydvang'));
    expect(below(after, 'pdf')).toEqual(below(before, 'pdf'));
    expect(after['data/nordvang.json']).not.toBe(before['data/nordvang.json']);
    const { sources } = await expectTrueManifest();
    expect(sources.map((source) => source.path)).toContain('agreements/sydvang/personer.yaml');
    await workspace.plan('nordvang');
  });

  it('drops what belongs to a plan that is gone once all are built', async () => {
    await startOver();
    await rm('agreements/sydvang', { recursive: true });
    expect((await workspace.run('build', 'nordvang', '--only', 'data')).status).toBe(0);
    expect(Object.keys(below(await workspace.snapshot(), 'documents/sydvang'))).not.toEqual([]);
    expect((await workspace.run('build')).status).toBe(0);
    expect(below(await workspace.snapshot(), 'sydvang')).toEqual({});
    await expect(stat('output/documents/sydvang')).rejects.toThrow();
    const manifest = await expectTrueManifest();
    expect(JSON.stringify(manifest)).not.toContain('sydvang');
    await workspace.plan('sydvang');
  });
});

describe('--final', () => {
  it('builds a finished plan without UDKAST', async () => {
    const { status, text } = await workspace.run(
      'build',
      'nordvang',
      '--final',
      '--only',
      'docx,pdf',
      '--out',
      'endelig',
    );
    expect(status, text).toBe(0);
    const [draft, final] = [await readableTexts('first/documents'), await readableTexts('endelig/documents')];
    for (const [path, content] of draft) expect(content, path).toContain('UDKAST');
    for (const [path, content] of final) expect(content, path).not.toContain('UDKAST');
  });

  it('refuses a plan with an open point, and writes nothing', async () => {
    await startOver();
    const point = '\nåbne-punkter:\n  - {emne: Åbningstider, tekst: Det skal afklares.}\n';
    const path = 'agreements/nordvang/delaftaler/beskaeftigelse.yaml';
    const text = await readFile(path, 'utf8');
    await writeFile(path, text + point);
    const says = [/:\d+:\d+ {2}fejl HP306 {2}Åbent punkt: Åbningstider/, 'Endelige dokumenter bygges ikke'];
    await expectRefusal(workspace, ['build', '--final'], { status: 1, says });
    await expectRefusal(workspace, ['build', '--final', '--out', 'ny'], { status: 1, says });
    await expect(stat('ny'), 'no folder is made either').rejects.toThrow();
    const other = await workspace.run('build', 'sydvang', '--final', '--only', 'data');
    expect(other.status, other.text).toBe(0);
    await writeFile(path, text);
  });
});

describe('names of persons', () => {
  it('are nowhere in the output, unless they are marked public', async () => {
    const texts = await readableTexts('first');
    expect(texts.size).toBeGreaterThan(20);
    for (const [path, content] of texts) expect(content, path).not.toMatch(/Tycho|Hemmelig/);
    const open = [...texts].filter(([, content]) => content.includes('Sofie Synlig')).map(([path]) => path);
    expect(open.filter((path) => !path.includes('/data/'))).toEqual([]);
    expect(open).toContain('first/data/nordvang.json');
  });
});

describe.each(['en-faelles-indsats', 'viborg', 'gellerup-toveshoej'])(
  'the stages after the check, given %s frozen',
  (id) => {
    it('change nothing of what they are given', async () => {
      const { plan, prose } = await readPlan(agreementsDir, id, 'agreements', await editions());
      if (!plan) throw new Error(id);
      // Schemas are the library's and fill themselves as they are used.
      const { edition, ...data } = plan;
      deepFreeze(data);
      deepFreeze([edition.form, edition.wording]);
      const options = { draft: true, prose, stamp: fixedStamp() };
      const composer = new Composer(edition);
      const trees = composePlan(composer, plan, options);
      expect(composePlan(composer, plan, options)).toEqual(trees);
      deepFreeze(trees);
      summarisePlan(plan, options);
      planDataFile(plan);
      const shortest = trees.reduce((a, b) => (a.blocks.length <= b.blocks.length ? a : b));
      const fonts = await loadFonts();
      for (const tree of trees) renderHtml(tree, { headingOffset: 0, hrefOf: () => '#' });
      await renderDocx(shortest, fonts);
      await renderPdf(shortest, fonts);
    });
  },
);
