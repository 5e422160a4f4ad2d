import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asFinal } from '../src/diagnostics/registry.js';
import type { DocumentTree } from '../src/document/blocks.js';
import { BookletComposer, Composer, loadBookletTemplates, printPretty, type ReadPlan, readPlan } from '../src/index.js';
import { loadPlanFolder, type PlanFolder } from '../src/load/plan-folder.js';
import type { YamlFile } from '../src/load/yaml-file.js';
import { bookletDataFile } from '../src/publish/booklet-data-file.js';
import { planDataFile } from '../src/publish/plan-data-file.js';
import { renderDocx } from '../src/render/docx/index.js';
import { renderHtml } from '../src/render/html/index.js';
import { renderPdf } from '../src/render/pdf/index.js';
import { readParts, readXml } from './support/docx-reader.js';
import { fixedStamp } from './support/fixed-stamp.js';
import { completeBooklet, readBookletFixture } from './support/fixture-booklet.js';
import {
  agreementsDir,
  completePlan,
  completePlan2015,
  editions,
  readFixture,
  writePlan,
} from './support/fixture-plan.js';
import { expectGolden } from './support/golden.js';
import { readableNodes, readableValues } from './support/readable-data.js';
import { readableDocx, readableHtml, readablePdf } from './support/readable-files.js';
import { readableTree } from './support/readable-tree.js';
import { readableXml } from './support/readable-xml.js';
import { sampleDocument } from './support/sample-document.js';
import { sharedFonts } from './support/shared-fonts.js';
import { smallDocument } from './support/small-document.js';

/**
 * What each stage makes of three plans, kept in test/golden/<stage>/: the smallest whole plan of each edition of the form, and the
 * shortest sub-agreement of a real one. UPDATE_GOLDEN=1 writes the files anew; read the difference before you accept it.
 */
const goldenDir = join(import.meta.dirname, 'golden');
const asked = new Set<string>();

async function golden(path: string, actual: string): Promise<void> {
  asked.add(path);
  await expectGolden(join(goldenDir, path), actual);
}

interface Case {
  readonly name: string;
  readonly id: string;
  /** The one sub-agreement to look at; null looks at the whole plan. */
  readonly subAgreement: string | null;
}

const cases: readonly Case[] = [
  { name: completePlan, id: 'nordvang', subAgreement: null },
  { name: completePlan2015, id: 'nordvang-2018', subAgreement: null },
  { name: 'sammenhaengskraft', id: 'en-faelles-indsats', subAgreement: 'sammenhaengskraft-og-medborgerskab' },
];

let fixtureDir = '';
beforeAll(async () => {
  fixtureDir = await mkdtemp(join(tmpdir(), 'helhedsplan-golden-'));
  await writePlan(join(fixtureDir, 'nordvang'), null);
  await writePlan(join(fixtureDir, 'nordvang-2018'), completePlan2015);
});
afterAll(() => rm(fixtureDir, { recursive: true }));

describe.each(cases)('$name', { timeout: 60_000 }, ({ name, id, subAgreement }) => {
  let folder: PlanFolder;
  let read: ReadPlan;
  let plan: NonNullable<ReadPlan['plan']>;
  let draft: readonly DocumentTree[];
  let final: readonly DocumentTree[];

  beforeAll(async () => {
    const dir = subAgreement === null ? fixtureDir : agreementsDir;
    folder = await loadPlanFolder(dir, id, 'agreements');
    read = await readPlan(dir, id, 'agreements', await editions());
    if (!read.plan) throw new Error(`${id} cannot be read`);
    plan = read.plan;
    [draft, final] = [compose(true), compose(false)];
  });

  function compose(isDraft: boolean): DocumentTree[] {
    const options = { draft: isDraft, prose: read.prose, stamp: fixedStamp() };
    const trees = new Composer(plan.edition).compose(plan, options);
    return trees.filter((tree) => subAgreement === null || tree.id === subAgreement);
  }

  it('is loaded', async () => {
    for (const [file, loaded] of loadedFiles(folder)) {
      if (subAgreement === null) await golden(`load/${name}/${file}.txt`, readableNodes(loaded));
      else if (file === subAgreement) await golden(`load/${name}.txt`, readableNodes(loaded));
    }
  });

  it('is validated', async () => {
    const { edition, ...files } = plan;
    const content = plan.subAgreements.find(({ area }) => area.id === subAgreement)?.content;
    const values = subAgreement === null ? { ...files, edition: edition.id } : content;
    await golden(`validate/${name}.txt`, readableValues(values));
  });

  it('is checked', async () => {
    const own = read.diagnostics.filter(({ at }) => {
      const path = at === null ? '' : 'path' in at ? at.path : at.source.path;
      return subAgreement === null || path.endsWith(`/${subAgreement}.yaml`);
    });
    const print = (found: typeof own) =>
      `${printPretty(found, { colour: false, limit: 1000 }) || 'Intet at bemærke.'}\n`;
    await golden(`check/${name}.draft.txt`, print(own));
    await golden(`check/${name}.final.txt`, print(asFinal(own)));
  });

  it('is composed, as a draft and as a final document', async () => {
    for (const tree of draft) await golden(`compose/${name}/${tree.id}.draft.txt`, readableTree(tree));
    for (const tree of final) await golden(`compose/${name}/${tree.id}.final.txt`, readableTree(tree));
  });

  // A page as it is read is long; one form is enough to see what a format makes of each kind of block.
  const oneForm = () => draft.filter((tree) => subAgreement === null && tree.id !== 'strategisk-aftale');

  it('is rendered as HTML', async () => {
    const hrefOf = ({ fileName, anchor }: { fileName: string; anchor: string }) => `${fileName}.html#${anchor}`;
    for (const tree of oneForm())
      await golden(`html/${name}/${tree.id}.html`, readableHtml(renderHtml(tree, { headingOffset: 0, hrefOf })));
  });

  it('is rendered as DOCX', async () => {
    const fonts = await sharedFonts();
    for (const tree of draft) await golden(`docx/${name}/${tree.id}.txt`, readableDocx(await renderDocx(tree, fonts)));
  });

  it('is rendered as PDF', async () => {
    const fonts = await sharedFonts();
    for (const tree of oneForm()) await golden(`pdf/${name}/${tree.id}.txt`, readablePdf(await renderPdf(tree, fonts)));
  });

  it('is given as data', async () => {
    const json = planDataFile(plan);
    const { delaftaler } = JSON.parse(json) as { delaftaler: Record<string, unknown> };
    const part = subAgreement === null ? json : `${JSON.stringify(delaftaler[subAgreement], null, 2)}\n`;
    await golden(`data/${name}.json`, part);
  });
});

/** The attachments that each edition can make, as trees: how a block looks is settled by the documents above. */
describe.each(['complete-attachments', 'complete-attachments-2015-18'])('the attachments of %s', (name) => {
  it('are composed', async () => {
    const { plan, prose } = await readFixture(name);
    if (!plan) throw new Error(`${name} cannot be read`);
    const trees = new Composer(plan.edition).compose(plan, { draft: false, prose, stamp: fixedStamp() });
    const own = new Set([...plan.edition.form.bilag.map(({ id }) => id), 'tjekliste']);
    const attachments = trees.filter(({ id }) => own.has(id));
    for (const tree of attachments) await golden(`compose/${name}/${tree.id}.txt`, readableTree(tree));
  });
});

describe('the booklet of interventions', { timeout: 60_000 }, () => {
  it('is loaded, validated, composed, rendered and given as data', async () => {
    const { booklet, prose } = await readBookletFixture();
    if (!booklet) throw new Error('The booklet cannot be read');
    const { editions: _, ...content } = booklet;
    await golden(`validate/${completeBooklet}.txt`, readableValues(content));
    await golden(`data/${completeBooklet}.json`, bookletDataFile(booklet));
    const composer = new BookletComposer(await loadBookletTemplates(join(import.meta.dirname, '../templates')));
    expect(composer.checkTemplates()).toEqual([]);
    const [tree] = composer.compose(booklet, { draft: true, prose, stamp: fixedStamp() });
    if (!tree) throw new Error('The booklet has no document');
    await golden(`compose/${completeBooklet}.txt`, readableTree(tree));
    const hrefOf = ({ fileName, anchor }: { fileName: string; anchor: string }) => `${fileName}.html#${anchor}`;
    await golden(`html/${completeBooklet}.html`, readableHtml(renderHtml(tree, { headingOffset: 0, hrefOf })));
    const fonts = await sharedFonts();
    await golden(`docx/${completeBooklet}.txt`, readableDocx(await renderDocx(tree, fonts)));
    await golden(`pdf/${completeBooklet}.txt`, readablePdf(await renderPdf(tree, fonts)));
  });
});

it.each([
  ['hp301-not-filled-in', 'beskaeftigelse'],
  ['hp301-2015-18', 'strategisk-aftale'],
  ['hp301-2015-18', 'tryghed-og-trivsel'],
])('a draft of %s with empty fields shows the guidance of each in %s', async (fixture, document) => {
  const { plan, prose } = await readFixture(fixture);
  if (!plan) throw new Error(`${fixture} cannot be read`);
  const options = { draft: true, prose, stamp: fixedStamp() };
  const tree = new Composer(plan.edition).compose(plan, options).find(({ id }) => id === document);
  if (!tree) throw new Error(`${fixture} has no ${document}`);
  const name = fixture.endsWith('2015-18') ? `${fixture}.${document}` : fixture;
  await golden(`compose/${name}.draft.txt`, readableTree(tree));
});

describe('a Word file', () => {
  it('has the markup that somebody has read', async () => {
    const docx = await renderDocx(smallDocument(), await sharedFonts());
    await golden('docx/small.document.xml.txt', readableXml(readXml(docx, 'word/document.xml')));
  });

  it('has the bytes that it had', async () => {
    const parts = readParts(await renderDocx(sampleDocument(), await sharedFonts()));
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const lines = Object.entries(parts).map(([path, bytes]) => `${sha256(bytes)} ${path}\n`);
    await golden('docx/sample.sha256.txt', lines.join(''));
  });
});

describe('the goldens', () => {
  it('are all asked for, and small enough to be read', async () => {
    const longest = 60_000;
    const entries = await readdir(goldenDir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.map((file) => relative(goldenDir, file)).sort()).toEqual([...asked].sort());
    for (const file of files) expect((await stat(file)).size, file).toBeLessThan(longest);
  });

  it('are never written by CI', async () => {
    vi.stubEnv('CI', 'true');
    vi.stubEnv('UPDATE_GOLDEN', '1');
    await expect(expectGolden(join(goldenDir, 'x.txt'), 'x')).rejects.toThrow('UPDATE_GOLDEN is for people');
  });
  afterAll(() => vi.unstubAllEnvs());
});

function loadedFiles(folder: PlanFolder): [string, YamlFile][] {
  const files: [string, YamlFile | null][] = [
    ['helhedsplan', folder.plan],
    ['strategisk-aftale', folder.strategicAgreement],
    ['bilag', folder.attachments],
    ['personer', folder.people],
    ...folder.subAgreements,
  ];
  return files.flatMap(([name, file]) => (file ? [[name, file] as [string, YamlFile]] : []));
}
