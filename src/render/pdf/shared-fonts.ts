import type { EmbeddedFont, LaidOutRun, ReadFont } from 'pdfmake/js/PDFDocument.js';
import type { Fonts } from '../fonts.js';
import { PairLayout } from '../pair-layout.js';

type FontClass = EmbeddedFont['constructor'];

/** A face as fontkit has read it, with the words that it has laid out. */
export interface SharedFace {
  readonly make: FontClass;
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

/** What pdfkit has just read, for this document and all that follow. */
export function shareFace(read: EmbeddedFont): SharedFace {
  const { constructor: make, font, layoutCache } = read;
  return { make: font.unitsPerEm === 1000 ? withPairs(make, font) : make, font, layoutCache };
}

/** pdfkit's class of fonts, with words laid out from pairs of letters. Its lengths are thousandths of a letter's size, as ours are. */
function withPairs(Base: FontClass, font: ReadFont): FontClass {
  const pairs = new PairLayout(font);
  return class extends Base {
    override layoutRun(text: string, features?: unknown): LaidOutRun {
      if (features) return super.layoutRun(text, features);
      const { glyphs, positions, advanceWidth } = pairs.layout(text);
      const advances = glyphs.map((glyph) => glyph.advanceWidth);
      return {
        glyphs,
        positions: positions.map((position, at) => ({ ...position, advanceWidth: advances[at] ?? 0 })),
        advanceWidth,
      };
    }
  };
}
