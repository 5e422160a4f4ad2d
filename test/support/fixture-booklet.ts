import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookletId } from '../../src/load/booklet-id.js';
import { type ReadBooklet, readBooklet } from '../../src/read-booklet.js';
import { editions, fixturesDir, told } from './fixture-plan.js';

export const bookletFixturesDir = join(fixturesDir, '..', 'booklet-fixtures');

/** A booklet with nothing to complain of, on top of which the others lie. */
export const completeBooklet = 'complete-booklet';

/** Content by file name; null takes a file away. */
export type BookletChanges = Readonly<Record<string, string | null>>;

/** Puts the complete booklet into `agreements/`, then the fixture's own files over it, then the changes. */
export async function writeBooklet(
  agreementsDir: string,
  fixture: string | null = null,
  changes: BookletChanges = {},
): Promise<void> {
  const dir = join(agreementsDir, bookletId);
  const onlyYaml = (path: string) => !path.endsWith('.txt');
  for (const name of [completeBooklet, ...(fixture ? [fixture] : [])])
    await cp(join(bookletFixturesDir, name), dir, { recursive: true, filter: onlyYaml });
  const removed = fixture
    ? await readFile(join(bookletFixturesDir, fixture, 'remove.txt'), 'utf8').catch(() => '')
    : '';
  for (const name of removed.split('\n').filter((line) => line !== '')) await rm(join(dir, name));
  for (const [name, content] of Object.entries(changes))
    await (content === null ? rm(join(dir, name)) : writeFile(join(dir, name), content));
}

/** Reads a fixture as the booklet in `agreements/`. */
export async function readBookletFixture(
  fixture: string | null = null,
  changes: BookletChanges = {},
): Promise<ReadBooklet> {
  const root = await mkdtemp(join(tmpdir(), 'helhedsplan-booklet-'));
  try {
    await writeBooklet(root, fixture, changes);
    return told(await readBooklet(root, 'agreements', await editions()));
  } finally {
    await rm(root, { recursive: true });
  }
}
