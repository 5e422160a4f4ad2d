import type { DrawingNode } from '../nodes.js';
import type { FormLayout } from './form-layout.js';

/** What a caption above the drawing may need of its page. */
const captionRoom = 60;

/** Sets a drawing as wide as it is, or as its place is where that is less. */
export function layoutDrawing(layout: FormLayout, node: DrawingNode): void {
  const { writer } = layout;
  const context = writer.context();
  const { width, height } = node.drawing;
  const scale = Math.min(1, context.availableWidth / width, (layout.innerHeight - captionRoom) / height);
  const [w, h] = [width * scale, height * scale];
  writer.ensureRoom(h);
  writer.beginContent();
  writer.draw({ type: 'drawing', x: context.x, y: context.y, w, h, mark: { node } });
  context.moveDown(h);
}
