import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/publish/manifest.js';
import { writeBooklet } from '../support/fixture-booklet.js';
import { type Outcome, TestWorkspace } from '../support/workspace.js';

const [docx, pdf, data] = [
  'documents/indsatser/boligsociale-indsatser.docx',
  'documents/indsatser/boligsociale-indsatser.pdf',
  'data/indsatser.json',
] as const;
const intervention = 'agreements/_indsatser/vaerksted.yaml';

let workspace: TestWorkspace;
let built: Outcome;

/** A plan and the booklet, built whole without the site; each test starts from a copy of that output. */
beforeAll(async () => {
  process.env.SOURCE_DATE_EPOCH = '1760000000';
  workspace = await TestWorkspace.open();
  await workspace.plan('nordvang');
  await writeBooklet(workspace.path('agreements'));
  built = await build();
  await cp('output', 'first', { recursive: true });
});
afterAll(async () => {
  delete process.env.SOURCE_DATE_EPOCH;
  await workspace.close();
});

const build = (...args: string[]) => workspace.run('build', ...args, '--only', 'docx,pdf,data');

async function startOver(): Promise<void> {
  await rm('output', { recursive: true });
  await cp('first', 'output', { recursive: true });
  await writeBooklet(workspace.path('agreements'));
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

const ofBooklet = (files: Record<string, string>) => Object.keys(files).filter((path) => path.includes('indsatser'));

describe('a whole build', () => {
  it('makes the booklet as Word, PDF and data beside the plans', async () => {
    expect(built.out).toMatch(/^Bygget: 4 Word \(.+\), 4 PDF \(.+\), 2 data \(.+\)\n/);
    expect(ofBooklet(await workspace.snapshot('first')).sort()).toEqual([data, docx, pdf].sort());
  });

  it('has it in the manifest, with its own sources and no template of a form', async () => {
    const manifest = await readManifest(workspace.path('first'));
    const entry = manifest?.files.find(({ path }) => path === pdf);
    expect(entry).toMatchObject({ kind: 'pdf', plan: '_indsatser', date: '2025-10-09T08:53:20.000Z' });
    expect(entry?.sources).toEqual([
      'agreements/_indsatser/haefte.yaml',
      'agreements/_indsatser/lektiecafe.yaml',
      intervention,
      'templates/_indsatser/haefte.hbs',
      'templates/_indsatser/indsats.hbs',
    ]);
    const plan = manifest?.files.find(({ path }) => path.startsWith('documents/nordvang/'));
    expect(plan?.sources.some((path) => path.includes('_indsatser'))).toBe(false);
  });

  it('gives the same bytes when it is made anew', async () => {
    await startOver();
    expect((await build('--force')).status).toBe(0);
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('makes nothing where nothing has changed', async () => {
    await startOver();
    const again = await build();
    expect(again.out).toMatch(/^Uændret: 4 Word, 4 PDF, 2 data\n/);
  });

  it('makes the booklet alone anew where an intervention, or the name of a file beside it, is another', async () => {
    await startOver();
    await edit(intervention, 'hellere bygge', 'meget hellere bygge');
    const changed = await build();
    expect(changed.out).toMatch(
      /^Bygget: 1 Word \(.+\), 1 PDF \(.+\), 1 data \(.+\); uændret: 3 Word, 3 PDF, 1 data\n/,
    );
    await writeFile('agreements/_indsatser/noter.docx', '');
    const withStranger = await build();
    expect(withStranger.out).toMatch(/^Uændret: 4 Word[\s\S]*\n0 fejl, 1 advarsel/);
    await rm('agreements/_indsatser/noter.docx');
  });

  it('makes again what somebody has changed in the output', async () => {
    await startOver();
    await writeFile(`output/${pdf}`, 'ændret i hånden');
    expect((await build()).out).toMatch(/^Bygget: 1 PDF \(.+\); uændret: 4 Word, 3 PDF, 2 data\n/);
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('takes the booklet away with its folder', async () => {
    await startOver();
    await rm('agreements/_indsatser', { recursive: true });
    expect((await build()).status).toBe(0);
    const files = await workspace.snapshot();
    expect(ofBooklet(files)).toEqual([]);
    expect(await readFile('output/manifest.json', 'utf8')).not.toContain('_indsatser');
    await expect(stat('output/documents/indsatser')).rejects.toThrow();
  });
});

describe('a build of some of it', () => {
  it.each([['indsatser'], ['_indsatser']])('by the name %s makes the booklet alone', async (name) => {
    await startOver();
    const { status, out } = await workspace.run('build', name, '--only', 'pdf', '--out', `kun-${name}`);
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringMatching(/^Bygget: 1 PDF \(/) });
    expect(ofBooklet(await workspace.snapshot(`kun-${name}`))).toEqual([pdf]);
  });

  it('by the name of a plan leaves the booklet as it was', async () => {
    await startOver();
    await edit(intervention, 'hellere bygge', 'meget hellere bygge');
    expect((await build('nordvang')).out).toMatch(/^Uændret: 3 Word, 3 PDF, 1 data\n/);
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('with the site has pages for the plans and the booklet, and is up to date the next time', async () => {
    await startOver();
    const first = await workspace.run('build');
    expect(first.out).toMatch(/^Bygget: \d+ sider \(.+\); uændret: 4 Word, 4 PDF, 2 data/);
    const pages = ofBooklet(await workspace.snapshot())
      .filter((path) => path.endsWith('.html'))
      .sort();
    expect(pages).toEqual([
      'site/indsatser/index.html',
      'site/indsatser/lektiecafe/index.html',
      'site/indsatser/vaerksted/index.html',
    ]);
    expect((await workspace.run('build')).out).toMatch(/^Uændret: 4 Word, 4 PDF, 2 data, \d+ sider\n/);
  });

  it('refuses a booklet with errors, and leaves the output as it was', async () => {
    await startOver();
    await edit(intervention, '    enhed: unge\n', '');
    const { status, text } = await build();
    expect(status).toBe(1);
    expect(text).toMatch(/_indsatser\/vaerksted\.yaml:10:5 {2}fejl HP812/);
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('carries the sources of the booklet in its PDF where that is asked for', async () => {
    await startOver();
    const args = ['indsatser', '--only', 'pdf', '--attach-sources', '--out', 'med-kilder'];
    expect((await workspace.run('build', ...args)).status).toBe(0);
    const bytes = (await readFile(`med-kilder/${pdf}`)).toString('latin1');
    expect(bytes).toMatch(/lektiecafe\.yaml/);
  });
});

describe('other commands', () => {
  it('check counts the booklet beside the plans', async () => {
    await startOver();
    expect((await workspace.run('check')).out).toMatch(/^1 plan og 1 hæfte tjekket: 0 fejl/m);
    expect((await workspace.run('check', 'indsatser')).out).toMatch(/^1 hæfte tjekket: 0 fejl/m);
    expect((await workspace.run('check', 'nordvang')).out).toMatch(/^1 plan tjekket: 0 fejl/m);
  });

  it('check --fix mends the files of the booklet', async () => {
    await startOver();
    await edit(intervention, 'fokus:', 'focus:');
    const { status, out } = await workspace.run('check', 'indsatser', '--fix');
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('1 rettelse i 1 fil er lavet') });
    expect(await readFile(intervention, 'utf8')).toContain('\nfokus:');
  });

  it('format tidies them', async () => {
    await startOver();
    const text = await readFile(intervention, 'utf8');
    await writeFile(intervention, text.replace(/^(navn: .*\n)(fokus: .*\n)/, '$2$1'));
    expect((await workspace.run('format', 'indsatser')).out).toContain(`Ryddet op: ${intervention}\n`);
    expect(await readFile(intervention, 'utf8')).toMatch(/^navn: Værkstedet\nfokus:/);
  });

  it('suggest the booklet for a misspelt name, and refuse its name to a plan', async () => {
    await startOver();
    expect((await workspace.run('check', 'indsatsr')).err).toContain('Mente du «indsatser»?');
    await workspace.plan('indsatser');
    const { status, out } = await workspace.run('check');
    expect(status).toBe(1);
    expect(out).toContain('HP018  Mappen «indsatser» kan ikke være en plan');
    await rm('agreements/indsatser', { recursive: true });
  });

  it('work with a booklet and no plan', async () => {
    await mkdir('alene/agreements', { recursive: true });
    await writeBooklet('alene/agreements');
    expect((await workspace.run('check', '--root', 'alene')).out).toMatch(/^1 hæfte tjekket/m);
    const { status, out } = await workspace.run('build', '--root', 'alene');
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringMatching(/^Bygget: 1 Word \(.+\), 1 PDF/) });
  });
});
