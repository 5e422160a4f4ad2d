import type { Block, Cell, Inline } from './blocks.js';

/** Called for every block and inline in reading order, parents before children. */
export interface Visitor {
  readonly block?: (block: Block) => void;
  /** One run of text: a title, a label, a column head, a paragraph. */
  readonly run?: (children: readonly Inline[]) => void;
  readonly inline?: (inline: Inline) => void;
  /** Words of a block that are never marked up: who signs, and what the places to write on are for. */
  readonly text?: (text: string) => void;
}

/** Walks blocks in the order in which they are read. */
export function visitBlocks(blocks: readonly Block[], visitor: Visitor): void {
  for (const block of blocks) visitBlock(block, visitor);
}

function visitBlock(block: Block, visitor: Visitor): void {
  visitor.block?.(block);
  const run = (children: readonly Inline[]) => {
    visitor.run?.(children);
    if (visitor.inline) visitInlines(children, visitor);
  };
  const blocks = (children: readonly Block[]) => visitBlocks(children, visitor);
  const cells = (row: readonly Cell[]) => {
    for (const cell of row) blocks(cell.children);
  };
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return run(block.children);
    case 'list':
      return block.items.forEach(blocks);
    case 'notes':
      return block.notes.forEach((note) => blocks(note.children));
    case 'guidance':
    case 'notice':
    case 'section':
      return blocks(block.children);
    case 'box':
      return block.fields.forEach((field) => {
        run(field.label);
        blocks(field.children);
      });
    case 'table':
      for (const column of block.columns) run(column.label);
      if (block.subHead) cells(block.subHead);
      for (const group of block.groups) {
        if (group.lead) blocks(group.lead.children);
        group.rows.forEach(cells);
      }
      return;
    case 'figure':
      return run(block.caption);
    case 'signatures':
      for (const { party, role, spaces } of block.signers) {
        visitor.text?.(party);
        if (role !== null) visitor.text?.(role);
        for (const { label, value } of spaces) {
          visitor.text?.(label);
          if (value !== null) visitor.text?.(value);
        }
      }
      return;
    case 'toc':
      return;
    default:
      return unknownNode(block);
  }
}

/** Walks inlines in the order in which they are read. */
export function visitInlines(inlines: readonly Inline[], visitor: Visitor): void {
  for (const inline of inlines) {
    visitor.inline?.(inline);
    if ('children' in inline) visitInlines(inline.children, visitor);
  }
}

/** Makes a new node type a compile error wherever it is not handled, and a loud one at run time. */
export function unknownNode(node: never): never {
  throw new Error(`Unknown document node: ${JSON.stringify(node)}`);
}
