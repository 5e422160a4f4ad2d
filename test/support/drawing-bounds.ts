import type { Drawing, Label, Shape } from '../../src/document/drawing.js';
import { textWidth } from '../../src/document/text-width.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of a drawing is out of its bounds, is too small to read, or stands on something else: words in the way of words. */
export function drawingFaults(drawing: Drawing): string[] {
  const faults: string[] = [];
  const labels = drawing.shapes.filter((shape): shape is Label => shape.type === 'label');
  for (const shape of drawing.shapes) {
    const { left, right, top, bottom } = boxOf(shape);
    const isOut = left < -0.5 || top < -0.5 || right > drawing.width + 0.5 || bottom > drawing.height + 0.5;
    if (isOut) faults.push(`${nameOf(shape)} is out of the drawing`);
    if (![left, right, top, bottom].every(Number.isFinite)) faults.push(`${nameOf(shape)} is nowhere`);
  }
  for (const [index, label] of labels.entries()) {
    if (label.size < 8) faults.push(`«${label.text}» is set in ${label.size}`);
    for (const other of labels.slice(index + 1)) {
      const [a, b] = [boxOf(label), boxOf(other)];
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!isApart) faults.push(`«${label.text}» and «${other.text}» overlap`);
    }
  }
  return faults;
}

function nameOf(shape: Shape): string {
  return shape.type === 'label' ? `«${shape.text}»` : shape.type;
}

function boxOf(shape: Shape): Box {
  switch (shape.type) {
    case 'rectangle':
      return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height };
    case 'circle': {
      const { x, y, radius } = shape;
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    }
    case 'path': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    case 'label': {
      const { text, x, y, size, weight, align } = shape;
      const width = textWidth(text, size, weight);
      const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
    }
  }
}
