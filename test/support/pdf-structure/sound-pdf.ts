import { expect } from 'vitest';
import type { DocumentTree } from '../../../src/document/blocks.js';
import { textOfInlines } from '../../../src/document/text.js';
import { visitBlocks } from '../../../src/document/visit.js';
import { readPdf } from '../read-pdf.js';
import { structureFaults } from './check-structure.js';

/** The title, and the headings of sections and activities. */
export function bookmarksOf({ blocks }: DocumentTree): string[] {
  const titles: string[] = [];
  visitBlocks(blocks, {
    block: (block) => {
      if (block.type === 'title' || (block.type === 'heading' && block.level <= 2))
        titles.push(textOfInlines(block.children));
    },
  });
  return titles;
}

/** The file is a tagged PDF without faults, to our own check and to qpdf's. */
export async function expectSoundPdf(bytes: Uint8Array, document: DocumentTree): Promise<void> {
  expect(await structureFaults(bytes, bookmarksOf(document)), document.fileName).toEqual([]);
  expect(readPdf(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors');
}
