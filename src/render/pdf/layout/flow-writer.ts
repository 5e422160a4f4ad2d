import type { PageItem, Vector } from 'pdfmake/js/DocumentContext.js';
import type LineType from 'pdfmake/js/Line.js';
import type { Artifact, LineMark } from 'pdfmake/js/Line.js';
import { PageElementWriter } from '../pdfmake-classes.js';

/** Something that is open across page breaks: a frame or a table. */
export interface Region {
  /** Closes the part on a page whose content ends at `y`; returns where the part itself ends. */
  leavePage(page: number, y: number): number;
  /** Sets what is repeated at the head of the page and reserves room at its foot. */
  enterPage(page: number): void;
}

/** Lines and vectors with coordinates of their own, to be set on a page later. */
export interface Fragment {
  readonly items: readonly PageItem[];
  readonly height: number;
}

/** Height of the endless page on which fragments are drawn. */
const endless = 1e7;

/** Writes to pages, knows the space wanted between blocks, and tells open regions of each page break. */
export class FlowWriter extends PageElementWriter {
  private readonly regions: Region[] = [];
  private wantedSpace = 0;
  /** At the head of a page or a frame, where space between blocks is dropped. */
  private atHead = true;
  /** Nothing of the flow on this page yet: another break would gain no room. */
  private pageEmpty = true;

  override moveToNextPage(): void {
    const context = this.context();
    const { x, availableWidth } = context;
    let bottom = context.y;
    for (const region of this.regions.toReversed()) bottom = region.leavePage(context.page, bottom);
    context.moveToNextPage();
    context.x = x;
    context.availableWidth = availableWidth;
    for (const region of this.regions) region.enterPage(context.page);
    this.beginHead();
    this.pageEmpty = true;
  }

  /** Keeps a region informed of page breaks while its content is drawn. */
  within(region: Region, draw: () => void): void {
    this.regions.push(region);
    draw();
    this.regions.pop();
  }

  wantSpace(points: number | undefined): void {
    if (!this.atHead) this.wantedSpace = Math.max(this.wantedSpace, points ?? 0);
  }

  /** Goes to the next page when less than `height` is left after the wanted space. */
  ensureRoom(height: number): void {
    if (!this.pageEmpty && this.wantedSpace + height > this.context().availableHeight) this.moveToNextPage();
  }

  /** Goes to the next page unless this one is still empty. */
  breakPage(): void {
    if (!this.pageEmpty) this.moveToNextPage();
  }

  get isPageEmpty(): boolean {
    return this.pageEmpty;
  }

  /** Applies the wanted space; from here on something is set. */
  beginContent(): void {
    this.context().moveDown(this.wantedSpace);
    this.wantedSpace = 0;
    this.atHead = false;
    this.pageEmpty = false;
  }

  beginHead(): void {
    this.wantedSpace = 0;
    this.atHead = true;
  }

  /** Space wanted inside a frame does not reach out of it. */
  endFrame(): void {
    this.wantedSpace = 0;
    this.atHead = false;
  }

  /** Runs one cell of a row that may go over pages: each cell begins under the same conditions. */
  withPageEmpty(pageEmpty: boolean, draw: () => void): void {
    this.pageEmpty = pageEmpty;
    draw();
    this.pageEmpty = false;
  }

  /** Draws on an endless page of its own instead of the document's. */
  capture(width: number, draw: () => void): Fragment {
    const { wantedSpace, atHead, pageEmpty } = this;
    this.beginHead();
    this.pushContext(width, endless);
    draw();
    const { pages, y } = this.context();
    this.popContext();
    Object.assign(this, { wantedSpace, atHead, pageEmpty });
    return { items: pages[0]?.items ?? [], height: y };
  }

  /** Sets a fragment with its upper left corner at x, y of the current page. `artifact`: it repeats what stands elsewhere. */
  place(fragment: Fragment, x: number, y: number, artifact?: Artifact): void {
    const { items } = this.context().getCurrentPage();
    for (const item of fragment.items) {
      if (item.type === 'line') items.push({ type: 'line', item: movedLine(item.item, x, y, artifact) });
      else items.push({ type: 'vector', item: movedVector(item.item, x, y, artifact) });
    }
  }

  /** Sets a line at the current position without moving on. */
  placeLine(line: LineType, x: number, y: number): void {
    this.context()
      .getCurrentPage()
      .items.push({ type: 'line', item: movedLine(line, x, y) });
  }

  /** Draws a vector in the coordinates of a page, over what is there or behind it. */
  draw(vector: Vector, page = this.context().page, behind = false): void {
    const items = this.context().pages[page]?.items;
    if (behind) items?.unshift({ type: 'vector', item: vector });
    else items?.push({ type: 'vector', item: vector });
  }
}

function movedLine(line: LineType, x: number, y: number, artifact?: Artifact): LineType {
  const moved = line.clone();
  moved.x = (line.x ?? 0) + x;
  moved.y = (line.y ?? 0) + y;
  if (artifact && line.mark) moved.mark = asArtifact(line.mark, artifact);
  return moved;
}

/** Anchors and bookmarks lead to the text itself. */
function asArtifact({ number, node }: LineMark, artifact: Artifact): LineMark {
  return { ...(number !== undefined && { number }), node, artifact };
}

function movedVector(vector: Vector, x: number, y: number, artifact?: Artifact): Vector {
  const moved = { ...vector };
  if (artifact) moved.mark = asArtifact(vector.mark ?? { node: vector }, artifact);
  if (vector.type === 'line') {
    moved.x1 = (vector.x1 ?? 0) + x;
    moved.x2 = (vector.x2 ?? 0) + x;
    moved.y1 = (vector.y1 ?? 0) + y;
    moved.y2 = (vector.y2 ?? 0) + y;
  } else {
    moved.x = (vector.x ?? 0) + x;
    moved.y = (vector.y ?? 0) + y;
  }
  return moved;
}
