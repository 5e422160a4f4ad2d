import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordPath } from '../../src/publish/build-record.js';
import { manifestName } from '../../src/publish/manifest.js';
import { OutputFolder } from '../../src/publish/output-folder.js';
import { sha256 } from '../../src/sha256.js';
import { type Outcome, TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;

beforeAll(() => {
  process.env.SOURCE_DATE_EPOCH = '1760000000';
});
afterAll(() => {
  delete process.env.SOURCE_DATE_EPOCH;
});

const subAgreement = 'delaftaler/beskaeftigelse.yaml';
const secondActivity = `  - id: loebehold
    navn: Løbehold
    områder: [nordvang]
    formål: |
      At flere motionerer.
    målgrupper: |
      Voksne.
    indhold: |
      Holdet løber om søndagen.
    ansvar: |
      [](#leder) har ansvaret.
ressourcer:
`;

async function edit(planId: string, path: string, from: string, to: string): Promise<void> {
  const file = workspace.path('agreements', planId, path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

/** Paths below the output folder of what a command wrote, whether or not the bytes are others. */
async function written(run: () => Promise<unknown>): Promise<string[]> {
  const before = await marks();
  await run();
  const after = await marks();
  return [...after].filter(([path, mark]) => before.get(path) !== mark).map(([path]) => path);
}

/** A file that is written anew is another file, whatever clock and content. */
async function marks(): Promise<Map<string, string>> {
  const entries = await readdir('output', { recursive: true, withFileTypes: true });
  const all = [...entries.map((entry) => join(entry.parentPath, entry.name)), 'output'].sort();
  const read = all.map(async (path) => {
    const { ino, mtimeMs } = await stat(path);
    return [relative('output', path), `${ino} ${mtimeMs}`] as const;
  });
  return new Map(await Promise.all(read));
}

/** Files have an ending, but for the one that servers read. */
const files = (paths: readonly string[]) =>
  paths.filter((path) => /\.\w+$|\/_headers$/.test(path) && path !== '.cache');
const firstLine = ({ out }: Outcome) => out.split('\n')[0] ?? '';

describe('after a whole build of two plans', () => {
  let built: Outcome;

  beforeAll(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
    await edit('nordvang', subAgreement, 'ressourcer:\n', secondActivity);
    await workspace.plan('sydvang', { 'strategisk-aftale.yaml': null, 'bilag.yaml': null });
    built = await workspace.run('build');
    expect(firstLine(built), built.text).toMatch(/^Bygget: 5 Word \(.+\), 5 PDF \(.+\), 2 data \(.+\), \d+ sider \(/);
    await cp('output', 'first', { recursive: true });
    await cp('agreements', 'planer', { recursive: true });
  });
  afterAll(() => workspace.close());
  afterEach(() => vi.restoreAllMocks());
  beforeEach(async () => {
    for (const [from, to] of [
      ['first', 'output'],
      ['planer', 'agreements'],
    ] as const) {
      await rm(to, { recursive: true });
      await cp(from, to, { recursive: true });
    }
  });

  /** A build that knows nothing of an earlier one. */
  async function fresh(...args: string[]): Promise<Record<string, string>> {
    await rm('frisk', { recursive: true, force: true });
    const { status, text } = await workspace.run('build', '--out', 'frisk', ...args);
    expect(status, text).toBe(built.status);
    return workspace.snapshot('frisk');
  }

  it('the next build writes nothing, opens nothing, and tells the same', async () => {
    const open = vi.spyOn(OutputFolder, 'open');
    let again: Outcome | undefined;
    expect(await written(async () => (again = await workspace.run('build')))).toEqual([]);
    expect(open).not.toHaveBeenCalled();
    expect(again?.status).toBe(built.status);
    expect(again?.out).toMatch(/^Uændret: 5 Word, 5 PDF, 2 data, \d+ sider\nLigger i: .+\nTid: .+\n/);
    const lines = (outcome: Outcome | undefined) => outcome?.out.replace(/^(Bygget|Uændret).*|^Tid.*/gm, '');
    expect(lines(again)).toBe(lines(built));
  });

  it('a changed activity changes what tells of it, and nothing else', async () => {
    await edit('nordvang', subAgreement, 'Caféen har åbent tirsdag', 'Caféen har åbent mandag, tirsdag');
    let outcome: Outcome | undefined;
    const changed = files(await written(async () => (outcome = await workspace.run('build'))));
    const planPage = 'site/planer/nordvang/index.html';
    const isIndex = (path: string) => path.startsWith('site/pagefind/');
    // The search index is of all pages.
    expect(changed.filter(isIndex).length).toBeGreaterThan(1);
    expect(changed.filter((path) => path !== planPage && !isIndex(path))).toEqual(
      [
        recordPath,
        'data/nordvang.json',
        'documents/nordvang/delaftale-beskaeftigelse.docx',
        'documents/nordvang/delaftale-beskaeftigelse.pdf',
        manifestName,
        'site/data/nordvang.json',
        'site/dokumenter/nordvang/delaftale-beskaeftigelse.docx',
        'site/dokumenter/nordvang/delaftale-beskaeftigelse.pdf',
        'site/planer/nordvang/beskaeftigelse/index.html',
        'site/planer/nordvang/beskaeftigelse/jobcafe/index.html',
      ].sort(),
    );
    expect(outcome && firstLine(outcome)).toMatch(
      /^Bygget: 1 Word \(.+\), 1 PDF \(.+\), 1 data \(.+\), [23] sider \(.+\); uændret: 4 Word, 4 PDF, 1 data, \d+ sider$/,
    );
    expect(await workspace.snapshot()).toEqual(await fresh());
    await edit('nordvang', subAgreement, 'Caféen har åbent mandag, tirsdag', 'Caféen har åbent tirsdag');
    await workspace.run('build');
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('a change of a name reaches the documents that print it, and the front page', async () => {
    await edit('nordvang', 'helhedsplan.yaml', 'navn: Nordvangplanen', 'navn: Den Nye Nordvangplan');
    const changed = files(await written(() => workspace.run('build')));
    expect(changed).toContain('site/index.html');
    expect(changed).toContain('documents/nordvang/strategisk-samarbejdsaftale.pdf');
    expect(changed).toContain('site/sammenlign/nordvang/sydvang/index.html');
    expect(changed.filter((path) => /(planer|dokumenter|documents|data)\/sydvang/.test(path))).toEqual([]);
  });

  it('what the site says of itself reaches every page and the description of data, and no document', async () => {
    const settings = workspace.path('agreements', '_websted.yaml');
    await writeFile(settings, 'udgiver: Ærby Kommune\nlicens: CC0 1.0\n');
    const changed = files(await written(() => workspace.run('build')));
    expect(changed).toContain('data/datapackage.json');
    expect(changed).toContain('site/data/index.html');
    expect(changed.filter((path) => path.startsWith('documents/') || path.endsWith('.csv'))).toEqual([]);
    expect(await readFile('output/data/nordvang/datapackage.json', 'utf8')).toContain('CC0-1.0');
    expect(await workspace.snapshot()).toEqual(await fresh());
    expect(await written(() => workspace.run('build'))).toEqual([]);
  });

  it('tables that somebody edits or deletes are made anew, those of all plans too', async () => {
    await writeFile('output/data/alle/vaerdier.csv', 'nonsens');
    await rm('output/data/nordvang/indikatorer.csv');
    await rm('output/site/data/alle.json');
    await workspace.run('build');
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('a build of one plan alone leaves the tables of all plans, which the next build of all of them makes', async () => {
    await edit('nordvang', subAgreement, 'navn: Jobcafé', 'navn: Jobhus');
    const before = await readFile('output/data/alle/aktiviteter.csv', 'utf8');
    await workspace.run('build', 'nordvang', '--only', 'data');
    expect(await readFile('output/data/nordvang/aktiviteter.csv', 'utf8')).toContain('Jobhus');
    expect(await readFile('output/data/alle/aktiviteter.csv', 'utf8')).toBe(before);
    await workspace.run('build', '--only', 'data');
    expect(await readFile('output/data/alle/aktiviteter.csv', 'utf8')).toContain('Jobhus');
    await edit('nordvang', subAgreement, 'navn: Jobhus', 'navn: Jobcafé');
    await workspace.run('build');
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('--force makes and writes everything, with the same bytes', async () => {
    let outcome: Outcome | undefined;
    const changed = await written(async () => (outcome = await workspace.run('build', '--force')));
    expect(files(changed).sort()).toEqual(Object.keys(await workspace.snapshot()).sort());
    expect(outcome && firstLine(outcome)).toMatch(
      /^Bygget: 5 Word \(.+\), 5 PDF \(.+\), 2 data \(.+\), \d+ sider \([^;]+$/,
    );
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('what somebody edits, deletes or takes away in the site is made anew', async () => {
    await writeFile('output/site/assets/site.css', '');
    await rm('output/site/planer/sydvang', { recursive: true });
    await writeFile('output/site/dokumenter/nordvang/delaftale-beskaeftigelse.pdf', 'rettet i hånden');
    const { out } = await workspace.run('build');
    expect(out).toMatch(/^Bygget: \d+ sider \(.+\); uændret: 5 Word, 5 PDF, 2 data, \d+ sider\n/);
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
    await rm('output/site/assets/icon.svg');
    expect((await workspace.run('build', '--only', 'site')).out).toMatch(
      /^Bygget: 1 fil til siderne \(.+\); uændret: \d+ sider\n/,
    );
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('the search index is made again where it was touched, goes without search, and comes back', async () => {
    const [index] = Object.keys(await workspace.snapshot()).filter((path) => path.startsWith('site/pagefind/index/'));
    if (!index) throw new Error('There is no index');
    await rm(workspace.path('output', index));
    expect(files(await written(() => workspace.run('build', '--only', 'site')))).toEqual([index]);
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
    await workspace.run('build', '--no-search');
    const without = Object.keys(await workspace.snapshot());
    expect(without.filter((path) => /pagefind|soeg\.js/.test(path))).toEqual([]);
    expect(await readFile('output/site/soeg/index.html', 'utf8')).toContain('dannet uden søgning');
    expect(await written(() => workspace.run('build', '--no-search'))).toEqual([]);
    await workspace.run('build');
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });

  it('without the program for the index the site is whole, and the build and the page say what is missing', async () => {
    const binary = await import('../../src/publish/search/pagefind-binary.js');
    vi.spyOn(binary, 'pagefindBinary').mockReturnValue(null);
    const outcome = await workspace.run('build');
    expect(outcome.status).toBe(built.status);
    expect(outcome.out).toContain(
      'Siden er bygget uden søgning, for programmet Pagefind findes ikke til denne maskine',
    );
    expect(await readFile('output/site/soeg/index.html', 'utf8')).toContain('dannet uden søgning');
    expect((await workspace.run('build')).out).toMatch(/^Uændret: .*Siden er bygget uden søgning/s);
  });

  it('a program for the index that does not run is taken for none, and the next build tries again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    process.env.PAGEFIND_EXTENDED_BINARY_PATH = workspace.path('agreements');
    await rm('output', { recursive: true });
    const outcome = await workspace.run('build', '--only', 'site');
    delete process.env.PAGEFIND_EXTENDED_BINARY_PATH;
    expect(outcome.out).toContain('Siden er bygget uden søgning');
    expect(Object.keys(await workspace.snapshot()).filter((path) => path.includes('pagefind'))).toEqual([]);
    expect((await workspace.run('build', '--only', 'site')).out).not.toContain('uden søgning');
    expect(Object.keys(await workspace.snapshot())).toContain('site/pagefind/pagefind.js');
  });

  it('a plan more, and one less, is what a build from nothing makes', async () => {
    await workspace.plan('vestvang', { 'strategisk-aftale.yaml': null, 'bilag.yaml': null });
    expect((await workspace.run('build')).out).toMatch(/^Bygget: 2 Word .+; uændret: 5 Word/);
    expect(await workspace.snapshot()).toEqual(await fresh());
    await rm('agreements/vestvang', { recursive: true });
    expect((await workspace.run('build')).out).toMatch(/; uændret: 5 Word, 5 PDF, 2 data/);
    expect(await workspace.snapshot()).toEqual(await workspace.snapshot('first'));
  });
});

/** A plan's documents in Word and the data: so little that it can be made again and again. */
describe('what the last build remembers', () => {
  const document = 'documents/nordvang/delaftale-beskaeftigelse.docx';
  const onlyWord = /^Bygget: 3 Word \(.+\); uændret: 1 data$/;
  const unchanged = 'Uændret: 3 Word, 1 data';
  const build = (...args: string[]) => workspace.run('build', '--only', 'docx,data', ...args);
  let first: Record<string, string>;

  beforeAll(async () => {
    workspace = await TestWorkspace.open();
    await workspace.plan('nordvang');
    expect((await build()).status).toBe(0);
    first = await workspace.snapshot();
    await cp('output', 'first', { recursive: true });
    await cp('agreements', 'planer', { recursive: true });
  });
  afterAll(() => workspace.close());
  beforeEach(async () => {
    for (const [from, to] of [
      ['first', 'output'],
      ['planer', 'agreements'],
    ] as const) {
      await rm(to, { recursive: true });
      await cp(from, to, { recursive: true });
    }
    expect(firstLine(await build())).toBe(unchanged);
  });
  afterEach(() => vi.restoreAllMocks());

  const change = async (path: string, to: (text: string) => string) =>
    writeFile(workspace.path('output', path), to(await readFile(workspace.path('output', path), 'utf8')));
  const rewrite = (to: (body: string) => string, name = 'helhedsplan-build/1') =>
    change(recordPath, (text) => {
      const body = to(text.split('\n')[1] ?? '');
      return `${name} ${sha256(body)}\n${body}\n`;
    });
  const forged = sha256('forfalsket');

  it.each<[string, () => Promise<unknown>]>([
    ['is gone', () => rm(workspace.path('output', recordPath))],
    ['was cut off', () => change(recordPath, (text) => text.slice(0, 400))],
    ['was changed', () => change(recordPath, (text) => text.replace('"findings"', '"andet"'))],
    ['is of another version', () => rewrite((body) => body, 'helhedsplan-build/0')],
    ['is of another build', () => rewrite((body) => body.replace(/"manifest":"[0-9a-f]+"/, `"manifest":"${forged}"`))],
    ['is no object', () => rewrite(() => 'null')],
    [
      'lies beside a manifest that was changed',
      () => change(manifestName, (text) => text.replace('"docx"', '"docx" ')),
    ],
    ['lies beside no manifest', () => rm(workspace.path('output', manifestName))],
    [
      'lies beside a manifest that vouches for an edited file',
      async () => {
        await writeFile(workspace.path('output', document), 'forfalsket');
        await change(manifestName, (text) => text.replace(first[document] ?? '', forged));
      },
    ],
  ])('counts for nothing where it %s', async (_, damage) => {
    await damage();
    const { out } = await build();
    expect(out).toMatch(/^Bygget: 3 Word \(.+\)/);
    expect(await workspace.snapshot()).toEqual(first);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['edited', () => writeFile(workspace.path('output', document), 'rettet i hånden')],
    ['cut off', () => writeFile(workspace.path('output', document), '')],
    ['deleted', () => rm(workspace.path('output', document))],
  ])('a document that was %s is made anew, and only it', async (_, damage) => {
    await damage();
    expect(firstLine(await build())).toMatch(/^Bygget: 1 Word \(.+\); uændret: 2 Word, 1 data$/);
    expect(await workspace.snapshot()).toEqual(first);
  });

  it('a final build is another than a draft, and the other way round', async () => {
    expect(firstLine(await build('--final'))).toMatch(onlyWord);
    expect((await workspace.snapshot())[document]).not.toBe(first[document]);
    expect(firstLine(await build('--final'))).toBe(unchanged);
    expect(firstLine(await build())).toMatch(onlyWord);
    expect(await workspace.snapshot()).toEqual(first);
  });

  it('another date makes other documents, and the same data', async () => {
    process.env.SOURCE_DATE_EPOCH = '1770000000';
    expect(firstLine(await build())).toMatch(onlyWord);
    process.env.SOURCE_DATE_EPOCH = '1760000000';
  });

  it('what changes no document makes none: a comment, another name of a file among the attachments', async () => {
    await edit('nordvang', subAgreement, 'indsatsområde:', '# En bemærkning til kolleger\nindsatsområde:');
    expect(firstLine(await build())).toBe(unchanged);
    await mkdir(workspace.path('agreements/nordvang/bilag'));
    await writeFile(workspace.path('agreements/nordvang/bilag/budget.pdf'), '');
    expect(firstLine(await build())).toBe(unchanged);
  });

  it.skipIf(process.platform === 'win32')('a plan with links in it is read each time, and is as it was', async () => {
    const file = workspace.path('agreements/nordvang', subAgreement);
    await rename(file, workspace.path('agreements/nordvang/egentlig.yaml'));
    await symlink('../egentlig.yaml', file);
    expect(firstLine(await build())).toBe(unchanged);
    const open = vi.spyOn(OutputFolder, 'open');
    expect(firstLine(await build())).toBe(unchanged);
    expect(open).toHaveBeenCalled();
    expect((await workspace.snapshot())[document]).toBe(first[document]);
  });

  it('errors of a draft are shown each time, though nothing is made', async () => {
    await edit('nordvang', subAgreement, '[](#leder) har ansvaret.', '[](#findes-ikke) har ansvaret.');
    const [once, twice] = [await build(), await build()];
    expect(once.status).toBe(1);
    expect(firstLine(twice)).toMatch(/fejl HP201/);
    expect(twice.out).toContain(`\n${unchanged}\n`);
    expect(twice.status).toBe(1);
    expect(twice.out.split('\n').at(-2)).toBe(once.out.split('\n').at(-2));
  });

  it('a file that is saved while it is read is read again by the next build', async () => {
    await edit('nordvang', subAgreement, 'Unge på 13-17 år.', 'Unge på 13-18 år.');
    const { open } = OutputFolder;
    vi.spyOn(OutputFolder, 'open').mockImplementationOnce(async (dir) => {
      await edit('nordvang', subAgreement, 'Unge på 13-18 år.', 'Unge på 13-17 år.');
      return open.call(OutputFolder, dir);
    });
    // What was read says 18, what lies there says 17.
    expect(firstLine(await build())).toMatch(/^Bygget: 1 Word/);
    expect(await workspace.snapshot()).not.toEqual(first);
    expect(firstLine(await build())).toMatch(/^Bygget: 1 Word/);
    expect(await workspace.snapshot()).toEqual(first);
  });

  it('a build that was broken off after its decision is finished, and then found whole', async () => {
    await mkdir(workspace.path('output/.ny-999999999'));
    await writeFile(workspace.path('output/.ny-999999999/0'), 'fra et afbrudt byg');
    const journal = JSON.stringify({ format: 2, files: ['data/nordvang.json'], remove: [document] });
    await writeFile(workspace.path('output/.ny-999999999/klar.json'), journal);
    expect(firstLine(await build())).toMatch(/^Bygget: 3 Word \(.+\), 1 data/);
    expect(await workspace.snapshot()).toEqual(first);
    expect(firstLine(await build())).toBe(unchanged);
  });

  it('holds nothing of what stands in the sources but what is open data', async () => {
    const record = await readFile(workspace.path('output', recordPath), 'utf8');
    expect(record).not.toMatch(/Tycho|Hemmelig|Caféen har åbent/);
  });
});
