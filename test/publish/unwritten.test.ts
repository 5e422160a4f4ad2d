import { expect, it } from 'vitest';
import type { Block } from '../../src/document/blocks.js';
import { cell, paragraph, text } from '../../src/document/build.js';
import { textsOfBlocks } from '../../src/document/text.js';
import { withoutGuidance } from '../../src/publish/unwritten.js';

const guidance = (words: string): Block => ({ type: 'guidance', children: [paragraph(words)] });
const section = (...children: Block[]): Block => ({
  type: 'section',
  id: 'a',
  kind: 'section',
  pageBreak: false,
  children,
});

it('says that something is not written where a draft says what to write, and not what guidance looks like', () => {
  const column = { label: [text('Kilde')], width: 100, align: 'left' } as const;
  const draft: Block[] = [
    { type: 'title', kicker: null, children: [text('Delaftale')] },
    guidance('Tekst, der ser ud som denne, er vejledning.'),
    paragraph('Bestyrelsen står inde for indsatsen.'),
    guidance('Skriv, hvem der betaler.'),
    section({
      type: 'box',
      id: 'b',
      fields: [{ id: 'c', label: [text('Formål:')], children: [guidance('Skriv formålet.')] }],
    }),
    {
      type: 'table',
      id: 'd',
      summary: 'Kilder',
      columns: [column, column],
      subHead: null,
      groups: [{ lead: cell(guidance('Skriv målet.')), rows: [[cell(guidance('Skriv kilden.'))]] }],
    },
  ];
  const before = structuredClone(draft);
  expect(textsOfBlocks(withoutGuidance(draft))).toEqual([
    'Delaftale',
    'Bestyrelsen står inde for indsatsen.',
    'Ikke udfyldt endnu.',
    'Formål:',
    'Ikke udfyldt endnu.',
    'Kilde',
    'Kilde',
    'Ikke udfyldt endnu.',
    'Ikke udfyldt endnu.',
  ]);
  expect(draft).toEqual(before);
});

it('leaves a finished document as it is', () => {
  const finished = [paragraph('Alt er skrevet.'), section(paragraph('Også her.'))];
  expect(withoutGuidance(finished)).toEqual(finished);
});
