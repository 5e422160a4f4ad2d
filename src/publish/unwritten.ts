import type { Block, Cell } from '../document/blocks.js';
import { paragraph } from '../document/build.js';

/** What pages say where a draft tells its authors what to write. */
const unwritten = paragraph('Ikke udfyldt endnu.', 'small');

/**
 * A draft as readers of the site see it. Guidance speaks to those who write, and they have it in their Word and PDF files; whoever
 * reads the page is to know that something is not written yet.
 */
export function withoutGuidance(blocks: readonly Block[]): Block[] {
  const begins = blocks.findIndex(({ type }) => type !== 'title' && type !== 'toc' && type !== 'notice');
  // What a document begins with is guidance about the guidance.
  return written(blocks.filter(({ type }, index) => type !== 'guidance' || index !== begins));
}

function written(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'guidance':
        return unwritten;
      case 'section':
        return { ...block, children: written(block.children) };
      case 'box':
        return { ...block, fields: block.fields.map((field) => ({ ...field, children: written(field.children) })) };
      case 'table':
        return {
          ...block,
          groups: block.groups.map(({ lead, rows }) => ({
            lead: lead && writtenCell(lead),
            rows: rows.map((row) => row.map(writtenCell)),
          })),
        };
      default:
        return block;
    }
  });
}

function writtenCell(cell: Cell): Cell {
  return { ...cell, children: written(cell.children) };
}
