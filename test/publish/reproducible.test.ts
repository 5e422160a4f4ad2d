import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordPath } from '../../src/publish/build-record.js';
import { readManifest } from '../../src/publish/manifest.js';
import { BundledCommand } from '../support/bundled.js';
import { writePlan } from '../support/fixture-plan.js';
import { commitAll } from '../support/git-repository.js';

let dir: string;
let command: BundledCommand;

beforeAll(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-again-')));
  command = await BundledCommand.make();
});
afterAll(async () => {
  await command.remove();
  await rm(dir, { recursive: true, force: true });
});

const activity = 'delaftaler/beskaeftigelse.yaml';

async function edit(root: string, path: string, from: string, to: string): Promise<void> {
  const file = join(root, 'agreements/nordvang', path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

async function bytesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files
    .sort()
    .map(async (file) => [relative(folder, file), (await readFile(file)).toString('latin1')] as const);
  return new Map(await Promise.all(read));
}

it('the same sources give the same bytes: on another day, elsewhere, in another time zone and language, for another user', async () => {
  const first = join(dir, 'her');
  await writePlan(join(first, 'agreements/nordvang'), null);
  commitAll(first, '2026-02-03T10:00:00+01:00');
  await edit(first, activity, 'navn: ', 'navn: Den nye ');
  commitAll(first, '2026-03-04T23:30:00+01:00');
  const second = join(dir, 'et helt andet sted', 'æblegård');
  await mkdir(join(second, '..'), { recursive: true });
  execFileSync('git', ['clone', '-q', first, second], { stdio: 'pipe' });
  await mkdir(join(dir, 'hjem'));
  await mkdir(join(dir, 'andet hjem'));

  const { PATH = '' } = process.env;
  const [a, b] = await Promise.all([
    command
      .run(['build'], {
        cwd: first,
        env: {
          PATH,
          TZ: 'Europe/Copenhagen',
          LC_ALL: 'da_DK.UTF-8',
          LANG: 'da_DK.UTF-8',
          USER: 'a',
          HOME: join(dir, 'hjem'),
        },
      })
      .then(() => bytesBelow(join(first, 'output'))),
    command
      .run(['build', '--root', second, '--out', join(dir, 'ud', 'her')], {
        cwd: tmpdir(),
        env: {
          PATH,
          TZ: 'Pacific/Auckland',
          LC_ALL: 'tr_TR.UTF-8',
          LANG: 'tr_TR.UTF-8',
          USER: 'b',
          HOME: join(dir, 'andet hjem'),
          NODE_OPTIONS: `--import=${pathToFileURL(await command.clock(400 * 86_400_000))}`,
        },
      })
      .then(() => bytesBelow(join(dir, 'ud', 'her'))),
  ]);
  expect([...b.keys()]).toEqual([...a.keys()]);
  expect([...a.keys()].filter((path) => a.get(path) !== b.get(path))).toEqual([]);
  const kinds = new Set([...a.keys()].map((path) => path.split('.').at(-1)));
  expect([...kinds]).toEqual(expect.arrayContaining(['docx', 'pdf', 'html', 'css', 'woff2', 'json']));
  expect(a.has(recordPath)).toBe(true);

  // Each document has the date of its own files; pages that of what they tell.
  const manifest = await readManifest(join(first, 'output'));
  const dates = manifest?.files.flatMap(({ path, date }) => (path.endsWith('.pdf') && date ? [[path, date]] : []));
  expect(dates).toEqual([
    ['documents/nordvang/delaftale-beskaeftigelse.pdf', '2026-03-04T22:30:00.000Z'],
    ['documents/nordvang/strategisk-samarbejdsaftale.pdf', '2026-02-03T09:00:00.000Z'],
    // It tells of all the others.
    ['documents/nordvang/tjekliste.pdf', '2026-03-04T22:30:00.000Z'],
  ]);
  expect(manifest?.plans.map(({ date }) => date)).toEqual(['2026-03-04T22:30:00.000Z']);
  const updated = (path: string) =>
    /Sidst opdateret ([^.]*\.[^.]*)\./.exec(Buffer.from(a.get(path) ?? '', 'latin1').toString())?.[1];
  const [march, february] = ['4.\u00a0marts\u00a02026', '3.\u00a0februar\u00a02026'];
  expect(updated('site/index.html')).toBe(march);
  expect(updated('site/planer/nordvang/index.html')).toBe(march);
  expect(updated('site/planer/nordvang/beskaeftigelse/index.html')).toBe(march);
  expect(updated('site/planer/nordvang/strategisk-aftale/index.html')).toBe(february);
});

it('what is not in git as it lies is dated today, and the build says so; SOURCE_DATE_EPOCH settles it', async () => {
  const root = join(dir, 'uden git');
  await writePlan(join(root, 'agreements/nordvang'), null);
  await cp(join(root, 'agreements/nordvang'), join(root, 'agreements/sydvang'), { recursive: true });
  const env = { PATH: process.env.PATH ?? '', GIT_CEILING_DIRECTORIES: dir };
  const dates = async () => (await readManifest(join(root, 'output')))?.plans.map(({ date }) => date);
  const clock = `--import=${pathToFileURL(await command.clock(Date.parse('2031-05-06T07:08:09Z') - Date.now()))}`;
  const { stdout } = await command.run(['build', '--only', 'data'], {
    cwd: root,
    env: { ...env, NODE_OPTIONS: clock },
  });
  expect(stdout).toContain('Dateret i dag, hvor filerne ikke er gemt i git, som de ligger: nordvang, sydvang\n');
  expect(await dates()).toEqual(['2031-05-06T00:00:00.000Z', '2031-05-06T00:00:00.000Z']);

  const fixed = { cwd: root, env: { ...env, SOURCE_DATE_EPOCH: '1760000000' } };
  expect((await command.run(['build', '--only', 'data'], fixed)).stdout).not.toContain('Dateret');
  expect(await dates()).toEqual(['2025-10-09T08:53:20.000Z', '2025-10-09T08:53:20.000Z']);
  const wrong = command.run(['build', '--only', 'data'], { cwd: root, env: { ...env, SOURCE_DATE_EPOCH: 'i går' } });
  await expect(wrong).rejects.toThrow('SOURCE_DATE_EPOCH er «i går» og ikke et antal sekunder');

  // Committed, then one of them changed.
  commitAll(root, '2026-02-03T10:00:00Z');
  await edit(root, activity, 'navn: ', 'navn: Den nye ');
  const changed = await command.run(['build', '--only', 'data'], { cwd: root, env: { ...env, NODE_OPTIONS: clock } });
  expect(changed.stdout).toContain('Dateret i dag, hvor filerne ikke er gemt i git, som de ligger: nordvang\n');
  expect(await dates()).toEqual(['2031-05-06T00:00:00.000Z', '2026-02-03T10:00:00.000Z']);
});

it('another tool makes everything anew: code, version, wording, page templates', async () => {
  const root = join(dir, 'ens planer');
  const tool = join(dir, 'vaerktoej');
  await writePlan(join(root, 'agreements/nordvang'), null, { 'strategisk-aftale.yaml': null, 'bilag.yaml': null });
  const installed = await BundledCommand.install(tool);
  const env = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1760000000' };
  const build = async () => {
    const { stdout } = await installed.run(['build', '--only', 'docx'], { cwd: root, env }).catch((failed) => failed);
    const path = 'documents/nordvang/delaftale-beskaeftigelse.docx';
    const { files = [] } = (await readManifest(join(root, 'output'))) ?? {};
    const { sha256, fingerprint } = files.find((file) => file.path === path) ?? {};
    return {
      line: String(stdout)
        .split('\n')
        .find((line) => /^(Bygget|Uændret)/.test(line)),
      sha256,
      fingerprint,
    };
  };
  const change = async (path: string, from: string | RegExp, to: string) => {
    const text = await readFile(join(tool, path), 'utf8');
    expect(text).toMatch(from);
    await writeFile(join(tool, path), text.replace(from, to));
  };
  const first = await build();
  expect(first.line).toMatch(/^Bygget: 2 Word/);
  expect(await build()).toEqual({ ...first, line: 'Uændret: 2 Word' });

  await change('dist/main.js', /$/, '\n// En anden udgave af koden\n');
  const other = await build();
  expect(other).toEqual({ ...first, line: other.line });
  expect(other.line).toMatch(/^Bygget: 2 Word/);
  expect((await build()).line).toBe('Uændret: 2 Word');

  await change('site/about.hbs', /^/, '');
  expect((await build()).line).toBe('Uændret: 2 Word');
  await change('site/assets/site.css', /$/, '\n');
  expect((await build()).line).toMatch(/^Bygget: 2 Word/);
  await change('dist/site-styles/dkfds.css', /$/, '\n');
  expect((await build()).line).toMatch(/^Bygget: 2 Word/);

  await change('package.json', /"version": "[^"]+"/, '"version": "99.0.0"');
  const newer = await build();
  expect(newer.line).toMatch(/^Bygget: 2 Word/);
  expect(newer.fingerprint).not.toBe(first.fingerprint);

  await change('templates/2019-26/delaftale.hbs', /$/, '\n');
  expect(await build()).toMatchObject({
    line: expect.stringMatching(/^Bygget: 2 Word/),
    fingerprint: newer.fingerprint,
  });
});

it('a text for readers that is not shown is told when pages are made', async () => {
  const root = join(dir, 'tekst');
  await writePlan(join(root, 'agreements/nordvang'), null);
  commitAll(root, '2026-02-03T10:00:00Z', { message: 'Ny\n\nÆndring: Karen Holm er ny leder\nÆndring: Caféen åbner' });
  const build = (...args: string[]) =>
    command.run(['build', '--only', 'site', ...args], { cwd: root, env: { PATH: process.env.PATH ?? '' } });
  const line =
    /^En tekst med «Ændring:» vises ikke på siden, for den ser ud til at nævne en person.*: commit [\da-f]{10}\. Skal læserne have den, så skriv den uden det/m;
  expect((await build('--no-search')).stdout).toMatch(line);
  expect((await build('--no-search')).stdout).not.toMatch(line);
  const page = await readFile(join(root, 'output/site/planer/nordvang/aendringer/index.html'), 'utf8');
  expect(page).toContain('Caféen åbner');
  expect(page).not.toContain('Karen Holm');
});

it('a repository that was fetched without its history is pointed out', async () => {
  const root = join(dir, 'historie');
  await writePlan(join(root, 'agreements/nordvang'), null);
  commitAll(root, '2026-02-03T10:00:00Z');
  await edit(root, activity, 'navn: ', 'navn: Den nye ');
  commitAll(root, '2026-03-04T10:00:00Z');
  const shallow = join(dir, 'overfladisk');
  execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(root).href, shallow], { stdio: 'pipe' });
  const { stdout } = await command.run(['build', '--only', 'data'], {
    cwd: shallow,
    env: { PATH: process.env.PATH ?? '' },
  });
  expect(stdout).toContain('hent den med: git fetch --unshallow\n');
});
