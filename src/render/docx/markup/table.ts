import { type Border, borderElement, type Side, shading } from './border.js';
import { element, flag, joined, nothing, val, type Xml } from './xml.js';

/** Lengths in twips. */
export interface Margins {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Borders = Partial<Readonly<Record<Side, Border>>>;

export interface TableFormat {
  readonly style: string;
  readonly width: number;
  readonly columns: readonly number[];
  /** What differs from the style. */
  readonly borders?: Borders;
  readonly firstRow: boolean;
  readonly firstColumn?: boolean;
  /** What the table is called and shows, for those who cannot see it. */
  readonly caption?: string;
  readonly description?: string;
}

/** A table stands on the page like a paragraph, and its text is settled. */
export interface Table {
  readonly type: 'table';
  readonly xml: Xml;
}

export function table(format: TableFormat, rows: readonly Xml[]): Table {
  const { style, width, columns, borders, caption, description } = format;
  const properties = element('w:tblPr', {}, [
    val('w:tblStyle', style),
    lengthElement('w:tblW', width),
    borders === undefined ? nothing : bordersElement('w:tblBorders', borders),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    tableLook(format),
    caption === undefined ? nothing : val('w:tblCaption', caption),
    description === undefined ? nothing : val('w:tblDescription', description),
  ]);
  const grid = element(
    'w:tblGrid',
    {},
    columns.map((column) => element('w:gridCol', { 'w:w': column })),
  );
  return { type: 'table', xml: element('w:tbl', {}, [properties, grid, ...rows]) };
}

function tableLook({ firstRow, firstColumn = false }: TableFormat): Xml {
  // The number says the same to readers older than the words: 20 first row, 80 first column, 600 no banding.
  const bits = 0x600 + (firstRow ? 0x20 : 0) + (firstColumn ? 0x80 : 0);
  return element('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': Number(firstRow),
    'w:lastRow': 0,
    'w:firstColumn': Number(firstColumn),
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}

export interface RowFormat {
  /** Repeated at the head of every page. */
  readonly isHead?: boolean;
  readonly isWhole?: boolean;
}

export function tableRow({ isHead = false, isWhole = false }: RowFormat, cells: readonly Xml[]): Xml {
  const properties =
    isHead || isWhole ? element('w:trPr', {}, [flag('w:cantSplit', isWhole), flag('w:tblHeader', isHead)]) : nothing;
  return element('w:tr', {}, [properties, ...cells]);
}

export interface CellFormat {
  readonly width: number;
  /** How many columns it takes. */
  readonly span?: number;
  /** Whether it begins a cell that spans rows, or goes on with one. */
  readonly merge?: 'begin' | 'continue';
  readonly borders?: Borders;
  readonly fill?: string;
  readonly margins: Margins;
}

export function tableCell({ width, span = 1, merge, borders, fill, margins }: CellFormat, content: Xml): Xml {
  const properties = element('w:tcPr', {}, [
    lengthElement('w:tcW', width),
    span === 1 ? nothing : val('w:gridSpan', span),
    merge === undefined ? nothing : val('w:vMerge', merge === 'begin' ? 'restart' : 'continue'),
    borders === undefined ? nothing : bordersElement('w:tcBorders', borders),
    fill === undefined ? nothing : shading(fill),
    marginsElement('w:tcMar', margins),
  ]);
  return element('w:tc', {}, [properties, content]);
}

const sides: readonly Side[] = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

export function bordersElement(name: string, borders: Borders): Xml {
  const written = sides.map((side) => {
    const border = borders[side];
    return border === undefined ? nothing : borderElement(side, border);
  });
  return element(name, {}, [joined(written)]);
}

export function marginsElement(name: string, { top, left, bottom, right }: Margins): Xml {
  return element(name, {}, [
    lengthElement('w:top', top),
    lengthElement('w:left', left),
    lengthElement('w:bottom', bottom),
    lengthElement('w:right', right),
  ]);
}

function lengthElement(name: string, twips: number): Xml {
  return element(name, { 'w:w': twips, 'w:type': 'dxa' });
}
