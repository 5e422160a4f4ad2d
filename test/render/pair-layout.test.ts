import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Font } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { textsOfBlocks } from '../../src/document/text.js';
import { type Fonts, loadFonts } from '../../src/render/fonts.js';
import { PairLayout } from '../../src/render/pair-layout.js';
import { sampleDocument } from '../support/sample-document.js';

const { create }: typeof import('fontkit') = createRequire(import.meta.url)('fontkit');
let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

const words = textsOfBlocks(sampleDocument().blocks).flatMap((text) => text.split(/(?<= )/));
const awkward = [
  '',
  ' ',
  'AVATAR',
  'To.',
  'fin',
  'office',
  'flot',
  'Åse',
  '½',
  '1/2',
  '12⁄34',
  'e\u0301t',
  'bo\u00adlig',
  'a\u2010',
  '“V”',
  '日本',
];
const letters = [...' !"\'()*+,-./0123456789:;?ABDEFLPRTUVWYabcdefghijklmnoprstuvwxyzæøåÆØÅéü§°½–—‘’“”•…fiflffi'];
const faces = ['regular', 'italic', 'semiBold', 'semiBoldItalic'] as const;

describe.each(faces)('words in %s, laid out from pairs of letters', (face) => {
  it('stand as fontkit lays them out as a whole', () => {
    const font = create(fonts[face]);
    const pairs = new PairLayout(font);
    for (const word of [...words, ...awkward]) expectSame(pairs, font, word);
    const anyWord = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
    fc.assert(
      fc.property(anyWord, (word) => expectSame(pairs, font, word)),
      { numRuns: 500, seed: 4 },
    );
  });
});

function expectSame(pairs: PairLayout, font: Font, word: string): void {
  expect(partsOf(pairs, word)).toEqual(partsOf(font, word));
}

function partsOf(by: Pick<Font, 'layout'>, word: string) {
  const { glyphs, positions, advanceWidth } = by.layout(word);
  return {
    glyphs: glyphs.map(({ id }) => id),
    positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [xAdvance, yAdvance, xOffset, yOffset]),
    advanceWidth,
  };
}
