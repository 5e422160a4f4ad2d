import type { Drawing, Shape } from '../../document/drawing.js';
import { textWidth } from '../../document/text-width.js';
import { boxHeight, boxLines, boxShapes, boxText, type ChartBox, chartLine } from './chart-box.js';
import { figureWidth, tallestFigure } from './figure-width.js';
import type { ChartEntry } from './organisation-chart.js';
import type { TreeNode } from './tree-node.js';

const gap = 12;
const levelGap = 26;
const widest = 132;
const narrowest = 70;
/** A name of more lines is easier to read in a row of its own. */
const mostLines = 4;

type Node = TreeNode<ChartEntry>;

/** A chart from the top down, each node above the middle of those below it; null where it does not fit. */
export function spreadChart(roots: readonly Node[]): Drawing | null {
  const columns = sum(roots.map(leaves));
  const width = Math.min(widest, (figureWidth - (columns - 1) * gap) / columns);
  if (width < narrowest || !roots.every((root) => fits(root, width))) return null;
  const levels = levelsOf(roots).map((level) => Math.max(...level.map(({ entry }) => heightOf(entry, width))));
  const height = sum(levels) + (levels.length - 1) * levelGap + 2;
  if (height > tallestFigure) return null;
  const left = (figureWidth - (columns * width + (columns - 1) * gap)) / 2;
  const spread = new Spread(width, levels);
  let at = left;
  for (const root of roots) {
    spread.place(root, 0, at);
    at += leaves(root) * (width + gap);
  }
  return { width: figureWidth, height, shapes: [...spread.lines, ...spread.boxes] };
}

class Spread {
  readonly lines: Shape[] = [];
  readonly boxes: Shape[] = [];

  /** @param levels how high each level's highest box is */
  constructor(
    private readonly width: number,
    private readonly levels: readonly number[],
  ) {}

  /** @param left of the columns that the node and all below it take */
  place(node: Node, level: number, left: number): ChartBox {
    const taken = leaves(node) * (this.width + gap) - gap;
    const y = 1 + sum(this.levels.slice(0, level)) + level * levelGap;
    const lines = boxLines(node.entry.navn, this.width);
    const box = { x: left + (taken - this.width) / 2, y, width: this.width, height: boxHeight(lines), lines };
    this.boxes.push(...boxShapes(box, level === 0));
    let at = left;
    const below = node.below.map((child) => {
      const placed = this.place(child, level + 1, at);
      at += leaves(child) * (this.width + gap);
      return placed;
    });
    this.connect(box, below, y + (this.levels[level] ?? 0) + levelGap / 2);
    return box;
  }

  private connect(above: ChartBox, below: readonly ChartBox[], middle: number): void {
    const [x, y] = [above.x + above.width / 2, above.y + above.height];
    for (const box of below) {
      const end = box.x + box.width / 2;
      this.lines.push(
        chartLine([
          [x, y],
          [x, middle],
          [end, middle],
          [end, box.y],
        ]),
      );
    }
  }
}

/** How many columns a node and what is below it take. */
function leaves(node: Node): number {
  return node.below.length === 0 ? 1 : sum(node.below.map(leaves));
}

function levelsOf(roots: readonly Node[]): Node[][] {
  const levels: Node[][] = [];
  for (let level = [...roots]; level.length > 0; level = level.flatMap(({ below }) => below)) levels.push(level);
  return levels;
}

/** No word is divided, and no box is a tower. */
function fits({ entry: { navn }, below }: Node, width: number): boolean {
  const room = width - 2 * boxText.padding;
  const isWhole = navn.split(/\s+/).every((word) => textWidth(word, boxText.size, boxText.weight) <= room);
  return isWhole && boxLines(navn, width).length <= mostLines && below.every((child) => fits(child, width));
}

function heightOf({ navn }: ChartEntry, width: number): number {
  return boxHeight(boxLines(navn, width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
