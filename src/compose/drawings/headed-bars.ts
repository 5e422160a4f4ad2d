import type { Drawing, Shape } from '../../document/drawing.js';
import { type Mark, markText, rangeOf } from './mark.js';
import { leading, linesOf, widthOf, word, wordStyles, words } from './words.js';

/** Bars that belong together, under a heading. */
export interface BarGroup {
  readonly heading: string;
  /** The label of each is what the bar is of. */
  readonly bars: readonly Mark[];
}

const sizes = { words: 190, beside: 6, bar: 9, row: 15, between: 10, afterHeading: 3 };

/** Level bars in groups, all on one scale from nought, each with its words before it, or over it where it is narrow. */
export function headedBars(
  groups: readonly BarGroup[],
  { width, isNarrow }: { readonly width: number; readonly isNarrow: boolean },
): Drawing {
  const marks = groups.flatMap(({ bars }) => bars);
  const valueWidth = Math.max(0, ...marks.map((mark) => widthOf(markText(mark), wordStyles.value)));
  const { high } = rangeOf(marks);
  const left = isNarrow ? 0 : sizes.words + sizes.beside;
  const lengthOf = (value: number) => Math.max(1, (value / high) * (width - left - sizes.beside - valueWidth));
  const shapes: Shape[] = [];
  let top = 0;
  for (const { heading, bars } of groups) {
    const lines = linesOf(heading, width, wordStyles.heading);
    shapes.push(...words(lines, 0, top, wordStyles.heading));
    top += lines.length * leading(wordStyles.heading) + sizes.afterHeading;
    for (const mark of bars) {
      const own = linesOf(mark.label, isNarrow ? width : sizes.words, wordStyles.body);
      const high = own.length * leading(wordStyles.body);
      shapes.push(...words(own, 0, top, wordStyles.body));
      const y = isNarrow ? top + high + sizes.bar / 2 + 1 : top + leading(wordStyles.body) / 2 - 0.5;
      shapes.push(...bar(mark, left, y, lengthOf));
      top += isNarrow ? high + sizes.row + 2 : Math.max(high + 3, sizes.row);
    }
    top += sizes.between;
  }
  return { width, height: Math.max(0, top - sizes.between), shapes };
}

function bar(mark: Mark, left: number, y: number, lengthOf: (value: number) => number): Shape[] {
  const baseline = y + wordStyles.value.size * 0.36;
  if (mark.value === null) return [word(mark.text, left, baseline, wordStyles.quiet)];
  const length = lengthOf(mark.value);
  return [
    { type: 'rectangle', x: left, y: y - sizes.bar / 2, width: length, height: sizes.bar, fill: 'series1' },
    word(mark.text, left + length + sizes.beside, baseline, wordStyles.value),
  ];
}
