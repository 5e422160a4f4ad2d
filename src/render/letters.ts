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
    return glyphs.flatMap(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const left = pen + xOffset * scale;
      const base = y - yOffset * scale;
      pen += xAdvance * scale;
      return stepsOf(path.commands, (glyphX, glyphY) => [left + glyphX * scale, base - glyphY * scale]);
    });
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

type Point = readonly [x: number, y: number];

function stepsOf(commands: readonly PathCommand[], place: (x: number, y: number) => Point): Step[] {
  let at: Point = [0, 0];
  return commands.map(({ command, args }): Step => {
    const points = pairs(args).map(([x, y]) => place(x, y));
    const from = at;
    at = points.at(-1) ?? at;
    switch (command) {
      case 'moveTo':
        return ['M', ...points.flat()];
      case 'lineTo':
        return ['L', ...points.flat()];
      case 'bezierCurveTo':
        return ['C', ...points.flat()];
      case 'quadraticCurveTo':
        return ['C', ...towards(from, points[0] ?? at), ...towards(at, points[0] ?? at), ...at];
      case 'closePath':
        return ['Z'];
    }
  });
}

/** PDF has curves with two handles only: each lies two thirds of the way to the one that TrueType has. */
function towards([fromX, fromY]: Point, [handleX, handleY]: Point): Point {
  return [fromX + ((handleX - fromX) * 2) / 3, fromY + ((handleY - fromY) * 2) / 3];
}

function pairs(numbers: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    points.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
  return points;
}
