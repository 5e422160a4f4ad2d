import { describe, expect, it } from 'vitest';
import { denmarkMap } from '../../src/compose/drawings/denmark.js';
import { headedBars } from '../../src/compose/drawings/headed-bars.js';
import { pairDots } from '../../src/compose/drawings/pair-dots.js';
import type { Drawing, Label, Shape } from '../../src/document/drawing.js';
import { textWidth } from '../../src/document/text-width.js';

const mark = (value: number | null, text: string) => ({ label: '', value, text });
const labels = ({ shapes }: Drawing) => shapes.filter((shape): shape is Label => shape.type === 'label');
const texts = (drawing: Drawing) => labels(drawing).map(({ text }) => text);
const ofType = <Type extends Shape['type']>({ shapes }: Drawing, type: Type) =>
  shapes.filter((shape): shape is Extract<Shape, { type: Type }> => shape.type === type);

/** Words that would stand outside the drawing. */
function outside(drawing: Drawing): string[] {
  return labels(drawing)
    .filter(({ text, x, y, size, weight, align }) => {
      const width = textWidth(text, size, weight);
      const left = align === 'end' ? x - width : align === 'middle' ? x - width / 2 : x;
      return left < -0.5 || left + width > drawing.width + 0.5 || y > drawing.height || y - size * 0.75 < -1;
    })
    .map(({ text }) => text);
}

const widths = [
  { width: 470, isNarrow: false },
  { width: 260, isNarrow: true },
];

describe.each(widths)('pairs of values on one line ($width points)', (size) => {
  const names = ['Boligområdet', 'Slagelse Kommune'] as const;
  const rows = [
    { words: 'Andel 1-5-årige i dagtilbud', first: mark(90.7, '90,7 %'), second: mark(88.6, '88,6 %') },
    { words: 'Andel, der er sigtet', first: mark(5.1, '5,1 %'), second: mark(3, '3,0 %') },
    { words: 'Andel, der stemte til valget', first: mark(62.2, '62,2 %'), second: mark(81.5, '81,5 %') },
  ];
  const drawing = pairDots(rows, { ...size, names });

  it('writes every value, and nothing outside the drawing', () => {
    expect(texts(drawing)).toEqual(
      expect.arrayContaining(['90,7 %', '88,6 %', '5,1 %', '3,0 %', '62,2 %', '81,5 %', ...names]),
    );
    expect(outside(drawing)).toEqual([]);
  });

  it('has all marks on one scale from nought, told apart by shape', () => {
    const dots = ofType(drawing, 'circle').slice(1);
    const squares = ofType(drawing, 'rectangle')
      .filter(({ stroke }) => stroke)
      .slice(1);
    const places = [
      ...dots.map(({ x }, index) => [rows[index]?.first.value ?? 0, x] as const),
      ...squares.map(({ x, width }, index) => [rows[index]?.second.value ?? 0, x + width / 2] as const),
    ];
    const zero =
      ofType(drawing, 'path').find(({ points }) => points[0]?.[0] === points[1]?.[0])?.points[0]?.[0] ?? Number.NaN;
    const steps = places.map(([value, x]) => (x - zero) / value);
    expect(steps).toHaveLength(6);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 5);
  });

  it('shows what is missing as missing', () => {
    const none = { words: 'Trygge', first: mark(null, 'ikke oplyst'), second: mark(null, 'opgøres ikke') };
    const half = { words: 'Frivillige', first: mark(22, '22 %'), second: mark(null, 'opgøres ikke') };
    const missing = pairDots([none, half, ...rows], { ...size, names });
    expect(texts(missing)).toContain('ikke oplyst');
    expect(texts(missing)).toContain('22 %');
    expect(texts(missing)).toContain('Slagelse Kommune: opgøres ikke');
    expect(ofType(missing, 'circle')).toHaveLength(1 + 1 + rows.length);
    expect(outside(missing)).toEqual([]);
  });

  it('draws values below nought on the other side of it', () => {
    const below = pairDots([{ words: 'Udvikling', first: mark(-5, '-5'), second: mark(10, '10') }], { ...size, names });
    const zero = ofType(below, 'path')[0]?.points[0]?.[0] ?? Number.NaN;
    expect(ofType(below, 'circle')[1]?.x).toBeLessThan(zero);
    expect(outside(below)).toEqual([]);
  });
});

describe.each(widths)('bars under headings ($width points)', (size) => {
  const groups = [
    {
      heading: 'Uddannelse og livschancer',
      bars: [
        { ...mark(25, '25 %'), label: 'Chef' },
        { ...mark(50, '50 %'), label: 'Familiemedarbejder med et langt navn, der fylder to linjer' },
      ],
    },
    { heading: 'Beskæftigelse', bars: [{ ...mark(null, 'ikke oplyst'), label: 'Vejleder' }] },
  ];
  const drawing = headedBars(groups, size);

  it('are as long as their values, from one line', () => {
    const [first, second] = ofType(drawing, 'rectangle');
    expect(second?.width).toBeCloseTo(2 * (first?.width ?? 0), 5);
    expect(second?.x).toBe(first?.x);
  });

  it('have their words and values, also where the value is missing', () => {
    expect(texts(drawing)).toEqual(
      expect.arrayContaining(['Uddannelse og livschancer', 'Chef', '25 %', '50 %', 'Vejleder', 'ikke oplyst']),
    );
    expect(ofType(drawing, 'rectangle')).toHaveLength(2);
    expect(outside(drawing)).toEqual([]);
  });
});

describe('the map', () => {
  const denmark = {
    kilde: '',
    licens: '',
    bredde: 10,
    højde: 20,
    kommuner: [
      {
        kode: '101',
        navn: 'A',
        flader: [
          [0, 0, 1, 0, 1, 1],
          [3, 3, 4, 3, 4, 4],
        ],
      },
      { kode: '330', navn: 'B', flader: [[5, 5, 6, 5, 6, 6]] },
    ],
  };

  it('fills in the municipalities that are asked for, with all their islands', () => {
    const fills = (codes: string[]) => ofType(denmarkMap(denmark, new Set(codes)), 'path').map(({ fill }) => fill);
    expect(fills(['101'])).toEqual(['series1', 'series1', 'rule']);
    expect(fills([])).toEqual(['rule', 'rule', 'rule']);
    expect(ofType(denmarkMap(denmark, new Set()), 'path')[2]?.points).toEqual([
      [5, 5],
      [6, 5],
      [6, 6],
    ]);
  });
});
