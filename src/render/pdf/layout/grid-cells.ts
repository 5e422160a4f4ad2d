import type { StackNode } from '../nodes.js';
import { ink } from '../styles.js';
import type { Fragment } from './flow-writer.js';
import type { FormLayout } from './form-layout.js';

export interface Column {
  readonly x: number;
  readonly width: number;
}
export interface Rule {
  readonly lineWidth: number;
  readonly lineColor: string;
}
/** Cells drawn apart from the page; `undo` when they are not set after all. */
export interface Drawing {
  readonly fragment: Fragment;
  readonly undo: () => void;
}

/** Space between the edges of a cell and its text. */
export const padding = { x: 5, y: 4 };
export const lightRule: Rule = { lineWidth: 0.4, lineColor: ink.rule };
export const firmRule: Rule = { lineWidth: 0.9, lineColor: ink.slate };

/** Columns of a table from their shares in per cent. */
export function columnsOf(shares: readonly number[], width: number): Column[] {
  let x = 0;
  return shares.map((percent) => {
    const column = { x, width: (width * percent) / 100 };
    x += column.width;
    return column;
  });
}

/** Draws cells side by side. */
export function drawCells(
  layout: FormLayout,
  cells: readonly StackNode[],
  columns: readonly Column[],
  width: number,
): Drawing {
  return layout.attempt(width, () => {
    const { writer } = layout;
    const context = writer.context();
    let bottom = 0;
    cells.forEach((cell, index) => {
      Object.assign(context, { x: (columns[index]?.x ?? 0) + padding.x, y: padding.y });
      context.availableWidth = (columns[index]?.width ?? 0) - 2 * padding.x;
      writer.beginHead();
      layout.processNode(cell);
      bottom = Math.max(bottom, context.y);
    });
    context.y = bottom + padding.y;
  });
}

/** Draws the tinted head rows. */
export function drawHead(
  layout: FormLayout,
  head: readonly StackNode[][],
  columns: readonly Column[],
  width: number,
): Drawing {
  return layout.attempt(width, () => {
    const { writer } = layout;
    const context = writer.context();
    const rows = head.map((cells) => drawCells(layout, cells, columns, width).fragment);
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    writer.draw({ type: 'rect', x: 0, y: 0, w: width, h: height, color: ink.tint });
    for (const row of rows) {
      writer.place(row, 0, context.y);
      context.moveDown(row.height);
      writer.draw({ type: 'line', x1: 0, x2: width, y1: context.y, y2: context.y, ...lightRule });
    }
  });
}
