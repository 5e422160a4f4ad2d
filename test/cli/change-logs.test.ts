import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeLogs } from '../../src/cli/build/change-logs.js';
import { gitHistories } from '../../src/cli/build/git-history.js';
import type { ChangeLog } from '../../src/publish/changes/change-log.js';
import { commitAll, git } from '../support/git-repository.js';

let dir: string;

beforeEach(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'helhedsplan-changes-')));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

let version = 0;
/** Gives files of `agreements/` another content. */
async function save(...paths: string[]): Promise<void> {
  for (const path of paths) {
    const file = join(dir, 'agreements', path);
    await mkdir(dirname(file), { recursive: true });
    version += 1;
    await writeFile(file, `udgave: ${version}\n`);
  }
}

async function commit(date: string, message: string, ...paths: string[]): Promise<string> {
  await save(...paths);
  commitAll(dir, date, { message, author: 'Kirsten Forfatter' });
  return git(dir, ['rev-parse', 'HEAD']).slice(0, 10);
}

async function read(root = dir, ids = ['nord', 'syd']) {
  return changeLogs(await gitHistories(join(root, 'agreements'), ids), ids);
}

async function logs(...args: Parameters<typeof read>): Promise<ReadonlyMap<string, ChangeLog>> {
  return (await read(...args)).logs;
}

/** The changes of a plan as `day documents | texts`. */
async function told(id: string, root = dir): Promise<string[] | null> {
  const log = (await logs(root)).get(id);
  if (!log) return null;
  return log.changes.map(({ day, documents, texts }) =>
    [`${day} ${documents.join(' ')}`, ...texts].join(' | ').trimEnd(),
  );
}

it('tells which documents each commit changed, newest first, by the day in UTC', async () => {
  await commit(
    '2026-01-10T12:00:00Z',
    'Ny plan',
    'nord/helhedsplan.yaml',
    'nord/delaftaler/boern.yaml',
    'syd/helhedsplan.yaml',
  );
  await commit('2026-02-01T23:30:00-05:00', 'Bilag', 'nord/bilag/budget.pdf', 'nord/bilag.yaml');
  await commit('2026-03-01T12:00:00Z', 'Aftale', 'nord/strategisk-aftale.yaml');
  expect(await told('nord')).toEqual([
    '2026-03-01 strategisk-aftale',
    '2026-02-02 bilag',
    '2026-01-10 delaftaler/boern helhedsplan',
  ]);
  expect(await told('syd')).toEqual(['2026-01-10 helhedsplan']);
});

it('leaves out what is none of the documents: persons, notes, other folders', async () => {
  await commit('2026-01-10T12:00:00Z', 'Ny plan', 'nord/helhedsplan.yaml');
  await commit('2026-01-11T12:00:00Z', 'Ændring: Ny leder', 'nord/personer.yaml');
  await commit('2026-01-12T12:00:00Z', 'Noter', 'nord/noter.txt', 'nord/delaftaler/mappe/x.yaml', '_websted.yaml');
  await commit('2026-01-13T12:00:00Z', 'Begge', 'nord/personer.yaml', 'nord/helhedsplan.yaml');
  await writeFile(join(dir, 'README.md'), 'Læs mig\n');
  await commit('2026-01-14T12:00:00Z', 'Uden for planerne');
  expect(await told('nord')).toEqual(['2026-01-13 helhedsplan', '2026-01-10 helhedsplan']);
});

it('shows of a message only what its lines with «Ændring:» say', async () => {
  const message = [
    'Ret efter møde med Kirsten',
    '',
    'Hun vil have Ændring: af alt.',
    ' Ændring: ikke en linje for sig',
    'Ændring: Caféen på Østergade har',
    '  åbent også om   søndagen \u0001.',
    'Ændring: Fire nye mål\u202e for børn & <unge>',
    'Ændring:',
    'Ændring: Skriv til kirsten@example.org',
    'Ændring: Kirsten Forfatter er ny projektleder',
    'Ændring: Gælder også fru Holm',
    'Ændring: Caféen ligger på Karen Blixens Vej',
    'Ændring: Spørg 010190-1234',
    'Ændring: Fire nye mål for børn & <unge>',
    'Co-authored-by: Kirsten <kirsten@example.org>',
  ].join('\n');
  const hash = await commit('2026-01-10T12:00:00Z', message, 'nord/helhedsplan.yaml', 'syd/helhedsplan.yaml');
  const [change] = (await logs()).get('nord')?.changes ?? [];
  expect(change?.texts).toEqual([
    'Caféen på Østergade har åbent også om søndagen .',
    'Fire nye mål for børn & <unge>',
    'Caféen ligger på Karen Blixens Vej',
  ]);
  expect((await read()).withheld).toEqual([hash]);
  await commit('2026-01-11T12:00:00Z', `Lang\n\nÆndring: ${'å'.repeat(600)}`, 'nord/helhedsplan.yaml');
  expect((await logs()).get('nord')?.changes[0]?.texts).toEqual([`${'å'.repeat(500)} …`]);
});

it('joins the commits of a day that change the same documents, and no others', async () => {
  const first = await commit('2026-01-10T08:00:00Z', 'En\n\nÆndring: Først', 'nord/helhedsplan.yaml');
  await commit('2026-01-10T09:00:00Z', 'To\n\nÆndring: Imellem', 'nord/helhedsplan.yaml', 'nord/bilag.yaml');
  const third = await commit('2026-01-10T10:00:00Z', 'Tre\n\nÆndring: Sidst', 'nord/helhedsplan.yaml');
  await commit('2026-01-11T08:00:00Z', 'Fire', 'nord/helhedsplan.yaml');
  expect(await told('nord')).toEqual([
    '2026-01-11 helhedsplan',
    '2026-01-10 helhedsplan | Sidst | Først',
    '2026-01-10 bilag helhedsplan | Imellem',
  ]);
  expect((await logs()).get('nord')?.changes[1]?.commits).toEqual([third, first]);
});

it('tells what a branch changed once, and of its merge nothing', async () => {
  await commit('2026-01-10T12:00:00Z', 'Ny plan', 'nord/helhedsplan.yaml', 'nord/bilag.yaml');
  git(dir, ['checkout', '-q', '-b', 'forslag']);
  await commit('2026-01-11T12:00:00Z', 'Forslag', 'nord/bilag.yaml');
  git(dir, ['checkout', '-q', 'main']);
  await commit('2026-01-12T12:00:00Z', 'Imens', 'nord/helhedsplan.yaml');
  git(dir, ['merge', '-q', '--no-ff', '-m', 'Saml\n\nÆndring: Forslaget er med', 'forslag'], '2026-01-13T12:00:00Z');
  expect(await told('nord')).toEqual(['2026-01-12 helhedsplan', '2026-01-11 bilag', '2026-01-10 bilag helhedsplan']);
});

it('a renamed file is a change of what it was and of what it became; a renamed plan begins anew', async () => {
  await commit('2026-01-10T12:00:00Z', 'Ny plan', 'nord/helhedsplan.yaml', 'nord/delaftaler/boern.yaml');
  await rename(join(dir, 'agreements/nord/delaftaler/boern.yaml'), join(dir, 'agreements/nord/delaftaler/unge.yaml'));
  await commit('2026-01-11T12:00:00Z', 'Nyt navn');
  expect(await told('nord')).toEqual([
    '2026-01-11 delaftaler/boern delaftaler/unge',
    '2026-01-10 delaftaler/boern helhedsplan',
  ]);
  await rename(join(dir, 'agreements/nord'), join(dir, 'agreements/syd'));
  await commit('2026-01-12T12:00:00Z', 'Ny mappe');
  expect(await told('syd')).toEqual(['2026-01-12 delaftaler/unge helhedsplan']);
});

it('says where the history is cut off, and takes the cut for no change', async () => {
  for (const day of [10, 11, 12]) await commit(`2026-01-${day}T12:00:00Z`, 'Ret', 'nord/helhedsplan.yaml');
  await commit('2026-01-13T12:00:00Z', 'Ny', 'syd/helhedsplan.yaml');
  const clone = (depth: number) => {
    const to = join(dir, `dybde-${depth}`);
    git(dir, ['clone', '-q', '--depth', String(depth), pathToFileURL(dir).href, to]);
    return to;
  };
  const [one, three, all] = [clone(1), clone(3), clone(9)];
  expect(await told('nord', one)).toEqual([]);
  expect(await told('nord', three)).toEqual(['2026-01-12 helhedsplan']);
  expect((await logs(three)).get('nord')?.isPartial).toBe(true);
  expect(await told('nord', all)).toHaveLength(3);
  expect((await logs(all)).get('nord')?.isPartial).toBe(false);
});

it('has nothing of a plan that is not in git', async () => {
  await save('nord/helhedsplan.yaml');
  expect((await logs()).size).toBe(0);
  await save('syd/helhedsplan.yaml');
  git(dir, ['init', '-q', '-b', 'main']);
  git(dir, ['add', 'agreements/nord']);
  git(dir, ['commit', '-q', '-m', 'Kun den ene']);
  expect([...(await logs()).keys()]).toEqual(['nord']);
});

it('reads a plan that is a repository of its own', async () => {
  await save('nord/helhedsplan.yaml');
  commitAll(join(dir, 'agreements/nord'), '2026-01-10T12:00:00Z');
  expect(await told('nord')).toEqual(['2026-01-10 helhedsplan']);
});

it('keeps the newest 200 and counts the others', async () => {
  await save('nord/helhedsplan.yaml');
  const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index));
  const commits = Array.from({ length: 203 }, (_, index) => ({
    hash: String(index).padStart(40, '0'),
    isFirst: index === 202,
    date: day(202 - index),
    message: '',
    files: ['nord/helhedsplan.yaml'],
  }));
  const log = (await changeLogs([{ commits, changed: [], isShallow: false }], ['nord'])).logs.get('nord');
  expect(log?.changes).toHaveLength(200);
  expect(log?.changes[0]?.day).toBe('2025-07-22');
  expect(log?.older).toBe(3);
});
