import type { Block } from '../../document/blocks.js';
import type { HtmlContext } from './context.js';
import { renderInlines } from './inlines.js';

/** Renders the content of a list item, a note or a cell: a lone paragraph of body text needs no element of its own. */
export function renderCompact(blocks: readonly Block[], context: HtmlContext): string {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' || first.role !== 'body' || rest.some((block) => block.type !== 'list'))
    return context.renderBlocks(blocks, context);
  return renderInlines(first.children, context) + context.renderBlocks(rest, context);
}
