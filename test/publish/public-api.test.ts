import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type ComposeOptions,
  Composer,
  composePlan,
  type DocumentTree,
  findPlanIds,
  loadEditions,
  loadFonts,
  OutputFolder,
  type PlanOutput,
  type PublishOptions,
  planTables,
  printPretty,
  publish,
  readPlan,
  readSettings,
  renderDocument,
  renderHtml,
  summarisePlan,
} from '../../src/index.js';

const root = join(import.meta.dirname, '../..');

it('takes a plan from its files to the output folder', async () => {
  const editions = await loadEditions(join(root, 'templates'));
  const agreementsDir = join(root, 'agreements');
  expect(await findPlanIds(agreementsDir)).toContain('viborg');
  const { plan, prose, diagnostics } = await readPlan(agreementsDir, 'viborg', 'agreements', editions);
  expect(printPretty(diagnostics, { colour: false, limit: 1 })).toMatch(/^agreements\/viborg\//);
  if (!plan) throw new Error('The plan cannot be read');

  const stamp = () => ({ date: new Date(0), fingerprint: '0123abcd' });
  const options: ComposeOptions = { draft: true, prose, stamp };
  const documents = composePlan(new Composer(plan.edition), plan, options);
  const [document] = documents as [DocumentTree];
  expect(renderHtml(document, { headingOffset: 0, hrefOf: () => '#' })).toContain('Beskæftigelse');
  const fonts = await loadFonts();
  expect(String.fromCharCode(...(await renderDocument(document, 'docx', fonts)).subarray(0, 2))).toBe('PK');

  const outputDir = await mkdtemp(join(tmpdir(), 'helhedsplan-api-'));
  try {
    const publishOptions: PublishOptions = {
      kinds: new Set(['site']),
      chosen: new Set([plan.id]),
      isComplete: true,
      version: '0.0.0',
      settings: readSettings(join(root, 'agreements'), 'agreements').settings,
      siteSourceDir: join(root, 'site'),
      dataSchemaDir: join(root, 'schema/data'),
      date: new Date(0),
      render: (tree, format) => renderDocument(tree, format, fonts),
      onStep: () => undefined,
    };
    const output: PlanOutput = {
      plan,
      documents,
      summary: summarisePlan(plan, options),
      tables: planTables(plan, options, new Date(0)),
      sources: [],
      date: new Date(0),
      fingerprint: 'a'.repeat(64),
      fingerprints: new Map(),
      remember: null,
    };
    await publish(only(output), await OutputFolder.open(outputDir), publishOptions);
    // A site that is built alone still has the data that its pages offer.
    expect((await readdir(join(outputDir, 'site'), { recursive: true })).sort()).toEqual(
      expect.arrayContaining(['data/viborg.json', 'index.html', 'planer/viborg/index.html']),
    );
    expect(await readdir(outputDir)).toEqual(['.cache', 'manifest.json', 'site']);
  } finally {
    await rm(outputDir, { recursive: true });
  }
});

async function* only<T>(value: T): AsyncIterable<T> {
  yield value;
}
