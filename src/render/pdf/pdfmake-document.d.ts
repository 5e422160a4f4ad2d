/** The parts of pdfkit, behind pdfmake's document, that the PDF renderer rests on. */

declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';
  import type { Font as FontkitFont, Glyph, Position } from 'fontkit';
  import type { Font } from 'pdfmake/js/Line.js';

  export interface FontFiles {
    readonly normal: Buffer;
    readonly bold: Buffer;
    readonly italics: Buffer;
    readonly bolditalics: Buffer;
  }
  /** A font that fontkit has read. */
  export interface ReadFont extends FontkitFont {
    hasGlyphForCodePoint(codePoint: number): boolean;
    createSubset(): FontSubset;
    /** Every glyph that was asked for, with the letters that it stood for then. */
    readonly _glyphs: Record<string, { readonly codePoints: readonly number[] }>;
  }
  /** Lengths in thousandths of a letter's size. */
  export interface LaidOutRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly (Position & { readonly advanceWidth: number })[];
    readonly advanceWidth: number;
  }
  /** The glyphs of a face that a document has; fontkit does not export the class. */
  export interface FontSubset {
    readonly constructor: new (font: ReadFont) => FontSubset;
    readonly font: ReadFont;
    readonly mapping: Readonly<Record<number, number | undefined>>;
    /** While the face is written: its tables so far. */
    readonly glyf: Uint8Array[];
    readonly loca: { readonly offsets: number[] };
    readonly hmtx: { readonly metrics: object[] };
    offset: number;
    /** The number of a glyph of the face in the file, which is a new one where the file has not had it. */
    includeGlyph(glyph: number): number;
    /** Adds a glyph to the tables. */
    _addGlyph(glyph: number): number;
  }
  export interface EmbeddedFont extends Font {
    /** pdfkit's class, which it does not export. */
    readonly constructor: new (
      document: PDFDocument,
      font: ReadFont,
      id: string,
    ) => EmbeddedFont;
    readonly name: string;
    layoutCache: object;
    subset: FontSubset;
    /** By number in the file. */
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    layout(text: string, features?: unknown, onlyWidth?: boolean): LaidOutRun;
    layoutCached(text: string): LaidOutRun;
    layoutRun(text: string, features?: unknown): LaidOutRun;
    encode(text: string, features?: unknown): [codes: string[], positions: LaidOutRun['positions']];
  }
  /** An object of the file. */
  export interface Reference {
    data: Record<string, unknown>;
    compress: boolean;
    /** What was written, until the object is in the file. */
    buffer: Uint8Array[];
    finalize(this: Reference): void;
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
  }
  export interface PdfPage {
    readonly height: number;
    readonly dictionary: Reference;
    readonly annotations: Reference[];
    readonly fonts: Record<string, Reference>;
  }
  export interface OutlineItem {
    readonly children: OutlineItem[];
    readonly outlineData: { Dest?: unknown; Count?: number };
    addItem(title: string, options: { expanded: boolean }): OutlineItem;
  }
  interface NameTree {
    _compareKeys(a: string, b: string): number;
  }
  export default class PDFDocument extends Readable {
    constructor(
      fonts: Record<string, FontFiles>,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
    );
    readonly page: PdfPage;
    readonly outline: OutlineItem;
    info: Record<string, string | Date>;
    _id: Buffer;
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    _fontCount: number;
    _font: EmbeddedFont;
    readonly fontCache: Record<string, Record<string, EmbeddedFont>>;
    getFontType(bold?: boolean, italics?: boolean): string;
    provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFont;
    readonly _root: {
      readonly data: {
        readonly Names: { readonly data: { readonly Dests: NameTree; EmbeddedFiles?: object } };
        StructTreeRoot?: Reference;
        Metadata?: Reference;
        AcroForm?: object;
        AF?: Reference[];
      };
    };
    ref(data?: Record<string, unknown>): Reference;
    addContent(operators: string): this;
    getMarkInfoDictionary(): Reference;
    _convertRect(x: number, y: number, width: number, height: number): number[];
    endMetadata(): void;
    flushPages(): void;
    endAcroForm(): this;
    addPage(options: { size: readonly [number, number] }): this;
    addNamedDestination(name: string, kind: 'XYZ', x: number | null, y: number, zoom: number | null): void;
    end(): void;
  }
}
