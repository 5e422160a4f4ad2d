import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Weight } from '../../src/document/drawing.js';
import { linesWithin, textWidth } from '../../src/document/text-width.js';
import { loadFonts } from '../../src/render/fonts.js';

interface Face {
  glyphForCodePoint(code: number): { advanceWidth: number };
}
const fontkit: { create(bytes: Uint8Array): Face } = createRequire(
  createRequire(import.meta.url).resolve('pdfmake/package.json'),
)('fontkit');

describe('textWidth', () => {
  it('knows the letters as the font has them', async () => {
    const { regular, semiBold } = await loadFonts();
    const faces: Record<Weight, Face> = { regular: fontkit.create(regular), semiBold: fontkit.create(semiBold) };
    for (const weight of ['regular', 'semiBold'] as const) {
      for (const letter of 'abcæøåÆØÅéÜ09,.%-–—…•→()/& "\u00A0') {
        const real = faces[weight].glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / 1000;
        expect(textWidth(letter, 1, weight), `${weight} ${letter}`).toBeCloseTo(real, 6);
      }
    }
  });
});

describe('linesWithin', () => {
  it('breaks between words and loses none', () => {
    const text = 'Bestyrelsen for Boligsociale Helhedsplaner i Aarhus';
    const lines = linesWithin(text, 100, 10, 'semiBold');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 10, 'semiBold')).toBeLessThanOrEqual(100);
  });

  it('divides a word that is wider than a line', () => {
    const lines = linesWithin('beskæftigelsesforvaltningens', 60, 10, 'regular');
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe('beskæftigelsesforvaltningens');
    for (const line of lines) expect(textWidth(line, 10, 'regular')).toBeLessThanOrEqual(60);
  });
});
