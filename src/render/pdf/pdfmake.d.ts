/** The parts of pdfmake 0.3 that the PDF renderer rests on; the package ships no types. */

declare module 'pdfmake/js/Line.js' {
  import type { ReadFont, Reference } from 'pdfmake/js/PDFDocument.js';

  /** In thousandths of the font's size. */
  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly advanceWidth: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  export interface Font {
    readonly id: string;
    readonly font: ReadFont;
    /** Laid out words by their text. */
    readonly layoutCache: object;
    readonly ascender: number;
    ref(): Reference;
    /** Codes of the glyphs as hexadecimal digits, and where they stand. */
    encode(text: string): [string[], readonly GlyphPosition[]];
    /** Our own faces have the text as it stands between `<` and `>`, with shifts in it; null where it does not stand on one line. */
    shown?(text: string): string | null;
    widthOfString(text: string, size: number, features?: unknown): number;
  }
  /** A measured piece of text: one word, or after merging a run of words in one style. */
  export interface Inline {
    text: string;
    readonly font: Font;
    readonly fontSize: number;
    readonly fontFeatures?: unknown;
    width: number;
    height: number;
    x: number;
    leadingCut: number;
    trailingCut: number;
    lineEnd?: boolean | undefined;
    noNewLine?: boolean | undefined;
    bold?: boolean;
    italics?: boolean;
    lineHeight?: number;
    color?: string | undefined;
    decoration?: string | null | undefined;
    alignment?: string | undefined;
    sup?: boolean | undefined;
    /** Our own note: what readers of the file find instead of the letters. */
    readAs?: DividedWord | undefined;
    /** Our own note: the link that the piece is part of; the same object on each piece. */
    goesTo?: LinkRun | undefined;
  }
  /** A word that is divided over lines, on each of its lines. */
  export interface DividedWord {
    /** What is read instead of this part: the word where it begins, nothing after that. */
    readonly text: string;
    /** The same object for all parts. */
    readonly whole: { readonly text: string };
  }
  /** A link, which may go over lines and pages. */
  export interface LinkRun {
    readonly kind: 'link' | 'note';
    readonly target: { readonly uri: string } | { readonly destination: string };
    /** What is said of it. */
    readonly contents: string;
  }
  /** What stands on a page without being the document's own text. */
  export type Artifact = 'header' | 'footer' | 'repeated';
  /** Our own notes on a line; pdfmake copies them along when it clones the line. */
  export interface LineMark {
    /** None for the marker of a list's item. */
    readonly number?: number;
    /** The text, or the marker of a list's item. */
    readonly node: object;
    readonly anchors?: readonly string[];
    readonly bookmark?: { readonly level: number; readonly title: string };
    readonly tocTarget?: string;
    readonly artifact?: Artifact;
    readonly field?: { readonly name: string; readonly tooltip: string };
  }
  export default class Line {
    constructor(maxWidth: number);
    readonly maxWidth: number;
    inlines: Inline[];
    inlineWidths: number;
    leadingCut: number;
    trailingCut: number;
    x?: number;
    y?: number;
    mark?: LineMark;
    addInline(inline: Inline): void;
    getHeight(): number;
    getAscenderHeight(): number;
    getWidth(): number;
    clone(): Line;
  }
}

declare module 'pdfmake/js/DocumentContext.js' {
  import type Line from 'pdfmake/js/Line.js';
  import type { LineMark } from 'pdfmake/js/Line.js';

  export interface Vector {
    /** A field is none of pdfmake's: where an electronic signature goes; nor is a drawing, which its node holds. */
    readonly type: 'line' | 'rect' | 'ellipse' | 'field' | 'drawing';

    /** Our own note; without it a vector is layout. */
    mark?: LineMark;
    x?: number;
    y?: number;
    w?: number;
    h?: number;
    r1?: number;
    r2?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
    lineWidth?: number;
    lineColor?: string;
    lineCap?: 'butt' | 'round';
    color?: string;
    dash?: { length: number; space: number };
  }
  export type PageItem = { type: 'line'; item: Line } | { type: 'vector'; item: Vector };
  export interface PageSize {
    readonly width: number;
    readonly height: number;
  }
  export interface Margins {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  export interface Page {
    readonly items: PageItem[];
    readonly pageSize: PageSize;
  }
  export default class DocumentContext {
    pages: Page[];
    page: number;
    x: number;
    y: number;
    availableWidth: number;
    availableHeight: number;
    moveDown(offset: number): boolean;
    moveToNextPage(): { prevPage: number; prevY: number; y: number };
    getCurrentPage(): Page;
  }
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type DocumentContext from 'pdfmake/js/DocumentContext.js';
  import type { Margins, PageSize } from 'pdfmake/js/DocumentContext.js';
  import type Line from 'pdfmake/js/Line.js';

  export default class PageElementWriter {
    constructor(context: DocumentContext);
    context(): DocumentContext;
    addLine(line: Line): unknown;
    addPage(size: PageSize, orientation: null, margins: Margins): void;
    moveToNextPage(): void;
    pushContext(width: number, height: number): void;
    popContext(): void;
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type { Inline } from 'pdfmake/js/Line.js';

  export default class TextInlines {
    constructor(pdfDocument: object | null);
    readonly pdfDocument: object | null;
    measure(inlines: Inline[], styles: object): Inline[];
    widthOfText(text: string, inline: Inline): number;
  }
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Margins, Page, PageSize } from 'pdfmake/js/DocumentContext.js';
  import type Line from 'pdfmake/js/Line.js';
  import type PageElementWriter from 'pdfmake/js/PageElementWriter.js';
  import type TextInlines from 'pdfmake/js/TextInlines.js';

  export default class LayoutBuilder {
    constructor(pageSize: PageSize, pageMargins: Margins, svgMeasure: object | null);
    readonly pageSize: PageSize;
    readonly pageMargins: Margins;
    writer: PageElementWriter;
    linearNodeList: object[];
    docPreprocessor: { preprocessDocument(node: object): object; preprocessBlock(node: object): object };
    docMeasure: { textInlines: TextInlines; measureDocument(node: object): object; measureBlock(node: object): object };
    layoutDocument(content: object, pdfDocument: object, styles: object, defaultStyle: object): Page[];
    tryLayoutDocument(content: object, pdfDocument: object): { pages: Page[]; linearNodeList: object[] };
    processNode(node: object): void;
    processLeaf(node: object): void;
    processVerticalContainer(node: object): void;
    processList(ordered: boolean, node: object): void;
    buildNextLine(node: object): Line | null;
  }
}
