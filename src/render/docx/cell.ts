import { Paragraph, ShadingType, type TableCell, WidthType } from 'docx';
import { type Flow, keptWithNext, startCell } from './flow.js';
import { BlockCell, type CellFormat } from './markup/block-cell.js';
import { ContentControl } from './markup/content-control.js';
import { styleIds } from './styles.js';
import type { Writer } from './writer.js';

/** Lengths in twips. */
type CellLook = Pick<CellFormat, 'borders' | 'columnSpan' | 'verticalMerge'> & {
  readonly width: number;
  readonly margins: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly fill?: string;
};

interface CellOptions extends CellLook {
  /** Of the paragraph that Word demands of a cell without content. */
  readonly emptyStyle: string;
  /** Keeps the cell's row on the page of the next. */
  readonly keepNext?: boolean;
}

export function renderCell(children: readonly Flow[], options: CellOptions): TableCell {
  return cellOf(contentOf(children, options), options);
}

/** A field of the form: the anchor of the cell, and its name for people. */
export interface CellField {
  readonly anchor: string;
  readonly label: string;
}

/**
 * The cell of a field of the form, so that a program finds it again in a file that somebody has edited: by the tag of the
 * control around its paragraphs, or where another program has dropped that, by the bookmark in the first of them.
 */
export function renderFieldCell(
  field: CellField,
  children: readonly Flow[],
  writer: Writer,
  options: CellOptions,
): TableCell {
  const [first, ...others] = contentOf(children, options);
  // A bookmark needs a paragraph of this cell, not one of a table in it.
  const [start, rest] =
    first instanceof Paragraph ? [first, others] : [new Paragraph({ style: styleIds.gap }), [first, ...others]];
  const marked = start.with({ children: writer.bookmarked(field.anchor, start.options.children ?? []) });
  return cellOf([ContentControl.ofField(writer.control(field), [marked, ...rest])], options);
}

export function cellOf(children: readonly Flow[], { width, margins, fill, ...look }: CellLook): TableCell {
  const { borders, columnSpan, verticalMerge } = look;
  const format = {
    width: { size: width, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, ...margins },
    ...(borders && { borders }),
    ...(columnSpan && { columnSpan }),
    ...(verticalMerge && { verticalMerge }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  };
  return new BlockCell(format, children);
}

function contentOf(children: readonly Flow[], { emptyStyle, keepNext = false }: CellOptions): [Flow, ...Flow[]] {
  const [first = new Paragraph({ style: emptyStyle }), ...others] = startCell(children);
  return keepNext ? [keptWithNext(first), ...others.map(keptWithNext)] : [first, ...others];
}
