import type { Block, Cell, Table } from '../../document/blocks.js';
import { renderWholeWords } from './inlines.js';
import type { GridNode, LayoutNode, StackNode } from './nodes.js';
import { pdfText } from './pdf-text.js';
import { destination, type Scope } from './scope.js';
import { gaps, textStyles } from './styles.js';

type RenderBlocks = (blocks: readonly Block[], scope: Scope) => LayoutNode[];

/** A table as a grid: head rows, then groups of rows with their leading cells. */
export function renderTable(table: Table, outer: Scope, renderBlocks: RenderBlocks): GridNode {
  const scope = { ...outer, gap: gaps.cellParagraph };
  const alignment = (column: number) => table.columns[column]?.align ?? 'left';
  const renderCell = (cell: Cell, column: number): StackNode => {
    return { stack: renderBlocks(cell.children, scope), alignment: alignment(column) };
  };

  const labels = table.columns.map((column, index): StackNode => {
    const text = renderWholeWords(column.label, scope);
    return { stack: [{ text, ...textStyles.label }], alignment: alignment(index) };
  });
  const head = table.subHead ? [labels, table.subHead.map(renderCell)] : [labels];
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
