import { childrenOf, isFrame, isGrid, isText, type LayoutNode, type MeasuredList } from '../nodes.js';
import type { FormLayout } from './form-layout.js';
import { gridStartHeight } from './grid.js';
import { heightOfLines, unparted } from './lines.js';

/** Room that the node at `index` needs on a page to begin there, with the next nodes that it must not be parted from. */
export function startHeight(layout: FormLayout, nodes: readonly LayoutNode[], index: number, width: number): number {
  const node = nodes[index];
  if (!node) return 0;
  const next = nodes[index + 1];
  if (!node.keepWithNext || !next) return beginning(layout, node, width);
  const gap = Math.max(node.spaceAfter ?? 0, next.spaceBefore ?? 0);
  return layout.heightOf(node, width) + gap + startHeight(layout, nodes, index + 1, width);
}

function beginning(layout: FormLayout, node: LayoutNode, width: number): number {
  if (isText(node)) {
    const lines = layout.linesOf(node, width);
    return heightOfLines(lines.slice(0, unparted(lines.length)));
  }
  if (isGrid(node)) return gridStartHeight(layout, node, width);
  const children = childrenOf(node);
  if (isFrame(node)) {
    const { left, right, top, bottom, minHeight = 0 } = node.frame;
    return top + Math.max(minHeight, startHeight(layout, children, 0, width - left - right)) + bottom;
  }
  const indent = 'stack' in node ? 0 : (node as MeasuredList)._gapSize.width;
  return startHeight(layout, children, 0, width - indent);
}
