import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeAfterBars } from '../../src/compose/drawings/before-after-bars.js';
import type { Mark } from '../../src/compose/drawings/mark.js';
import { numberTiles } from '../../src/compose/drawings/number-tiles.js';
import { trendText } from '../../src/compose/drawings/trend.js';
import { yearBars } from '../../src/compose/drawings/year-bars.js';
import type { Drawing, Rectangle } from '../../src/document/drawing.js';
import { drawingFaults } from '../support/drawing-bounds.js';

/** The width of text on a page. */
const width = 470;

const marksOf = (values: Readonly<Record<string, number | null>>): Mark[] =>
  Object.entries(values).map(([label, value]) => ({ label, value, text: String(value) }));
const wordsIn = (drawing: Drawing) => drawing.shapes.flatMap((shape) => (shape.type === 'label' ? [shape.text] : []));
const barsIn = (drawing: Drawing) => drawing.shapes.filter((shape): shape is Rectangle => shape.type === 'rectangle');

const word = fc.stringMatching(/^[a-zæøå]{1,18}$/);
const words = fc.array(word, { minLength: 1, maxLength: 20 }).map((all) => all.join(' '));
const value = fc.option(fc.integer({ min: -2000, max: 90_000 }), { nil: null, freq: 6 });
const mark = (label: string): fc.Arbitrary<Mark> =>
  value.map((number) => ({ label, value: number, text: number === null ? 'opgøres ikke' : `${number} %` }));

describe('bars year by year', () => {
  const jobs = { label: 'I ordinært job', marks: marksOf({ 2016: 22, 2017: 49, 2018: 51, 2019: 33 }) };
  const training = { label: 'I uddannelse', marks: marksOf({ 2016: 2, 2017: 12, 2018: 7, 2019: 6 }) };

  it('have one scale for all panels, and heights in proportion to the values', () => {
    const bars = barsIn(yearBars([jobs, training], width));
    const perPerson = bars.map(({ height }, index) => height / ([22, 49, 51, 33, 2, 12, 7, 6][index] ?? 1));
    for (const each of perPerson) expect(each).toBeCloseTo(perPerson[0] ?? 0, 6);
    expect(new Set(bars.map(({ width: wide }) => wide)).size).toBe(1);
  });

  it('write the value at every bar, the year below it, and the name above the panel', () => {
    const drawing = yearBars([jobs, training], width);
    expect(wordsIn(drawing)).toEqual([
      ...['I ordinært job', '22', '2016', '49', '2017', '51', '2018', '33', '2019'],
      ...['I uddannelse', '2', '2016', '12', '2017', '7', '2018', '6', '2019'],
    ]);
    expect(drawingFaults(drawing)).toEqual([]);
  });

  it('show what was not measured as missing, and nought as nought', () => {
    const drawing = yearBars([{ label: 'Unge', marks: marksOf({ 2016: null, 2017: 0, 2018: 5 }) }], width);
    expect(barsIn(drawing)).toHaveLength(1);
    expect(wordsIn(drawing)).toEqual(['Unge', '–', '2016', '0', '2017', '5', '2018']);
  });

  it('let what is below nought go down', () => {
    const drawing = yearBars([{ label: 'Ændring', marks: marksOf({ 2016: -4, 2017: 8 }) }], width);
    const [down, up] = barsIn(drawing);
    expect(down?.y).toBeCloseTo((up?.y ?? 0) + (up?.height ?? 0), 6);
    expect(drawingFaults(drawing)).toEqual([]);
  });

  it('go on in the next row where there are more years than a line holds', () => {
    const years = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [1990 + index, index * 100]));
    const drawing = yearBars([{ label: 'Beboere', marks: marksOf(years) }], width);
    expect(barsIn(drawing)).toHaveLength(39);
    expect(wordsIn(drawing).filter((text) => text.startsWith('Beboere'))).toEqual([
      'Beboere',
      'Beboere (fortsat)',
      'Beboere (fortsat)',
    ]);
    expect(drawingFaults(drawing)).toEqual([]);
  });

  it('never run out of the width or into each other, whatever the words and figures are', () => {
    const series = fc.integer({ min: 1, max: 25 }).chain((years) =>
      fc.array(
        fc.record({
          label: words,
          marks: fc.tuple(...Array.from({ length: years }, (_, index) => mark(String(2000 + index)))),
        }),
        { minLength: 1, maxLength: 7 },
      ),
    );
    fc.assert(
      fc.property(series, (all) => {
        expect(drawingFaults(yearBars(all, width))).toEqual([]);
      }),
    );
  });
});

describe('pairs of before and after', () => {
  const [before, after] = [
    { label: 'Efterårsferien 2017', value: 7.4, text: '7,4 %' },
    { label: 'Vinterferien 2018', value: 3.3, text: '3,3 %' },
  ];

  it('are told apart by fill and by words, and joined by no line', () => {
    const drawing = beforeAfterBars([{ label: 'Fravær i 9. klasse', before, after }], width);
    const [first, second] = barsIn(drawing);
    expect([first?.fill, second?.fill]).toEqual(['tint', 'series1']);
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(3.3 / 7.4, 6);
    expect(wordsIn(drawing)).toEqual([
      'Fravær i 9. klasse',
      'Efterårsferien 2017',
      '7,4 %',
      'Vinterferien 2018',
      '3,3 %',
    ]);
    const paths = drawing.shapes.filter((shape) => shape.type === 'path');
    expect(paths.every(({ points }) => points.every(([x]) => x === points[0]?.[0]))).toBe(true);
    expect(drawingFaults(drawing)).toEqual([]);
  });

  it('never run out of the width or into each other, whatever the words and figures are', () => {
    const pair = fc.record({ label: words, before: words.chain(mark), after: words.chain(mark) });
    const pairs = fc.array(pair, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pairs, (all) => {
        expect(drawingFaults(beforeAfterBars(all, width))).toEqual([]);
      }),
    );
  });
});

describe('tiles of single numbers', () => {
  it('write each number large over what it counts and when', () => {
    const drawing = numberTiles([{ text: '37', label: 'unge i gennemsnit', period: 'i 2019' }], width);
    const [number] = drawing.shapes.filter((shape) => shape.type === 'label');
    expect(number).toMatchObject({ text: '37', size: 26, weight: 'semiBold' });
    expect(wordsIn(drawing)).toEqual(['37', 'unge i gennemsnit', 'i 2019']);
  });

  it('stand in rows as even as can be', () => {
    const tiles = Array.from({ length: 4 }, (_, index) => ({ text: String(index), label: 'unge', period: '2019' }));
    const tops = barsIn(numberTiles(tiles, width)).map(({ y }) => y);
    expect(new Set(tops).size).toBe(2);
    expect(tops.filter((y) => y === 0)).toHaveLength(2);
  });

  it('never run out of the width or into each other, whatever the words and figures are', () => {
    const tile = fc.record({ text: fc.integer({ min: 0, max: 1e9 }).map(String), label: words, period: words });
    const tiles = fc.array(tile, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(tiles, (all) => {
        expect(drawingFaults(numberTiles(all, width))).toEqual([]);
      }),
    );
  });
});

describe('no figures at all', () => {
  it('make an empty drawing', () => {
    for (const drawing of [yearBars([], width), beforeAfterBars([], width), numberTiles([], width)]) {
      expect(drawing.shapes).toEqual([]);
      expect(drawing.height).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('a trend in words', () => {
  it.each<[Readonly<Record<string, number | null>>, string]>([
    [{ 2016: 22, 2017: 49, 2018: 51, 2019: 33 }, 'stiger fra 22 i 2016 til 51 i 2018 og falder til 33 i 2019'],
    [{ 2016: 7, 2017: 3 }, 'falder fra 7 i 2016 til 3 i 2017'],
    [{ 2016: 5, 2017: 5, 2018: 5 }, 'er uændret 5 fra 2016 til 2018'],
    [{ 2016: 5, 2017: 5, 2018: 6 }, 'stiger fra 5 i 2016 til 6 i 2018'],
    [{ 2016: 5, 2017: 1, 2018: 6, 2019: 2 }, 'svinger mellem 1 i 2017 og 6 i 2018 og ender på 2 i 2019'],
    [{ 2016: 4 }, 'er 4 i 2016'],
    [{ 2016: 4, 2017: null, 2018: 9 }, 'stiger fra 4 i 2016 til 9 i 2018; tallet mangler for 2017'],
    [{ 2016: null }, 'har ingen tal; tallet mangler for 2016'],
  ])('of %j', (values, text) => {
    expect(trendText(marksOf(values))).toBe(text);
  });
});
