import type { Ink, Label, Weight } from '../../document/drawing.js';
import { linesWithin, textWidth } from '../../document/text-width.js';

/** How words look in a figure. No size is below 8: figures are printed. */
export interface WordStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
}

export const wordStyles = {
  heading: { size: 9, weight: 'semiBold', ink: 'text' },
  value: { size: 9, weight: 'semiBold', ink: 'text' },
  body: { size: 9, weight: 'regular', ink: 'text' },
  quiet: { size: 8.5, weight: 'regular', ink: 'quiet' },
} as const satisfies Record<string, WordStyle>;

/** From one line to the next. */
export function leading({ size }: WordStyle): number {
  return size * 1.3;
}

export function widthOf(text: string, { size, weight }: WordStyle): number {
  return textWidth(text, size, weight);
}

export function linesOf(text: string, width: number, { size, weight }: WordStyle): string[] {
  return linesWithin(text, width, size, weight);
}

/** One line of words on the line `y`. */
export function word(text: string, x: number, y: number, style: WordStyle, align: Label['align'] = 'start'): Label {
  return { type: 'label', text, x, y, ...style, align };
}

/** Lines one below the other, the first one's letters just below `top`. */
export function words(
  lines: readonly string[],
  x: number,
  top: number,
  style: WordStyle,
  align: Label['align'] = 'start',
): Label[] {
  return lines.map((line, index) => word(line, x, top + style.size * 0.95 + index * leading(style), style, align));
}
