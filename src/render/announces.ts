import type { Block } from '../document/blocks.js';
import { textOfInlines } from '../document/text.js';

/**
 * Whether a paragraph announces what comes after it and so stays on its page: a list («Forløbet har tre faser:»), or a
 * table with a small line above it («Beløb i hele kroner.»).
 */
export function announces(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph') return false;
  if (next?.type === 'table') return block.role === 'small';
  return next?.type === 'list' && textOfInlines(block.children).trimEnd().endsWith(':');
}
