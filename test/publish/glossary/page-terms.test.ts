import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/document/blocks.js';
import { cell, paragraph, text } from '../../../src/document/build.js';
import { textsOfBlocks } from '../../../src/document/text.js';
import { visitBlocks } from '../../../src/document/visit.js';
import { readGlossary } from '../../../src/index.js';
import { Glossary } from '../../../src/publish/glossary/glossary.js';
import { PageTerms } from '../../../src/publish/glossary/page-terms.js';
import { sampleDocument } from '../../support/sample-document.js';

const siteSourceDir = fileURLToPath(new URL('../../../site', import.meta.url));
const words = await readGlossary(siteSourceDir);

function marked(blocks: readonly Block[], from = words) {
  const terms = new PageTerms(new Glossary(from), '/side/');
  return { terms, blocks: terms.mark(blocks) };
}

/** The links that lead to an explanation: their words and where they lead. */
function links(blocks: readonly Block[]): [string, string][] {
  const found: [string, string][] = [];
  visitBlocks(blocks, {
    inline: (inline) => {
      if (inline.type === 'link' && inline.href.startsWith('/'))
        found.push([inline.children.map((child) => (child.type === 'text' ? child.text : '')).join(''), inline.href]);
    },
  });
  return found;
}

describe('words on a page', () => {
  it('lead to their explanation the first time that they stand in running text', () => {
    const { terms, blocks } = marked([
      paragraph('Helhedsplanen har fire delaftaler; helhedsplanen har en baseline.'),
      paragraph('Baselinen og Delaftalens mål.'),
    ]);
    expect(links(blocks)).toEqual([
      ['Helhedsplanen', '/side/#ord-helhedsplan'],
      ['delaftaler', '/side/#ord-delaftale'],
      ['baseline', '/side/#ord-baseline'],
    ]);
    expect(terms.words.map(({ id }) => id)).toEqual(['baseline', 'delaftale', 'helhedsplan']);
  });

  it('are found as whole words, the longest form first, over spaces that hold words together', () => {
    const { blocks } = marked([
      paragraph('Den strategiske\u00a0samarbejdsaftale om det udsatte boligområde, UU-vejlederen og LBF-sagen.'),
      paragraph('Boligsociale data er boligsociale. Medarbejderens årsværk (½ årsværk).'),
    ]);
    expect(links(blocks)).toEqual([
      ['strategiske\u00a0samarbejdsaftale', '/side/#ord-strategisk-samarbejdsaftale'],
      ['udsatte boligområde', '/side/#ord-udsat-boligomraade'],
      ['UU-vejlederen', '/side/#ord-uu'],
      ['Boligsociale data', '/side/#ord-boligsociale-data'],
      ['boligsociale', '/side/#ord-boligsocial'],
      ['årsværk', '/side/#ord-aarsvaerk'],
    ]);
  });

  it('stay as they are in headings, labels, links, references, tables, figures, notes and guidance', () => {
    const inlines: Inline[] = [text('helhedsplan')];
    const link: Inline = { type: 'link', href: 'https://example.dk/', children: inlines };
    const reference: Inline = { type: 'reference', id: 'x', place: null, children: inlines };
    const untouched: Block[] = [
      { type: 'title', kicker: null, children: inlines },
      { type: 'heading', level: 1, id: 'h', children: inlines },
      paragraph(inlines, 'label'),
      paragraph([link, reference]),
      { type: 'guidance', children: [paragraph(inlines)] },
      { type: 'notes', notes: [{ id: 'n', number: 1, children: [paragraph(inlines)] }] },
      {
        type: 'table',
        id: 't',
        summary: 'helhedsplan',
        columns: [{ label: inlines, width: 100, align: 'left' }],
        subHead: null,
        groups: [{ lead: null, rows: [[cell(paragraph(inlines))]] }],
      },
    ];
    const box: Block = {
      type: 'box',
      id: 'b',
      fields: [{ id: 'f', label: inlines, children: [paragraph([{ type: 'strong', children: inlines }])] }],
    };
    const { blocks } = marked([...untouched, box]);
    expect(blocks.slice(0, -1)).toEqual(untouched);
    expect(links(blocks)).toEqual([['helhedsplan', '/side/#ord-helhedsplan']]);
    expect(links(blocks.slice(-1))).toHaveLength(1);
  });

  it('leave every text as it was, whatever is marked', () => {
    const { blocks } = sampleDocument({ activities: 2 });
    const some = [{ id: 'og', ord: 'og', former: ['familier', 'i'], forklaring: 'x' }, ...words];
    const after = marked(blocks, some);
    expect(links(after.blocks).length).toBeGreaterThan(1);
    expect(links(after.blocks)).toHaveLength(after.terms.words.length);
    expect(textsOfBlocks(after.blocks)).toEqual(textsOfBlocks(blocks));
  });
});

describe('the glossary', () => {
  it('has each word, id and form once, and explains in few words', () => {
    expect(words.length).toBeGreaterThan(30);
    const forms = words.flatMap(({ ord, former }) => [ord, ...former]).map((form) => form.toLowerCase());
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    const ids = words.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { forklaring } of words) {
      expect(forklaring).toMatch(/^\p{Lu}.*\.$/u);
      expect(forklaring.length).toBeLessThan(220);
    }
  });
});
