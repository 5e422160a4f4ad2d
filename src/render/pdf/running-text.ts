import type { Vector } from 'pdfmake/js/DocumentContext.js';
import type { RunningText } from '../../document/blocks.js';
import { headLines } from '../head-lines.js';
import type { RunningPart } from './layout/running.js';
import type { LayoutNode, TextStyle } from './nodes.js';
import { ink, mm, pageMargins, pageSize, textStyles } from './styles.js';

const width = pageSize.width - pageMargins.left - pageMargins.right;
const headFoot = mm(13.5);
const footHead = pageSize.height - mm(14.5);
const aside = width * 0.38;
/** Room for «Side 100 af 120»; the text to the left of it may be long. */
const pageNumber = mm(22);

/** What stands at the head and foot of a page: head from the second page on, marks and foot on each. */
export function runningText(running: RunningText, page: number, pages: number): RunningPart[] {
  const { left } = pageMargins;
  const marks: LayoutNode[] = [];
  if (running.draft !== null) marks.push(line(running.draft, { bold: true, color: ink.warning, alignment: 'right' }));
  if (running.example !== null) marks.push(line(running.example, { alignment: 'right' }));
  const parts: RunningPart[] = [];
  if (page > 1) {
    const names = { stack: headLines(running.head, marks).map((name) => line(name)) };
    parts.push({ node: names, x: left, width: width - aside - mm(5), y: headFoot, grows: 'up' });
  }
  parts.push({ node: { stack: marks }, x: left + width - aside, width: aside, y: headFoot, grows: 'up' });
  const number = line(`Side ${page} af ${pages}`, { alignment: 'right' });
  parts.push({ node: line(running.foot), x: left, width: width - pageNumber - mm(1), y: footHead, grows: 'down' });
  parts.push({ node: number, x: left + width - pageNumber, width: pageNumber, y: footHead, grows: 'down' });
  return parts;
}

/** Hairline under the head, where there is one. */
export const headRule: Vector = {
  type: 'line',
  x1: pageMargins.left,
  x2: pageMargins.left + width,
  y1: headFoot + 3,
  y2: headFoot + 3,
  lineWidth: 0.4,
  lineColor: ink.rule,
  mark: { node: {}, artifact: 'header' },
};

function line(text: string, style: TextStyle = {}): LayoutNode {
  return { text: [{ text }], ...textStyles.running, ...style };
}
