import type { Drawing, Shape } from '../../document/drawing.js';
import { type Mark, rangeOf } from './mark.js';
import { leading, linesOf, widthOf, word, wordStyles, words } from './words.js';

/** Two values that are held against each other. */
export interface PairRow {
  readonly words: string;
  /** The text of one that is missing says why it is. */
  readonly first: Mark;
  readonly second: Mark;
}

export interface PairDots {
  /** What the two values are of, for the legend. */
  readonly names: readonly [string, string];
  readonly width: number;
  /** Words over their line rather than before it, for a narrow screen. */
  readonly isNarrow: boolean;
}

const sizes = { words: 190, dot: 4.5, square: 8, beside: 5, row: 24, between: 8, head: 20 };

/** How far the line of nought reaches over and under the marks of a row. */
const axisReach = 8;

/**
 * Pairs of values as two marks on one line, all on one scale from nought: a filled dot for the first, an open square for the
 * second, so that they are told apart by shape. Each mark has its value beside it. The values must have one unit.
 */
export function pairDots(rows: readonly PairRow[], { names, width, isNarrow }: PairDots): Drawing {
  const marks = rows.flatMap(({ first, second }) => [first, second]);
  const valueWidth = Math.max(0, ...marks.map(({ text }) => widthOf(text, wordStyles.value)));
  const { low, high } = rangeOf(marks);
  const wordsWidth = isNarrow ? width : sizes.words;
  // A value may stand before the mark of nought.
  const left = (isNarrow ? 0 : sizes.words + 6) + valueWidth + sizes.beside + sizes.dot;
  const right = width - valueWidth - sizes.beside - sizes.square;
  const at = (value: number) => left + ((value - low) / (high - low)) * (right - left);
  const shapes: Shape[] = legend(names, isNarrow ? 0 : left - sizes.dot);
  let top = sizes.head;
  for (const row of rows) {
    const lines = linesOf(row.words, wordsWidth, wordStyles.body);
    const missing = missingLines(row, names, wordsWidth);
    const own = lines.length * leading(wordStyles.body);
    const high = own + missing.length * leading(wordStyles.quiet);
    const height = isNarrow ? high + sizes.row : Math.max(high, sizes.row - sizes.between);
    const y = isNarrow ? top + high + sizes.row / 2 - 2 : top + height / 2;
    const start = isNarrow ? top : top + (height - high) / 2;
    shapes.push(...words(lines, 0, start, wordStyles.body), ...words(missing, 0, start + own, wordStyles.quiet));
    shapes.push(axis(at(0), y - axisReach, y + axisReach), ...pair(row, y, at));
    top += height + sizes.between;
  }
  return { width, height: top - sizes.between + 4, shapes };
}

function pair({ first, second }: PairRow, y: number, at: (value: number) => number): Shape[] {
  const baseline = y + wordStyles.value.size * 0.36;
  if (first.value === null || second.value === null) {
    const known = first.value === null ? second : first;
    if (known.value === null) return [word(first.text, at(0) + sizes.beside, baseline, wordStyles.quiet)];
    const x = at(known.value);
    return [mark(known === first, x, y), word(known.text, x + sizes.square, baseline, wordStyles.value)];
  }
  const [a, b] = [at(first.value), at(second.value)];
  const [lower, higher] = a <= b ? [first.text, second.text] : [second.text, first.text];
  const beside = sizes.beside + sizes.dot;
  const end = Math.min(a, b) - beside;
  const values = [
    clear(end - widthOf(lower, wordStyles.value), end, y),
    word(lower, end, baseline, wordStyles.value, 'end'),
    word(higher, Math.max(a, b) + beside, baseline, wordStyles.value),
  ];
  const between: Shape = {
    type: 'path',
    points: [
      [a, y],
      [b, y],
    ],
    stroke: { ink: 'quiet', width: 1.5 },
  };
  return [between, mark(false, b, y), mark(true, a, y), ...values];
}

/** Why one of the two is not there; it stands under the row's words, where there is always room. */
function missingLines({ first, second }: PairRow, names: PairDots['names'], width: number): string[] {
  if ((first.value === null) === (second.value === null)) return [];
  const [name, { text }] = first.value === null ? [names[0], first] : [names[1], second];
  return linesOf(`${name}: ${text}`, width, wordStyles.quiet);
}

function mark(isFirst: boolean, x: number, y: number): Shape {
  if (isFirst) return { type: 'circle', x, y, radius: sizes.dot, fill: 'series1' };
  const side = sizes.square;
  return {
    type: 'rectangle',
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
    fill: 'paper',
    stroke: { ink: 'series2', width: 2 },
  };
}

/** Leaves the line of nought out of a row where it would run through a value, rather than showing stubs of it. */
function clear(left: number, right: number, y: number): Shape {
  return {
    type: 'rectangle',
    x: left - 1,
    y: y - axisReach - 1,
    width: right - left + 2,
    height: 2 * axisReach + 2,
    fill: 'paper',
  };
}

function axis(x: number, top: number, bottom: number): Shape {
  return {
    type: 'path',
    points: [
      [x, top],
      [x, bottom],
    ],
    stroke: { ink: 'frame', width: 0.75 },
  };
}

function legend([first, second]: readonly [string, string], left: number): Shape[] {
  const y = 6;
  const next = left + 12 + widthOf(first, wordStyles.body) + 18;
  return [
    mark(true, left + sizes.dot, y),
    word(first, left + 14, y + 3.2, wordStyles.body),
    mark(false, next + sizes.square / 2, y),
    word(second, next + 14, y + 3.2, wordStyles.body),
  ];
}
