import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { DocumentTree, Inline, List } from '../../document/blocks.js';
import type { Drawing } from '../../document/drawing.js';
import { bookmarkName, controlName, controlNumber, controlTag } from './anchors.js';
import type { CellField } from './cell.js';
import { renderInlines } from './inlines.js';
import { Links } from './links.js';
import type { Control } from './markup/content-control.js';
import { NumberedBookmark } from './markup/numbered-bookmark.js';
import { run, tab } from './markup/runs.js';
import { listIndent } from './measures.js';
import { type ListMark, Numbering } from './numbering.js';
import { Outline } from './outline.js';
import type { PageNumbers } from './page-estimator.js';
import type { Picture } from './pictures.js';
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
  readonly links = new Links();
  readonly numbering = new Numbering();
  readonly outline = new Outline();
  readonly #names = new Set<string>();
  readonly #controls = new Set<number>();
  #anchors: string[] = [];
  #bookmarks = 0;
  #pictures = 0;
  #pageBreak = false;
  #mark: Mark | null = null;

  constructor(
    readonly document: DocumentTree,
    readonly pages: PageNumbers,
    private readonly pictures: ReadonlyMap<Drawing, Picture> = new Map(),
  ) {}

  picture(drawing: Drawing): Picture {
    const picture = this.pictures.get(drawing);
    if (!picture) throw new Error('A drawing of which no picture was made');
    return picture;
  }

  /** Unique in the document. */
  pictureNumber(): number {
    this.#pictures += 1;
    return this.#pictures;
  }

  anchor(id: string | null): void {
    if (id !== null) this.#anchors.push(id);
  }

  breakPage(): void {
    this.#pageBreak = true;
  }

  mark(mark: Mark): void {
    this.#mark = mark;
  }

  listMark(list: List, depth: number): ListMark {
    return this.numbering.mark(list, depth);
  }

  /** Whether a mark has found no paragraph yet. */
  get isMarkPending(): boolean {
    return this.#mark !== null;
  }

  /** Content with a bookmark around it; a name that the document has already is left alone. */
  bookmarked(anchor: string, content: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const name = bookmarkName(anchor);
    if (this.#names.has(name)) return content;
    this.#names.add(name);
    this.#bookmarks += 1;
    return [new NumberedBookmark(name, this.#bookmarks, content)];
  }

  /** A control whose number no other control of the document has. */
  control({ anchor, label }: CellField): Control {
    return { id: this.controlNumber(anchor), tag: controlTag(anchor), name: controlName(label) };
  }

  controlNumber(anchor: string): number {
    let id = controlNumber(anchor);
    while (this.#controls.has(id)) id = id === 0x7fffffff ? 1 : id + 1;
    this.#controls.add(id);
    return id;
  }

  inlines(inlines: readonly Inline[]): ParagraphChild[] {
    return renderInlines(inlines, this.document.id, this.links);
  }

  paragraph(style: string, inlines: readonly Inline[], options: ParagraphOptions = {}): Paragraph {
    return this.paragraphOf(style, this.inlines(inlines), options);
  }

  paragraphOf(style: string, content: readonly ParagraphChild[], options: ParagraphOptions = {}): Paragraph {
    const { indent = 0, ...format } = options;
    const mark = this.#mark;
    const pageBreakBefore = this.#pageBreak;
    const marked = mark?.type === 'note' ? [...noteNumber(mark), ...content] : content;
    const anchored = this.#anchors.reduceRight((inner, anchor) => this.bookmarked(anchor, inner), marked);
    this.#anchors = [];
    this.#mark = null;
    this.#pageBreak = false;
    return new Paragraph({
      style,
      ...(pageBreakBefore && { pageBreakBefore, spacing: { before: 0 } }),
      ...(mark === null && indent > 0 && { indent: { left: indent } }),
      ...(mark?.type === 'list' && { numbering: { ...mark, custom: true } }),
      ...(mark?.type === 'note' && { indent: { left: indent, hanging: listIndent } }),
      ...format,
      children: anchored,
    });
  }
}

/** `indent` in twips; for a marked paragraph it is where its text begins. */
export type ParagraphOptions = Omit<IParagraphOptions, 'children' | 'text' | 'style' | 'indent'> & {
  readonly indent?: number;
};

function noteNumber(mark: NoteMark): ParagraphChild[] {
  return [run(String(mark.number), { style: characterIds.noteNumber }), tab()];
}
