import { AlignmentType, type Table, type TableCell, type TableRow, VerticalMergeType } from 'docx';
import type { Cell, Column, RowGroup, Table as TableBlock } from '../../document/blocks.js';
import { textOfInlines } from '../../document/text.js';
import { rule } from './borders.js';
import { renderCell, renderFieldCell } from './cell.js';
import { colors } from './colors.js';
import { DescribedTable, tableRow } from './markup/described-table.js';
import { shareWidth, twipsOfPt } from './measures.js';
import { styleIds, type TextStyles, tableStyleIds, textStyles } from './styles.js';
import type { RenderBlocks, Surroundings } from './surroundings.js';
import { partOfPage, tableSize, textHeight } from './text-height.js';

/** A table with repeated head rows; the lead cell of a group spans the group's rows. */
export function renderTable(block: TableBlock, around: Surroundings, renderBlocks: RenderBlocks): Table {
  const { columns, subHead, groups } = block;
  const grid: Grid = {
    columns,
    widths: shareWidth(
      around.width,
      columns.map((column) => column.width),
    ),
    around: { ...around, indent: 0, depth: 0 },
    renderBlocks,
  };
  around.writer.anchor(block.id);
  const rows = [
    headRow(columns.map(labelCell), textStyles.tableHead, grid),
    ...(subHead ? [headRow(subHead, textStyles.tableSubHead, grid)] : []),
    ...groups.flatMap((group, index) => groupRows(group, grid, index, groups)),
  ];
  const look = {
    style: tableStyleIds.table,
    width: around.width,
    columns: grid.widths,
    firstRow: true,
    firstColumn: groups.some(({ lead }) => lead !== null),
    description: block.summary,
  };
  return new DescribedTable(look, rows);
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
  const written = cells.map((cell, column) => renderTableCell(cell, column, grid, { styles, fill: colors.tint }));
  return tableRow({ isHead: true, isWhole: true }, written);
}

function groupRows({ lead, rows }: RowGroup, grid: Grid, at: number, groups: readonly RowGroup[]): TableRow[] {
  const first = lead ? 1 : 0;
  const filled: RowGroup['rows'] = rows.length > 0 ? rows : [grid.columns.slice(first).map(() => ({ children: [] }))];
  const heights = filled.map((row) => rowHeight(row, grid.widths.slice(first)));
  // A lead cell is not repeated on the next page, and its text would break with the rows.
  const isWhole = heights.reduce((sum, height) => sum + height, 0) <= tall;
  // The table's last row takes the one before it along: a sum must not stand alone on a page.
  const left = groups.slice(at + 1).reduce((sum, { rows: others }) => sum + Math.max(1, others.length), 0);
  const written: TableRow[] = [];
  for (const [index, row] of filled.entries()) {
    const startsGroup = index === 0;
    const after = filled.length - 1 - index;
    const height = heights[index] ?? 0;
    const isBeforeLast = after + left === 1 && height <= tall;
    // Not the first two as well: LibreOffice 7.4 then lost the rows on the next page.
    const look: CellLook = { startsGroup, keepNext: (isWhole && after > 0) || isBeforeLast };
    const cells = lead ? [leadCell(lead, filled.length, grid, look)] : [];
    for (const [column, cell] of row.entries()) cells.push(renderTableCell(cell, column + first, grid, look));
    written.push(tableRow({ isWhole: height <= tall }, cells));
  }
  return written;
}

/** More than a third of a page may break: whole, it could leave as much white at the foot of the page before. */
const tall = partOfPage(1 / 3);

function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  return Math.max(0, ...row.map((cell, column) => textHeight(cell.children, widths[column] ?? 1, tableSize)));
}

/** The cell of the group's first row, and in the rows below it the empty cells that it spans. */
function leadCell(lead: Cell, rowCount: number, grid: Grid, look: CellLook): TableCell {
  if (look.startsGroup)
    return renderTableCell(lead, 0, grid, {
      ...look,
      ...(rowCount > 1 && { verticalMerge: VerticalMergeType.RESTART }),
    });
  return renderTableCell({ children: [] }, 0, grid, { ...look, verticalMerge: VerticalMergeType.CONTINUE });
}

interface CellLook {
  readonly styles?: TextStyles;
  readonly fill?: string;
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
  readonly startsGroup?: boolean;
  readonly keepNext?: boolean;
}

function renderTableCell(cell: Cell, column: number, grid: Grid, look: CellLook): TableCell {
  const { styles = textStyles.cell, startsGroup = false, ...rest } = look;
  const { around, columns, widths, renderBlocks } = grid;
  const width = widths[column] ?? 0;
  const { alignment: _, ...outside } = around;
  const isRight = columns[column]?.align === 'right';
  const inside = { ...outside, styles, width: width - 2 * side, ...(isRight && { alignment: AlignmentType.RIGHT }) };
  const content = renderBlocks(cell.children, inside);
  const options = {
    ...rest,
    width,
    emptyStyle: styleIds.tableText,
    margins: { top: twipsOfPt(3), bottom: twipsOfPt(2), left: side, right: side },
    ...(startsGroup && { borders: { top: rule() } }),
  };
  if (cell.id === undefined) return renderCell(content, options);
  const label = textOfInlines(columns[column]?.label ?? []);
  return renderFieldCell({ anchor: cell.id, label }, content, around.writer, options);
}

const side = twipsOfPt(4.5);
