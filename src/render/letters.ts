import { createRequire } from 'node:module';
import type { Font, PathCommand } from 'fontkit';
import type { Label, Weight } from '../document/drawing.js';
import type { Fonts } from './fonts.js';

/** A step of an outline, in the coordinates of the drawing. */
export type Step = readonly [command: 'M' | 'L' | 'C', ...coordinates: number[]] | readonly ['Z'];

/**
 * The outlines of a drawing's words. What a figure says stands beside it as text; in a file the letters are shapes, so that
 * they look the same where the font is missing, and are not read a second time.
 */
export class Letters {
  private faces: Readonly<Record<Weight, Font>> | null = null;

  private constructor(private readonly fonts: Fonts) {}

  /** Fonts are read once in a process. */
  static of(fonts: Fonts): Letters {
    const known = made.get(fonts) ?? new Letters(fonts);
    made.set(fonts, known);
    return known;
  }

  outline({ text, x, y, size, weight, align }: Label): Step[] {
    this.faces ??= readFaces(this.fonts);
    const face = this.faces[weight];
    const { glyphs, positions, advanceWidth } = face.layout(text);
    const scale = size / face.unitsPerEm;
    let pen = x - advanceWidth * scale * shareBefore[align];
    const steps: Step[] = [];
    for (const [index, { path }] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      addSteps(steps, path.commands, { left: pen + xOffset * scale, base: y - yOffset * scale, scale });
      pen += xAdvance * scale;
    }
    return steps;
  }
}

/** Only when there is a word to draw; with `require`, since pdfmake has then loaded the same copy already. */
function readFaces({ regular, semiBold }: Fonts): Readonly<Record<Weight, Font>> {
  const { create }: typeof import('fontkit') = createRequire(import.meta.url)('fontkit');
  return { regular: create(regular), semiBold: create(semiBold) };
}

const made = new WeakMap<Fonts, Letters>();

/** How much of a line's width is left of its place. */
const shareBefore: Readonly<Record<Label['align'], number>> = { start: 0, middle: 0.5, end: 1 };

/** Where a letter stands, and how large it is. */
interface LetterPlace {
  readonly left: number;
  readonly base: number;
  readonly scale: number;
}

/** A figure has some thousand letters of thirty steps each: no list is made that is not kept. */
function addSteps(steps: Step[], commands: readonly PathCommand[], { left, base, scale }: LetterPlace): void {
  let [atX, atY] = [0, 0];
  for (const { command, args } of commands) {
    const placed: number[] = [];
    for (let index = 0; index + 1 < args.length; index += 2)
      placed.push(left + (args[index] ?? 0) * scale, base - (args[index + 1] ?? 0) * scale);
    const [fromX, fromY] = [atX, atY];
    atX = placed.at(-2) ?? atX;
    atY = placed.at(-1) ?? atY;
    switch (command) {
      case 'moveTo':
        steps.push(['M', ...placed]);
        break;
      case 'lineTo':
        steps.push(['L', ...placed]);
        break;
      case 'bezierCurveTo':
        steps.push(['C', ...placed]);
        break;
      case 'quadraticCurveTo': {
        const [handleX = atX, handleY = atY] = placed;
        const first = [towards(fromX, handleX), towards(fromY, handleY)];
        steps.push(['C', ...first, towards(atX, handleX), towards(atY, handleY), atX, atY]);
        break;
      }
      case 'closePath':
        steps.push(['Z']);
        break;
    }
  }
}

/** PDF has curves with two handles only: each lies two thirds of the way to the one that TrueType has. */
function towards(from: number, handle: number): number {
  return from + ((handle - from) * 2) / 3;
}
