import { type Drawing, type Ink, inks, type Label, type Shape, type Stroke } from '../document/drawing.js';
import { unknownNode } from '../document/visit.js';
import { toHundredths } from './decimal.js';
import { fontFamily } from './fonts.js';
import type { Letters } from './letters.js';
import { svgPathOf } from './svg-letters.js';

export interface SvgOptions {
  /** Read to those who do not see the picture; left out where the surroundings say it. */
  readonly alternative?: string;
  /** How a colour is written; as on paper when left out. */
  readonly inkOf?: (name: Ink, color: string) => string;
  /** Draws words as outlines; they stay text when left out. */
  readonly letters?: Letters;
}

/** A drawing as SVG: for pages as it is, for other formats as the source of a picture. */
export function svgOf({ width, height, shapes }: Drawing, options: SvgOptions = {}): string {
  const { alternative, inkOf = onPaper, letters } = options;
  const namespace = alternative === undefined ? attributes({ xmlns: 'http://www.w3.org/2000/svg' }) : '';
  const role = alternative === undefined ? '' : attributes({ role: 'img', 'aria-label': alternative });
  const size = attributes({ viewBox: `0 0 ${toHundredths(width)} ${toHundredths(height)}`, width, height });
  const family = attributes({ 'font-family': letters ? undefined : `${fontFamily}, sans-serif` });
  const ink = (name: Ink) => inkOf(name, inks[name]);
  let drawn = '';
  for (const shape of shapes) drawn += svgOfShape(shape, ink, letters);
  return `<svg${namespace}${size}${role}${family}>${drawn}</svg>`;
}

type InkOf = (name: Ink) => string;

const onPaper = (_: Ink, color: string) => color;

function svgOfShape(shape: Shape, inkOf: InkOf, letters: Letters | undefined): string {
  switch (shape.type) {
    case 'rectangle': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      return `<rect${attributes({ x, y, width, height, rx: radius })}${paint(fill, stroke, inkOf)}/>`;
    }
    case 'circle': {
      const { x, y, radius, fill, stroke } = shape;
      return `<circle${attributes({ cx: x, cy: y, r: radius })}${paint(fill, stroke, inkOf)}/>`;
    }
    case 'path': {
      const steps = shape.points.map(
        ([x, y], index) => `${index === 0 ? 'M' : 'L'}${toHundredths(x)} ${toHundredths(y)}`,
      );
      const d = steps.join('') + (shape.fill ? 'Z' : '');
      return `<path${attributes({ d })}${paint(shape.fill, shape.stroke, inkOf)}/>`;
    }
    case 'label':
      if (!letters) return svgOfLabel(shape, inkOf);
      return `<path${attributes({ d: svgPathOf(letters.outline(shape)), fill: inkOf(shape.ink) })}/>`;
    default:
      return unknownNode(shape);
  }
}

function svgOfLabel({ text, x, y, size, weight, align, ink }: Label, inkOf: InkOf): string {
  const place = attributes({ x, y, 'font-size': size, 'text-anchor': align === 'start' ? undefined : align });
  const bold = attributes({ 'font-weight': weight === 'semiBold' ? 600 : undefined });
  return `<text${place}${bold}${attributes({ fill: inkOf(ink) })}>${escaped(text)}</text>`;
}

function paint(fill: Ink | undefined, stroke: Stroke | undefined, inkOf: InkOf): string {
  const dash = stroke?.dash?.map(toHundredths).join(' ');
  return attributes({
    fill: fill ? inkOf(fill) : 'none',
    stroke: stroke && inkOf(stroke.ink),
    'stroke-width': stroke?.width,
    'stroke-dasharray': dash,
  });
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    written += ` ${name}="${typeof value === 'number' ? toHundredths(value) : escaped(value)}"`;
  }
  return written;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
