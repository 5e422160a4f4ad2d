import type LineType from 'pdfmake/js/Line.js';
import type { Inline } from 'pdfmake/js/Line.js';
import { lineHyphen, softHyphen } from './text-inlines.js';

/** Lines that are never parted from each other at the foot or the head of a page. */
const together = 2;

/** Makes the lines of a text ready to be set: hyphens where words are divided, words of one style in one piece. */
export function finishLines(lines: readonly LineType[]): void {
  lines.forEach((line, index) => {
    if (line.inlines.at(-1)?.text.endsWith(softHyphen)) tellDividedWord(lines, index);
  });
  for (const line of lines) {
    addHyphen(line);
    line.inlines = mergeInlines(line.inlines);
  }
}

/** Readers find the whole word where it begins and nothing in its place on the lines after. */
function tellDividedWord(lines: readonly LineType[], index: number): void {
  const head = lines[index]?.inlines ?? [];
  if (head.at(-1)?.readAs) return;
  const from = head.findLastIndex((inline) => !inline.text.endsWith(softHyphen)) + 1;
  const parts = [head.slice(from)];
  for (let next = index + 1; parts.at(-1)?.at(-1)?.text.endsWith(softHyphen); next += 1) {
    const inlines = lines[next]?.inlines ?? [];
    const end = inlines.findIndex((inline) => !inline.text.endsWith(softHyphen));
    parts.push(end < 0 ? inlines : inlines.slice(0, end + 1));
  }
  const word = parts.flat().map((inline) => inline.text.replaceAll(softHyphen, ''));
  const whole = { text: word.join('') };
  parts.forEach((part, number) => {
    const readAs = { text: number === 0 ? whole.text.trimEnd() : '', whole };
    for (const inline of part) inline.readAs = readAs;
  });
}

function addHyphen(line: LineType): void {
  const last = line.inlines.at(-1);
  if (!last?.text.endsWith(softHyphen)) return;
  const hyphen = -last.trailingCut;
  last.text += lineHyphen;
  last.width += hyphen;
  last.trailingCut = 0;
  line.inlineWidths += hyphen;
  line.trailingCut = 0;
}

function mergeInlines(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    inline.text = inline.text.replaceAll(softHyphen, '');
    const before = merged.at(-1);
    if (before && sameStyle(before, inline)) {
      before.text += inline.text;
      before.width += inline.width;
      before.trailingCut = inline.trailingCut;
    } else merged.push(inline);
  }
  return merged;
}

function sameStyle(a: Inline, b: Inline): boolean {
  return (
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.color === b.color &&
    a.goesTo === b.goesTo &&
    a.decoration === b.decoration &&
    a.sup === b.sup &&
    a.readAs === b.readAs
  );
}

/** How many of a text's first lines must stand on one page. */
export function unparted(count: number): number {
  return count < 2 * together ? count : together;
}

export function heightOfLines(lines: readonly LineType[]): number {
  return lines.reduce((sum, line) => sum + line.getHeight(), 0);
}

/** How many lines to set before a break. At least one, whatever its height: nothing may be left out. */
export function linesThatFit(lines: readonly LineType[], room: number): number {
  let fit = 0;
  for (let left = room; fit < lines.length; fit += 1) {
    left -= lines[fit]?.getHeight() ?? 0;
    if (left < 0) return Math.max(Math.min(fit, lines.length - together), 1);
  }
  return fit;
}
