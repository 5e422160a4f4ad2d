import type { Block } from '../../document/blocks.js';
import { textsOfBlocks } from '../../document/text.js';
import { page } from './measures.js';

/** Lengths in twips: what a letter takes on average, the leading, the white after a paragraph. */
interface TextSize {
  readonly letter: number;
  readonly line: number;
  readonly after: number;
}

export const bodySize: TextSize = { letter: 105, line: 280, after: 120 };
export const tableSize: TextSize = { letter: 95, line: 240, after: 40 };

/** Part of the height between the margins. */
export function partOfPage(part: number): number {
  return (page.height - page.top - page.foot) * part;
}

/** A guess at the height of text, to decide whether Word may break it over pages. */
export function textHeight(blocks: readonly Block[], width: number, { letter, line, after }: TextSize): number {
  return textsOfBlocks(blocks).reduce((sum, text) => sum + Math.ceil((text.length * letter) / width) * line + after, 0);
}
