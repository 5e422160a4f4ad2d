import type { Page, Vector } from 'pdfmake/js/DocumentContext.js';
import type LineType from 'pdfmake/js/Line.js';
import type { Inline, LinkRun } from 'pdfmake/js/Line.js';
import type { OutlineItem } from 'pdfmake/js/PDFDocument.js';
import type { Letters } from '../letters.js';
import { Links } from './links.js';
import { MarkedContent } from './marked-content.js';
import type { DrawingNode } from './nodes.js';
import { Painter } from './painter.js';
import type { FormPdfDocument } from './pdf-document.js';
import { SignatureFields } from './signature-fields.js';
import type { StructureElement } from './structure/element.js';
import type { Structure } from './structure/from-nodes.js';
import { StructureTree } from './structure/structure-tree.js';
import { underlinesOf } from './underline.js';

/** Points above a destination that a reader shows. */
const air = 10;

/** Draws the pages, each thing as a part of its element, and adds destinations, links and bookmarks at their lines. */
export class FormRenderer {
  readonly tree: StructureTree;
  private readonly content: MarkedContent;
  private readonly links: Links;
  private readonly fields: SignatureFields;
  private readonly painter: Painter;
  /** The last bookmark of the first level: those of the second level go below it. */
  private parent: OutlineItem | null = null;

  constructor(
    private readonly pdf: FormPdfDocument,
    private readonly structure: Structure,
    private readonly letters: Letters,
  ) {
    this.tree = new StructureTree(structure.root);
    this.content = new MarkedContent(pdf, this.tree);
    this.links = new Links(pdf, this.tree);
    this.fields = new SignatureFields(pdf, this.tree);
    this.painter = new Painter(pdf);
  }

  renderPages(pages: readonly Page[]): void {
    for (const { items, pageSize } of pages) {
      this.pdf.addPage({ size: [pageSize.width, pageSize.height] });
      this.painter.beginPage();
      for (const { type, item } of items) {
        if (type === 'line') this.renderLine(item, item.x ?? 0, item.y ?? 0);
        else this.renderVector(item);
      }
      this.content.leave();
    }
    this.fields.finish();
  }

  private renderVector(vector: Vector): void {
    const { artifact, node } = vector.mark ?? {};
    const element = artifact || !node ? undefined : this.structure.elementOf.get(node);
    if (vector.type === 'field') {
      if (vector.mark?.field && element) this.fields.add(vector.mark.field, vector, element);
      return;
    }
    if (element) this.content.enter(element);
    else this.content.enterArtifact(artifact ?? 'layout');
    if (vector.type === 'drawing') this.renderDrawing(node as DrawingNode, vector, element);
    else this.painter.vector(vector);
  }

  private renderDrawing(node: DrawingNode, { x = 0, y = 0, w = 0, h = 0 }: Vector, element?: StructureElement): void {
    const { drawing } = node;
    const { height } = this.pdf.page;
    if (element)
      element.area = [x, height - y - h, x + w, height - y].map((length) => Math.round(length * 1000) / 1000);
    this.painter.drawing(drawing, this.letters, { x, y, scale: w / drawing.width });
  }

  private renderLine(line: LineType, x: number, y: number): void {
    const { anchors = [], bookmark, artifact, node } = line.mark ?? {};
    for (const anchor of anchors) this.pdf.addNamedDestination(anchor, 'XYZ', null, Math.max(0, y - air), null);
    if (bookmark) this.addBookmark(bookmark.level, bookmark.title, y);
    const element = artifact ? undefined : this.structure.elementOf.get(node ?? line);
    if (element) this.renderText(line, element, x, y);
    else {
      this.content.enterArtifact(artifact ?? 'layout');
      for (const inline of line.inlines) this.paint(inline, line, x, y);
    }
    const underlines = underlinesOf(line);
    if (underlines.length > 0) this.content.enterArtifact(artifact ?? 'layout');
    for (const rule of underlines) this.painter.area({ ...rule, x: x + rule.x, y: y + rule.y }, rule.color);
  }

  /** Paints the pieces of a line as text of their paragraph, their link, or their divided word. */
  private renderText(line: LineType, paragraph: StructureElement, x: number, y: number): void {
    for (const { link, inlines, from, to } of piecesOf(line)) {
      const element = link ? this.links.elementOf(link, paragraph) : paragraph;
      for (const inline of inlines) {
        if (inline.readAs) this.paint(inline, line, x, y, this.content.markWord(inline.readAs, element));
        else {
          this.content.enter(element);
          this.paint(inline, line, x, y);
        }
      }
      const area = { x: x + from, y, width: to - from, height: line.getHeight() };
      if (link) this.links.addAnnotation(link, element, area);
    }
  }

  private paint(inline: Inline, line: LineType, x: number, y: number, mark?: string): void {
    const raised = inline.sup ? inline.fontSize * 0.75 : 0;
    this.painter.text(inline, x + inline.x, y + line.getAscenderHeight() - raised, mark);
  }

  private addBookmark(level: number, title: string, y: number): void {
    const { outline, page } = this.pdf;
    const item = (level > 1 && this.parent ? this.parent : outline).addItem(title, { expanded: true });
    item.outlineData.Dest = [page.dictionary, 'XYZ', null, page.height - Math.max(0, y - air), null];
    if (level === 1) this.parent = item;
  }
}

interface Piece {
  readonly link: LinkRun | undefined;
  readonly inlines: Inline[];
  readonly from: number;
  to: number;
}

/** A line in pieces, each of one link or of none. */
function piecesOf({ inlines }: LineType): Piece[] {
  const pieces: Piece[] = [];
  for (const inline of inlines) {
    const last = pieces.at(-1);
    const to = inline.x + inline.width;
    if (last && last.link === inline.goesTo) {
      last.inlines.push(inline);
      last.to = to;
    } else pieces.push({ link: inline.goesTo, inlines: [inline], from: inline.x, to });
  }
  return pieces;
}
