import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { DocumentTree, Inline } from '../../document/blocks.js';
import { bookmarkName } from './anchors.js';
import { renderInlines } from './inlines.js';
import { listIndent } from './measures.js';
import { itemNumbering, type ListMark } from './numbering.js';
import { characterIds } from './styles.js';

/** What stands before the first paragraph of a list item or a note. */
export type Mark = ListMark | NoteMark;

interface NoteMark {
  readonly type: 'note';
  readonly number: number;
}

/**
 * Makes the paragraphs of one document. Word has neither sections with an anchor nor list items with several blocks:
 * an anchor, a page break and a mark wait here for the next paragraph, whatever block that belongs to.
 */
export class Writer {
  #anchors: string[] = [];
  #bookmarks = new Set<string>();
  #pageBreak = false;
  #mark: Mark | null = null;
  #lists = 0;

  constructor(readonly document: DocumentTree) {}

  anchor(id: string | null): void {
    const name = id === null ? null : bookmarkName(id);
    if (name === null || this.#bookmarks.has(name)) return;
    this.#bookmarks.add(name);
    this.#anchors.push(name);
  }

  breakPage(): void {
    this.#pageBreak = true;
  }

  mark(mark: Mark): void {
    this.#mark = mark;
  }

  /** Whether a mark has found no paragraph yet. */
  get isMarkPending(): boolean {
    return this.#mark !== null;
  }

  /** A number that no other list of the document has, so that its numbering begins anew. */
  nextList(): number {
    this.#lists += 1;
    return this.#lists;
  }

  paragraph(style: string, inlines: readonly Inline[], options: ParagraphOptions = {}): Paragraph {
    return this.paragraphOf(style, renderInlines(inlines, this.document.id), options);
  }

  paragraphOf(style: string, children: readonly ParagraphChild[], options: ParagraphOptions = {}): Paragraph {
    const { indent = 0, ...rest } = options;
    const mark = this.#mark;
    const pageBreakBefore = this.#pageBreak;
    const bookmarked = this.#bookmark(mark?.type === 'note' ? [...noteNumber(mark), ...children] : children);
    this.#mark = null;
    this.#pageBreak = false;
    return new Paragraph({
      style,
      ...(pageBreakBefore && { pageBreakBefore }),
      ...(mark === null && indent > 0 && { indent: { left: indent } }),
      ...(mark?.type === 'list' && { numbering: itemNumbering(mark) }),
      ...(mark?.type === 'note' && { indent: { left: indent, hanging: listIndent } }),
      ...rest,
      children: bookmarked,
    });
  }

  #bookmark(children: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const anchors = this.#anchors;
    this.#anchors = [];
    return anchors.reduceRight<readonly ParagraphChild[]>(
      (inner, id) => [new Bookmark({ id, children: inner })],
      children,
    );
  }
}

/** `indent` in twips; for a marked paragraph it is where its text begins. */
export type ParagraphOptions = Omit<IParagraphOptions, 'children' | 'text' | 'style' | 'indent'> & {
  readonly indent?: number;
};

function noteNumber(mark: NoteMark): ParagraphChild[] {
  return [
    new TextRun({ text: String(mark.number), style: characterIds.noteNumber }),
    new TextRun({ children: [new Tab()] }),
  ];
}
