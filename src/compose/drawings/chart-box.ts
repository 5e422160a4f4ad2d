import type { Shape } from '../../document/drawing.js';
import { linesWithin } from '../../document/text-width.js';

export const boxText = { size: 9, weight: 'semiBold', lineHeight: 11.5, padding: 6 } as const;

export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export function boxLines(name: string, width: number): string[] {
  return linesWithin(name, width - 2 * boxText.padding, boxText.size, boxText.weight);
}

export function boxHeight(lines: readonly string[]): number {
  return Math.max(1, lines.length) * boxText.lineHeight + 2 * boxText.padding - 1.5;
}

/** A box with its words in the middle; the uppermost boxes of a chart stand out. */
export function boxShapes({ x, y, width, height, lines }: ChartBox, isTop: boolean): Shape[] {
  const { size, weight, lineHeight } = boxText;
  const top = y + (height - lines.length * lineHeight) / 2 + size - 0.3;
  return [
    {
      type: 'rectangle',
      x,
      y,
      width,
      height,
      radius: 3,
      fill: isTop ? 'series1' : 'tint',
      stroke: { ink: isTop ? 'series1' : 'frame', width: 0.75 },
    },
    ...lines.map((text, index): Shape => {
      const ink = isTop ? 'paper' : 'text';
      return {
        type: 'label',
        text,
        x: x + width / 2,
        y: top + index * lineHeight,
        size,
        weight,
        align: 'middle',
        ink,
      };
    }),
  ];
}

export function chartLine(points: readonly (readonly [number, number])[]): Shape {
  return { type: 'path', points, stroke: { ink: 'frame', width: 0.75 } };
}
