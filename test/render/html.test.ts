import { HtmlValidate, Parser } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Block, Place } from '../../src/document/blocks.js';
import { cell, paragraph, text } from '../../src/document/build.js';
import { textOfInlines, textsOfBlocks } from '../../src/document/text.js';
import { renderHtml, renderHtmlBlocks, renderHtmlParts } from '../../src/render/html/index.js';
import { sampleDocument } from '../support/sample-document.js';
import { htmlFaults } from '../support/validate-html.js';

const hrefOf = (place: Place) => `${place.fileName}.html#${encodeURIComponent(place.anchor)}`;
const options = { headingOffset: 0, hrefOf };

describe('renderHtml', () => {
  it('is valid HTML without repeated ids or skipped headings', async () => {
    expect(await htmlFaults(renderHtml(sampleDocument({ activities: 3 }), options), 'fragment')).toEqual([]);
  });

  it.each([true, false])('keeps every text in order (draft: %s)', async (draft) => {
    const document = sampleDocument({ activities: 3, draft });
    const shown = squeeze(await readText(renderHtml(document, options)));
    let position = 0;
    for (const expected of textsOfBlocks(document.blocks)) {
      const found = shown.indexOf(squeeze(expected), position);
      expect(found, expected).toBeGreaterThanOrEqual(position);
      position = found + squeeze(expected).length;
    }
  });

  it('does not change the document', () => {
    const document = deepFreeze(sampleDocument());
    expect(renderHtml(document, options)).toBe(renderHtml(sampleDocument(), options));
  });

  it('escapes text and attributes', () => {
    const nasty = '<script>"&\'</script>';
    const html = renderHtmlBlocks(
      [
        { type: 'title', kicker: nasty, children: [text(nasty)] },
        { type: 'notice', kind: 'example', title: nasty, children: [] },
        { type: 'toc', title: nasty, entries: [{ level: 1, anchor: nasty, text: nasty }] },
        { type: 'box', id: nasty, fields: [{ id: nasty, label: [text(nasty)], children: [] }] },
        {
          type: 'table',
          id: 't',
          summary: nasty,
          columns: [{ label: [text(nasty)], width: 100, align: 'left' }],
          subHead: null,
          groups: [{ lead: null, rows: [[cell(paragraph(nasty))]] }],
        },
      ],
      options,
    );
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(8);
  });

  it('refuses a link that would run something', () => {
    const link: Block = paragraph([{ type: 'link', href: 'javascript:alert(1)', children: [text('her')] }]);
    expect(() => renderHtmlBlocks([link], options)).toThrow('javascript:');
  });

  it('keeps heading levels without gaps below the title', () => {
    const levels = [...renderHtml(sampleDocument(), options).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(renderHtml(sampleDocument(), { ...options, headingOffset: 1 })).toContain(
      '<h2>Uddannelse og livschancer</h2>',
    );
  });

  it('links percent-encoded to ids with dots and Danish letters', () => {
    const html = renderHtmlBlocks(
      [
        { type: 'toc', title: 'Indhold', entries: [{ level: 1, anchor: 'aktivitet.å.formål', text: 'Å' }] },
        { type: 'heading', level: 1, id: 'aktivitet.å.formål', children: [text('Å')] },
      ],
      options,
    );
    expect(html).toContain('href="#aktivitet.%C3%A5.form%C3%A5l"');
    expect(html).toContain('id="aktivitet.å.formål"');
  });
});

describe('notes', () => {
  const noted = (noteId: string, ...more: string[]): Block[] => [
    paragraph([noteId, ...more].map((id) => ({ type: 'noteReference', noteId: id, number: 1 }))),
    { type: 'notes', notes: [{ id: noteId, number: 1, children: [paragraph('Se kilden.')] }] },
  ];

  it('link both ways, also where ids repeat in the next block of notes', () => {
    const html = renderHtmlBlocks([...noted('n1'), ...noted('n1')], options);
    for (const block of [1, 2]) {
      expect(html).toContain(`id="note-${block}-n1-ref" href="#note-${block}-n1"`);
      expect(html).toContain(`<li id="note-${block}-n1" value="1"><a href="#note-${block}-n1-ref"`);
    }
  });

  it('get an id for each reference, and none where the note is not in the part', () => {
    const html = renderHtmlBlocks(noted('n1', 'n1', 'elsewhere'), { ...options, idPrefix: 'a-' });
    expect(html).toContain('id="a-note-1-n1-ref-2"');
    expect(html).toContain('<sup>1</sup>');
  });
});

describe('tables', () => {
  const html = renderHtml(sampleDocument(), options);

  it('have headers with scope, a spanning group header, a caption and labels for narrow pages', () => {
    expect(html).toContain('<caption>Delmål med indikatorer, baseline og datakilde</caption>');
    expect(html).toContain('<th scope="col">Delmål</th>');
    expect(html).toContain('<th scope="rowgroup" rowspan="9" data-title="Delmål">');
    expect(html).toContain('<th scope="row" data-title="Indikator">');
    expect(html).toContain('<td data-title="Datakilde">LBF – Boligsociale Data</td>');
  });

  it('leave empty cells empty rather than making them headers', () => {
    expect(html).toContain('<tr class="sub-head"><td data-title="Delmål"></td>');
  });
});

describe('renderHtmlParts', () => {
  it('takes title and contents apart and leaves the rest', () => {
    const document = sampleDocument({ activities: 1 });
    const parts = renderHtmlParts(document, options);
    expect(parts.kicker).toBe('Delaftale for indsatsområdet');
    expect(textOfInlines(parts.title)).toBe('Uddannelse og livschancer');
    expect(parts.contents.map((entry) => entry.anchor)).toEqual(['delmaal', 'aktiviteter', 'aktivitet.a0']);
    expect(parts.html).not.toMatch(/<h1|<nav/);
    expect(parts.html).toContain('<h2 id="delmaal">');
  });
});

/** Text as a parser that is not ours finds it; raised note numbers are left out, as in `textsOfBlocks`. */
async function readText(html: string): Promise<string> {
  const validator = new HtmlValidate();
  const parser = new Parser(await validator.getConfigFor('inline'));
  const tree = parser.parseHtml(html.replace(/<sup>.*?<\/sup>/g, '').replaceAll('<br>', ' '));
  return tree.textContent
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function squeeze(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
