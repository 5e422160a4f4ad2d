import type { Margins, PageSize } from 'pdfmake/js/DocumentContext.js';
import type { TextStyle } from './nodes.js';

/** Points of a length in millimetres. */
export function mm(length: number): number {
  return (length * 72) / 25.4;
}

export const pageSize: PageSize = { width: mm(210), height: mm(297) };
export const pageMargins: Margins = { left: mm(22), right: mm(22), top: mm(20), bottom: mm(22) };

export const ink = {
  text: '#1A1F22',
  quiet: '#566268',
  slate: '#5B6B73',
  rule: '#C5CFD4',
  tint: '#EEF2F4',
  guidance: '#1B6E3A',
  warning: '#9B2C13',
  warningTint: '#FBF1EE',
} as const;

/** Line height of IBM Plex Sans: ascender 1025 and descender 275 of 1000. */
const fontHeight = 1.3;

function type(size: number, leading: number): TextStyle {
  return { fontSize: size, lineHeight: leading / (size * fontHeight) };
}

export const textStyles = {
  body: type(10, 14),
  table: type(9, 12),
  small: { ...type(8.5, 11), color: ink.quiet },
  label: { ...type(8.5, 11), bold: true },
  title: { ...type(20, 25), bold: true },
  kicker: { ...type(10, 14), color: ink.quiet },
  running: { ...type(8, 10.5), color: ink.quiet },
} as const satisfies Record<string, TextStyle>;

export const headingStyles = {
  1: { ...type(13, 17), bold: true, spaceBefore: 20, spaceAfter: 6 },
  2: { ...type(11.5, 15), bold: true, spaceBefore: 16, spaceAfter: 6 },
  3: { ...type(10.5, 14), bold: true, spaceBefore: 9, spaceAfter: 3 },
  4: { ...type(10, 14), bold: true, spaceBefore: 8, spaceAfter: 2 },
} as const;

export const gaps = {
  paragraph: 6,
  cellParagraph: 3,
  noticeParagraph: 4,
  listItem: 2,
  block: 12,
} as const;
