import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as disk from '../../src/load/plan-folder.js';
import type { UnsavedFiles } from '../../src/load/source-folder.js';
import { ProseReader } from '../../src/prose/reader.js';
import * as unkept from '../../src/validate/validate-plan.js';
import { completePlan, fixturesDir, type PlanChanges, writePlan } from '../support/fixture-plan.js';

/**
 * What no mutant touches is done once: a plan that a test asks for is written, read and validated for the first mutant
 * and kept for all others, which only check it.
 */
interface KeptPlan {
  readonly root: string;
  readonly unsaved: UnsavedFiles;
  readonly prose: ProseReader;
}

const root = mkdtempSync(join(tmpdir(), 'helhedsplan-mutation-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const complete = writePlan(join(root, 'complete', 'nordvang'), null);
const plans = new Map<string, Promise<KeptPlan>>();

export function keptPlan(fixture: string | null, changes: PlanChanges): Promise<KeptPlan> {
  const key = JSON.stringify([fixture, changes]);
  const plan = plans.get(key) ?? keep(fixture, changes, plans.size);
  plans.set(key, plan);
  return plan;
}

async function keep(fixture: string | null, changes: PlanChanges, index: number): Promise<KeptPlan> {
  await complete;
  const all: PlanChanges = { ...(fixture === null ? {} : await filesOf(fixture)), ...changes };
  const known = await filesOf(completePlan);
  const prose = new ProseReader();
  // What differs from the complete plan is read from memory: ten times as fast as a folder for each test.
  if (Object.entries(all).every(([path, content]) => content !== null && path in known)) {
    const unsaved = new Map(
      Object.entries(all).map(([path, content]) => [`agreements/nordvang/${path}`, Buffer.from(content ?? '')]),
    );
    return { root: join(root, 'complete'), unsaved, prose };
  }
  const own = join(root, String(index));
  await writePlan(join(own, 'nordvang'), fixture, changes);
  return { root: own, unsaved: new Map(), prose };
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

export function loadPlanFolder(dir: string, id: string, shown: string, unsaved: UnsavedFiles) {
  const folder = folders.get(unsaved) ?? disk.loadPlanFolder(dir, id, shown, unsaved);
  folders.set(unsaved, folder);
  return folder;
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
