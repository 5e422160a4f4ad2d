import type { Block, Heading, List, Notes, Section, Title } from '../../document/blocks.js';
import { unknownNode } from '../../document/visit.js';
import { announces } from '../announces.js';
import { renderBox } from './box.js';
import { renderFigure } from './figure.js';
import { endList, type Flow, keptWithNext, spaceTables } from './flow.js';
import { listIndent } from './measures.js';
import { renderNotice } from './notice.js';
import { renderSignatures } from './signatures.js';
import { styleIds, textStyles } from './styles.js';
import type { Surroundings } from './surroundings.js';
import { renderTable } from './table.js';
import { renderToc } from './toc.js';
import type { Mark, Writer } from './writer.js';

/** Paragraphs and tables of blocks, with white between them. */
export function renderBlocks(blocks: readonly Block[], around: Surroundings): Flow[] {
  return spaceTables(renderAll(blocks, around));
}

function renderAll(blocks: readonly Block[], around: Surroundings): Flow[] {
  const flow: Flow[] = [];
  for (const [index, block] of blocks.entries()) {
    const nodes = renderBlock(block, around);
    flow.push(...(announces(block, blocks[index + 1]) ? nodes.map(keptWithNext) : nodes));
  }
  return flow;
}

function renderBlock(block: Block, around: Surroundings): Flow[] {
  const { writer, styles, indent, alignment } = around;
  switch (block.type) {
    case 'title':
      return renderTitle(block, writer);
    case 'heading':
      return [renderHeading(block, writer)];
    case 'paragraph':
      return [writer.paragraph(styles[block.role], block.children, { indent, ...(alignment && { alignment }) })];
    case 'list':
      return renderList(block, around);
    case 'notes':
      return renderNotes(block, around);
    case 'guidance':
      return renderAll(block.children, { ...around, styles: textStyles.guidance });
    case 'notice':
      return [renderNotice(block, around, renderBlocks)];
    case 'box':
      return renderBox(block, around, renderBlocks);
    case 'table':
      return [renderTable(block, around, renderBlocks)];
    case 'section':
      return renderSection(block, around);
    case 'figure':
      return renderFigure(block, around);
    case 'signatures':
      return renderSignatures(block, around);
    case 'toc':
      return renderToc(block, writer);
    default:
      return unknownNode(block);
  }
}

function renderHeading({ id, level, children }: Heading, writer: Writer): Flow {
  writer.anchor(id);
  const depth = writer.outline.depthOf(level);
  // The style says the level, except where that would skip one.
  return writer.paragraph(styleIds.heading[level], children, depth === level ? {} : { outlineLevel: depth - 1 });
}

function renderTitle({ kicker, children }: Title, writer: Writer): Flow[] {
  const title = () => writer.paragraph(styleIds.title, children);
  if (kicker === null) return [title()];
  return [writer.paragraph(styleIds.kicker, [{ type: 'text', text: kicker }]), title()];
}

function renderSection({ id, pageBreak, children }: Section, around: Surroundings): Flow[] {
  around.writer.anchor(id);
  if (!pageBreak) return renderAll(children, around);
  around.writer.breakPage();
  // A break in a table's first cell would leave what separates the table from the last one at the head of a blank page.
  const breaking = startsWithTable(children) ? [around.writer.paragraph(styleIds.gap, [])] : [];
  return [...breaking, ...renderAll(children, around)];
}

function startsWithTable([first]: readonly Block[]): boolean {
  if (first?.type === 'section') return !first.pageBreak && startsWithTable(first.children);
  return first?.type === 'box' || first?.type === 'table' || first?.type === 'notice';
}

function renderList(list: List, around: Surroundings): Flow[] {
  const { writer, styles, depth } = around;
  const mark = writer.listMark(list, depth);
  const inside = {
    ...around,
    styles: { ...styles, body: styles.list },
    indent: listIndent * (depth + 1),
    depth: depth + 1,
  };
  const nodes = list.items.flatMap((item) => renderMarked(mark, item, inside));
  return depth === 0 ? endList(nodes) : nodes;
}

function renderNotes({ notes }: Notes, around: Surroundings): Flow[] {
  const inside = { ...around, styles: textStyles.note, indent: listIndent, depth: 0 };
  return notes.flatMap(({ number, children }) => renderMarked({ type: 'note', number }, children, inside));
}

/** An item without a paragraph keeps its mark, or the numbers after it would change. */
function renderMarked(mark: Mark, blocks: readonly Block[], around: Surroundings): Flow[] {
  const { writer, styles, indent } = around;
  writer.mark(mark);
  const nodes = renderAll(blocks, around);
  return writer.isMarkPending ? [...nodes, writer.paragraph(styles.body, [], { indent })] : nodes;
}
