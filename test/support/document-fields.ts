import type { Block, Cell } from '../../src/document/blocks.js';
import { textOfInlines, textsOfBlocks } from '../../src/document/text.js';
import { visitBlocks } from '../../src/document/visit.js';

/** A field of the form as the tree has it: its anchor, the form's name for it, its paragraphs. */
export interface DocumentField {
  readonly id: string;
  readonly label: string;
  readonly texts: readonly string[];
  /** What stands in the same cell before the field: the name of a place to sign. */
  readonly before: readonly string[];
}

/** Every field of a document in reading order: of boxes, of tables, of signers. */
export function fieldsOfBlocks(blocks: readonly Block[]): DocumentField[] {
  const fields: DocumentField[] = [];
  const put = (id: string, label: string, children: readonly Block[]) =>
    fields.push({ id, label, texts: textsOfBlocks(children), before: [] });
  const putCell = (cell: Cell, label: string) => cell.id !== undefined && put(cell.id, label, cell.children);
  visitBlocks(blocks, {
    block: (block) => {
      if (block.type === 'box')
        for (const { id, label, children } of block.fields) put(id, textOfInlines(label), children);
      if (block.type === 'table') {
        const labels = block.columns.map(({ label }) => textOfInlines(label));
        const row = (cells: readonly Cell[], from: number) =>
          cells.forEach((cell, index) => putCell(cell, labels[from + index] ?? ''));
        if (block.subHead) row(block.subHead, 0);
        for (const { lead, rows } of block.groups) {
          if (lead) row([lead], 0);
          for (const cells of rows) row(cells, lead ? 1 : 0);
        }
      }
      if (block.type === 'signatures')
        for (const { id, spaces } of block.signers)
          for (const { kind, label, value } of spaces)
            fields.push({
              id: `${id}.${kind}`,
              label,
              texts: value === null ? [] : [value],
              before: [label],
            });
    },
  });
  return fields;
}
