import type { FontSubset } from 'pdfmake/js/PDFDocument.js';

interface KeptGlyph {
  readonly bytes: Uint8Array;
  readonly metrics: object;
}

export type KeptGlyphs = Map<number, KeptGlyph>;

/**
 * The glyphs of a document, for which fontkit decodes each outline only to learn whether it is made of others. What earlier documents
 * have shown not to be is taken as it lies in the face.
 */
export function withKeptGlyphs(subset: FontSubset, kept: KeptGlyphs): FontSubset {
  const { constructor: Base, font } = subset;
  return new (class extends Base {
    override _addGlyph(glyph: number): number {
      const known = kept.get(glyph);
      if (!known) return this.keep(glyph, super._addGlyph(glyph));
      this.loca.offsets.push(this.offset);
      this.hmtx.metrics.push(known.metrics);
      this.offset += known.bytes.length;
      return this.glyf.push(known.bytes) - 1;
    }

    private keep(glyph: number, place: number): number {
      const bytes = this.glyf[place];
      const metrics = this.hmtx.metrics[place];
      // A glyph of others begins with a negative number of contours, and names them by their numbers in this document.
      if (bytes && metrics && (bytes[0] ?? 0) < 0x80) kept.set(glyph, { bytes, metrics });
      return place;
    }
  })(font);
}
