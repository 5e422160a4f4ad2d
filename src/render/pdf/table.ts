import type { Block, Cell, Table } from '../../document/blocks.js';
import { renderWholeWords } from './inlines.js';
import { padding } from './layout/grid-cells.js';
import type { GridNode, LayoutNode, StackNode } from './nodes.js';
import { pdfText } from './pdf-text.js';
import { destination, type Scope } from './scope.js';
import { gaps, pageMargins, pageSize, textStyles } from './styles.js';

type RenderBlocks = (blocks: readonly Block[], scope: Scope) => LayoutNode[];

/** A table as a grid: head rows, then groups of rows with their leading cells. */
export function renderTable(table: Table, outer: Scope, renderBlocks: RenderBlocks): GridNode {
  const scope = { ...outer, gap: gaps.cellParagraph };
  const alignment = (column: number) => table.columns[column]?.align ?? 'left';
  const renderCell = (cell: Cell, column: number): StackNode => {
    const divides = Math.max(outer.divides, lettersIn(table.columns[column]?.width ?? 0) + 1);
    return { stack: renderBlocks(cell.children, { ...scope, divides }), alignment: alignment(column) };
  };

  const labels = table.columns.map((column, index): StackNode => {
    const text = renderWholeWords(column.label, scope);
    return { stack: [{ text, ...textStyles.label }], alignment: alignment(index) };
  });
  const head = table.subHead
    ? [labels, table.subHead.map((cell, column) => ({ ...renderCell(cell, column), ...textStyles.small }))]
    : [labels];
  const groups = table.groups.map((group) => {
    const first = group.lead ? 1 : 0;
    const lead = group.lead ? { ...renderCell(group.lead, 0) } : null;
    return { lead, rows: group.rows.map((row) => row.map((cell, index) => renderCell(cell, index + first))) };
  });
  return {
    stack: [...head.flat(), ...groups.flatMap(({ lead, rows }) => [...(lead ? [lead] : []), ...rows.flat()])],
    grid: { columns: table.columns.map((column) => column.width), head, groups },
    ...textStyles.table,
    anchors: [destination(table.id)],
    tag: {
      type: 'Table',
      ...(table.summary !== '' && { attributes: { O: 'Table', Summary: pdfText(table.summary) } }),
    },
    spaceBefore: gaps.paragraph,
    spaceAfter: gaps.block,
  };
}

/** Letters of the longest word that surely stands on one line of a column, by its share of the page in per cent. */
function lettersIn(share: number): number {
  const width = (pageSize.width - pageMargins.left - pageMargins.right) * (share / 100) - 2 * padding.x;
  return Math.floor(width / widestLetter);
}

/** Points that a letter of a table's type takes in words of wide letters. */
const widestLetter = 5.6;
