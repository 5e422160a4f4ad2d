import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { registry } from '../../src/diagnostics/registry.js';
import type { UnsavedFiles } from '../../src/load/source-folder.js';
import type { Edition } from '../../src/model/plan-data.js';
import { loadEditions, type ReadPlan, readPlan } from '../../src/read-plan.js';

export const fixturesDir = fileURLToPath(new URL('../fixtures', import.meta.url));
export const agreementsDir = fileURLToPath(new URL('../../agreements', import.meta.url));

/** A plan with nothing to complain of. Fixtures lie on top of it, or on top of the one that their `base.txt` names. */
export const completePlan = 'complete-plan';
/** The same for the 2015-18 form. */
export const completePlan2015 = 'complete-plan-2015-18';

let loaded: Promise<ReadonlyMap<string, Edition>> | undefined;

export function editions(): Promise<ReadonlyMap<string, Edition>> {
  loaded ??= loadEditions(fileURLToPath(new URL('../../templates', import.meta.url)));
  return loaded;
}

/** Content by path below the plan's folder; null takes a file away. */
export type PlanChanges = Readonly<Record<string, string | Uint8Array | null>>;

/** Copies the complete plan that the fixture rests on, then the fixture's own files over it, then the changes. */
export async function writePlan(planDir: string, fixture: string | null, changes: PlanChanges = {}): Promise<void> {
  const base = fixture === null ? completePlan : await baseOf(fixture);
  const copied = [...filesOf(base), ...(fixture ? filesOf(fixture) : [])];
  for (const folder of new Set(copied.map(([path]) => dirname(join(planDir, path)))))
    mkdirSync(folder, { recursive: true });
  // One after the other without waiting, as the loader reads them: they are small.
  for (const [path, bytes] of copied) writeFileSync(join(planDir, path), bytes);
  for (const [path, content] of Object.entries(changes)) {
    const file = join(planDir, path);
    if (content === null) await rm(file, { recursive: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}

const contents = new Map<string, readonly (readonly [path: string, bytes: Uint8Array])[]>();

/** A fixture's files by path, without what tells of the fixture itself; read once, since most tests begin with the same ones. */
function filesOf(fixture: string): readonly (readonly [path: string, bytes: Uint8Array])[] {
  const known = contents.get(fixture);
  if (known) return known;
  const dir = join(fixturesDir, fixture);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(dir, path), readFileSync(path)] as const);
  contents.set(fixture, files);
  return files;
}

/** Reads a fixture as the plan `nordvang` in `agreements/`. */
export async function readFixture(
  fixture: string | null,
  changes: PlanChanges = {},
  id = 'nordvang',
): Promise<ReadPlan> {
  const root = await mkdtemp(join(tmpdir(), 'helhedsplan-fixture-'));
  try {
    await writePlan(join(root, id), fixture, changes);
    return told(await readPlan(root, id, 'agreements', await editions()));
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Reads a plan of `agreements/` with the texts of some files written differently. */
export async function readAgreement(plan: string, changes: Readonly<Record<string, string>>): Promise<ReadPlan> {
  return told(
    await readPlan(agreementsDir, plan, 'agreements', await editions(), { unsaved: unsavedFiles(plan, changes) }),
  );
}

/** What was read, when all that was found has a code and is told whole: no sentence is empty, and there is a way out. */
export function told<T extends { readonly diagnostics: readonly Diagnostic[] }>(read: T): T {
  for (const { code, message, help, fix, related } of read.diagnostics) {
    const sentences = [message, help ?? '', fix?.title ?? message, ...related.map((place) => place.message)];
    if (!(code in registry) || !sentences.every((sentence) => /\S/.test(sentence)))
      throw new Error(`A finding is not told whole: ${code} ${sentences.join(' · ')}`);
  }
  return read;
}

/** Changes as the reader takes them: they are read instead of what lies on the disk. */
export function unsavedFiles(plan: string, changes: Readonly<Record<string, string | Uint8Array>>): UnsavedFiles {
  return new Map(Object.entries(changes).map(([path, text]) => [`agreements/${plan}/${path}`, Buffer.from(text)]));
}

/** The complete plan that a fixture rests on. */
export async function baseOf(fixture: string): Promise<string> {
  return (await readFile(join(fixturesDir, fixture, 'base.txt'), 'utf8').catch(() => completePlan)).trim();
}

/** The paths of the complete plan that a fixture is to lack, from its `remove.txt`. */
export async function removedBy(fixture: string): Promise<PlanChanges> {
  const list = await readFile(join(fixturesDir, fixture, 'remove.txt'), 'utf8').catch(() => '');
  return Object.fromEntries(list.split('\n').flatMap((path) => (path === '' ? [] : [[path, null]])));
}
