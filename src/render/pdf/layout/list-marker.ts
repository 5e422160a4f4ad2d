import type LineType from 'pdfmake/js/Line.js';
import type { ListMarker } from '../nodes.js';
import { Line } from '../pdfmake-classes.js';
import type { FlowWriter } from './flow-writer.js';

/** Sets a bullet or number left of the line that is about to be set. */
export function placeMarker(writer: FlowWriter, marker: ListMarker, line: LineType): void {
  const context = writer.context();
  const left = context.x - marker._minWidth;
  for (const dot of marker.canvas ?? []) {
    writer.draw({ ...dot, type: 'ellipse', x: left + dot.x, y: context.y + dot.y, mark: { node: marker } });
  }
  const [number] = marker._inlines ?? [];
  if (!number) return;
  const numberLine = new Line(marker._minWidth);
  numberLine.addInline({ ...number });
  numberLine.mark = { node: marker };
  writer.placeLine(numberLine, left, context.y + line.getAscenderHeight() - numberLine.getAscenderHeight());
}
