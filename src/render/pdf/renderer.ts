import type LineType from 'pdfmake/js/Line.js';
import type { Inline } from 'pdfmake/js/Line.js';
import type { OutlineItem } from 'pdfmake/js/PDFDocument.js';
import type { FormPdfDocument } from './pdf-document.js';
import { Renderer } from './pdfmake-classes.js';

/** Points above a destination that a reader shows. */
const air = 10;

/** Draws the pages and adds destinations and bookmarks at their lines. */
export class FormRenderer extends Renderer {
  declare readonly pdfDocument: FormPdfDocument;
  /** The last bookmark of the first level: those of the second level go below it. */
  private parent: OutlineItem | null = null;

  override renderLine(line: LineType, x: number, y: number): void {
    const { anchors = [], bookmark } = line.mark ?? {};
    for (const anchor of anchors) this.pdfDocument.addNamedDestination(anchor, 'XYZ', null, Math.max(0, y - air), null);
    if (bookmark) this.addBookmark(bookmark.level, bookmark.title, y);
    for (const part of partsReadAlike(line)) {
      const readAs = part.inlines[0]?.readAs;
      this.pdfDocument.readAs = readAs?.text ?? null;
      super.renderLine(part, x, y);
      this.pdfDocument.readAs = null;
    }
  }

  private addBookmark(level: number, title: string, y: number): void {
    const { outline, page } = this.pdfDocument;
    const item = (level > 1 && this.parent ? this.parent : outline).addItem(title, { expanded: true });
    item.outlineData.Dest = [page.dictionary, 'XYZ', null, page.height - Math.max(0, y - air), null];
    if (level === 1) this.parent = item;
  }
}

/** The line itself, or parts of it where a divided word begins or ends. */
function partsReadAlike(line: LineType): LineType[] {
  const parts: LineType[] = [];
  for (const inline of line.inlines) {
    const part = parts.at(-1);
    if (part && part.inlines[0]?.readAs === inline.readAs) part.inlines.push(inline);
    else parts.push(partOf(line, inline));
  }
  return parts.length === 1 ? [line] : parts;
}

function partOf(line: LineType, inline: Inline): LineType {
  const getHeight = () => line.getHeight();
  const getAscenderHeight = () => line.getAscenderHeight();
  return Object.assign(line.clone(), { inlines: [inline], getHeight, getAscenderHeight });
}
