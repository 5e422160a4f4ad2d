import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, registry } from '../src/diagnostics/registry.js';
import { Composer, composePlan, printPretty, type ReadPlan } from '../src/index.js';
import { renderHtml } from '../src/render/html/index.js';
import { fixedStamp } from './support/fixed-stamp.js';
import { bookletFixturesDir } from './support/fixture-booklet.js';
import { editions, fixturesDir, readFixture, removedBy } from './support/fixture-plan.js';
import { expectGolden } from './support/golden.js';

/**
 * Each folder of test/fixtures/ holds the files in which a plan differs from `complete-plan` (and in `remove.txt` the
 * paths that it lacks) and in `expected.txt` what the check prints. UPDATE_GOLDEN=1 writes those anew; read the diff.
 */
const nothing = 'Intet at bemærke.\n';

/** Codes that no file of a plan can bring about alone, and the test that does. */
const elsewhere: Partial<Record<DiagnosticCode, string>> = {
  HP001: 'cli/bad-input.test.ts',
  HP002: 'cli/bad-input.test.ts',
  HP016: 'cli/bad-input.test.ts',
  HP018: 'cli/bad-input.test.ts',
  HP019: 'cli/bad-input.test.ts',
  HP020: 'cli/bad-input.test.ts',
  HP319: 'cli/wording.test.ts',
  HP401: 'compose/check-template.test.ts',
  HP402: 'compose/check-template.test.ts',
  HP403: 'compose/check-template.test.ts',
  HP404: 'compose/check-template.test.ts',
  HP405: 'compose/check-template.test.ts',
  HP501: 'cli/bad-output.test.ts',
  HP502: 'cli/pdf-thread.test.ts',
};

const fixtures = (await readdir(fixturesDir, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Each is read and checked once, for whoever asks first. */
const readings = new Map<string, Promise<ReadPlan>>();
function reading(name: string): Promise<ReadPlan> {
  const known = readings.get(name);
  if (known) return known;
  const read = removedBy(name).then((removed) => readFixture(name, removed));
  readings.set(name, read);
  return read;
}

function print({ diagnostics }: ReadPlan): string {
  return diagnostics.length > 0 ? `${printPretty(diagnostics, { colour: false, limit: 1000 })}\n` : nothing;
}

describe('what the check says of', () => {
  it.each(fixtures)('%s', async (name) => {
    const printed = print(await reading(name));
    await expectGolden(join(fixturesDir, name, 'expected.txt'), printed);
    // What is remembered of a folder is told of another with the same files.
    const elsewhere = print(await readFixture(name, await removedBy(name), 'et-andet-navn'));
    expect(elsewhere.replaceAll('agreements/et-andet-navn', 'agreements/nordvang'), 'in another folder').toBe(printed);
  });
});

describe('a draft of', () => {
  it.each(fixtures)('%s can be shown, whatever the check says', async (name) => {
    const { plan, prose } = await reading(name);
    const edition = plan && (await editions()).get(plan.edition.id);
    if (!edition) return;
    const options = { draft: true, prose, stamp: fixedStamp() };
    const trees = composePlan(new Composer(edition), plan, options);
    for (const tree of trees)
      expect(renderHtml(tree, { headingOffset: 0, hrefOf: () => '#' }).length).toBeGreaterThan(0);
  });
});

describe('the registry of codes', () => {
  it('has a fixture or another test for every code', async () => {
    const ofBooklet = (await readdir(bookletFixturesDir)).map((name) => join(bookletFixturesDir, name));
    const folders = [...fixtures.map((name) => join(fixturesDir, name)), ...ofBooklet];
    const expected = await Promise.all(folders.map((folder) => readFile(join(folder, 'expected.txt'), 'utf8')));
    const shown = new Set(expected.flatMap((text) => text.match(/\bHP\d{3}\b/g) ?? []));
    const untested = Object.keys(registry).filter((code) => !shown.has(code) && !(code in elsewhere));
    expect(untested).toEqual([]);
  });

  it('names only codes without a fixture as tested elsewhere, and the test there speaks of them', async () => {
    for (const [code, file] of Object.entries(elsewhere)) {
      const path = join(import.meta.dirname, file);
      expect(existsSync(path), path).toBe(true);
      expect(await readFile(path, 'utf8'), `${file} should test ${code}`).toContain(code);
    }
  });

  it('shows the severity that the registry gives, and each finding has a way out', async () => {
    for (const name of fixtures) {
      for (const { code, severity, help } of (await reading(name)).diagnostics) {
        expect(`${name}: ${code} ${severity}`).toBe(`${name}: ${code} ${registry[code].severity}`);
        expect(help, `${name}: ${code}`).toMatch(/\S/);
      }
    }
  });
});
