import type { Drawing, Shape } from '../../document/drawing.js';
import { type Mark, markText, rangeOf } from './mark.js';
import { leading, linesOf, widthOf, word, wordStyles, words } from './words.js';

/** One thing at two times that are no years in a row. */
export interface BeforeAfter {
  readonly label: string;
  readonly before: Mark;
  readonly after: Mark;
}

const sizes = { bar: 18, betweenBars: 6, betweenPairs: 16, beside: 8, mostLabel: 0.4 };

/**
 * Pairs of level bars on one scale, the time before in outline and the time after filled. No line joins them: nobody knows what
 * was between. The pairs must have one unit.
 */
export function beforeAfterBars(pairs: readonly BeforeAfter[], width: number): Drawing {
  const marks = pairs.flatMap(({ before, after }) => [before, after]);
  const most = width * sizes.mostLabel;
  const labelWidth = Math.min(most, Math.max(0, ...marks.map(({ label }) => widthOf(label, wordStyles.body))));
  const valueWidth = Math.max(0, ...marks.map((mark) => widthOf(markText(mark), wordStyles.value)));
  const { low, high } = rangeOf(marks);
  const left = labelWidth + sizes.beside + (low < 0 ? valueWidth + sizes.beside : 0);
  const scale = Math.max(0, width - left - sizes.beside - valueWidth) / (high - low);
  const shapes: Shape[] = [];
  let top = 0;
  for (const { label, before, after } of pairs) {
    const heading = linesOf(label, width, wordStyles.heading);
    shapes.push(...words(heading, 0, top, wordStyles.heading));
    top += heading.length * leading(wordStyles.heading) + 4;
    const axisTop = top;
    for (const [mark, isAfter] of [
      [before, false],
      [after, true],
    ] as const) {
      const lines = linesOf(mark.label, labelWidth, wordStyles.body);
      const height = Math.max(sizes.bar, lines.length * leading(wordStyles.body));
      const middle = top + height / 2;
      const textTop = middle - (lines.length * leading(wordStyles.body)) / 2 + 1;
      shapes.push(...words(lines, 0, textTop, wordStyles.body));
      shapes.push(...barOf(mark, isAfter, { zero: left - low * scale, middle, scale }));
      top += height + sizes.betweenBars;
    }
    const zero = left - low * scale;
    const axis: Shape = {
      type: 'path',
      points: [
        [zero, axisTop - 2],
        [zero, top - sizes.betweenBars + 2],
      ],
      stroke: { ink: 'frame', width: 0.75 },
    };
    shapes.push(axis);
    top += sizes.betweenPairs - sizes.betweenBars;
  }
  return { width, height: Math.max(0, top - sizes.betweenPairs + 2), shapes };
}

function barOf(
  mark: Mark,
  isAfter: boolean,
  { zero, middle, scale }: { readonly zero: number; readonly middle: number; readonly scale: number },
): Shape[] {
  const length = (mark.value ?? 0) * scale;
  const end = zero + length;
  const style = mark.value === null ? wordStyles.quiet : wordStyles.value;
  const [x, align] = length < 0 ? [end - sizes.beside / 2, 'end' as const] : [end + sizes.beside / 2, 'start' as const];
  const value = word(markText(mark), x, middle + style.size * 0.35, style, align);
  if (length === 0) return [value];
  const box = { x: Math.min(zero, end), y: middle - sizes.bar / 2, width: Math.abs(length), height: sizes.bar };
  const paint = isAfter
    ? ({ fill: 'series1' } as const)
    : ({ fill: 'tint', stroke: { ink: 'series1', width: 1 } } as const);
  return [{ type: 'rectangle', ...box, ...paint }, value];
}
