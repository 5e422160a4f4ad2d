import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/blocks.js';
import { paragraph } from '../../src/document/build.js';
import { controlName, controlNumber, controlTag } from '../../src/render/docx/anchors.js';
import { renderDocx } from '../../src/render/docx/index.js';
import type { Fonts } from '../../src/render/fonts.js';
import { all, readXml, textOfParagraph, valOf } from '../support/docx-reader.js';
import { sampleDocument } from '../support/sample-document.js';
import { sharedFonts } from '../support/shared-fonts.js';

const body = 'word/document.xml';
let fonts: Fonts;
beforeAll(async () => {
  fonts = await sharedFonts();
});

async function renderOnly(...blocks: Block[]): Promise<Uint8Array> {
  return renderDocx({ ...sampleDocument(), blocks }, fonts);
}

describe('text', () => {
  it('comes back from an element and an attribute as it was, whatever it is', async () => {
    const sign = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('&amp;', '<w:p>', '"', ']]>', '🏘️', '{a-0}'));
    const texts = fc.sample(sign, { numRuns: 200, seed: 1 });
    const docx = await renderOnly(
      ...texts.map((title): Block => ({ type: 'notice', kind: 'openPoint', title, children: [] })),
    );
    const known = texts.map((text) => text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd'));
    const document = readXml(docx, body);
    // A reader of XML makes one line end of all kinds, and spaces of those in attributes.
    expect(all(document, 'w:t').map(({ text }) => text)).toEqual(known.map((text) => text.replaceAll(/\r\n?/g, '\n')));
    expect(all(document, 'w:tblCaption').map(({ attributes }) => attributes['w:val'])).toEqual(
      known.map((text) => text.replaceAll('\r\n', ' ').replaceAll(/[\t\n\r]/g, ' ')),
    );
  });

  it('keeps its spaces', async () => {
    const docx = await renderOnly(paragraph([{ type: 'text', text: ' a  b ' }]));
    expect(all(readXml(docx, body), 'w:t')[0]).toMatchObject({
      text: ' a  b ',
      attributes: { 'xml:space': 'preserve' },
    });
  });
});

describe('controls', () => {
  const field = (id: string) => ({ id, label: [{ type: 'text' as const, text: 'Formål:' }], children: [] });

  it('have numbers that differ, also of anchors that are alike', async () => {
    const docx = await renderOnly({ type: 'box', id: 'a', fields: [field('b'), field('b')] });
    const ids = all(readXml(docx, body), 'w:sdtPr').map((properties) => Number(valOf(properties, 'w:id')));
    expect(ids).toEqual([controlNumber('b'), controlNumber('b') + 1]);
  });

  it('hold the paragraph of an empty field, with its bookmark', async () => {
    const docx = await renderOnly({ type: 'box', id: 'a', fields: [field('b')] });
    const [content] = all(readXml(docx, body), 'w:sdtContent');
    const [only] = content?.children ?? [];
    expect(content?.children).toHaveLength(1);
    expect(only && [textOfParagraph(only), all(only, 'w:bookmarkStart')[0]?.attributes['w:name']]).toEqual(['', 'b']);
  });

  it('have the bookmark in their own cell where they begin with a table', async () => {
    const notice: Block = { type: 'notice', kind: 'openPoint', title: 'Åbent', children: [] };
    const docx = await renderOnly({ type: 'box', id: 'a', fields: [{ ...field('b'), children: [notice] }] });
    const [content] = all(readXml(docx, body), 'w:sdtContent');
    const [first] = content?.children ?? [];
    expect(first && [first.name, all(first, 'w:bookmarkStart')[0]?.attributes['w:name']]).toEqual(['w:p', 'b']);
  });

  it('have tags and names that Word has room for, and tags that differ', () => {
    const anchor = fc.stringMatching(/^[a-zæøå0-9.-]{1,120}$/);
    fc.assert(
      fc.property(anchor, anchor, (a, b) => {
        expect(controlTag(a).length).toBeLessThanOrEqual(64);
        expect(controlTag(a) === controlTag(b)).toBe(a === b);
        expect(controlNumber(a)).toBeGreaterThan(0);
        expect(controlNumber(a)).toBeLessThan(2 ** 31);
        expect(controlName(a).length).toBeLessThanOrEqual(64);
      }),
    );
    expect(controlTag('aktivitet.hipphopp.formål')).toBe('aktivitet.hipphopp.formål');
    expect(controlName('Delaftalens parter: ')).toBe('Delaftalens parter');
    expect(controlName('Navn på den boligsociale indsats, som delaftalen vedrører i området:')).toBe(
      'Navn på den boligsociale indsats, som delaftalen vedrører i…',
    );
  });
});

describe('headings of prose', () => {
  it('count as one level below their section, and keep their style', async () => {
    const heading = (level: 1 | 3 | 4): Block => ({ type: 'heading', level, id: null, children: [] });
    const docx = await renderOnly(heading(1), heading(3), heading(4), heading(3), heading(1));
    const found = all(readXml(docx, body), 'w:p').map((p) => [valOf(p, 'w:pStyle'), valOf(p, 'w:outlineLvl')]);
    expect(found).toEqual([
      ['Heading1', undefined],
      ['Heading3', '1'],
      ['Heading4', '2'],
      ['Heading3', '1'],
      ['Heading1', undefined],
    ]);
  });
});
