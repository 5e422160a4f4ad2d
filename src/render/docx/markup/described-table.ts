import type { TableCell } from 'docx';
import {
  type ITableOptions,
  StringValueElement,
  Table,
  TableLayoutType,
  TableProperties,
  TableRow,
  WidthType,
} from 'docx';
import { printable } from './printable.js';

export interface TableFormat {
  readonly style: string;
  /** Twips. */
  readonly width: number;
  readonly columns: readonly number[];
  /** What differs from the style. */
  readonly borders?: NonNullable<ITableOptions['borders']>;
  readonly firstRow: boolean;
  readonly firstColumn?: boolean;
  /** What the table is called and shows, for those who cannot see it: `docx` has no options for that. */
  readonly caption?: string;
  readonly description?: string;
}

/** A table of settled widths, with words of its own. */
export class DescribedTable extends Table {
  constructor(format: TableFormat, rows: readonly TableRow[]) {
    const { style, width, columns, borders, firstRow, firstColumn = false, caption, description } = format;
    super({
      style,
      width: { size: width, type: WidthType.DXA },
      columnWidths: columns,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow, lastRow: false, firstColumn, lastColumn: false, noHBand: true, noVBand: true },
      ...(borders && { borders }),
      rows,
    });
    const properties: unknown = this.root[0];
    if (!(properties instanceof TableProperties)) throw new Error('A table without properties');
    const describe = (name: string, words: string) =>
      properties.addChildElement(new StringValueElement(name, printable(words)));
    if (caption !== undefined) describe('w:tblCaption', caption);
    if (description !== undefined) describe('w:tblDescription', description);
  }
}

export interface RowFormat {
  /** Repeated at the head of every page. */
  readonly isHead?: boolean;
  readonly isWhole?: boolean;
}

export function tableRow({ isHead = false, isWhole = false }: RowFormat, children: readonly TableCell[]): TableRow {
  return new TableRow({ ...(isWhole && { cantSplit: true }), ...(isHead && { tableHeader: true }), children });
}
