import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsOfBlocks } from '../../src/document/text.js';
import {
  Composer,
  loadEditions,
  loadFonts,
  printPretty,
  type ReadPlan,
  readPlan,
  renderDocument,
} from '../../src/index.js';
import { editions as knownEditions } from '../../src/model/editions/index.js';
import { jsonSchemas } from '../../src/model/json-schema.js';
import type { Edition } from '../../src/model/plan-data.js';
import { planDataFile } from '../../src/publish/plan-data-file.js';
import { fixedStamp } from '../support/fixed-stamp.js';
import { tinyKinds, tinySchemas } from './tiny-edition.js';

/** A third edition of the form, made up and as small as can be: nothing in `src` knows of it, and its plan is built like any other. */
const root = join(import.meta.dirname, '../..');
let templatesDir = '';
let editions: ReadonlyMap<string, Edition>;
let read: ReadPlan;
beforeAll(async () => {
  templatesDir = await mkdtemp(join(tmpdir(), 'helhedsplan-editions-'));
  await cp(join(root, 'templates'), templatesDir, { recursive: true });
  await cp(join(import.meta.dirname, 'templates'), templatesDir, { recursive: true });
  editions = await loadEditions(templatesDir, { ...knownEditions, '2027-30': tinySchemas });
  read = await readPlan(join(import.meta.dirname, 'agreements'), 'soebakken', 'agreements', editions);
});
afterAll(() => rm(templatesDir, { recursive: true }));

function composer(): Composer {
  const edition = editions.get('2027-30');
  if (!edition) throw new Error('The third edition is not there');
  return new Composer(edition, tinyKinds);
}

function compose(draft: boolean) {
  if (!read.plan) throw new Error(printPretty(read.diagnostics, { colour: false, limit: 10 }));
  const options = { draft, prose: read.prose, stamp: fixedStamp() };
  return composer().compose(read.plan, options);
}

describe('a third edition', () => {
  it('is loaded beside the others, with the parts of templates that they share', () => {
    expect([...editions.keys()]).toEqual(['2015-18', '2019-26', '2027-30']);
    expect([...(editions.get('2027-30')?.templates.keys() ?? [])].sort()).toEqual([
      'aabne-punkter',
      'bilag-tekst',
      'bilagshoved',
      'budget',
      'delaftale',
      'meddelelser',
      'milepaelsplan',
      'organisationsdiagram',
      'startmaalinger',
      'strategisk-aftale',
      'talskema',
      'tjekliste',
      'tjeklistelinje',
      'underskrifter',
    ]);
    expect(composer().checkTemplates()).toEqual([]);
  });

  it('is checked by the rules that all editions have, and asks for what its own schemas demand', () => {
    expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const missing = read.diagnostics.filter(({ code }) => code === 'HP301').map(({ message }) => message);
    expect(missing).toEqual(['Feltet «formål» er ikke udfyldt i «Haveklub»']);
  });

  it('has its own documents, with references from one to the other', () => {
    const [strategic, sub] = compose(true);
    expect(textsOfBlocks(strategic?.blocks ?? []).join(' ')).toContain('Se Sommerfest.');
    expect(JSON.stringify(strategic?.blocks)).toContain('"anchor":"aktivitet.sommerfest"');
    expect(textsOfBlocks(sub?.blocks ?? [])).toEqual(
      expect.arrayContaining(['Naboer mødes.', 'Skriv, hvad aktiviteten skal opnå.']),
    );
  });

  it('becomes Word, PDF, data and schemas for editors', { timeout: 60_000 }, async () => {
    const fonts = await loadFonts();
    for (const tree of compose(false))
      for (const format of ['docx', 'pdf'] as const)
        expect((await renderDocument(tree, format, fonts)).length).toBeGreaterThan(1000);
    expect(read.plan && JSON.parse(planDataFile(read.plan))).toMatchObject({ udgave: '2027-30' });
    expect([...jsonSchemas(editions.values()).keys()]).toContain('2027-30/delaftale.schema.json');
  });
});
