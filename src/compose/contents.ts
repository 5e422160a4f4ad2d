import type { Block, TocEntry } from '../document/blocks.js';
import { textOfInlines } from '../document/text.js';
import { visitBlocks } from '../document/visit.js';

/** A contents table is a help from about this many entries on; in a shorter document it is in the way. */
const fewest = 5;

/** Fills the contents table from the headings, or leaves it out of a short document. */
export function withContents(blocks: readonly Block[]): Block[] {
  const entries: TocEntry[] = [];
  visitBlocks(blocks, {
    block: (block) => {
      if (block.type !== 'heading' || block.id === null) return;
      if (block.level === 1 || block.level === 2)
        entries.push({ level: block.level, anchor: block.id, text: textOfInlines(block.children) });
    },
  });
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'toc') return [block];
    return entries.length >= fewest ? [{ ...block, entries }] : [];
  });
}
