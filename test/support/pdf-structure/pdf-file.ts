import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A PDF as its objects, read by a library that has no part in writing it. Names are given without their slash. */
export class PdfFile {
  private constructor(readonly document: PDFDocument) {}

  static async read(bytes: Uint8Array): Promise<PdfFile> {
    return new PdfFile(await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }));
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  get pages(): PDFDict[] {
    return this.document.getPages().map((page) => page.node);
  }

  /** The object itself, whether it stands there or is referred to. */
  resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.document.context.lookup(object) : object;
  }

  dict(object: PDFObject | undefined): PDFDict | null {
    const found = this.resolve(object);
    if (found instanceof PDFRawStream) return found.dict;
    return found instanceof PDFDict ? found : null;
  }

  array(object: PDFObject | undefined): PDFObject[] {
    const found = this.resolve(object);
    return found instanceof PDFArray ? found.asArray() : [];
  }

  /** A value that may be one thing or an array of them. */
  many(object: PDFObject | undefined): PDFObject[] {
    const found = this.resolve(object);
    if (found instanceof PDFArray) return found.asArray();
    return object === undefined ? [] : [object];
  }

  name(object: PDFObject | undefined): string | null {
    const found = this.resolve(object);
    return found instanceof PDFName ? found.decodeText() : null;
  }

  number(object: PDFObject | undefined): number | null {
    const found = this.resolve(object);
    return found instanceof PDFNumber ? found.asNumber() : null;
  }

  text(object: PDFObject | undefined): string | null {
    const found = this.resolve(object);
    return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : null;
  }

  isTrue(object: PDFObject | undefined): boolean {
    return this.resolve(object) === PDFBool.True;
  }

  stream(object: PDFObject | undefined): Uint8Array | null {
    const found = this.resolve(object);
    return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : null;
  }

  /** The operators of a page. */
  content(page: PDFDict): string {
    return this.many(page.get(key('Contents')))
      .map((part) => Buffer.from(this.stream(part) ?? []).toString('latin1'))
      .join('\n');
  }
}

export function key(name: string): PDFName {
  return PDFName.of(name);
}

/** What an indirect object is known by: «12 0 R». */
export function idOf(object: PDFObject | undefined): string {
  return object instanceof PDFRef ? object.toString() : 'direct object';
}
