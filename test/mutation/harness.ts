import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printPretty } from '../../src/index.js';
import { fixturesDir, readFixture, removedBy } from '../support/fixture-plan.js';
import { prepare, tests } from './vitest-shim.js';

const nothing = 'Intet at bemærke.\n';
const fixtures = (await readdir(fixturesDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
for (const { name } of fixtures) tests.push({ name: `fixture ${name}`, run: () => holdsFixture(name) });

async function holdsFixture(name: string): Promise<void> {
  const { diagnostics } = await readFixture(name, await removedBy(name));
  const printed = diagnostics.length > 0 ? `${printPretty(diagnostics, { colour: false, limit: 1000 })}\n` : nothing;
  if (printed !== (await readFile(join(fixturesDir, name, 'expected.txt'), 'utf8'))) throw new Error(name);
}

/** The name of the first test that fails, or null. @param skipped tests that fail anyhow */
export async function firstFailure(skipped: ReadonlySet<string>, all = false): Promise<string[]> {
  const failed: string[] = [];
  try {
    await prepare();
  } catch {
    return ['beforeAll'];
  }
  for (const [index, { name, run }] of tests.entries()) {
    const id = `${index} ${name}`;
    if (skipped.has(id)) continue;
    try {
      await run();
    } catch {
      failed.push(id);
      if (!all) return failed;
    }
  }
  return failed;
}
