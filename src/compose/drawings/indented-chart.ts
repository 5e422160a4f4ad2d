import type { Drawing, Shape } from '../../document/drawing.js';
import { boxHeight, boxLines, boxShapes, chartLine } from './chart-box.js';
import { figureWidth, tallestFigure } from './figure-width.js';
import type { ChartEntry } from './organisation-chart.js';
import type { TreeNode } from './tree-node.js';

const gap = 7;
const usualStep = 22;
/** However deep the tree is, the names keep this much room. */
const leastRoom = 220;
const widest = 300;

interface Row {
  readonly name: string;
  readonly depth: number;
  /** For each level above, whether its line goes on below this row; the last is the node's own level. */
  readonly goesOn: readonly boolean[];
}

/** A chart as rows, each node below and to the right of what it is under. */
export function indentedCharts(roots: readonly TreeNode<ChartEntry>[]): Drawing[] {
  const rows = rowsOf(roots, []);
  const deepest = Math.max(...rows.map(({ depth }) => depth));
  const step = deepest === 0 ? 0 : Math.min(usualStep, (figureWidth - leastRoom) / deepest);
  const laid = rows.map((row) => {
    const width = Math.min(widest, figureWidth - row.depth * step);
    const lines = boxLines(row.name, width);
    return { ...row, width, lines, height: boxHeight(lines) };
  });
  const pages: (typeof laid)[] = [];
  let left = 0;
  for (const row of laid) {
    if (row.height + gap > left) {
      pages.push([]);
      left = tallestFigure;
    }
    pages.at(-1)?.push(row);
    left -= row.height + gap;
  }
  return pages.map((page) => drawRows(page, step));
}

function rowsOf(nodes: readonly TreeNode<ChartEntry>[], above: readonly boolean[]): Row[] {
  return nodes.flatMap(({ entry: { navn }, below }, index) => {
    const goesOn = [...above, index < nodes.length - 1];
    return [{ name: navn, depth: above.length, goesOn }, ...rowsOf(below, goesOn)];
  });
}

type Laid = Row & { readonly width: number; readonly height: number; readonly lines: readonly string[] };

function drawRows(rows: readonly Laid[], step: number): Drawing {
  const lines: Shape[] = [];
  const boxes: Shape[] = [];
  let y = 1;
  for (const { depth, goesOn, width, height, lines: words } of rows) {
    const x = depth * step;
    boxes.push(...boxShapes({ x, y, width, height, lines: words }, depth === 0));
    const middle = y + height / 2;
    // What comes from the drawing before begins at the upper edge.
    const above = Math.max(0, y - gap);
    // The line of each level stands below the left end of the box that it comes from.
    for (let level = 1; level <= depth; level++) {
      const own = level === depth;
      const at = (level - 1) * step + Math.min(10, step / 2);
      if (own)
        lines.push(
          chartLine([
            [at, middle],
            [x, middle],
          ]),
        );
      if (own || goesOn[level])
        lines.push(
          chartLine([
            [at, above],
            [at, own && !goesOn[level] ? middle : y + height],
          ]),
        );
    }
    y += height + gap;
  }
  return { width: figureWidth, height: y - gap + 1, shapes: [...lines, ...boxes] };
}
