import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../src/document/blocks.js';
import { textsOfBlocks } from '../../src/document/text.js';
import { bookletId } from '../../src/load/booklet-id.js';
import { walk } from '../../src/model/walk.js';
import { parseProse } from '../../src/prose/parse.js';
import { renderDocx } from '../../src/render/docx/index.js';
import type { Fonts } from '../../src/render/fonts.js';
import { renderHtml } from '../../src/render/html/index.js';
import { renderPdf } from '../../src/render/pdf/index.js';
import { linesOfMammoth, readParagraphs } from '../support/docx-reader.js';
import { expectSoundPdf } from '../support/pdf-structure/sound-pdf.js';
import { composedFolder, folderIds } from '../support/plans.js';
import { bodyText } from '../support/read-pdf.js';
import { firstMissing, squeeze, textOfHtml } from '../support/rendered-text.js';
import { sharedFonts } from '../support/shared-fonts.js';

describe.each(folderIds)('content of %s', (id) => {
  let composed: Awaited<ReturnType<typeof composedFolder>>;
  let fonts: Fonts;
  beforeAll(async () => {
    composed = await composedFolder(id);
    fonts = await sharedFonts();
  });

  /** PDF files take longest to make; each is made once. */
  const pdfs = new Map<DocumentTree, Promise<Uint8Array>>();
  function pdfOf(document: DocumentTree): Promise<Uint8Array> {
    const made = pdfs.get(document) ?? renderPdf(document, fonts);
    pdfs.set(document, made);
    return made;
  }

  it('has every text of the YAML in its documents', () => {
    const everything = squeeze(composed.documents.flatMap(({ blocks }) => textsOfBlocks(blocks)).join(''));
    const missing = leafTexts(composed.files).filter(({ text }) => !everything.includes(squeeze(text)));
    expect(missing).toEqual([]);
  });

  it('has every prose text in the document of its own file, its parts in the order in which they were written', () => {
    const faults: string[] = [];
    for (const { documentId, prose, where } of proseFields(composed.files)) {
      const document = composed.documents.find((candidate) => candidate.id === documentId);
      if (!document) continue;
      const text = squeeze(textsOfBlocks(document.blocks).join(''));
      if (positionOf(textParts(prose), text) < 0) faults.push(where);
    }
    expect(faults).toEqual([]);
  });

  it('has each longer prose text once', () => {
    const everything = composed.documents.map(({ blocks }) => squeeze(textsOfBlocks(blocks).join('\n'))).join('\n');
    const fields = proseFields(composed.files).filter(({ documentId }) => documentId !== null);
    const parts = fields.flatMap(({ prose }) => textParts(prose));
    const timesIn = (text: string, part: string) => text.split(part).length - 1;
    const written = [...new Set(parts)].filter((part) => part.length > 60);
    const wrong = written.filter((part) => {
      const times = parts.reduce((sum, other) => sum + timesIn(other, part), 0);
      return timesIn(everything, part) !== times;
    });
    expect(written.length).toBeGreaterThan(id === bookletId ? 20 : 40);
    expect(wrong).toEqual([]);
  });

  it('has the same texts in the same order in DOCX, PDF and HTML', { timeout: 120_000 }, async () => {
    for (const document of composed.documents) {
      const expected = textsOfBlocks(document.blocks).map(squeeze);
      const file = await renderDocx(document, fonts);
      const paragraphs = readParagraphs(file);
      const docx = squeeze(paragraphs.map(({ text }) => text).join(''));
      const read = (await linesOfMammoth(file)).map(squeeze);
      const html = squeeze(textOfHtml(renderHtml(document, { headingOffset: 0, hrefOf: () => '#' })));
      const pdf = squeeze(bodyText(await pdfOf(document)));
      expect(firstMissing(expected, docx), `${document.id}.docx`).toBeNull();
      expect(read, `${document.id}.docx as another reader reads it`).toEqual(expected);
      expect(firstMissing(expected, html), `${document.id}.html`).toBeNull();
      expect(firstMissing(expected, pdf), `${document.id}.pdf`).toBeNull();
    }
  });

  it('is in PDF files whose structure is sound', { timeout: 120_000 }, async () => {
    for (const document of composed.documents) await expectSoundPdf(await pdfOf(document), document);
  });
});

type Files = Awaited<ReturnType<typeof composedFolder>>['files'];

/** Texts of all fields that documents print: prose, one-line Markdown, and names in the files of the documents. */
function leafTexts(files: Files): { where: string; text: string }[] {
  const texts: { where: string; text: string }[] = [];
  for (const { kind, name, file, schema } of files) {
    walk(schema, file.value, {
      value: (meta, value, path) => {
        // Why a warning may stand is said to the reader of the YAML, not in the agreement.
        if (typeof value !== 'string' || kind === 'people' || path[0] === 'undtagelser') return;
        const where = `${name}: ${path.join('.')}`;
        if (meta.role === 'plain' && (kind === 'booklet' || kind === 'intervention'))
          texts.push({ where, text: value });
        else if (meta.role === 'prose' || meta.role === 'inline')
          texts.push(...textParts(value).map((text) => ({ where, text })));
        else if (
          ['navn', 'hvem', 'emne', 'enhed', 'antal', 'funktion', 'områdets-navn'].includes(String(path.at(-1)))
        ) {
          const isRegistry =
            kind === 'plan' && ['organisationer', 'stillinger', 'datakilder'].includes(String(path[0]));
          if (!isRegistry) texts.push({ where, text: value });
        }
      },
    });
  }
  return texts;
}

/** What the sub-agreements of the 2015-18 form repeat of the strategic agreement. */
const repeated: ReadonlySet<string | number> = new Set(['indsatsområder', 'underretning', 'konflikthåndtering']);

/** Prose fields with the document that tells them; null for those that more than one document tells. */
function proseFields(files: Files): { where: string; prose: string; documentId: string | null }[] {
  const fields: { where: string; prose: string; documentId: string | null }[] = [];
  for (const { kind, name, file, schema } of files) {
    const isOfBooklet = kind === 'booklet' || kind === 'intervention';
    const ofPlan = kind === 'subAgreement' || kind === 'strategicAgreement' ? name : null;
    const documentId = isOfBooklet ? bookletId : ofPlan;
    walk(schema, file.value, {
      value: (meta, value, path) => {
        if (meta.role !== 'prose' || typeof value !== 'string') return;
        const isRepeated = kind === 'strategicAgreement' && repeated.has(path[0] ?? '');
        const where = `${name}: ${path.join('.')}`;
        fields.push({ where, prose: value, documentId: isRepeated ? null : documentId });
      },
    });
  }
  return fields;
}

/** The written words of a prose text, a run for each stretch between two references or marks; notes come last. */
function textParts(prose: string): string[] {
  const body: string[] = [];
  const notes: string[] = [];
  const collect = (node: Nodes, into: string[]) => {
    if (node.type === 'text') into.push(squeeze(node.value));
    else if ('children' in node)
      for (const child of node.children) collect(child, child.type === 'footnoteDefinition' ? notes : into);
  };
  collect(parseProse(prose).root, body);
  return [...body, ...notes].filter((text) => text !== '');
}

/** Where the parts stand in a text one after the other with only references between them, or -1. */
function positionOf(parts: readonly string[], text: string): number {
  const [first = ''] = parts;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let at = start;
    const fits = parts.every((part) => {
      const found = text.indexOf(part, at);
      // A reference prints a name of at most some hundred letters between two parts.
      const near = found >= 0 && found - at < 200;
      if (near) at = found + part.length;
      return near;
    });
    if (fits) return start;
  }
  return -1;
}

/** The trees are what the tests measure against, so they must not be empty. */
it('composes all documents of the plans', async () => {
  const counts = await Promise.all(
    folderIds.map(async (id) => (await composedFolder(id)).documents.map((d: DocumentTree) => d.id)),
  );
  expect(counts).toEqual([
    [
      'strategisk-aftale',
      'uddannelse-og-livschancer',
      'beskaeftigelse',
      'kriminalitetsforebyggelse',
      'sammenhaengskraft-og-medborgerskab',
      'budget',
      'milepaelsplan',
      'kommissorium',
      'organisationsdiagrammet',
      'startmaalinger',
      'tjekliste',
    ],
    ['beskaeftigelse', 'tjekliste'],
    [
      'strategisk-aftale',
      'tryghed-og-trivsel',
      'forebyggelse-og-foraeldreansvar',
      'organisationsdiagrammet',
      'milepaelsplan',
      'budget',
      'kommissorium',
      'tjekliste',
    ],
    [bookletId],
  ]);
});
