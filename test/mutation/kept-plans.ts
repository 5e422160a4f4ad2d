import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as disk from '../../src/load/plan-folder.js';
import type { EarlierFiles, UnsavedFiles } from '../../src/load/source-folder.js';
import { ProseReader } from '../../src/prose/reader.js';
import * as unkept from '../../src/validate/validate-plan.js';
import {
  agreementsDir,
  baseOf,
  completePlan,
  fixturesDir,
  type PlanChanges,
  unsavedFiles,
  writePlan,
} from '../support/fixture-plan.js';

/**
 * What no mutant touches is done once: a plan that a test asks for is written, read and validated for the first mutant
 * and kept for all others, which only check it.
 */
export interface KeptPlan {
  readonly root: string;
  readonly unsaved: UnsavedFiles;
  readonly prose: ProseReader;
}

const root = mkdtempSync(join(tmpdir(), 'helhedsplan-mutation-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
/** One for all plans: a text's tree is the same wherever it stands. */
const prose = new ProseReader();
const plans = new Map<string, Promise<KeptPlan>>();

export function keptPlan(fixture: string | null, changes: PlanChanges): Promise<KeptPlan> {
  return kept([fixture, changes], (name) => keep(fixture, changes, name));
}

export function keptAgreement(plan: string, changes: Readonly<Record<string, string>>): Promise<KeptPlan> {
  return kept([plan, changes], async () => ({ root: agreementsDir, unsaved: unsavedFiles(plan, changes), prose }));
}

function kept(asked: readonly unknown[], make: (name: string) => Promise<KeptPlan>): Promise<KeptPlan> {
  const key = JSON.stringify(asked);
  const plan = plans.get(key) ?? make(String(plans.size));
  plans.set(key, plan);
  return plan;
}

async function keep(fixture: string | null, changes: PlanChanges, name: string): Promise<KeptPlan> {
  const base = fixture === null ? completePlan : await baseOf(fixture);
  const known = await filesOf(base);
  const all: PlanChanges = { ...(fixture === null ? {} : await filesOf(fixture)), ...changes };
  const contents = Object.entries(all).flatMap(([path, content]) =>
    content === null ? [] : [[path, content] as const],
  );
  // What differs from a complete plan is read from memory: ten times as fast as a folder for each test.
  if (contents.length === Object.keys(all).length && contents.every(([path]) => path in known))
    return { root: await completeRoot(base), unsaved: unsavedFiles('nordvang', Object.fromEntries(contents)), prose };
  const own = join(root, name);
  await writePlan(join(own, 'nordvang'), fixture, changes);
  return { root: own, unsaved: new Map(), prose };
}

const completeRoots = new Map<string, Promise<string>>();

/** Where a complete plan lies under the name that all fixtures have. */
function completeRoot(base: string): Promise<string> {
  const own = join(root, base);
  const written = completeRoots.get(base) ?? writePlan(join(own, 'nordvang'), base).then(() => own);
  completeRoots.set(base, written);
  return written;
}

const fixtureFiles = new Map<string, Promise<Record<string, Uint8Array>>>();

function filesOf(fixture: string): Promise<Record<string, Uint8Array>> {
  const found = fixtureFiles.get(fixture) ?? readFiles(join(fixturesDir, fixture));
  fixtureFiles.set(fixture, found);
  return found;
}

async function readFiles(dir: string): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.txt'));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(dir.length + 1), await readFile(path)] as const;
      }),
    ),
  );
}

// Under the names that read-plan.ts imports: the bundler puts these two in the place of its own.

const folders = new WeakMap<UnsavedFiles, Promise<disk.PlanFolder>>();
const untouched = new Map<string, Promise<EarlierFiles>>();

export function loadPlanFolder(dir: string, id: string, shown: string, unsaved: UnsavedFiles) {
  const folder = folders.get(unsaved) ?? load(dir, id, shown, unsaved);
  folders.set(unsaved, folder);
  return folder;
}

/** Files that a plan has in common with the one that it is a change of are parsed once. */
async function load(dir: string, id: string, shown: string, unsaved: UnsavedFiles): Promise<disk.PlanFolder> {
  const key = join(dir, id);
  const known = untouched.get(key) ?? readUntouched(dir, id, shown);
  untouched.set(key, known);
  return disk.loadPlanFolder(dir, id, shown, unsaved, new Map(await known));
}

async function readUntouched(dir: string, id: string, shown: string): Promise<EarlierFiles> {
  const earlier: EarlierFiles = new Map();
  await disk.loadPlanFolder(dir, id, shown, new Map(), earlier);
  return earlier;
}

const validated = new WeakMap<disk.PlanFolder, unkept.ValidatedPlan>();

export function validatePlan(...[folder, editions]: Parameters<typeof unkept.validatePlan>): unkept.ValidatedPlan {
  const plan = validated.get(folder) ?? unkept.validatePlan(folder, editions);
  validated.set(folder, plan);
  return plan;
}

const results = new WeakMap<object, Map<string, unknown>>();

/** What a rule says of a plan that no mutant can change. */
export function keptResult<Result>(plan: object, rule: string, work: () => Result): Result {
  const known = results.get(plan) ?? new Map<string, unknown>();
  results.set(plan, known);
  if (!known.has(rule)) known.set(rule, work());
  return known.get(rule) as Result;
}
