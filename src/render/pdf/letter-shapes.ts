import type { Outline, OutlinedWords } from '../letters.js';
import { decimal } from './operands.js';

/** By letter: a figure has a thousand letters of thirty steps, of some sixty kinds. */
const known = new WeakMap<Outline, string>();

/** Operators that fill the words: each letter is written in units of its face, on a page that is turned up and shrunk for it. */
export function paintedWords({ scale, letters }: OutlinedWords): string {
  const size = scale.toFixed(6);
  return letters
    .map(({ outline, x, y }) => `q ${size} 0 0 -${size} ${decimal(x)} ${decimal(y)} cm ${painted(outline)} Q`)
    .join('\n');
}

function painted(outline: Outline): string {
  const before = known.get(outline);
  if (before !== undefined) return before;
  const path = `${pathOf(outline)} f`;
  known.set(outline, path);
  return path;
}

function pathOf(outline: Outline): string {
  let [atX, atY] = [0, 0];
  const steps = outline.map(({ command, args }) => {
    const [fromX, fromY] = [atX, atY];
    [atX, atY] = [args.at(-2) ?? atX, args.at(-1) ?? atY];
    switch (command) {
      case 'moveTo':
        return `${written(args)} m`;
      case 'lineTo':
        return `${written(args)} l`;
      case 'bezierCurveTo':
        return `${written(args)} c`;
      case 'quadraticCurveTo': {
        const [handleX = atX, handleY = atY] = args;
        const first = [towards(fromX, handleX), towards(fromY, handleY)];
        return `${written([...first, towards(atX, handleX), towards(atY, handleY), atX, atY])} c`;
      }
      case 'closePath':
        return 'h';
    }
  });
  return steps.join(' ');
}

/** A thousandth of a letter's size is as fine as its face is drawn. */
function written(units: readonly number[]): string {
  return units.map((unit) => String(Math.round(unit))).join(' ');
}

/** PDF has curves with two handles only: each lies two thirds of the way to the one that TrueType has. */
function towards(from: number, handle: number): number {
  return from + ((handle - from) * 2) / 3;
}
