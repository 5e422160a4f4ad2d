import type { Block, Cell, Column, Table } from '../../document/blocks.js';
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
  const renderRow = (cells: readonly Cell[], columns: readonly Column[]): StackNode[] =>
    cells.map(({ children }, index) => {
      const column = columns[index];
      const divides = Math.max(outer.divides, lettersIn(column?.width ?? 0) + 1);
      return aligned(renderBlocks(children, { ...scope, divides }), column);
    });
  const labels = table.columns.map((column): StackNode => {
    const text = renderWholeWords(column.label, scope);
    return aligned([{ text, ...textStyles.label }], column);
  });
  const head = table.subHead
    ? [labels, renderRow(table.subHead, table.columns).map((cell) => ({ ...cell, ...textStyles.small }))]
    : [labels];
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

/** Letters of the longest word that surely stands on one line of a column, by its share of the page in per cent. */
function lettersIn(share: number): number {
  const width = (pageSize.width - pageMargins.left - pageMargins.right) * (share / 100) - 2 * padding.x;
  return Math.floor(width / widestLetter);
}

/** Points that a letter of a table's type takes in words of wide letters. */
const widestLetter = 5.6;
