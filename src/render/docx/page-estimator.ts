import type { Block, Cell, Column, DocumentTree, Inline } from '../../document/blocks.js';
import { textOfInlines } from '../../document/text.js';
import { unknownNode } from '../../document/visit.js';
import { bookmarkName } from './anchors.js';

/**
 * Points. Fitted to the pages that LibreOffice makes of real documents, where 81 of 92 entries come out right and the
 * rest one page off; letters are of average width, heights include the usual space around.
 */
const measure = {
  page: 745,
  letter: { body: 4.7, table: 4.45, label: 4.6 },
  line: { body: 14, table: 12, small: 11, title: 26 },
  title: 54,
  heading: { section: 29, other: 23, keptWith: 62 },
  afterParagraph: 4.6,
  field: { label: 20, least: 64, end: 8 },
  notice: 31,
  signer: 96,
  table: { head: 52, row: 8.5 },
  toc: { title: 26, 1: 14.4, 2: 11.5 },
} as const;
const width = { page: 470, box: 452, listIndent: 18 } as const;

export interface PageNumbers {
  /** The page on which a bookmark stands. */
  readonly ofBookmark: ReadonlyMap<string, number>;
  readonly count: number;
}

/**
 * A guess at the pages of a document's anchors by counting letters and lines: a thousandth of what laying the document
 * out would cost. Word puts its own numbers in when the contents table is updated.
 */
export function estimatePages(document: DocumentTree): PageNumbers {
  const flow = new Flow();
  flow.blocks(document.blocks, width.page);
  return { ofBookmark: flow.pages, count: flow.page };
}

class Flow {
  readonly pages = new Map<string, number>();
  page = 1;
  private y = 0;

  blocks(blocks: readonly Block[], room: number): void {
    for (const block of blocks) this.block(block, room);
  }

  private block(block: Block, room: number): void {
    switch (block.type) {
      case 'title':
        return this.whole(measure.title + measure.line.title * this.lines(block.children, room, 10.5));
      case 'heading':
        // Word keeps a heading with the first lines of what follows.
        if (block.level <= 2) this.need(measure.heading.keptWith);
        this.mark(block.id);
        return this.whole(block.level === 1 ? measure.heading.section : measure.heading.other);
      case 'paragraph':
        return this.text(
          this.lines(block.children, room),
          block.role === 'small' ? measure.line.small : measure.line.body,
        );
      case 'list':
        for (const item of block.items) this.blocks(item, room - width.listIndent);
        return;
      case 'notes':
        for (const note of block.notes) this.blocks(note.children, room);
        return;
      case 'guidance':
        return this.blocks(block.children, room);
      case 'notice':
        this.need(measure.field.least);
        this.y += measure.notice;
        return this.blocks(block.children, room - width.listIndent);
      case 'section':
        if (block.pageBreak) this.newPage();
        this.mark(block.id);
        return this.blocks(block.children, room);
      case 'box':
        this.mark(block.id);
        for (const field of block.fields) {
          this.need(measure.field.least);
          this.mark(field.id);
          this.y += measure.field.label + measure.line.small * this.lines(field.label, room, measure.letter.label);
          this.blocks(field.children, width.box);
        }
        this.y += measure.field.end;
        return;
      case 'table':
        return this.table(block);
      case 'figure':
        this.mark(block.id);
        return this.whole(block.drawing.height + measure.line.small * (1 + this.lines(block.caption, room)));
      case 'signatures':
        this.mark(block.id);
        for (const signer of block.signers) {
          this.need(measure.signer);
          this.mark(signer.id);
          this.y += measure.signer;
        }
        return;
      case 'toc':
        this.y += measure.toc.title;
        for (const entry of block.entries) this.whole(measure.toc[entry.level]);
        return;
      default:
        return unknownNode(block);
    }
  }

  private table({ id, columns, subHead, groups }: Extract<Block, { type: 'table' }>): void {
    this.mark(id);
    this.whole(measure.table.head + (subHead ? this.rowHeight(subHead, columns) : 0));
    for (const { lead, rows } of groups) {
      const own = lead ? columns.slice(1) : columns;
      for (const row of rows) this.whole(this.rowHeight(row, own));
    }
  }

  private rowHeight(cells: readonly Cell[], columns: readonly Column[]): number {
    let height = 0;
    for (const [index, cell] of cells.entries()) {
      height = Math.max(height, this.cellHeight(cell, columns[index]?.width ?? 20));
    }
    return height;
  }

  private cellHeight(cell: Cell, percent: number): number {
    const room = (width.page * percent) / 100 - 10;
    const heights = cell.children.map((child) =>
      'children' in child && child.type === 'paragraph'
        ? this.lines(child.children, room, measure.letter.table) *
            (child.role === 'small' ? measure.line.small : measure.line.table) +
          2
        : measure.line.table,
    );
    return heights.reduce((sum, height) => sum + height, measure.table.row);
  }

  private lines(children: readonly Inline[], room: number, average: number = measure.letter.body): number {
    return Math.max(1, Math.ceil((textOfInlines(children).length * average) / room));
  }

  /** Lines that may be divided over pages. */
  private text(lines: number, lineHeight: number): void {
    for (let i = 0; i < lines; i++) this.whole(lineHeight);
    this.y += measure.afterParagraph;
  }

  /** Something that stays on one page. */
  private whole(height: number): void {
    this.need(height);
    this.y += height;
  }

  private need(height: number): void {
    if (this.y + height > measure.page) this.newPage();
  }

  private newPage(): void {
    if (this.y === 0) return;
    this.page++;
    this.y = 0;
  }

  private mark(anchor: string | null): void {
    if (anchor !== null) this.pages.set(bookmarkName(anchor), this.page);
  }
}
