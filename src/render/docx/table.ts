import {
  AlignmentType,
  BuilderElement,
  type ITableOptions,
  Table,
  type TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  WidthType,
} from 'docx';
import type { Cell, Column, RowGroup, Table as TableBlock } from '../../document/blocks.js';
import { noRule, rule } from './borders.js';
import { renderCell } from './cell.js';
import { colors } from './colors.js';
import { shareWidth, twipsOfPt } from './measures.js';
import { styleIds, type TextStyles, textStyles } from './styles.js';
import type { RenderBlocks, Surroundings } from './surroundings.js';
import { partOfPage, tableSize, textHeight } from './text-height.js';

/** A table with repeated head rows; the lead cell of a group spans the group's rows. */
export function renderTable(table: TableBlock, around: Surroundings, renderBlocks: RenderBlocks): Table {
  const { columns, subHead, groups } = table;
  const grid: Grid = {
    columns,
    widths: shareWidth(
      around.width,
      columns.map((column) => column.width),
    ),
    around: { ...around, indent: 0, depth: 0 },
    renderBlocks,
  };
  around.writer.anchor(table.id);
  return new DescribedTable(table.summary, {
    width: { size: around.width, type: WidthType.DXA },
    columnWidths: grid.widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: groups.some(({ lead }) => lead !== null), noHBand: true, noVBand: true },
    borders: {
      top: rule(),
      bottom: rule(),
      left: noRule,
      right: noRule,
      insideHorizontal: rule(colors.lightRule),
      insideVertical: noRule,
    },
    rows: [
      headRow(columns.map(labelCell), textStyles.tableHead, grid),
      ...(subHead ? [headRow(subHead, textStyles.tableSubHead, grid)] : []),
      ...groups.flatMap((group) => groupRows(group, grid)),
    ],
  });
}

interface Grid {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly around: Surroundings;
  readonly renderBlocks: RenderBlocks;
}

function labelCell({ label }: Column): Cell {
  return { children: [{ type: 'paragraph', role: 'body', children: label }] };
}

function headRow(cells: readonly Cell[], styles: TextStyles, grid: Grid): TableRow {
  const children = cells.map((cell, column) => tableCell(cell, column, grid, { styles, fill: colors.tint }));
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function groupRows({ lead, rows }: RowGroup, grid: Grid): TableRow[] {
  const first = lead ? 1 : 0;
  const filled: RowGroup['rows'] = rows.length > 0 ? rows : [grid.columns.slice(first).map(() => ({ children: [] }))];
  const heights = filled.map((row) => rowHeight(row, grid.widths.slice(first)));
  // A lead cell is not repeated on the next page, and its text would break with the rows.
  const isWhole = heights.reduce((sum, height) => sum + height, 0) <= tall;
  return filled.map((row, index) => {
    const startsGroup = index === 0;
    const look = { startsGroup, keepNext: isWhole && index < filled.length - 1 };
    const leadCells = lead && startsGroup ? [tableCell(lead, 0, grid, { ...look, rowSpan: filled.length })] : [];
    const cells = row.map((cell, column) => tableCell(cell, column + first, grid, look));
    return new TableRow({
      ...((heights[index] ?? 0) <= tall && { cantSplit: true }),
      children: [...leadCells, ...cells],
    });
  });
}

/** More than a third of a page may break: whole, it could leave as much white at the foot of the page before. */
const tall = partOfPage(1 / 3);

function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  return Math.max(0, ...row.map((cell, column) => textHeight(cell.children, widths[column] ?? 1, tableSize)));
}

interface CellLook {
  readonly styles?: TextStyles;
  readonly fill?: string;
  readonly rowSpan?: number;
  readonly startsGroup?: boolean;
  readonly keepNext?: boolean;
}

function tableCell(cell: Cell, column: number, grid: Grid, look: CellLook): TableCell {
  const { styles = textStyles.cell, fill, rowSpan = 1, startsGroup = false, keepNext = false } = look;
  const width = (grid.widths[column] ?? 0) - 2 * side;
  const { align: _, ...outside } = grid.around;
  const isRight = grid.columns[column]?.align === 'right';
  const inside = { ...outside, styles, width, ...(isRight && { align: AlignmentType.RIGHT }) };
  return renderCell(grid.renderBlocks(cell.children, inside), styleIds.tableText, {
    margins: { marginUnitType: WidthType.DXA, top: twipsOfPt(3), bottom: twipsOfPt(2), left: side, right: side },
    keepNext,
    ...(fill !== undefined && { fill }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(startsGroup && { borders: { top: rule() } }),
  });
}

const side = twipsOfPt(4.5);

/** `docx` has no option for the text that tells what a table shows. */
class DescribedTable extends Table {
  constructor(description: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof TableProperties)) throw new Error('A table without properties');
    properties.addChildElement(
      new BuilderElement({ name: 'w:tblDescription', attributes: { val: { key: 'w:val', value: description } } }),
    );
  }
}
