import type { Block, Cell, Inline, Note } from './blocks.js';

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
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return visitRun(block.children, visitor);
    case 'list':
      for (const item of block.items) visitBlocks(item, visitor);
      return;
    case 'notes':
      return visitEach(block.notes, visitor);
    case 'guidance':
    case 'notice':
    case 'section':
      return visitBlocks(block.children, visitor);
    case 'box':
      for (const { label, children } of block.fields) {
        visitRun(label, visitor);
        visitBlocks(children, visitor);
      }
      return;
    case 'table':
      for (const { label } of block.columns) visitRun(label, visitor);
      if (block.subHead) visitEach(block.subHead, visitor);
      for (const { lead, rows } of block.groups) {
        if (lead) visitBlocks(lead.children, visitor);
        for (const row of rows) visitEach(row, visitor);
      }
      return;
    case 'figure':
      return visitRun(block.caption, visitor);
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

function visitEach(parts: readonly (Cell | Note)[], visitor: Visitor): void {
  for (const { children } of parts) visitBlocks(children, visitor);
}

function visitRun(children: readonly Inline[], visitor: Visitor): void {
  visitor.run?.(children);
  if (visitor.inline) visitInlines(children, visitor);
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
