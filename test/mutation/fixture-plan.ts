import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadPlan, readPlan } from '../../src/index.js';
import * as slow from '../support/fixture-plan.js';

export * from '../support/fixture-plan.js';

/** One copy on the disk; what differs from it is read from memory, which is ten times as fast as a folder for each test. */
const root = mkdtempSync(join(tmpdir(), 'helhedsplan-mutation-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const ready = slow.writePlan(join(root, 'nordvang'), null);
const fixtureFiles = new Map<string, Promise<Record<string, Uint8Array>>>();

export async function readFixture(fixture: string | null, changes: slow.PlanChanges = {}): Promise<ReadPlan> {
  await ready;
  const own = fixture === null ? {} : await filesOf(fixture);
  const all: slow.PlanChanges = { ...own, ...changes };
  const known = await filesOf(slow.completePlan);
  if (Object.entries(all).some(([path, content]) => content === null || !(path in known)))
    return slow.readFixture(fixture, changes);
  const unsaved = new Map(
    Object.entries(all).map(([path, content]) => [
      `agreements/nordvang/${path}`,
      typeof content === 'string' ? new TextEncoder().encode(content) : (content as Uint8Array),
    ]),
  );
  return readPlan(root, 'nordvang', 'agreements', await slow.editions(), { unsaved });
}

function filesOf(fixture: string): Promise<Record<string, Uint8Array>> {
  const found = fixtureFiles.get(fixture) ?? readFiles(join(slow.fixturesDir, fixture));
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
