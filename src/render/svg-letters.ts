import { toHundredths } from './decimal.js';
import type { Outline, OutlinedWords } from './letters.js';

/** A letter at a size: how far from its place it begins, and its lines from there on. */
interface DrawnLetter {
  readonly startX: number;
  readonly startY: number;
  readonly rest: string;
}

/** By letter and scale: a figure has a thousand letters of thirty steps, of some sixty kinds. */
const known = new WeakMap<Outline, Map<number, DrawnLetter>>();

/** The words as data of an SVG path. */
export function svgPathOf({ scale, letters }: OutlinedWords): string {
  let data = '';
  for (const { outline, x, y } of letters) {
    const { startX, startY, rest } = drawn(outline, scale);
    data += `M${toHundredths(x + startX)} ${toHundredths(y + startY)}${rest}`;
  }
  return data;
}

function drawn(outline: Outline, scale: number): DrawnLetter {
  const sizes = known.get(outline) ?? new Map<number, DrawnLetter>();
  known.set(outline, sizes);
  const letter = sizes.get(scale) ?? draw(outline, scale);
  sizes.set(scale, letter);
  return letter;
}

const commands = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** Each step is told from where the last one ended, both rounded, so that what is rounded off does not add up. */
function draw(outline: Outline, scale: number): DrawnLetter {
  const rounded = (units: number) => Math.round(units * scale * 100);
  let [atX, atY, startX, startY, contourX, contourY] = [0, 0, 0, 0, 0, 0];
  let rest = '';
  for (const [index, { command, args }] of outline.entries()) {
    const numbers: string[] = [];
    let [endX, endY] = command === 'closePath' ? [contourX, contourY] : [atX, atY];
    for (let at = 0; at + 1 < args.length; at += 2) {
      endX = rounded(args[at] ?? 0);
      endY = -rounded(args[at + 1] ?? 0);
      numbers.push(toHundredths((endX - atX) / 100), toHundredths((endY - atY) / 100));
    }
    if (index === 0) [startX, startY] = [endX, endY];
    else rest += commands[command] + numbers.join(' ');
    if (command === 'moveTo') [contourX, contourY] = [endX, endY];
    [atX, atY] = [endX, endY];
  }
  return { startX: startX / 100, startY: startY / 100, rest };
}
