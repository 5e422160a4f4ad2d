import { childrenOf, isFrame, isGrid, isText, type LayoutNode, type MeasuredList } from '../nodes.js';
import type { FormLayout } from './form-layout.js';
import { gridStartHeight } from './grid.js';
import { heightOfLines, unparted } from './lines.js';

/** Lines of a text that may go to the next page for the sake of what follows it. */
const shortText = 4;

/** Room that the node at `index` needs on a page to begin there, with the next nodes that it must not be parted from. */
export function startHeight(layout: FormLayout, nodes: readonly LayoutNode[], index: number, width: number): number {
  const node = nodes[index];
  if (!node) return 0;
  const next = nodes[index + 1];
  if (!next || !(node.keepWithNext || endsInALine(layout, nodes, index, width))) return beginning(layout, node, width);
  return heightBefore(layout, node, next, width) + withMoreThanALine(layout, nodes, index + 1, width);
}

/** A last text of one line takes a short text before it along, so as not to stand alone at the head of a page. */
function endsInALine(layout: FormLayout, nodes: readonly LayoutNode[], index: number, width: number): boolean {
  const [node, last, more] = nodes.slice(index, index + 3);
  if (!node || !last || more || !isText(node) || !isText(last)) return false;
  return layout.linesOf(last, width).length === 1 && layout.linesOf(node, width).length <= shortText;
}

/** What follows a heading: were it only a line, both would stand alone at the foot of the page. */
function withMoreThanALine(layout: FormLayout, nodes: readonly LayoutNode[], index: number, width: number): number {
  const [node, next] = nodes.slice(index, index + 2);
  const isLine = node && isText(node) && !node.keepWithNext && layout.linesOf(node, width).length === 1;
  if (!isLine || !next || next.breakBefore) return startHeight(layout, nodes, index, width);
  return heightBefore(layout, node, next, width) + startHeight(layout, nodes, index + 1, width);
}

/** Height of a whole node with the space between it and the next. */
function heightBefore(layout: FormLayout, node: LayoutNode, next: LayoutNode, width: number): number {
  return layout.heightOf(node, width) + Math.max(node.spaceAfter ?? 0, next.spaceBefore ?? 0);
}

function beginning(layout: FormLayout, node: LayoutNode, width: number): number {
  if (node.whole) return layout.heightOf(node, width);
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
