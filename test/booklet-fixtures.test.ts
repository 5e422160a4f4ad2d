import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../src/diagnostics/registry.js';
import { printPretty } from '../src/index.js';
import { bookletFixturesDir, readBookletFixture } from './support/fixture-booklet.js';
import { expectGolden } from './support/golden.js';

/**
 * Each folder of test/booklet-fixtures/ holds the files in which a booklet of interventions differs from `complete-booklet`
 * (and in `remove.txt` the files that it lacks) and in `expected.txt` what the check prints. UPDATE_GOLDEN=1 writes those anew;
 * read the diff.
 */
const fixtures = (await readdir(bookletFixturesDir)).sort();

describe('what the check says of the booklet', () => {
  it.each(fixtures)('%s', async (name) => {
    const { diagnostics } = await readBookletFixture(name);
    const found =
      diagnostics.length > 0 ? printPretty(diagnostics, { colour: false, limit: 1000 }) : 'Intet at bemærke.';
    await expectGolden(join(bookletFixturesDir, name, 'expected.txt'), `${found}\n`);
    for (const { code, severity, help } of diagnostics) {
      expect(severity, code).toBe(registry[code].severity);
      expect(help, code).toMatch(/\S/);
    }
  });

  it.each(fixtures)('%s, and whether it can be built', async (name) => {
    const { booklet, diagnostics, isWhole } = await readBookletFixture(name);
    expect(booklet !== null).toBe(isWhole);
    const isUnfit = diagnostics.some(({ code, severity }) => severity === 'error' && /^HP(0|1|81)/.test(code));
    expect(isWhole).toBe(!isUnfit);
  });
});
