import type { Page } from 'pdfmake/js/DocumentContext.js';
import type LineType from 'pdfmake/js/Line.js';

/** Sets page number and dotted leader on each line of the contents. `room` is what lines leave free at their right. */
export function setPageNumbers(pages: readonly Page[], room: number, color: string): void {
  const pageOf = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const line of linesOf(page)) for (const anchor of line.mark?.anchors ?? []) pageOf.set(anchor, index + 1);
  });
  for (const page of pages) {
    for (const line of linesOf(page)) {
      const target = line.mark?.tocTarget;
      if (target === undefined) continue;
      const number = pageOf.get(target);
      if (number === undefined) throw new Error(`The contents name "${target}", which is on no page`);
      // The space keeps «Aktivitet nr. 1» and page 3 apart for who listens.
      addNumber(line, ` ${number}`, line.maxWidth + room);
      page.items.push({ type: 'vector', item: leader(line, room, color) });
    }
  }
}

function linesOf(page: Page): LineType[] {
  return page.items.flatMap((item) => (item.type === 'line' ? [item.item] : []));
}

function addNumber(line: LineType, text: string, right: number): void {
  const [first] = line.inlines;
  if (!first) return;
  const width = first.font.widthOfString(text, first.fontSize);
  line.inlines = [...line.inlines, { ...first, text, width, x: right - width }];
}

/** Dots from the right, so that they stand under each other from line to line. */
function leader(line: LineType, room: number, lineColor: string) {
  const { x = 0, y = 0 } = line;
  const base = y + line.getAscenderHeight() - 0.5;
  const dots = { lineWidth: 0.8, lineCap: 'round', dash: { length: 0.01, space: 3.5 }, lineColor } as const;
  return {
    type: 'line',
    x1: x + line.maxWidth + room - 17,
    x2: x + line.getWidth() + 5,
    y1: base,
    y2: base,
    ...dots,
  } as const;
}
