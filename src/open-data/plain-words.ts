import type { Block, Inline } from '../document/blocks.js';
import { textOfInlines, textsOfBlocks } from '../document/text.js';

/** Words without markup, typography and line breaks, as programs compare them; null where there are none. */
export function plainWords(words: string | readonly Inline[]): string | null {
  const text = typeof words === 'string' ? words : textOfInlines(words);
  const plain = text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
  return plain === '' ? null : plain;
}

/** Paragraphs and points one after the other. */
export function plainProse(blocks: readonly Block[]): string | null {
  return plainWords(textsOfBlocks(blocks).join(' '));
}

/** Ids in one cell. */
export function idList(ids: readonly string[]): string | null {
  return ids.length > 0 ? [...new Set(ids)].join(' ') : null;
}
