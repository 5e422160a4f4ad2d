import type { Block, Inline } from './blocks.js';
import { unknownNode, visitBlocks } from './visit.js';

/** The plain text of inlines, as every format must show it. Note numbers are left out. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'lineBreak':
      return ' ';
    case 'noteReference':
      return '';
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'reference':
      return textOfInlines(inline.children);
    default:
      return unknownNode(inline);
  }
}

/**
 * All text runs of blocks in reading order: titles, labels, paragraphs, notices' titles. What a reader of the file must
 * meet, in this order; the measure of the conservation tests. Contents tables repeat headings and are left out.
 */
export function textsOfBlocks(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  const add = (text: string) => {
    if (text.trim() !== '') texts.push(text.trim());
  };
  visitBlocks(blocks, {
    block: (block) => {
      if (block.type === 'title' && block.kicker) add(block.kicker);
      if (block.type === 'notice') add(block.title);
    },
    run: (children) => add(textOfInlines(children)),
    text: add,
  });
  return texts;
}
