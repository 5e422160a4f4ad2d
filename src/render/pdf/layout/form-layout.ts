import type { Page } from 'pdfmake/js/DocumentContext.js';
import type LineType from 'pdfmake/js/Line.js';
import type { LineMark } from 'pdfmake/js/Line.js';
import {
  childrenOf,
  isDrawing,
  isFrame,
  isGrid,
  type LayoutNode,
  type ListMarker,
  type MeasuredList,
  type MeasuredText,
  type StackNode,
  type TextNode,
} from '../nodes.js';
import { DocumentContext, LayoutBuilder } from '../pdfmake-classes.js';
import { layoutDrawing } from './drawing.js';
import { FlowWriter, type Fragment } from './flow-writer.js';
import { layoutFrame } from './frame.js';
import { layoutGrid } from './grid.js';
import { finishLines, heightOfLines, linesThatFit, unparted } from './lines.js';
import { placeMarker } from './list-marker.js';
import { type RunningPart, setRunningText } from './running.js';
import { startHeight } from './start-height.js';
import { HyphenTextInlines } from './text-inlines.js';

/**
 * pdfmake's layout with our own page breaking: space that collapses, blocks kept with the next, no lines alone, frames
 * and tables that say at the head of a page what they continue. Uses pdfmake's measuring and line building only.
 */
export class FormLayout extends LayoutBuilder {
  declare writer: FlowWriter;
  /** Whether rows are kept whole and heads repeated; off for the second try, when a first one lost text. */
  keep = true;
  /** Text at the head and foot of a page. */
  running: (page: number, pages: number) => readonly RunningPart[] = () => [];
  /** The nodes of the running text, page by page. */
  readonly runningNodes: LayoutNode[] = [];

  private marker: ListMarker | null = null;
  private anchors: string[] = [];
  private readonly built = new Map<object, { width: number; lines: LineType[] }>();
  private lineCount = 0;

  override tryLayoutDocument(content: object): { pages: Page[]; linearNodeList: object[] } {
    this.linearNodeList = [];
    this.docMeasure.textInlines = new HyphenTextInlines(this.docMeasure.textInlines.pdfDocument);
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content));
    this.writer = new FlowWriter(new DocumentContext());
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(measured);
    setRunningText(this, this.running);
    return { pages: this.writer.context().pages, linearNodeList: this.linearNodeList };
  }

  /** Height between the margins of a page. */
  get innerHeight(): number {
    return this.pageSize.height - this.pageMargins.top - this.pageMargins.bottom;
  }

  override processNode(node: LayoutNode): void {
    if (node.anchors) this.anchors.push(...node.anchors);
    super.processNode(node);
  }

  override processVerticalContainer(node: StackNode): void {
    if (isDrawing(node)) layoutDrawing(this, node);
    else if (isFrame(node)) layoutFrame(this, node);
    else if (isGrid(node)) layoutGrid(this, node);
    else this.processFlow(childrenOf(node));
  }

  /** One block after the other, each begun where enough of it fits. */
  processFlow(nodes: readonly LayoutNode[]): void {
    const { writer } = this;
    nodes.forEach((node, index) => {
      if (node.breakBefore) writer.breakPage();
      writer.wantSpace(node.spaceBefore);
      writer.ensureRoom(this.startHeight(nodes, index, writer.context().availableWidth));
      this.processNode(node);
      writer.wantSpace(node.spaceAfter);
    });
  }

  override processList(ordered: boolean, node: MeasuredList): void {
    const context = this.writer.context();
    const indent = node._gapSize.width;
    context.x += indent;
    context.availableWidth -= indent;
    for (const item of (ordered ? node.ol : node.ul) ?? []) {
      this.marker = (item as { listMarker?: ListMarker }).listMarker ?? null;
      this.processFlow([item]);
    }
    context.x -= indent;
    context.availableWidth += indent;
  }

  override processLeaf(node: TextNode): void {
    const { writer } = this;
    const context = writer.context();
    const lines = this.linesOf(node, context.availableWidth);
    for (let done = 0; done < lines.length; ) {
      if (done === 0) writer.ensureRoom(heightOfLines(lines.slice(0, unparted(lines.length))));
      writer.beginContent();
      const count = linesThatFit(lines.slice(done), context.availableHeight);
      for (const line of lines.slice(done, done + count)) this.setLine(line, line === lines[0]);
      done += count;
      if (done < lines.length) writer.moveToNextPage();
    }
  }

  /** All lines of a text at a width, built once. */
  linesOf(node: MeasuredText, width: number): LineType[] {
    const known = this.built.get(node);
    if (known?.width === width) return known.lines;
    const context = this.writer.context();
    const saved = context.availableWidth;
    context.availableWidth = width;
    const copy = { ...node, _inlines: node._inlines?.map((inline) => ({ ...inline })) };
    const lines: LineType[] = [];
    for (let line = this.buildNextLine(copy); line; line = this.buildNextLine(copy)) {
      this.lineCount += 1;
      line.mark = { number: this.lineCount, node };
      lines.push(line);
    }
    context.availableWidth = saved;
    finishLines(lines);
    const last = lines.at(-1);
    if (last?.mark && node.tocTarget !== undefined) last.mark = { ...last.mark, tocTarget: node.tocTarget };
    this.built.set(node, { width, lines });
    return lines;
  }

  /** Lines built for a text so far; none when it was never laid out. */
  builtLines(node: object): readonly LineType[] {
    return this.built.get(node)?.lines ?? [];
  }

  /** A node's whole height at a width, laid out on trial. */
  heightOf(node: LayoutNode, width: number): number {
    const { fragment, undo } = this.attempt(width, () => this.processNode(node));
    undo();
    return fragment.height;
  }

  /** Room that a node needs to begin on a page, with what must not be parted from it. */
  startHeight(nodes: readonly LayoutNode[], index: number, width: number): number {
    return startHeight(this, nodes, index, width);
  }

  /** Draws apart from the page; `undo` puts back the list marker and anchors that the drawing used. */
  attempt(width: number, draw: () => void): { fragment: Fragment; undo: () => void } {
    const { marker, anchors } = this;
    this.anchors = [...anchors];
    const fragment = this.writer.capture(width, draw);
    const undo = () => {
      this.marker = marker;
      this.anchors = anchors;
    };
    return { fragment, undo };
  }

  /** Draws what is no part of the flow: markers and anchors that wait for the next line keep waiting. */
  aside(width: number, draw: () => void): Fragment {
    const { marker, anchors } = this;
    this.marker = null;
    this.anchors = [];
    const fragment = this.writer.capture(width, draw);
    this.marker = marker;
    this.anchors = anchors;
    return fragment;
  }

  private setLine(line: LineType, first: boolean): void {
    const { writer } = this;
    const context = writer.context();
    const node = line.mark?.node as TextNode | undefined;
    const set = line.clone();
    if (first && set.mark) set.mark = this.firstMark(set.mark, node);
    if (first && this.marker) {
      placeMarker(writer, this.marker, line);
      this.marker = null;
    }
    const offset = line.inlines[0]?.alignment === 'right' ? context.availableWidth - line.getWidth() : 0;
    writer.placeLine(set, context.x + offset, context.y);
    context.moveDown(line.getHeight());
  }

  private firstMark(mark: LineMark, node: TextNode | undefined): LineMark {
    const { anchors } = this;
    this.anchors = [];
    return { ...mark, ...(anchors.length > 0 && { anchors }), ...(node?.bookmark && { bookmark: node.bookmark }) };
  }
}
