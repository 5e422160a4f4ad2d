import { element, type Xml } from './xml.js';

/** A rule: its thickness in eighths of a point, its distance from the text in points; null for no rule at all. */
export type Border = { readonly size: number; readonly color: string; readonly space?: number } | null;

export type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';

export function borderElement(side: Side, border: Border): Xml {
  if (border === null) return element(`w:${side}`, { 'w:val': 'nil' });
  const { size, color, space = 0 } = border;
  return element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': color });
}

export function shading(fill: string): Xml {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });
}
