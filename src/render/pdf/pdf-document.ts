import { createHash } from 'node:crypto';
import type { EmbeddedFont, Reference } from 'pdfmake/js/PDFDocument.js';
import type { DocumentTree } from '../../document/blocks.js';
import { type Fonts, fontFamily } from '../fonts.js';
import { attachFiles } from './attached-files.js';
import { compressAlike } from './compress-stream.js';
import { lineHyphen, softHyphen } from './layout/text-inlines.js';
import { PDFDocument } from './pdfmake-classes.js';
import { sharedFaces, shareFace } from './shared-fonts.js';
import type { StructureTree } from './structure/structure-tree.js';
import { pageSize } from './styles.js';
import { xmpPacket } from './xmp.js';

const program = { producer: 'pdfmake', creatorTool: 'helhedsplan' } as const;

/** The file: metadata, identity, fonts and structure; PDF/UA-1, and PDF/A-2a or with attached files PDF/A-3a. The same tree gives the same bytes. */
export class FormPdfDocument extends PDFDocument {
  constructor(
    private readonly document: DocumentTree,
    private readonly faces: Fonts,
  ) {
    const { title, subject, author, keywords, date } = document.properties;
    const info = { Title: title, Subject: subject, Author: author, Keywords: keywords.join(', ') };
    const options = {
      size: [pageSize.width, pageSize.height],
      pdfVersion: '1.7',
      lang: document.language,
      displayTitle: true,
      compress: true,
      autoFirstPage: false,
      font: null,
      info: { Producer: program.producer, Creator: program.creatorTool, ...info, CreationDate: date, ModDate: date },
      // Brings the colour profile along. pdfkit's own 'PDF/UA' would write a set of glyphs that is not theirs.
      subset: 'PDF/A-2a',
    };
    super({ [fontFamily]: fontFiles(faces) }, {}, {}, {}, options);
    this._id = createHash('sha256').update(JSON.stringify(document)).digest().subarray(0, 16);
    this.getMarkInfoDictionary().data.Marked = true;
    // pdfkit sorts names by locale; readers search them by bytes. Our names are ASCII.
    this._root.data.Names.data.Dests._compareKeys = (a, b) => (a < b ? -1 : Number(a > b));
  }

  override ref(data?: Record<string, unknown>): Reference {
    return compressAlike(super.ref(data));
  }

  override provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFont {
    const type = this.getFontType(bold, italics);
    const own = this.fontCache[family] ?? {};
    this.fontCache[family] = own;
    if (own[type]) return super.provideFont(family, bold, italics);
    const shared = sharedFaces(this.faces);
    let face = shared.get(type);
    if (!face) {
      face = shareFace(super.provideFont(family, bold, italics));
      shared.set(type, face);
      this._fontCount--;
    }
    // What pdfkit's `font()` does, save reading the file.
    this._fontCount++;
    const font = new face.make(this, face.font, `F${this._fontCount}`);
    font.layoutCache = face.layoutCache;
    this._fontFamilies[font.name] = font;
    this._font = font;
    own[type] = font;
    return font;
  }

  /** pdfkit's own packet says too little, and copies text into XML as it is. */
  override endMetadata(): void {
    const { properties, language } = this.document;
    const packet = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    packet.compress = false;
    packet.end(Buffer.from(xmpPacket({ properties, language, ...program, archivePart: this._root.data.AF ? 3 : 2 })));
    this._root.data.Metadata = packet;
  }

  /** Signature fields stand in a form of our own. */
  override endAcroForm(): this {
    return this;
  }

  /** Ends the file with the structure of what was drawn. */
  finish(tree: StructureTree): void {
    this.hideLineHyphens();
    this.flushPages();
    this._root.data.StructTreeRoot = tree.write(this);
    attachFiles(this, this.document.attachments ?? [], this.document.properties.date);
    this.end();
    this.forgetParts();
  }

  /** A hyphen where a word was divided is read as a soft hyphen, so that readers join the word again. */
  private hideLineHyphens(): void {
    for (const { font, subset, unicode } of Object.values(this._fontFamilies)) {
      const glyph = subset.mapping[font.glyphForCodePoint(lineHyphen.charCodeAt(0)).id];
      if (glyph !== undefined) unicode[glyph] = [softHyphen.charCodeAt(0)];
    }
  }

  /**
   * Writing «Å» into the file reads «A» as a part of it, which stands for no letter. Faces are shared: were that glyph
   * kept, the next document's «A» could be seen, but neither searched nor read aloud.
   */
  private forgetParts(): void {
    for (const { font } of Object.values(this._fontFamilies)) {
      for (const [id, { codePoints }] of Object.entries(font._glyphs))
        if (codePoints.length === 0) delete font._glyphs[id];
    }
  }
}

function fontFiles(fonts: Fonts) {
  return {
    normal: Buffer.from(fonts.regular),
    italics: Buffer.from(fonts.italic),
    bold: Buffer.from(fonts.semiBold),
    bolditalics: Buffer.from(fonts.semiBoldItalic),
  };
}
