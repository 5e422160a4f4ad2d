import {
  type Circle,
  type Ink,
  inks,
  type Path,
  type Rectangle,
  type Shape,
  type Stroke,
} from '../../document/drawing.js';
import { unknownNode } from '../../document/visit.js';
import type { Letters } from '../letters.js';
import { paintedWords } from './letter-shapes.js';
import { decimal, decimals, rgb } from './operands.js';

/** The operators that paint a shape; y grows downwards, as on our pages. */
export function operatorsOf(shape: Shape, letters: Letters): string {
  switch (shape.type) {
    case 'rectangle':
      return painted(rectangle(shape), shape);
    case 'circle':
      return painted(circle(shape), shape);
    case 'path':
      return painted(polyline(shape), shape);
    case 'label':
      return `${rgb(inks[shape.ink])} rg ${paintedWords(letters.outline(shape))}`;
    default:
      return unknownNode(shape);
  }
}

interface Look {
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}

function painted(path: string, { fill, stroke }: Look): string {
  const colors = `${fill ? `${rgb(inks[fill])} rg ` : ''}${stroke ? strokeStyle(stroke) : ''}`;
  const paint = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n';
  return `${colors}${path} ${paint}`;
}

function strokeStyle({ ink, width, dash }: Stroke): string {
  return `${rgb(inks[ink])} RG ${decimal(width)} w [${dash ? decimals(...dash) : ''}] 0 d `;
}

/** Part of a quarter circle's radius at which the handles of its curve lie. */
export const bend = 0.5522847;

function circle({ x, y, radius }: Circle): string {
  return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius);
}

function rectangle({ x, y, width, height, radius = 0 }: Rectangle): string {
  if (radius === 0) return `${decimals(x, y, width, height)} re`;
  return rounded(x, y, width, height, Math.min(radius, width / 2, height / 2));
}

/** Four sides and four quarter circles, clockwise from the upper left. */
function rounded(x: number, y: number, width: number, height: number, r: number): string {
  const [right, bottom, k] = [x + width, y + height, r * (1 - bend)];
  return [
    `${decimals(x + r, y)} m ${decimals(right - r, y)} l`,
    `${decimals(right - k, y, right, y + k, right, y + r)} c ${decimals(right, bottom - r)} l`,
    `${decimals(right, bottom - k, right - k, bottom, right - r, bottom)} c ${decimals(x + r, bottom)} l`,
    `${decimals(x + k, bottom, x, bottom - k, x, bottom - r)} c ${decimals(x, y + r)} l`,
    `${decimals(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}

function polyline({ points, fill }: Path): string {
  const steps = points.map(([x, y], index) => `${decimals(x, y)} ${index === 0 ? 'm' : 'l'}`);
  return steps.join(' ') + (fill ? ' h' : '');
}
