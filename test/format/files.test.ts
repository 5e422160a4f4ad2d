import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFile } from '../../src/format/format-file.js';
import { bookletFilesToFormat, filesToFormat } from '../../src/format/plan-files.js';
import { loadBookletFolder } from '../../src/load/booklet-folder.js';
import { loadPlanFolder } from '../../src/load/plan-folder.js';
import { agreementsDir, editions, fixturesDir, removedBy, writePlan } from '../support/fixture-plan.js';
import { formatText } from '../support/format.js';

const fixtures = (await readdir(fixturesDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());

describe('the files of', () => {
  it.each(fixtures.map(({ name }) => name))('%s keep what they say', async (fixture) => {
    const root = await mkdtemp(join(tmpdir(), 'helhedsplan-format-'));
    try {
      await writePlan(join(root, 'nordvang'), fixture, await removedBy(fixture));
      await formatTwice(root, 'nordvang');
    } finally {
      await rm(root, { recursive: true });
    }
  });

  it.each(['en-faelles-indsats', 'viborg', 'gellerup-toveshoej'])('%s are tidy', async (id) => {
    for (const { before, after } of await formatTwice(agreementsDir, id)) expect(after).toBe(before);
  });

  it('the booklet of interventions are tidy', async () => {
    const folder = await loadBookletFolder(agreementsDir, 'agreements');
    const files = bookletFilesToFormat(folder, await editions());
    expect(files).toHaveLength(5);
    for (const { file, schema } of files) expect(formatFile(file, schema), file.source.path).toBe(file.source.text);
  });

  it('a new plan are tidy', async () => {
    const edition = (await editions()).get('2019-26');
    if (!edition) throw new Error('No edition');
    const dir = join(fixturesDir, '../../templates/2019-26/ny-plan');
    const { planFile } = await import('../../src/model/plan.js');
    const schemas = { 'helhedsplan.yaml': planFile, 'delaftale.yaml': edition.schemas.subAgreement };
    for (const [name, schema] of Object.entries(schemas)) {
      const text = await readFile(join(dir, name), 'utf8');
      expect(formatText(text, schema)).toBe(text);
    }
  });
});

/** Formats every readable file of a plan; fails where it gives up, or where a second run would change anything. */
async function formatTwice(root: string, id: string): Promise<{ before: string; after: string }[]> {
  const folder = await loadPlanFolder(root, id, 'agreements');
  return filesToFormat(folder, await editions()).map(({ file, schema }) => {
    const after = formatFile(file, schema);
    expect(after, file.source.path).not.toBeNull();
    expect(formatText(after ?? '', schema), file.source.path).toBe(after);
    return { before: file.source.text, after: after ?? '' };
  });
}
