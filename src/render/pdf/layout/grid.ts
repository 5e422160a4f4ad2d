import type { GridGroup, GridNode, StackNode } from '../nodes.js';
import type { Fragment, Region } from './flow-writer.js';
import type { FormLayout } from './form-layout.js';
import {
  type Column,
  columnsOf,
  type Drawing,
  drawCells,
  drawHead,
  firmRule,
  lightRule,
  padding,
  type Rule,
} from './grid-cells.js';
import { PageParts } from './page-parts.js';

/** Lays out a table: rows whole, head and leading cell named again on each page. */
export function layoutGrid(layout: FormLayout, node: GridNode): void {
  layout.writer.beginContent();
  new GridLayout(layout, node).run();
}

/** Room for the whole of a small table, for the head and the first row of any other, or the first two where they are low. */
export function gridStartHeight(layout: FormLayout, node: GridNode, width: number): number {
  return new GridLayout(layout, node, width).startHeight();
}

class GridLayout implements Region {
  private readonly x: number;
  private readonly columns: readonly Column[];
  private readonly parts = new PageParts();
  private head: Fragment | null = null;
  /** The group whose rows are being set, once its leading cell stands on a page. */
  private lead: { readonly fragment: Fragment; page: number; bottom: number } | null = null;
  private inRow = false;

  constructor(
    private readonly layout: FormLayout,
    private readonly node: GridNode,
    private readonly width = layout.writer.context().availableWidth,
  ) {
    this.x = layout.writer.context().x;
    this.columns = columnsOf(node.grid.columns, width);
  }

  startHeight(): number {
    const head = this.drawHead();
    const [group] = this.node.grid.groups;
    const [row] = group?.rows ?? [];
    head.undo();
    if (!group || !row) return head.fragment.height;
    const whole = this.layout.keep ? this.smallHeight(head.fragment.height) : null;
    if (whole !== null) return whole;
    const first = this.drawRow(row, group);
    first.undo();
    const lead = group.lead ? this.drawCells([group.lead], this.columns) : null;
    lead?.undo();
    const { height } = first.fragment;
    const start = Math.max(height <= this.low ? height + this.secondHeight() : height, lead?.fragment.height ?? 0);
    return head.fragment.height + Math.min(start, this.tall);
  }

  /** Height of the row after the first: a low row alone under the head looks forgotten. */
  private secondHeight(): number {
    const [group, next] = this.node.grid.groups;
    if (group?.rows[1]) return this.heightOf(group.rows[1], this.columnsOf(group));
    return next?.rows[0] ? this.heightOf(next.rows[0], this.columnsOf(next)) : 0;
  }

  /** Height of all of a table that takes no more than a quarter of a page; null for a larger one. */
  private smallHeight(head: number): number | null {
    let height = head;
    for (const group of this.node.grid.groups) {
      const { lead, rows } = group;
      const start = height;
      for (const cells of rows) {
        height += this.heightOf(cells, this.columnsOf(group));
        if (height > this.layout.innerHeight / 4) return null;
      }
      if (lead) height = Math.max(height, start + this.heightOf([lead], this.columns));
    }
    return height > this.layout.innerHeight / 4 ? null : height;
  }

  private heightOf(cells: readonly StackNode[], columns: readonly Column[]): number {
    const { fragment, undo } = this.drawCells(cells, columns);
    undo();
    return fragment.height;
  }

  run(): void {
    const { writer } = this.layout;
    const context = writer.context();
    const { availableWidth } = context;
    this.parts.begin(context.page, context.y, context.y);
    writer.within(this, () => {
      this.setHead();
      this.node.grid.groups.forEach((group, index) => {
        if (index > 0) this.rule(0, firmRule);
        this.setGroup(group);
      });
    });
    context.x = this.x;
    context.availableWidth = availableWidth;
    this.parts.extend(context.page, context.y);
    writer.endFrame();
    if (this.node.grid.bare) return;
    const line = { x1: this.x, x2: this.x + this.width };
    for (const { page, top, bottom } of this.parts.all()) {
      for (const y of [top, bottom]) writer.draw({ type: 'line', ...line, y1: y, y2: y, ...firmRule }, page);
    }
  }

  leavePage(page: number, y: number): number {
    const content = this.inRow ? y + padding.y : y;
    return this.parts.extend(page, this.lead?.page === page ? Math.max(content, this.lead.bottom) : content);
  }

  enterPage(page: number): void {
    const context = this.layout.writer.context();
    const known = this.parts.get(page);
    if (known) context.moveDown(known.contentTop - known.top);
    else {
      const top = context.y;
      if (this.head) {
        this.layout.writer.place(this.head, this.x, top, 'repeated');
        context.moveDown(this.head.height);
      }
      this.parts.begin(page, top, context.y);
      if (this.lead) this.placeLead(this.lead.fragment, true);
    }
    if (this.inRow) this.padRow();
  }

  /** Rows higher than this may break. */
  private get tall(): number {
    return this.layout.innerHeight / 3;
  }

  /** Rows no higher than this do not stand alone. */
  private get low(): number {
    return this.tall / 4;
  }

  private setHead(): void {
    const { writer } = this.layout;
    const head = this.drawHead();
    if (this.layout.keep && head.fragment.height <= this.tall) {
      writer.place(head.fragment, this.x, writer.context().y);
      writer.context().moveDown(head.fragment.height);
      this.head = head.fragment;
    } else {
      head.undo();
      for (const cells of this.node.grid.head) this.flowRow(cells, this.columns);
    }
  }

  private setGroup(group: GridGroup): void {
    const { layout } = this;
    const context = layout.writer.context();
    // A leading cell that no page could hold is set as the first cell of the first row instead.
    let lead = group.lead ? this.drawCells([group.lead], this.columns) : null;
    if (lead && (!layout.keep || lead.fragment.height > 2 * this.tall)) {
      lead.undo();
      lead = null;
    }
    group.rows.forEach((cells, index) => {
      if (group.lead && !lead) {
        const spare: StackNode = { stack: [] };
        return this.flowRow([index === 0 ? group.lead : spare, ...cells], this.columns);
      }
      this.setRow(cells, group, index === 0 ? (lead?.fragment ?? null) : null, index > 0);
    });
    if (this.lead && this.lead.page === context.page) context.moveDown(Math.max(0, this.lead.bottom - context.y));
    this.lead = null;
  }

  private setRow(cells: StackNode[], group: GridGroup, lead: Fragment | null, ruled: boolean): void {
    const { layout } = this;
    const { writer } = layout;
    const context = writer.context();
    const columns = this.columnsOf(group);
    const row = this.drawRow(cells, group);
    const whole = layout.keep && row.fragment.height <= this.tall;
    const least = whole ? row.fragment.height : this.rowStart(cells, columns);
    const page = context.page;
    if (!whole) row.undo();
    const last = whole ? this.lastAfter(cells, group) : 0;
    writer.ensureRoom(Math.max(least + last, lead?.height ?? 0));
    if (lead) this.placeLead(lead, false);
    if (ruled && page === context.page) this.rule(columns[0]?.x ?? 0, lightRule);
    if (whole) {
      writer.beginContent();
      writer.place(row.fragment, this.x, context.y);
      context.moveDown(row.fragment.height);
    } else this.flowRow(cells, columns);
  }

  /** Height of the last row of the table, or of a low last row of a group, after these cells: a sum must not stand alone. */
  private lastAfter(cells: readonly StackNode[], within: GridGroup): number {
    const { groups } = this.node.grid;
    const isLastGroup = within === groups.at(-1);
    if (within.rows.at(-2) === cells) return this.heightUpTo(within, isLastGroup ? this.tall : this.low);
    const end = groups.at(-1);
    const isBeforeEnd = within === groups.at(-2) && within.rows.at(-1) === cells && end?.rows.length === 1;
    return end && isBeforeEnd ? this.heightUpTo(end, this.tall) : 0;
  }

  /** Height of the group's last row, none where that is more than `most`. */
  private heightUpTo(group: GridGroup, most: number): number {
    const height = this.heightOf(group.rows.at(-1) ?? [], this.columnsOf(group));
    return height <= most ? height : 0;
  }

  private placeLead(fragment: Fragment, repeated: boolean): void {
    const { writer } = this.layout;
    const { page, y } = writer.context();
    writer.place(fragment, this.x, y, repeated ? 'repeated' : undefined);
    this.lead = { fragment, page, bottom: y + fragment.height };
  }

  /** Sets a row whose cells may go over pages, one cell after the other. */
  private flowRow(cells: readonly StackNode[], columns: readonly Column[]): void {
    const { writer } = this.layout;
    const context = writer.context();
    const start = { page: context.page, y: context.y, availableHeight: context.availableHeight };
    const empty = writer.isPageEmpty;
    let end = { ...start, y: start.y + 2 * padding.y, availableHeight: start.availableHeight - 2 * padding.y };
    this.inRow = true;
    cells.forEach((cell, index) => {
      Object.assign(context, start);
      this.padRow();
      context.x = this.x + (columns[index]?.x ?? 0) + padding.x;
      context.availableWidth = (columns[index]?.width ?? 0) - 2 * padding.x;
      writer.beginHead();
      writer.withPageEmpty(empty, () => this.layout.processNode(cell));
      const { page, y, availableHeight } = context;
      const later = page > end.page || (page === end.page && y + padding.y > end.y);
      if (later) end = { page, y: y + padding.y, availableHeight };
    });
    this.inRow = false;
    Object.assign(context, end);
    writer.endFrame();
  }

  /** Space over the text of a row, and room for the space under it. */
  private padRow(): void {
    const context = this.layout.writer.context();
    context.moveDown(padding.y);
    context.availableHeight -= padding.y;
  }

  private rowStart(cells: readonly StackNode[], columns: readonly Column[]): number {
    const starts = cells.map((_, index) =>
      this.layout.startHeight(cells, index, (columns[index]?.width ?? 0) - 2 * padding.x),
    );
    return Math.max(...starts, 0) + 2 * padding.y;
  }

  private drawHead(): Drawing {
    return drawHead(this.layout, this.node.grid.head, this.columns, this.width);
  }

  private drawRow(cells: readonly StackNode[], group: GridGroup): Drawing {
    return this.drawCells(cells, this.columnsOf(group));
  }

  private drawCells(cells: readonly StackNode[], columns: readonly Column[]): Drawing {
    return drawCells(this.layout, cells, columns, this.width);
  }

  private columnsOf(group: GridGroup): readonly Column[] {
    return group.lead ? this.columns.slice(1) : this.columns;
  }

  private rule(from: number, style: Rule): void {
    const { writer } = this.layout;
    const { y } = writer.context();
    writer.draw({ type: 'line', x1: this.x + from, x2: this.x + this.width, y1: y, y2: y, ...style });
  }
}
