import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/blocks.js';
import { cell, paragraph } from '../../src/document/build.js';
import { bookmarkName } from '../../src/render/docx/anchors.js';
import { renderDocx } from '../../src/render/docx/index.js';
import type { Fonts } from '../../src/render/fonts.js';
import { all, readParagraphs, readXml, valOf } from '../support/docx-reader.js';
import { sampleDocument } from '../support/sample-document.js';
import { sharedFonts } from '../support/shared-fonts.js';

const body = 'word/document.xml';
let fonts: Fonts;
let docx: Uint8Array;

beforeAll(async () => {
  fonts = await sharedFonts();
  docx = await renderDocx(sampleDocument(), fonts);
});

async function renderOnly(...blocks: Block[]): Promise<Uint8Array> {
  return renderDocx({ ...sampleDocument(), blocks }, fonts);
}

describe('boxes and tables', () => {
  it('repeat labels and head rows, which never break', () => {
    const rows = all(readXml(docx, body), 'w:tr').filter((row) => all(row, 'w:tblHeader').length > 0);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    expect(rows.filter((row) => valOf(row, 'w:pStyle') === 'FormLabel')).toHaveLength(3 + 2 * 4 + 2);
    expect(rows.filter((row) => /^Table(?:Head|Small)$/.test(valOf(row, 'w:pStyle') ?? ''))).toHaveLength(2);
  });

  it('join the fields of a box and part what follows', () => {
    const blocks = readXml(docx, body).children[0]?.children ?? [];
    const kinds = blocks.map((block) => (block.name === 'w:tbl' ? 'table' : valOf(block, 'w:pStyle')));
    expect(kinds.filter((kind, index) => kind === 'table' && kinds[index + 1] === 'table')).toEqual([]);
    expect(kinds.slice(4, 9)).toEqual(['table', 'Joint', 'table', 'Joint', 'table']);
    expect(kinds.slice(-4)).toEqual(['Gap', 'table', 'Gap', undefined]);
  });

  it('share out the width and span the rows of a group', () => {
    const table = all(readXml(docx, body), 'w:tbl').find((tbl) => all(tbl, 'w:gridCol').length === 5);
    if (!table) throw new Error('No table of five columns');
    const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    const total = widths.reduce((a, b) => a + b, 0);
    expect(widths.map((width) => Math.round((100 * width) / total))).toEqual([24, 30, 18, 14, 14]);
    const merges = all(table, 'w:vMerge').map(({ attributes }) => attributes['w:val']);
    expect(merges.filter((value) => value === 'restart')).toHaveLength(2);
    expect(merges).toHaveLength(9 + 3);
    expect(valOf(table, 'w:tblDescription')).toBe('Delmål med indikatorer, baseline og datakilde');
  });

  it('let a row break that is taller than a third of a page', async () => {
    const row = (text: string) => [cell(paragraph(text)), cell(paragraph('Kort'))];
    const column = { label: [], width: 50, align: 'left' } as const;
    const rows = [row('Kort'), row('Lang tekst om indsatsen. '.repeat(60))];
    const groups = [{ lead: null, rows }];
    const table: Block = { type: 'table', id: 't', summary: '', columns: [column, column], subHead: null, groups };
    const found = all(readXml(await renderOnly(table), body), 'w:tr');
    expect(found.map((tr) => all(tr, 'w:cantSplit').length)).toEqual([1, 1, 0]);
  });

  it('begin a content cell with a paragraph that does not hold the row', () => {
    const heading = readParagraphs(docx).find(({ style }) => style === 'Heading3');
    expect(heading && valOf(heading.element, 'w:keepNext')).toBe('false');
  });
});

describe('page breaks', () => {
  const box = (id: string): Block => ({ type: 'box', id, fields: [{ id: `${id}.felt`, label: [], children: [] }] });
  const section = (id: string, pageBreak: boolean): Block => ({
    type: 'section',
    kind: 'section',
    id,
    pageBreak,
    children: [box(`${id}.boks`)],
  });

  it('before a box stand outside its table, so that a full page is not followed by a blank one', async () => {
    const blocks = readXml(await renderOnly(section('a', false), section('b', true)), body).children[0]?.children ?? [];
    const kinds = blocks.map((block) => (block.name === 'w:tbl' ? 'table' : valOf(block, 'w:pStyle')));
    expect(kinds).toEqual(['table', 'Gap', 'table', 'Gap', undefined]);
    expect(blocks.map((block) => all(block, 'w:pageBreakBefore').length)).toEqual([0, 1, 0, 0, 0]);
  });

  it('do not part a list from the paragraph that announces it', async () => {
    const list: Block = { type: 'list', ordered: false, start: 1, items: [[paragraph('Et')], [paragraph('To')]] };
    const found = readParagraphs(await renderOnly(paragraph('Tre faser:'), list, paragraph('Slut:'), paragraph('x')));
    expect(found.map(({ element }) => all(element, 'w:keepNext').length)).toEqual([1, 0, 0, 0, 0]);
  });

  it('keep the rows of a short group together', async () => {
    const column = { label: [], width: 50, align: 'left' } as const;
    const rows = ['Et', 'To', 'Tre'].map((text) => [cell(paragraph(text))]);
    const groups = [{ lead: cell(paragraph('Flere i job')), rows }];
    const table: Block = { type: 'table', id: 't', summary: '', columns: [column, column], subHead: null, groups };
    const found = readParagraphs(await renderOnly(table)).filter(({ text }) => text !== '');
    const kept = found.map(({ text, element }) => [text, all(element, 'w:keepNext').length]);
    expect(Object.fromEntries(kept)).toEqual({ 'Flere i job': 1, Et: 1, To: 1, Tre: 0 });
  });
});

it('keeps the last two rows of a table together, and not the first two, which LibreOffice would lose', async () => {
  const column = { label: [], width: 100, align: 'left' } as const;
  const groups = ['Et', 'To', 'Tre', 'Fire'].map((name) => ({ lead: null, rows: [[cell(paragraph(name))]] }));
  const table: Block = { type: 'table', id: 't', summary: '', columns: [column], subHead: null, groups };
  const found = readParagraphs(await renderOnly(table)).filter(({ text }) => text !== '');
  expect(found.map(({ element }) => all(element, 'w:keepNext').length)).toEqual([0, 0, 1, 0]);
});

describe('lists and notes', () => {
  it('number every list anew and nest levels', async () => {
    const list = (ordered: boolean, start: number, ...items: Block[][]): Block => ({
      type: 'list',
      ordered,
      start,
      items,
    });
    const inner = list(true, 1, [paragraph('a')], [paragraph('b'), paragraph('mere')]);
    const file = await renderOnly(
      list(true, 3, [paragraph('A'), inner], [paragraph('B')]),
      list(true, 3, [paragraph('C')]),
    );
    const numbering = readXml(file, 'word/numbering.xml');
    const found = readParagraphs(file).map(({ text, element }) => {
      const id = valOf(element, 'w:numId');
      const level = valOf(element, 'w:ilvl');
      const num = all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id);
      const override = num?.children.find(({ attributes }) => attributes['w:ilvl'] === level);
      return { text, id, level, start: override && valOf(override, 'w:startOverride') };
    });
    const [first, nested, , , , second] = found;
    expect(found.map(({ text, level, start }) => [text, level, start])).toEqual([
      ['A', '0', '3'],
      ['a', '1', '1'],
      ['b', '1', '1'],
      ['mere', undefined, undefined],
      ['B', '0', '3'],
      ['C', '0', '3'],
    ]);
    expect(new Set([first?.id, nested?.id, second?.id]).size).toBe(3);
    expect(found[4]?.id).toBe(first?.id);
  });

  it('give notes their raised numbers', () => {
    const notes = readParagraphs(docx).filter(({ style }) => style === 'Note');
    expect(notes.map(({ text }) => text)).toEqual(['Se example.dk.', 'Se example.dk.']);
    const [number] = all(notes[0]?.element ?? readXml(docx, body), 'w:r');
    expect(number && [valOf(number, 'w:rStyle'), all(number, 'w:t')[0]?.text]).toEqual(['NoteNumber', '1']);
  });
});

describe('anchors and links', () => {
  it('lead from contents and references to bookmarks of the document', () => {
    const document = readXml(docx, body);
    const names = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    const links = all(document, 'w:hyperlink').filter(({ attributes }) => !attributes['r:id']);
    expect(new Set(names).size).toBe(names.length);
    expect(links).toHaveLength(4 + 2);
    expect(names).toEqual(expect.arrayContaining(links.map(({ attributes }) => attributes['w:anchor'])));
    expect(names).toContain('aktivitet_a0_formaal');
  });

  it('lead to the other documents beside this one', () => {
    const targets = all(readXml(docx, 'word/_rels/document.xml.rels'), 'Relationship');
    const link = all(readXml(docx, body), 'w:hyperlink').find(({ attributes }) => attributes['r:id'])?.attributes;
    expect(link?.['w:anchor']).toBe('aktivitet_myob');
    expect(targets.find(({ attributes }) => attributes.Id === link?.['r:id'])?.attributes).toMatchObject({
      Target: 'delaftale-kriminalitetsforebyggelse.docx',
      TargetMode: 'External',
    });
  });

  it('leave a name without a place as text', async () => {
    const name = { type: 'reference', id: 'fob', place: null, children: [{ type: 'text', text: 'FOB' }] } as const;
    const file = await renderOnly(paragraph([name]));
    expect(readParagraphs(file).map(({ text }) => text)).toEqual(['FOB']);
    expect(all(readXml(file, body), 'w:hyperlink')).toEqual([]);
  });

  it('fill the contents in with pages, and ask for no update', () => {
    const entries = readParagraphs(docx).filter(({ style }) => /^TOC\d$/.test(style));
    expect(entries.map(({ text }) => text)).toEqual([
      'Delmål og indikatorer for indsatsområdet1',
      'Aktiviteter3',
      'Aktivitet nr. 13',
      'Aktivitet nr. 25',
    ]);
    const dirty = all(readXml(docx, body), 'w:fldChar').filter(({ attributes }) => attributes['w:dirty']);
    expect(dirty).toEqual([]);
    expect(all(readXml(docx, 'word/settings.xml'), 'w:updateFields')).toEqual([]);
  });

  it('make names that Word takes, one for each anchor', () => {
    const part = fc.stringMatching(/^[a-zæøå0-9]{1,30}$/);
    const separator = fc.constantFrom('.', '-', '..', '_', ' ', '/');
    const anchor = fc
      .array(fc.tuple(part, separator), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(anchor, anchor, (a, b) => {
        expect(bookmarkName(a)).toMatch(/^\p{L}[\p{L}\p{N}_]{0,39}$/u);
        expect(bookmarkName(a) === bookmarkName(b)).toBe(a === b);
      }),
    );
  });
});
