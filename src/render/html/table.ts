import type { Cell, Column, RowGroup, Table } from '../../document/blocks.js';
import { textOfInlines, textsOfBlocks } from '../../document/text.js';
import { renderCompact } from './compact.js';
import type { HtmlContext } from './context.js';
import { type Attributes, element, escapeHtml } from './element.js';
import { renderInlines } from './inlines.js';

/** Renders a table; each cell carries its column's label, so that a narrow page can show rows as lists. */
export function renderTable(table: Table, context: HtmlContext): string {
  const caption = element('caption', {}, escapeHtml(table.summary));
  const head = element('thead', {}, renderHead(table, context));
  const groups = table.groups.map((group) => renderGroup(group, table.columns, context)).join('\n');
  return element(
    'table',
    { id: table.id, class: 'table table--borderless table--compact table--responsive-headers' },
    `${caption}\n${head}\n${groups}`,
  );
}

function renderHead(table: Table, context: HtmlContext): string {
  const labels = table.columns.map((column) =>
    element('th', { scope: 'col', class: alignment(column) }, renderInlines(column.label, context)),
  );
  const rows = [element('tr', {}, labels.join(''))];
  if (table.subHead) {
    const cells = table.subHead.map((cell, index) => renderCell(cell, table.columns[index], 'col', context));
    rows.push(element('tr', { class: 'sub-head' }, cells.join('')));
  }
  return rows.join('\n');
}

function renderGroup(group: RowGroup, columns: readonly Column[], context: HtmlContext): string {
  const [first, ...others] = columns;
  const ownColumns = group.lead ? others : columns;
  // A group without rows still has its lead.
  const rows = group.rows.length > 0 ? group.rows : [[]];
  const html = rows.map((row, index) => {
    const span = { rowspan: rows.length > 1 ? rows.length : null };
    const lead = group.lead && index === 0 ? renderCell(group.lead, first, 'rowgroup', context, span) : '';
    return element('tr', {}, lead + renderRow(row, ownColumns, context));
  });
  return element('tbody', {}, html.join('\n'));
}

function renderRow(row: readonly Cell[], columns: readonly Column[], context: HtmlContext): string {
  return row
    .map((cell, index) => {
      const column = columns[index];
      // After a lead the first column may be figures, which head nothing.
      const isHead = index === 0 && column?.align !== 'right';
      return renderCell(cell, column, isHead ? 'row' : null, context);
    })
    .join('');
}

/** A header cell when it has a scope and words that can head something; screen readers stumble over empty headers. */
function renderCell(
  cell: Cell,
  column: Column | undefined,
  scope: 'col' | 'row' | 'rowgroup' | null,
  context: HtmlContext,
  span: Attributes = {},
): string {
  const attributes = {
    ...span,
    class: column ? alignment(column) : null,
    'data-title': column ? textOfInlines(column.label) : null,
  };
  if (textsOfBlocks(cell.children).length === 0) return element('td', attributes, '');
  const html = renderCompact(cell.children, context);
  const isHeader = scope !== null && cell.children.every(({ type }) => type === 'paragraph' || type === 'list');
  return isHeader ? element('th', { scope, ...attributes }, html) : element('td', attributes, html);
}

function alignment(column: Column): string | null {
  return column.align === 'right' ? 'number' : null;
}
