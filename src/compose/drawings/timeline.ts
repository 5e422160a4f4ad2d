import type { Drawing, Shape } from '../../document/drawing.js';
import { linesWithin } from '../../document/text-width.js';
import type { Moment } from '../../model/values/moment.js';
import { figureWidth, mostInFigures, tallestFigure } from './figure-width.js';
import { type TimeScale, timeScale } from './time-scale.js';

/** What is drawn on one line of a timeline. */
export interface TimelineRow {
  readonly number: string;
  readonly words: string;
  /** Null for what comes again throughout the period. */
  readonly when: Pick<Moment, 'from' | 'to'> | null;
  /** How often, for that. */
  readonly often: string;
}

interface Period {
  readonly fra: string;
  readonly til: string;
}

const size = 8.5;
const lineHeight = 10.5;
const padding = 3;
const wordsLeft = 20;
const scaleLeft = 206;
const headHeight = 20;
const mostLines = 3;

interface Laid extends TimelineRow {
  readonly lines: readonly string[];
  readonly height: number;
}

/**
 * Milestones along the period: a dot for a day, a bar for a longer time, a dashed bar for what comes again. As many drawings as
 * it takes for each to go on a page; the words that there is no room for stand in the table.
 */
export function timelines(period: Period, rows: readonly TimelineRow[]): Drawing[] {
  if (rows.length > mostInFigures) return [];
  const scale = timeScale(
    period,
    rows.flatMap(({ when }) => when ?? []),
    scaleLeft,
    figureWidth - 6,
  );
  return pagesOf(rows.map(layRow)).map((page) => timeline(period, page, scale));
}

function layRow(row: TimelineRow): Laid {
  const all = linesWithin(row.words, scaleLeft - wordsLeft - 12, size, 'regular');
  const lines = all.length > mostLines ? [...all.slice(0, mostLines - 1), `${all[mostLines - 1]} …`] : all;
  return { ...row, lines, height: Math.max(1, lines.length) * lineHeight + 2 * padding };
}

function pagesOf(rows: readonly Laid[]): Laid[][] {
  const pages: Laid[][] = [];
  let left = 0;
  for (const row of rows) {
    if (row.height > left) {
      pages.push([]);
      left = tallestFigure - headHeight;
    }
    pages.at(-1)?.push(row);
    left -= row.height;
  }
  return pages;
}

function timeline(period: Period, rows: readonly Laid[], scale: TimeScale): Drawing {
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0) + 1;
  const shapes: Shape[] = [];
  let y = headHeight;
  for (const [index, row] of rows.entries()) {
    if (index % 2 === 0)
      shapes.push({ type: 'rectangle', x: 0, y, width: figureWidth, height: row.height, fill: 'tint' });
    y += row.height;
  }
  shapes.push(...calendar(period, scale, height));
  y = headHeight;
  for (const row of rows) {
    shapes.push(...words(row, y), ...mark(row, period, scale, y + row.height / 2));
    y += row.height;
  }
  return { width: figureWidth, height, shapes };
}

function calendar({ fra, til }: Period, { years, at, after }: TimeScale, height: number): Shape[] {
  const line = (x: number, ink: 'rule' | 'frame', width: number): Shape => ({
    type: 'path',
    points: [
      [x, headHeight - 4],
      [x, height],
    ],
    stroke: { ink, width },
  });
  const names = years
    .filter(({ from, to }) => to - from >= 22)
    .map(({ year, from, to }): Shape => {
      const x = (from + to) / 2;
      return { type: 'label', text: String(year), x, y: 11, size, weight: 'semiBold', align: 'middle', ink: 'text' };
    });
  const borders = years.slice(1).map(({ from }) => line(from, 'rule', 0.75));
  return [...names, ...borders, line(at(fra), 'frame', 1), line(after(til), 'frame', 1)];
}

function words({ number, lines }: Laid, top: number): Shape[] {
  const line = (text: string, x: number, index: number, weight: 'regular' | 'semiBold'): Shape => {
    const y = top + padding + 8.2 + index * lineHeight;
    return { type: 'label', text, x, y, size, weight, align: 'start', ink: 'text' };
  };
  return [line(number, 4, 0, 'semiBold'), ...lines.map((text, index) => line(text, wordsLeft, index, 'regular'))];
}

const barHeight = 7;

function mark({ when, often }: Laid, { fra, til }: Period, { at, after }: TimeScale, y: number): Shape[] {
  const bar = (from: number, to: number) => ({
    type: 'rectangle' as const,
    x: from,
    y: y - barHeight / 2,
    width: Math.max(5, to - from),
    height: barHeight,
    radius: 2,
  });
  if (when === null) {
    const [x, end] = [at(fra), after(til)];
    const again = { ...bar(x, end), y: y - 6, height: 12 };
    return [
      { ...again, fill: 'paper', stroke: { ink: 'series1', width: 0.75, dash: [3, 2] } },
      {
        type: 'label',
        text: often,
        x: (x + end) / 2,
        y: y + 3,
        size,
        weight: 'regular',
        align: 'middle',
        ink: 'series1',
      },
    ];
  }
  if (when.from === when.to)
    return [{ type: 'circle', x: (at(when.from) + after(when.to)) / 2, y, radius: 4, fill: 'series1' }];
  return [{ ...bar(at(when.from), after(when.to)), fill: 'series1' }];
}
