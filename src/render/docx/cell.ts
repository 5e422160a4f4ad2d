import { type Flow, keptWithNext, startCell, writeFlow } from './flow.js';
import { contentControl } from './markup/content-control.js';
import { paragraph } from './markup/paragraph.js';
import { type CellFormat, tableCell } from './markup/table.js';
import type { Xml } from './markup/xml.js';
import { styleIds } from './styles.js';
import type { Writer } from './writer.js';

interface CellOptions extends CellFormat {
  /** Of the paragraph that Word demands of a cell without content. */
  readonly emptyStyle: string;
  /** Keeps the cell's row on the page of the next. */
  readonly keepNext?: boolean;
}

export function renderCell(children: readonly Flow[], options: CellOptions): Xml {
  return tableCell(options, writeFlow(contentOf(children, options)));
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
): Xml {
  const [first, ...others] = contentOf(children, options);
  // A bookmark needs a paragraph of this cell, not one of a table in it.
  const [start, rest] = first.type === 'paragraph' ? [first, others] : [paragraph(styleIds.gap), [first, ...others]];
  const content = writer.bookmarked(field.anchor, start.content);
  return tableCell(options, contentControl(writer.control(field), writeFlow([{ ...start, content }, ...rest])));
}

function contentOf(children: readonly Flow[], { emptyStyle, keepNext = false }: CellOptions): [Flow, ...Flow[]] {
  const [first = paragraph(emptyStyle), ...others] = startCell(children);
  return keepNext ? [keptWithNext(first), ...others.map(keptWithNext)] : [first, ...others];
}
