import type { EmbeddedFont, ReadFont } from 'pdfmake/js/PDFDocument.js';
import type { Fonts } from '../fonts.js';

/** A face as fontkit has read it, with the words that it has laid out; the class is pdfkit's own. */
export interface SharedFace {
  readonly make: EmbeddedFont['constructor'];
  readonly font: ReadFont;
  readonly layoutCache: object;
}

const faces = new WeakMap<Fonts, Map<string, SharedFace>>();

/**
 * The faces that earlier documents have read, by pdfmake's name of the face. Reading a face and laying words out in it
 * is most of the work of a document, and the same for all of them.
 */
export function sharedFaces(fonts: Fonts): Map<string, SharedFace> {
  const known = faces.get(fonts) ?? new Map<string, SharedFace>();
  faces.set(fonts, known);
  return known;
}
