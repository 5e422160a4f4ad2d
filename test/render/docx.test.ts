import { beforeAll, describe, expect, it } from 'vitest';
import { textsOfBlocks } from '../../src/document/text.js';
import { renderDocx } from '../../src/render/docx/index.js';
import type { Fonts } from '../../src/render/fonts.js';
import { all, linesOfMammoth, readParagraphs, readParts, readXml, valOf } from '../support/docx-reader.js';
import { sampleDocument } from '../support/sample-document.js';
import { sharedFonts } from '../support/shared-fonts.js';

const body = 'word/document.xml';
let fonts: Fonts;
let docx: Uint8Array;

beforeAll(async () => {
  fonts = await sharedFonts();
  docx = await renderDocx(sampleDocument(), fonts);
});

describe('text', () => {
  it.each([true, false])('stands in the order of the tree (draft: %s)', async (draft) => {
    const document = sampleDocument({ draft });
    const paragraphs = readParagraphs(await renderDocx(document, fonts));
    const texts = paragraphs
      .filter(({ style, text }) => !style.startsWith('TOC') && text !== '')
      .map(({ text }) => text);
    expect(texts).toEqual(textsOfBlocks(document.blocks));
  });

  it('is met in the same order by mammoth', async () => {
    expect(await linesOfMammoth(docx)).toEqual(textsOfBlocks(sampleDocument().blocks));
  });

  it('leaves no paragraph empty but those Word demands', () => {
    const empty = readParagraphs(docx).filter(
      ({ text, element }) => text === '' && all(element, 'w:drawing').length === 0,
    );
    const cells = all(readXml(docx, body), 'w:tc').flatMap((tc) => all(tc, 'w:p'));
    const outside = empty.filter(({ element }) => !cells.some((p) => JSON.stringify(p) === JSON.stringify(element)));
    expect(new Set(outside.map(({ style }) => style))).toEqual(new Set(['Joint', 'Gap']));
  });
});

describe('package', () => {
  it('is the same for the same tree, whatever was rendered before and wherever', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    await renderDocx(sampleDocument({ activities: 1, draft: false }), fonts);
    const again = await renderDocx(sampleDocument(), fonts);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(Buffer.from(again), Buffer.from(docx))).toBe(0);
  });

  it('leaves the tree as it was', async () => {
    const document = sampleDocument();
    const copy = structuredClone(document);
    await renderDocx(document, fonts);
    expect(document).toEqual(copy);
  });

  it('tells title, dates and language, and no person', () => {
    const core = readXml(docx, 'docProps/core.xml');
    const text = Object.fromEntries(core.children.map((child) => [child.name, child.text]));
    expect(text).toMatchObject({
      'dc:title': 'Delaftale: Uddannelse og livschancer',
      'dc:subject': 'Ærø & Øster Å',
      'dc:creator': 'FOB',
      'cp:lastModifiedBy': 'FOB',
      'cp:keywords': 'boligsocial helhedsplan, delaftale',
      'dcterms:created': '2026-11-22T00:00:00Z',
      'dcterms:modified': '2026-11-22T00:00:00Z',
      'dc:language': 'da-DK',
    });
  });

  it('embeds the four faces of the font', () => {
    const [font] = all(readXml(docx, 'word/fontTable.xml'), 'w:font');
    const faces = {
      embedRegular: 'regular',
      embedBold: 'bold',
      embedItalic: 'italic',
      embedBoldItalic: 'boldItalic',
    } as const;
    const targets = all(readXml(docx, 'word/_rels/fontTable.xml.rels'), 'Relationship').map(
      ({ attributes }) => attributes,
    );
    expect(font?.attributes['w:name']).toBe('IBM Plex Sans');
    for (const [element, face] of Object.entries(faces)) {
      const embedded = font?.children.find(({ name }) => name === `w:${element}`)?.attributes ?? {};
      const target = targets.find(({ Id }) => Id === embedded['r:id'])?.Target;
      const masked = Buffer.from(readParts(docx)[`word/${target}`] ?? []);
      const key = Buffer.from((embedded['w:fontKey'] ?? '').replace(/[^0-9A-F]/g, ''), 'hex').reverse();
      const plain = masked.map((byte, index) => (index < 32 ? byte ^ (key[index % 16] ?? 0) : byte));
      expect(Buffer.compare(plain, Buffer.from(fonts[face])), element).toBe(0);
    }
    expect(all(readXml(docx, 'word/settings.xml'), 'w:embedTrueTypeFonts')).toHaveLength(1);
  });
});

describe('styles', () => {
  it('are defined where they are used', () => {
    const defined = all(readXml(docx, 'word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const parts = Object.keys(readParts(docx)).filter((path) =>
      /^word\/(?:document|header\d|footer\d)\.xml$/.test(path),
    );
    const used = parts.flatMap((path) => ['w:pStyle', 'w:rStyle'].flatMap((name) => all(readXml(docx, path), name)));
    expect(defined).toEqual(expect.arrayContaining(used.map(({ attributes }) => attributes['w:val'])));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('make Danish the language and headings headings', () => {
    const styles = readXml(docx, 'word/styles.xml');
    expect(valOf(all(styles, 'w:docDefaults')[0] ?? styles, 'w:lang')).toBe('da-DK');
    const headings = readParagraphs(docx).filter(({ style }) => /^Heading|^Title$/.test(style));
    expect(headings.map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Title Uddannelse og livschancer',
      'Heading1 Delmål og indikatorer for indsatsområdet',
      'Heading1 Aktiviteter',
      'Heading2 Aktivitet nr. 1',
      'Heading3 Indhold',
      'Heading2 Aktivitet nr. 2',
      'Heading3 Indhold',
      'Heading1 Underskrifter',
    ]);
  });

  it('mark guidance, in drafts only', () => {
    const guidance = readParagraphs(docx).filter(({ style }) => style === 'Guidance');
    expect(guidance.map(({ text }) => text)).toEqual(['Skriv de organisationer og funktioner, der har ansvar.']);
  });
});

describe('pages', () => {
  it('begin anew where a section asks for it', () => {
    const breaking = readParagraphs(docx).filter(({ element }) => all(element, 'w:pageBreakBefore').length > 0);
    expect(breaking.map(({ text }) => text)).toEqual(['Aktiviteter', 'Aktivitet nr. 2']);
  });

  it.each([
    ['first', ['UDKAST · 22. november 2026', 'Eksempel – ikke den gældende aftale']],
    [
      'default',
      [
        'Ærø & Øster Å',
        'UDKAST · 22. november 2026',
        'Delaftale: Uddannelse og livschancer',
        'Eksempel – ikke den gældende aftale',
      ],
    ],
  ])('have the running text of the %s page', (type, texts) => {
    const section = all(readXml(docx, body), 'w:sectPr')[0];
    const reference = section?.children.find(
      ({ name, attributes }) => name === 'w:headerReference' && attributes['w:type'] === type,
    );
    const target = all(readXml(docx, 'word/_rels/document.xml.rels'), 'Relationship').find(
      ({ attributes }) => attributes.Id === reference?.attributes['r:id'],
    )?.attributes.Target;
    expect(all(readXml(docx, `word/${target}`), 'w:t').map(({ text }) => text)).toEqual(texts);
    expect(section && all(section, 'w:titlePg')).toHaveLength(1);
  });

  it('have version and number at the foot', () => {
    const footer = readXml(docx, 'word/footer1.xml');
    expect(all(footer, 'w:t').map(({ text }) => text)).toEqual([
      'Ærø & Øster Å · version 1.0 · 3f2a9c1b',
      'Side ',
      '1',
      ' af ',
      '6',
    ]);
    expect(all(footer, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES']);
  });
});
