import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/document/blocks.js';
import { type Ink, inks } from '../../src/document/drawing.js';
import { renderDocx } from '../../src/render/docx/index.js';
import type { Fonts } from '../../src/render/fonts.js';
import { renderHtmlBlocks } from '../../src/render/html/index.js';
import { Letters } from '../../src/render/letters.js';
import { renderPdf } from '../../src/render/pdf/index.js';
import { svgOf } from '../../src/render/svg.js';
import { contrast, luminance } from '../support/contrast.js';
import { readParts } from '../support/docx-reader.js';
import { sampleDocument } from '../support/sample-document.js';
import { sharedFonts } from '../support/shared-fonts.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await sharedFonts();
});

const figure = sampleDocument()
  .blocks.flatMap((block) => (block.type === 'section' ? block.children : []))
  .find((block): block is Figure => block.type === 'figure');
if (!figure) throw new Error('The sample has no figure');

describe('the colours of figures', () => {
  const readable: [ink: Ink, least: number][] = [
    ['text', 7],
    ['quiet', 4.5],
    ['frame', 4.5],
    ['series1', 4.5],
    ['series2', 4.5],
    ['series3', 4.5],
  ];
  it.each(readable)('%s stands out from paper and tint, %d to 1', (ink, least) => {
    for (const ground of ['paper', 'tint'] as const)
      expect(contrast(inks[ink], inks[ground])).toBeGreaterThanOrEqual(least);
  });

  it('has series that differ in lightness as well', () => {
    const [first, second, third] = [inks.series1, inks.series2, inks.series3].map(luminance).toSorted((a, b) => a - b);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(0.03);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(0.01);
  });
});

describe('a drawing on a page of the site', () => {
  it('is an image with its alternative, below the caption, in colours that the page can change', () => {
    const html = renderHtmlBlocks([figure], { headingOffset: 1, hrefOf: () => '#' });
    expect(html).toMatch(
      /^<figure id="figur-1"><figcaption>Figur 1\. Familier, der deltager<\/figcaption><div class="drawing"><svg/,
    );
    expect(html).toContain(`role="img" aria-label="${figure.alternative}"`);
    expect(html).toContain(`fill="var(--figur-series1, ${inks.series1})"`);
    expect(html).toContain('>Børnefamilier i Åkandeparken</text>');
  });
});

describe('a drawing in files', () => {
  it('has its words as outlines, so that they need no font', () => {
    const svg = svgOf(figure.drawing, { letters: Letters.of(fonts) });
    expect(svg).not.toMatch(/<text|font-family|var\(/);
    expect(svg.match(/<path/g)?.length).toBe(2 + figure.drawing.shapes.filter(({ type }) => type === 'label').length);
  });

  it('places outlines where the words stand', () => {
    const label = { type: 'label', text: 'nn', x: 100, y: 50, size: 10, weight: 'regular', ink: 'text' } as const;
    const across = (align: 'start' | 'middle' | 'end') => {
      const { scale, letters } = Letters.of(fonts).outline({ ...label, align });
      const points = letters.flatMap(({ outline, x, y }) =>
        outline.flatMap(({ args }) =>
          args.flatMap((arg, at) =>
            at % 2 === 0 ? [[x + arg * scale, y - (args[at + 1] ?? 0) * scale] as const] : [],
          ),
        ),
      );
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.max(...ys), top: Math.min(...ys) };
    };
    expect(across('start').left).toBeGreaterThan(100);
    expect(across('end').right).toBeLessThan(100);
    expect((across('middle').left + across('middle').right) / 2).toBeCloseTo(100, 0);
    expect(across('start').bottom).toBeCloseTo(50, 1);
    expect(across('start').top).toBeLessThan(46);
  });

  it('is an SVG with a PNG of two dots a point in Word', async () => {
    const parts = readParts(await renderDocx(sampleDocument(), fonts));
    const png = Buffer.from(parts['word/media/image1.png'] ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([460 * 2, 140 * 2]);
    expect(Buffer.from(parts['word/media/image1.svg'] ?? []).toString()).toBe(
      svgOf(figure.drawing, { letters: Letters.of(fonts) }),
    );
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString();
    expect(xml).toContain(`descr="${figure.alternative}"`);
  });

  it('is made smaller where a page is too narrow or too low for it, and is never lost', async () => {
    const tall: Figure = { ...figure, drawing: { ...figure.drawing, width: 900, height: 2000 } };
    const document = { ...sampleDocument(), blocks: [tall] };
    const pdf = Buffer.from(await renderPdf(document, fonts)).toString('latin1');
    const [left = 0, bottom = 0, right = 0, top = 0] = /BBox \[([^\]]+)/.exec(pdf)?.[1]?.split(' ').map(Number) ?? [];
    expect(bottom).toBeGreaterThan(60);
    expect(top).toBeLessThan(842 - 56);
    expect((right - left) / (top - bottom)).toBeCloseTo(900 / 2000, 3);
  });
});
