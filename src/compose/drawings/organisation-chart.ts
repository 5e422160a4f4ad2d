import type { Drawing } from '../../document/drawing.js';
import { mostInFigures } from './figure-width.js';
import { indentedCharts } from './indented-chart.js';
import { spreadChart } from './spread-chart.js';
import type { TreeNode } from './tree-node.js';

export interface ChartEntry {
  readonly navn: string;
}

/**
 * Who is under whom, as boxes and lines: spread from the top where every name finds room in a box that can be read, else as rows
 * that are indented, on as many drawings as it takes.
 */
export function organisationCharts(roots: readonly TreeNode<ChartEntry>[]): Drawing[] {
  if (roots.length === 0 || countOf(roots) > mostInFigures) return [];
  const spread = spreadChart(roots);
  return spread ? [spread] : indentedCharts(roots);
}

function countOf(nodes: readonly TreeNode<ChartEntry>[]): number {
  return nodes.reduce((sum, { below }) => sum + 1 + countOf(below), 0);
}
