import type { Block, Cell, Column, Table } from '../../document/blocks.js';
import { renderWholeWords } from './inlines.js';
import type { GridNode, LayoutNode, StackNode } from './nodes.js';
import { pdfText } from './pdf-text.js';
import { destination, type Scope } from './scope.js';
import { gaps, textStyles } from './styles.js';

type RenderBlocks = (blocks: readonly Block[], scope: Scope) => LayoutNode[];

/** A table as a grid: head rows, then groups of rows with their leading cells. */
export function renderTable(table: Table, outer: Scope, renderBlocks: RenderBlocks): GridNode {
  const scope = { ...outer, gap: gaps.cellParagraph };
  const renderRow = (cells: readonly Cell[], columns: readonly Column[]): StackNode[] =>
    cells.map(({ children }, index) => aligned(renderBlocks(children, scope), columns[index]));
  const labels = table.columns.map((column): StackNode => {
    const text = renderWholeWords(column.label, scope);
    return aligned([{ text, ...textStyles.label }], column);
  });
  const head = table.subHead ? [labels, renderRow(table.subHead, table.columns)] : [labels];
  const groups = table.groups.map(({ lead, rows }) => {
    const columns = lead ? table.columns.slice(1) : table.columns;
    const [leading = null] = lead ? renderRow([lead], table.columns) : [];
    return { lead: leading, rows: rows.map((row) => renderRow(row, columns)) };
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

function aligned(stack: LayoutNode[], column: Column | undefined): StackNode {
  return { stack, alignment: column?.align ?? 'left' };
}
