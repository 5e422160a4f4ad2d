import type { Figure } from '../../document/blocks.js';
import { renderInlines } from './inlines.js';
import type { DrawingNode, StackNode, TextNode } from './nodes.js';
import { destination, type Scope } from './scope.js';
import { gaps, textStyles } from './styles.js';

/** The caption and below it the drawing, on one page. */
export function renderFigure({ id, caption, alternative, drawing }: Figure, scope: Scope): StackNode {
  const title: TextNode = {
    text: renderInlines(caption, scope),
    ...textStyles.label,
    keepWithNext: true,
    spaceAfter: 6,
  };
  const picture: DrawingNode = { stack: [], drawing, alt: alternative };
  return {
    stack: [title, picture],
    anchors: [destination(id)],
    whole: true,
    spaceBefore: gaps.block,
    spaceAfter: gaps.block,
  };
}
