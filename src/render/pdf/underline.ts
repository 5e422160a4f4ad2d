import type LineType from 'pdfmake/js/Line.js';
import type { Inline } from 'pdfmake/js/Line.js';

/** A rule under a piece of text. */
export interface Underline {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly color: string;
}

/** The rules under the underlined pieces of a line, one for neighbours of one colour; places are within the line. */
export function underlinesOf(line: LineType): Underline[] {
  const rules: Underline[] = [];
  let before: Inline | null = null;
  for (const inline of line.inlines) {
    const last = rules.at(-1);
    if (inline.decoration !== 'underline') before = null;
    else if (last && before?.color === inline.color) rules[rules.length - 1] = { ...last, w: last.w + inline.width };
    else rules.push(ruleUnder(line, inline));
    if (inline.decoration === 'underline') before = inline;
  }
  return rules;
}

function ruleUnder(line: LineType, inline: Inline): Underline {
  const { font, fontSize, height, x, width: w, color = '#000000' } = inline;
  const descent = height - (font.ascender / 1000) * fontSize;
  const h = 0.5 + Math.floor(Math.max(fontSize - 8, 0) / 2) * 0.12;
  return { x, y: line.getAscenderHeight() + descent * 0.45 - h / 2, w, h, color };
}
