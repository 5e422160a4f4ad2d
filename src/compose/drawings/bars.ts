import type { Drawing, Ink, Shape } from '../../document/drawing.js';
import { linesWithin, textWidth } from '../../document/text-width.js';
import { figureWidth, mostInFigures, tallestFigure } from './figure-width.js';

export interface BarRow {
  readonly words: string;
  /** One for each series, in their order; null where there is no value. */
  readonly values: readonly ({ readonly amount: number; readonly text: string } | null)[];
}

const series: readonly Ink[] = ['series1', 'series2', 'series3'];
const size = 8.5;
const lineHeight = 11;
const wordsWidth = 176;
const barsLeft = wordsWidth + 12;
const barHeight = 10;
const barGap = 3;
const rowGap = 10;
const headHeight = 22;
const mostLines = 4;

/**
 * Bars in groups, one group for each row and one bar for each series, all on one scale from zero. Every bar has its value beside
 * it, and the bars of a group stand in the order of the legend, so that nothing is told by colour alone.
 */
export function barCharts(names: readonly string[], rows: readonly BarRow[]): Drawing[] {
  if (rows.length > mostInFigures) return [];
  const values = rows.flatMap((row) => row.values.flatMap((value) => value ?? []));
  const most = Math.max(0, ...values.map(({ amount }) => amount));
  const room = figureWidth - barsLeft - Math.max(0, ...values.map(({ text }) => textWidth(text, size, 'regular'))) - 8;
  const lengthOf = (amount: number) => (most > 0 ? Math.max(1, (amount / most) * room) : 1);
  return pagesOf(rows).map((page) => draw(names, page, lengthOf));
}

const barsHeight = ({ values }: BarRow) => values.length * (barHeight + barGap) - barGap;
const wordsOf = ({ words }: BarRow) => linesWithin(words, wordsWidth, size, 'regular').slice(0, mostLines);
const heightOf = (row: BarRow) => Math.max(barsHeight(row), wordsOf(row).length * lineHeight) + rowGap;

function pagesOf(rows: readonly BarRow[]): BarRow[][] {
  const pages: BarRow[][] = [];
  let left = 0;
  for (const row of rows) {
    if (heightOf(row) > left) {
      pages.push([]);
      left = tallestFigure - headHeight;
    }
    pages.at(-1)?.push(row);
    left -= heightOf(row);
  }
  return pages;
}

function draw(names: readonly string[], rows: readonly BarRow[], lengthOf: (amount: number) => number): Drawing {
  const shapes = legend(names);
  let y = headHeight;
  for (const row of rows) {
    const top = y;
    wordsOf(row).forEach((text, index) => {
      shapes.push({
        type: 'label',
        text,
        x: 0,
        y: top + 8.5 + index * lineHeight,
        size,
        weight: 'regular',
        align: 'start',
        ink: 'text',
      });
    });
    for (const [index, value] of row.values.entries()) {
      if (value) shapes.push(...bar(value, index, top + index * (barHeight + barGap), lengthOf(value.amount)));
    }
    y += heightOf(row);
  }
  shapes.push({
    type: 'path',
    points: [
      [barsLeft, headHeight - 4],
      [barsLeft, y - rowGap + 4],
    ],
    stroke: { ink: 'frame', width: 0.75 },
  });
  return { width: figureWidth, height: y - rowGap + 5, shapes };
}

function bar({ text }: { readonly text: string }, index: number, y: number, length: number): Shape[] {
  return [
    { type: 'rectangle', x: barsLeft, y, width: length, height: barHeight, fill: series[index] ?? 'frame' },
    {
      type: 'label',
      text,
      x: barsLeft + length + 5,
      y: y + 8.2,
      size,
      weight: 'regular',
      align: 'start',
      ink: 'text',
    },
  ];
}

function legend(names: readonly string[]): Shape[] {
  let x = barsLeft;
  return names.flatMap((text, index): Shape[] => {
    const at = x;
    x += 14 + textWidth(text, size, 'regular') + 16;
    return [
      { type: 'rectangle', x: at, y: 2, width: 9, height: 9, fill: series[index] ?? 'frame' },
      { type: 'label', text, x: at + 14, y: 10, size, weight: 'regular', align: 'start', ink: 'text' },
    ];
  });
}
