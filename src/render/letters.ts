import { createRequire } from 'node:module';
import type { PathCommand } from 'fontkit';
import type { Label, Weight } from '../document/drawing.js';
import type { Fonts } from './fonts.js';
import { PairLayout } from './pair-layout.js';

/** The outline of a letter in units of its face, y upwards; the same object wherever the letter stands, so that what a format makes of it can be kept. */
export type Outline = readonly PathCommand[];

/** The words of a label as outlines. */
export interface OutlinedWords {
  /** Size of a unit of the face in the drawing. */
  readonly scale: number;
  readonly letters: readonly {
    readonly outline: Outline;
    /** In the coordinates of the drawing. */
    readonly x: number;
    readonly y: number;
  }[];
}

/**
 * The outlines of a drawing's words. What a figure says stands beside it as text; in a file the letters are shapes, so that
 * they look the same where the font is missing, and are not read a second time.
 */
export class Letters {
  private faces: Readonly<Record<Weight, Face>> | null = null;

  private constructor(private readonly fonts: Fonts) {}

  /** Fonts are read once in a process. */
  static of(fonts: Fonts): Letters {
    const known = made.get(fonts) ?? new Letters(fonts);
    made.set(fonts, known);
    return known;
  }

  outline({ text, x, y, size, weight, align }: Label): OutlinedWords {
    this.faces ??= readFaces(this.fonts);
    const { words, unitsPerEm } = this.faces[weight];
    const { glyphs, positions, advanceWidth } = words.layout(text);
    const scale = size / unitsPerEm;
    let pen = x - advanceWidth * scale * shareBefore[align];
    const letters = glyphs.map(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const letter = { outline: path.commands, x: pen + xOffset * scale, y: y - yOffset * scale };
      pen += xAdvance * scale;
      return letter;
    });
    return { scale, letters: letters.filter(({ outline }) => outline.length > 0) };
  }
}

interface Face {
  readonly words: PairLayout;
  readonly unitsPerEm: number;
}

/** Only when there is a word to draw; with `require`, since pdfmake has then loaded the same copy already. */
function readFaces({ regular, semiBold }: Fonts): Readonly<Record<Weight, Face>> {
  const { create }: typeof import('fontkit') = createRequire(import.meta.url)('fontkit');
  const read = (bytes: Uint8Array): Face => {
    const font = create(bytes);
    return { words: new PairLayout(font), unitsPerEm: font.unitsPerEm };
  };
  return { regular: read(regular), semiBold: read(semiBold) };
}

const made = new WeakMap<Fonts, Letters>();

/** How much of a line's width is left of its place. */
const shareBefore: Readonly<Record<Label['align'], number>> = { start: 0, middle: 0.5, end: 1 };
