import { beforeAll, describe, expect, it } from 'vitest';
import { lostTextMessage } from '../../src/cli/lost-text-message.js';
import type { Block, Cell, DocumentTree, Field, Table } from '../../src/document/blocks.js';
import { cell, paragraph, text } from '../../src/document/build.js';
import { textsOfBlocks } from '../../src/document/text.js';
import { type Fonts, fontFamily } from '../../src/render/fonts.js';
import { LostText } from '../../src/render/lost-text.js';
import { renderBlocks } from '../../src/render/pdf/blocks.js';
import { renderPdf } from '../../src/render/pdf/index.js';
import { FormLayout } from '../../src/render/pdf/layout/form-layout.js';
import { lostTexts } from '../../src/render/pdf/layout/loss-guard.js';
import type { StackNode } from '../../src/render/pdf/nodes.js';
import { FormPdfDocument } from '../../src/render/pdf/pdf-document.js';
import { documentScope } from '../../src/render/pdf/scope.js';
import { pageMargins, pageSize } from '../../src/render/pdf/styles.js';
import { bodyText, readPdf } from '../support/read-pdf.js';
import { sampleDocument } from '../support/sample-document.js';
import { sharedFonts } from '../support/shared-fonts.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await sharedFonts();
});

const sentence = 'Boligorganisationen gennemfører tryghedsskabende aktiviteter i boligområdet og følger op. ';
const squeeze = (value: string) => value.replace(/\s+/g, '');

function documentOf(...blocks: Block[]): DocumentTree {
  return { ...sampleDocument(), blocks };
}

function box(...fields: Field[]): Block {
  return { type: 'box', id: 'skema', fields };
}

function field(id: string, label: string, ...children: Block[]): Field {
  return { id, label: [text(label)], children };
}

function table(lead: Cell, ...rows: string[]): Block {
  const column = (label: string) => ({ label: [text(label)], width: 50, align: 'left' as const });
  const groups = [{ lead, rows: rows.map((row) => [cell(paragraph(row))]) }];
  return {
    type: 'table',
    id: 't',
    summary: '',
    columns: [column('Delmål'), column('Indikator')],
    subHead: null,
    groups,
  };
}

function pages(bytes: Uint8Array): string[] {
  return readPdf(bytes, 'pdftotext', ['-raw', '{}', '-']).split('\f').slice(0, -1);
}

function expectInOrder(texts: readonly string[], found: string): void {
  const whole = squeeze(found);
  let from = 0;
  for (const value of texts) {
    const at = whole.indexOf(squeeze(value), from);
    expect(at, `"${value}" after what comes before it`).toBeGreaterThanOrEqual(0);
    from = at + squeeze(value).length;
  }
}

describe('text', () => {
  it.each([{ draft: true }, { draft: false, activities: 8 }])('comes out in order (%o)', async (options) => {
    const document = sampleDocument(options);
    expectInOrder(textsOfBlocks(document.blocks), bodyText(await renderPdf(document, fonts)));
  });

  it.each(['-raw', '-layout', '-nopgbrk'])('joins divided words again (%s)', async (mode) => {
    const bytes = await renderPdf(documentOf(paragraph(sentence.repeat(40).trim())), fonts);
    const words = readPdf(bytes, 'pdftotext', [mode, '{}', '-']).split(/\s+/);
    const wanted = sentence.trim().split(' ');
    for (const word of new Set(wanted)) {
      expect(words.filter((found) => found === word)).toHaveLength(40 * wanted.filter((each) => each === word).length);
    }
  });

  it('survives rows and leading cells taller than a page', async () => {
    const long = (name: string) => `${name}begin ${sentence.repeat(90)}${name}end`;
    const document = documentOf(table(cell(paragraph(long('lead'))), long('first'), 'last row'));
    const found = squeeze(bodyText(await renderPdf(document, fonts)));
    for (const part of ['leadbegin', 'leadend', 'firstbegin', 'firstend', 'last row'])
      expect(found).toContain(squeeze(part));
  });

  it('can be read letter by letter after a document that has «Å» but no «A»', async () => {
    const document = (words: string) => ({
      ...sampleDocument({ activities: 0, draft: false }),
      blocks: [paragraph(words)],
    });
    // Faces of their own: in those of the other tests every letter has been read.
    const own = { ...fonts };
    await renderPdf({ ...document('Åben'), running: { head: [], draft: null, example: null, foot: '' } }, own);
    expect(bodyText(await renderPdf(document('Afdeling 26A'), own))).toContain('Afdeling 26A');
  });

  it('is lost loudly', async () => {
    const document = { ...sampleDocument(), blocks: [paragraph('x')] };
    const foot = document.running.foot.repeat(400);
    const lost = renderPdf(documentOf(box(field('f', sentence.repeat(400), paragraph('x')))), fonts);
    await expect(lost).resolves.toBeInstanceOf(Uint8Array);
    await expect(renderPdf({ ...document, running: { ...document.running, foot } }, fonts)).rejects.toThrow('Ærø');
  });

  it('is lost with the name of its field', async () => {
    const tall = { ...sampleDocument(), blocks: [box(field('aktivitet.a.formål', 'Formål:', paragraph(sentence)))] };
    const content: StackNode = { stack: renderBlocks(tall.blocks, documentScope(tall, 0)) };
    const layout = new FormLayout(pageSize, pageMargins, null);
    const pages = layout.layoutDocument(content, new FormPdfDocument(tall, fonts), {}, { font: fontFamily });
    for (const { items } of pages)
      for (const { type, item } of items)
        if (type === 'line' && item.inlines[0]?.text.startsWith('Bolig')) item.y = 2000;
    const lost = lostTexts(layout, content, pages);
    expect(lost).toEqual([{ anchor: 'aktivitet.a.formål', label: 'Formål:', text: sentence }]);
    expect(lostTextMessage(new LostText('delaftale-x.pdf', lost))).toMatch(
      /^fejl HP502 {2}delaftale-x\.pdf kan ikke laves: en tekst kan ikke være på siderne\n {2}i «Formål:» \(aktivitet\.a\.formål\): Bolig/,
    );
  });
});

describe('pages', () => {
  it('hold a small table whole, and break one of more than a quarter of a page', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => `Række ${index + 1}`);
    const [small, large] = [rows(6), rows(20)].map((names) => table(cell(paragraph('Tabel')), ...names));
    const parted = async (filled: number, block: Block | undefined) => {
      const filler = Array.from({ length: filled }, (_, index) => paragraph(`Linje ${index}`));
      const all = pages(await renderPdf(documentOf(...filler, ...(block ? [block] : [])), fonts));
      return all.filter((page) => page.includes('Række')).length > 1;
    };
    const wherever = Array.from({ length: 12 }, (_, index) => 24 + index);
    const [ofSmall, ofLarge] = [new Set<boolean>(), new Set<boolean>()];
    for (const lines of wherever) {
      ofSmall.add(await parted(lines, small));
      ofLarge.add(await parted(lines, large));
    }
    expect([...ofSmall]).toEqual([false]);
    expect(ofLarge).toContain(true);
  });

  it('take the row before a table’s last along, so that no sum stands alone', async () => {
    const sums = table(cell(paragraph('Beløb')), ...['Fonden', 'Kommunen', 'Boligorganisationen', 'Samlet budget']);
    const wherever = Array.from({ length: 20 }, (_, index) => 24 + index);
    for (const lines of wherever) {
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`Linje ${index}`));
      const found = pages(await renderPdf(documentOf(...filler, sums), fonts)).find((page) => page.includes('Samlet'));
      expect(found, `${lines} lines before`).toContain('Boligorganisationen');
    }
  });

  it('take the row before a sum along within a table, and begin none with one row alone', async () => {
    const role = (name: string): Block =>
      table(cell(paragraph(name)), ...['25 %', '30 %', '45 %'].map((part) => `${name} ${part}`), `${name} i alt`);
    const roles = ['Chef', 'Vejleder', 'Konsulent', 'Medarbejder'].map(role);
    const groups = roles.flatMap((block) => (block.type === 'table' ? block.groups : []));
    const all = { ...(roles[0] as Table), groups };
    for (let lines = 22; lines < 42; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`Linje ${index}`));
      const found = pages(await renderPdf(documentOf(...filler, all), fonts));
      for (const page of found) {
        for (const name of ['Chef', 'Vejleder', 'Konsulent', 'Medarbejder'])
          if (page.includes(`${name} i alt`)) expect(page, `${lines} lines before`).toContain(`${name} 45 %`);
      }
      expect(found.find((page) => page.includes('Chef 25 %'))).toContain('Chef 30 %');
    }
  });

  it('let a high row begin a table alone', async () => {
    const high = table(
      cell(paragraph('Delmål')),
      `Høj ${sentence.repeat(3).trim()}`,
      'Anden',
      ...Array(12).fill('Række'),
    );
    const begins = new Set<boolean>();
    for (let lines = 18; lines < 34; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`Linje ${index}`));
      const found = pages(await renderPdf(documentOf(...filler, high), fonts)).find((page) => page.includes('Høj'));
      begins.add(found?.includes('Anden') ?? true);
    }
    expect(begins).toContain(false);
  });

  it('name a broken field again and leave no label or line alone', async () => {
    for (let small = 0; small <= 16; small += 1) {
      const role = (index: number) => (index < small ? 'small' : 'body');
      const filler = Array.from({ length: 33 }, (_, index) => paragraph(`Linje ${index}`, role(index)));
      const fields = [
        field('a', 'Første felt:', ...filler),
        field('b', 'Andet felt:', paragraph(sentence.repeat(4).trim())),
      ];
      for (const page of pages(await renderPdf(documentOf(box(...fields)), fonts))) {
        const body = page.split('\n').filter((line) => line !== '' && !/^UDKAST|^Eksempel|Side \d/.test(line));
        expect(body.at(-1)).not.toBe('Andet felt:');
        expect(body.at(-2)).not.toBe('Andet felt:');
        if (body[1]?.startsWith('Linje') && body[1] !== 'Linje 0') expect(body[0]).toBe('Første felt: (fortsat)');
      }
    }
  });

  it('hold a list to what announces it, and more than a line to a heading and to the end of a field', async () => {
    const list: Block = { type: 'list', ordered: false, start: 1, items: [[paragraph('Et')], [paragraph('To')]] };
    const heading: Block = { type: 'heading', level: 3, id: 'overskrift', children: [text('Overskrift')] };
    const end = [paragraph(sentence.repeat(2).trim()), paragraph('Sidste linje')];
    for (let lines = 24; lines <= 36; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`Linje ${index}`));
      const blocks = [heading, paragraph('En linje'), paragraph('Der er tre faser:'), list];
      const document = documentOf(box(field('a', 'Felt:', ...filler, ...blocks, ...end)));
      for (const page of pages(await renderPdf(document, fonts))) {
        const body = page.split('\n').filter((line) => line !== '' && !/^UDKAST|^Eksempel|Side \d/.test(line));
        expect(['Overskrift', 'En linje', 'Der er tre faser:']).not.toContain(body.at(-1));
        if (body.at(-1) === 'Sidste linje') expect(body.length).toBeGreaterThan(3);
      }
    }
  });

  it('name the head and the leading cell of a table again', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `Række ${index} ${sentence}`.trim());
    const found = pages(await renderPdf(documentOf(table(cell(paragraph('Flere i job')), ...rows)), fonts));
    expect(found.length).toBeGreaterThan(2);
    for (const page of found) {
      expect(page).toContain('Delmål Indikator');
      expect(page).toContain('Flere i job');
    }
  });

  it('carry running head, marks and foot', async () => {
    const document = sampleDocument();
    const found = pages(await renderPdf(document, fonts));
    found.forEach((page, index) => {
      expect(page).toContain('UDKAST · 22. november 2026');
      expect(page).toContain('Eksempel – ikke den gældende aftale');
      expect(page).toContain(`Side ${index + 1} af ${found.length}`);
      // The plan's name stands on the first page too, in the form.
      expect(page.includes(document.running.head.at(-1) ?? '')).toBe(index > 0);
    });
  });

  it('are named in the contents', async () => {
    const found = pages(await renderPdf(sampleDocument({ activities: 3 }), fonts));
    const page = found.findLastIndex((each) => /^Aktivitet nr\. 3$/m.test(each)) + 1;
    expect(found[0]).toMatch(new RegExp(`^Aktivitet nr\\. 3 ?${page}$`, 'm'));
  });
});

describe('file', () => {
  it('is the same for the same tree, which stays as it was', async () => {
    const document = sampleDocument();
    const before = structuredClone(document);
    const first = await renderPdf(document, fonts);
    expect(document).toEqual(before);
    expect(Buffer.compare(first, await renderPdf(document, fonts))).toBe(0);
  });

  it('is sound and has metadata', async () => {
    const document = sampleDocument();
    const properties = { ...document.properties, title: 'Aftale <1> & flere' };
    const bytes = await renderPdf({ ...document, properties }, fonts);
    expect(readPdf(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors');
    const info = readPdf(bytes, 'pdfinfo', ['-isodates', '{}']);
    expect(info).toMatch(/Title: +Aftale <1> & flere/);
    expect(info).toMatch(/Author: +FOB/);
    expect(info).toMatch(/CreationDate: +2026-11-22T00:00:00Z/);
    expect(info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    const xml = readPdf(bytes, 'pdfinfo', ['-meta', '{}']);
    expect(xml).toContain('Aftale &lt;1&gt; &amp; flere');
  });

  it('has bookmarks, destinations and links', async () => {
    const json = readPdf(await renderPdf(sampleDocument(), fonts), 'qpdf', ['--json', '{}']);
    const { outlines } = JSON.parse(json) as { outlines: { title: string; kids: { title: string }[] }[] };
    expect(outlines.map(({ title, kids }) => [title, kids.map((kid) => kid.title)])).toEqual([
      ['Uddannelse og livschancer', []],
      ['Delmål og indikatorer for indsatsområdet', []],
      ['Aktiviteter', ['Aktivitet nr. 1', 'Aktivitet nr. 2']],
      ['Underskrifter', []],
    ]);
    expect(json).toContain('"u:da-DK"');
    expect(json).toContain('"u:delaftale-kriminalitetsforebyggelse.pdf"');
    expect(json).toContain('"u:https://example.dk/"');
    const goals = [...json.matchAll(/"\/Dest": "u:([^"]+)"/g)].map(([, name]) => name);
    expect(goals).toContain('aktivitet.a0');
    const names = json.slice(json.indexOf('"/Names": ['));
    for (const goal of goals) expect(names).toContain(`"u:${goal}"`);
  });

  it('refuses a reference to what is not in the document', async () => {
    const { id: documentId, fileName } = sampleDocument();
    const place = { documentId, fileName, anchor: 'ingen' };
    const reference = paragraph([{ type: 'reference', id: 'x', place, children: [text('ingen')] }]);
    await expect(renderPdf(documentOf(reference), fonts)).rejects.toThrow('ingen');
  });
});
