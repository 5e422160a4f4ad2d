import type { LineMark } from 'pdfmake/js/Line.js';
import type { Frame, FrameNode } from '../nodes.js';
import { childrenOf } from '../nodes.js';
import type { Region } from './flow-writer.js';
import type { FormLayout } from './form-layout.js';
import { type PagePart, PageParts } from './page-parts.js';

/** Lays out a frame and its content; each page gets a closed part of it. */
export function layoutFrame(layout: FormLayout, node: FrameNode): void {
  const { frame } = node;
  const { writer } = layout;
  const context = writer.context();
  const { x, availableWidth } = context;
  const parts = new PageParts();

  const region: Region = {
    leavePage: (page, y) => parts.extend(page, y + frame.bottom),
    enterPage: (page) => {
      const known = parts.get(page);
      const top = context.y;
      if (known) context.moveDown(known.contentTop - known.top);
      else {
        context.moveDown(repeatAtHead(layout, frame, x, availableWidth) + frame.top);
        parts.begin(page, top, context.y);
      }
      context.availableHeight -= frame.bottom;
    },
  };

  writer.beginContent();
  const top = context.y;
  context.moveDown(frame.top);
  parts.begin(context.page, top, context.y);
  context.x = x + frame.left;
  context.availableWidth = availableWidth - frame.left - frame.right;
  context.availableHeight -= frame.bottom;
  writer.beginHead();
  const begun = { page: context.page, y: context.y };
  writer.within(region, () => layout.processFlow(childrenOf(node)));
  const used = context.page === begun.page ? context.y - begun.y : Number.POSITIVE_INFINITY;
  context.moveDown(Math.max(0, (frame.minHeight ?? 0) - used));

  context.x = x;
  context.availableWidth = availableWidth;
  context.availableHeight += frame.bottom;
  context.moveDown(frame.bottom);
  parts.extend(context.page, context.y);
  writer.endFrame();
  for (const part of parts.all()) drawPart(layout, frame, part, x, availableWidth);
  const { field } = node;
  const [first] = parts.all();
  if (field && first) drawField(layout, { node, field }, first, x, availableWidth);
}

/** Repeats what a frame continues, unless that would take the page for itself. */
function repeatAtHead(layout: FormLayout, frame: Frame, x: number, width: number): number {
  const { repeat } = frame;
  if (!repeat || !layout.keep) return 0;
  const fragment = layout.aside(width, () => layout.processNode(repeat));
  if (fragment.height > layout.innerHeight / 3) return 0;
  layout.writer.place(fragment, x, layout.writer.context().y, 'repeated');
  return fragment.height;
}

function drawPart(layout: FormLayout, frame: Frame, part: PagePart, x: number, w: number): void {
  const { writer } = layout;
  const box = { x, y: part.top, w, h: part.bottom - part.top };
  if (frame.fill) writer.draw({ type: 'rect', ...box, color: frame.fill }, part.page, true);
  if (frame.stroke) writer.draw({ type: 'rect', ...box, lineWidth: 0.5, lineColor: frame.stroke }, part.page);
  if (frame.line) {
    const line = { x1: x, x2: x + w, y1: part.bottom, y2: part.bottom };
    writer.draw({ type: 'line', ...line, lineWidth: 0.5, lineColor: frame.line }, part.page);
  }
  if (frame.bar) {
    const middle = x + frame.bar.width / 2;
    const line = { x1: middle, x2: middle, y1: part.top, y2: part.bottom };
    writer.draw({ type: 'line', ...line, lineWidth: frame.bar.width, lineColor: frame.bar.color }, part.page);
  }
}

function drawField(layout: FormLayout, mark: LineMark, { page, top, bottom }: PagePart, x: number, w: number): void {
  layout.writer.draw({ type: 'field', x, y: top, w, h: bottom - top, mark }, page);
}
