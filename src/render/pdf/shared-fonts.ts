import type { Glyph } from 'fontkit';
import type { EmbeddedFont, LaidOutRun, ReadFont } from 'pdfmake/js/PDFDocument.js';
import type { Fonts } from '../fonts.js';
import { PairLayout } from '../pair-layout.js';
import { type KeptGlyphs, withKeptGlyphs } from './kept-glyphs.js';
import { decimal } from './operands.js';

type FontClass = EmbeddedFont['constructor'];

/** A face as fontkit has read it, with the words that it has laid out. */
export interface SharedFace {
  readonly make: FontClass;
  readonly font: ReadFont;
  readonly layoutCache: EmbeddedFont['layoutCache'];
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
  return { make: font.unitsPerEm === 1000 ? quickFont(make, font) : make, font, layoutCache };
}

/**
 * pdfkit's class of fonts, which lays words out from pairs of letters, looks at a letter that a document has already no second time and keeps its outline for other
 * documents. For faces whose lengths are thousandths of a letter's size, as pdfkit's are.
 */
function quickFont(Base: FontClass, font: ReadFont): FontClass {
  const pairs = new PairLayout(font);
  const glyphs: KeptGlyphs = new Map();
  return class extends Base {
    /** By glyph of the face: its number in the document, as it is written. */
    private readonly codes = new Map<number, string>();
    /** What this document has shown already, by word with the space after it. */
    private readonly words = new Map<string, string | null>();
    override subset = withKeptGlyphs(font.createSubset(), glyphs);

    override layoutRun(text: string, features?: unknown): LaidOutRun {
      if (features) return super.layoutRun(text, features);
      const { glyphs, positions, advanceWidth } = pairs.layout(text);
      return {
        glyphs,
        positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, at) => {
          return { xAdvance, yAdvance, xOffset, yOffset, advanceWidth: glyphs[at]?.advanceWidth ?? 0 };
        }),
        advanceWidth,
      };
    }

    override layout(text: string, features?: unknown, onlyWidth?: boolean): LaidOutRun {
      if (features || text.includes('\t')) return super.layout(text, features, onlyWidth);
      const glyphs: Glyph[] = [];
      const positions: LaidOutRun['positions'][number][] = [];
      let advanceWidth = 0;
      for (let start = 0; start < text.length; ) {
        const space = text.indexOf(' ', start);
        const end = space < 0 ? text.length : space + 1;
        const run = this.layoutCached(text.slice(start, end));
        if (!onlyWidth) {
          glyphs.push(...run.glyphs);
          positions.push(...run.positions);
        }
        advanceWidth += run.advanceWidth;
        start = end;
      }
      return { glyphs, positions, advanceWidth };
    }

    override shown(text: string): string | null {
      let shown = '';
      for (let start = 0; start < text.length; ) {
        const space = text.indexOf(' ', start);
        const end = space < 0 ? text.length : space + 1;
        const word = text.slice(start, end);
        let written = this.words.get(word);
        if (written === undefined) {
          written = this.write(this.layoutCached(word));
          this.words.set(word, written);
        }
        if (written === null) return null;
        shown += written;
        start = end;
      }
      return shown;
    }

    override encode(text: string, features?: unknown): [codes: string[], positions: LaidOutRun['positions']] {
      if (features) return super.encode(text, features);
      const { glyphs, positions } = this.layout(text);
      return [glyphs.map((glyph) => this.codeOf(glyph)), positions];
    }

    /** Null where a letter stands beside the line. */
    private write({ glyphs, positions }: LaidOutRun): string | null {
      let written = '';
      for (const [at, glyph] of glyphs.entries()) {
        const { xAdvance = 0, advanceWidth = 0, xOffset, yOffset } = positions[at] ?? {};
        if (xOffset !== 0 || yOffset !== 0) return null;
        written += this.codeOf(glyph);
        if (xAdvance !== advanceWidth) written += `>${decimal(advanceWidth - xAdvance)}<`;
      }
      return written;
    }

    private codeOf(glyph: Glyph): string {
      return this.codes.get(glyph.id) ?? this.include(glyph);
    }

    private include(glyph: Glyph): string {
      const place = this.subset.includeGlyph(glyph.id);
      this.widths[place] ??= glyph.advanceWidth;
      this.unicode[place] ??= glyph.codePoints;
      const code = place.toString(16).padStart(4, '0');
      this.codes.set(glyph.id, code);
      return code;
    }
  };
}
