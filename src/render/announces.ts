import type { Block } from '../document/blocks.js';
import { textOfInlines } from '../document/text.js';

/** Whether a paragraph announces the list after it («Forløbet har tre faser:») and so stays on its page. */
export function announces(block: Block, next: Block | undefined): boolean {
  return block.type === 'paragraph' && next?.type === 'list' && textOfInlines(block.children).trimEnd().endsWith(':');
}
