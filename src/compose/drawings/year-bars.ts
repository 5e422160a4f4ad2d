import type { Drawing, Shape } from '../../document/drawing.js';
import { type Mark, markText, rangeOf } from './mark.js';
import { leading, linesOf, type WordStyle, widthOf, word, wordStyles, words } from './words.js';

/** Values of one thing, year by year. */
export interface YearSeries {
  readonly label: string;
  /** In the order of time, the same years for all series of a drawing. */
  readonly marks: readonly Mark[];
}

const sizes = { plot: 74, bar: 26, betweenBars: 8, betweenPanels: 22, betweenRows: 16, years: 13 };

/**
 * Bars year by year: a panel for each series, side by side on one scale, with the series' name above and the value at each bar.
 * The series must have one unit. A panel goes on in the next row where the width does not hold it.
 */
export function yearBars(series: readonly YearSeries[], width: number): Drawing {
  const marks = series.flatMap((each) => each.marks);
  const slot = Math.min(width, sizes.betweenBars + Math.max(...marks.map(widthOfMark), 0));
  const panels = series.flatMap((each) => divided(each, Math.max(1, Math.floor(width / slot))));
  const mostBars = Math.max(1, ...panels.map((panel) => panel.marks.length));
  const columns = columnsFor(panels.length, slot * mostBars, width);
  const panelWidth = (width - (columns - 1) * sizes.betweenPanels) / columns;
  const shapes: Shape[] = [];
  const { low, high } = rangeOf(marks);
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const headings = row.map(({ label }) => linesOf(label, panelWidth, wordStyles.heading));
    const headingHeight = Math.max(...headings.map((lines) => lines.length)) * leading(wordStyles.heading);
    const plot = { top: top + headingHeight + leading(wordStyles.value), width: panelWidth, low, high };
    for (const [index, { marks: bars }] of row.entries()) {
      const x = index * (panelWidth + sizes.betweenPanels);
      shapes.push(...words(headings[index] ?? [], x, top, wordStyles.heading), ...barsOf(bars, x, plot));
    }
    top = bottomOf(plot) + sizes.years + sizes.betweenRows;
  }
  return { width, height: Math.max(0, top - sizes.betweenRows), shapes };
}

function widthOfMark(mark: Mark): number {
  return Math.max(sizes.bar / 2, widthOf(mark.label, wordStyles.quiet), widthOf(markText(mark), wordStyles.value));
}

/** A series that is too long for one line goes on in the next. */
function divided({ label, marks }: YearSeries, most: number): YearSeries[] {
  if (marks.length <= most) return [{ label, marks }];
  const [begun, rest] = [marks.slice(0, most), marks.slice(most)];
  return [{ label, marks: begun }, ...divided({ label: again(label), marks: rest }, most)];
}

function again(label: string): string {
  return label.endsWith('(fortsat)') ? label : `${label} (fortsat)`;
}

/** As many beside each other as fit, with the rows as even as can be. */
function columnsFor(panels: number, panelWidth: number, width: number): number {
  const fitting = Math.max(1, Math.floor((width + sizes.betweenPanels) / (panelWidth + sizes.betweenPanels)));
  const most = Math.min(fitting, 3);
  return Math.max(1, Math.ceil(panels / Math.max(1, Math.ceil(panels / most))));
}

interface Plot {
  /** Where the bar of the highest value ends. */
  readonly top: number;
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

function heightOf(value: number, { low, high }: Plot): number {
  return (sizes.plot * value) / (high - low);
}

/** Below the bars, and below the value of a bar that goes down. */
function bottomOf(plot: Plot): number {
  return plot.top + sizes.plot + (plot.low < 0 ? leading(wordStyles.value) : 0);
}

function barsOf(marks: readonly Mark[], left: number, plot: Plot): Shape[] {
  const slot = plot.width / Math.max(1, marks.length);
  const barWidth = Math.min(sizes.bar, slot - sizes.betweenBars);
  const zero = plot.top + heightOf(plot.high, plot);
  const bars = marks.flatMap((mark, index): Shape[] => {
    const middle = left + slot * (index + 0.5);
    const year = word(mark.label, middle, bottomOf(plot) + wordStyles.quiet.size * 1.15, wordStyles.quiet, 'middle');
    const { value } = mark;
    const style: WordStyle = value === null ? wordStyles.quiet : wordStyles.value;
    const height = heightOf(Math.abs(value ?? 0), plot);
    const isDown = value !== null && value < 0;
    const y = isDown ? zero + height + style.size * 1.1 : zero - height - 3;
    const bar = { x: middle - barWidth / 2, y: isDown ? zero : zero - height, width: barWidth, height };
    const shape: Shape[] = height > 0 ? [{ type: 'rectangle', ...bar, fill: 'series1' }] : [];
    return [...shape, word(markText(mark), middle, y, style, 'middle'), year];
  });
  const ends: readonly [readonly [number, number], readonly [number, number]] = [
    [left, zero],
    [left + plot.width, zero],
  ];
  return [...bars, { type: 'path', points: ends, stroke: { ink: 'frame', width: 0.75 } }];
}
