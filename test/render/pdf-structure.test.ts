import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../src/document/blocks.js';
import { paragraph, text } from '../../src/document/build.js';
import type { Fonts } from '../../src/render/fonts.js';
import { renderPdf } from '../../src/render/pdf/index.js';
import { expectGolden } from '../support/golden.js';
import { structureFaults } from '../support/pdf-structure/check-structure.js';
import { contentHash } from '../support/pdf-structure/content-hash.js';
import { mutated } from '../support/pdf-structure/mutation.js';
import { mutations } from '../support/pdf-structure/mutations.js';
import { readableStructure } from '../support/pdf-structure/print-tree.js';
import { bookmarksOf, expectSoundPdf } from '../support/pdf-structure/sound-pdf.js';
import { readPdf } from '../support/read-pdf.js';
import { sampleDocument } from '../support/sample-document.js';
import { sharedFonts } from '../support/shared-fonts.js';
import { signField } from '../support/sign-field.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await sharedFonts();
});

describe('the structure', () => {
  it.each([{}, { draft: false, activities: 8 }])('of the sample is sound (%o)', async (options) =>
    expectSoundPdf(await renderPdf(sampleDocument(options), fonts), sampleDocument(options)),
  );
});

describe('the signature fields', () => {
  it('can be signed one by one, and the file stays sound and as it was', async () => {
    const pdf = await renderPdf(sampleDocument(), fonts);
    const once = signField(pdf, 'underskrift-fob');
    const report = readPdf(once, 'pdfsig', ['-nocert', '{}']);
    expect(report).toContain('Signature Field Name: underskrift-fob');
    expect(report).toContain('Signature Validation: Signature is Valid.');
    expect(report).toContain(
      'Signature Field Name: underskrift-slagelse-kommune\n  The signature form field is not signed.',
    );
    expect(Buffer.compare(once.subarray(0, pdf.length), pdf)).toBe(0);
    expect(await structureFaults(once, bookmarksOf(sampleDocument()))).toEqual([]);
    expect(readPdf(once, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors');
  });
});

describe('letters that the font lacks', () => {
  it('are printed as «�», and read as they are', async () => {
    const document = { ...sampleDocument(), blocks: [title, paragraph('Tak 😀 til 中文 og ti\u2060l slut')] };
    const bytes = await renderPdf(document, fonts);
    expect(await structureFaults(bytes, [])).toEqual([]);
    expect(await readableStructure(bytes)).toMatch(/ActualText=«😀 »[\s\S]*«� »[\s\S]*ActualText=«中文? ?»[\s\S]*�/);
    expect(readPdf(bytes, 'pdftotext', ['-raw', '{}', '-'])).toContain('Tak 😀 til 中文 og');
  });
});
const title = { type: 'title', kicker: null, children: [text('Navn')] } as const;

/**
 * Changes of pdfmake, pdfkit or fontkit show here first. Where only the hash differs, the tree and the look are as before:
 * compare the files with `qpdf --qdf` and the pages as pictures before it is accepted.
 */
describe('the file of the sample', () => {
  const golden = (name: string) => join(import.meta.dirname, 'golden', name);

  it('says the same, object by object', async () => {
    const hash = await contentHash(await renderPdf(sampleDocument(), fonts));
    await expectGolden(golden('sample.sha256.txt'), `${hash}\n`);
  });

  it('has the same structure', async () => {
    await expectGolden(
      golden('sample.structure.txt'),
      await readableStructure(await renderPdf(sampleDocument(), fonts)),
    );
  });
});

describe('attached files', () => {
  const name = 'delaftaler/ærø.yaml';
  const text = '# Æ\u00f8\r\nnavn: Ærø & Øster Å \n\n';

  it('lie in the document as they were read', async () => {
    const bytes = await renderPdf(
      withAttachments(sampleDocument(), { [name]: text, 'bilag.yaml': 'bilag: []\n' }),
      fonts,
    );
    expect(await structureFaults(bytes, bookmarksOf(sampleDocument()))).toEqual([]);
    expect(readPdf(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors');
    expect(readPdf(bytes, 'pdfdetach', ['-list', '{}'])).toContain(
      '2 embedded files\n1: bilag.yaml\n2: delaftaler/ærø.yaml',
    );
    expect(readPdf(bytes, 'qpdf', [`--show-attachment=${name}`, '{}'])).toBe(text);
  });
});

function withAttachments(document: DocumentTree, files: Record<string, string>): DocumentTree {
  const kind = { description: 'Kildefil', mediaType: 'application/yaml' };
  return { ...document, attachments: Object.entries(files).map(([name, text]) => ({ name, text, ...kind })) };
}

describe('the check of the structure', () => {
  let good: Uint8Array;
  let bookmarks: string[];
  beforeAll(async () => {
    good = await renderPdf(withAttachments(sampleDocument(), { 'bilag.yaml': 'bilag: []\n' }), fonts);
    bookmarks = bookmarksOf(sampleDocument());
  });

  it('finds nothing in a good file that was only written anew', async () => {
    const same = await mutated(good, { name: '', rule: '', change: () => undefined });
    expect(await structureFaults(same, bookmarks)).toEqual([]);
  });

  it.each(mutations)('finds «$name»', async (mutation) => {
    const found = await structureFaults(await mutated(good, mutation), bookmarks);
    expect(found.map(({ rule }) => rule)).toContain(mutation.rule);
  });
});
