import type { Block, Guidance, Heading, List, Notes, Notice, Paragraph, Title } from '../../document/blocks.js';
import { textOfInlines } from '../../document/text.js';
import { unknownNode } from '../../document/visit.js';
import { announces } from '../announces.js';
import { renderBox } from './box.js';
import { renderFigure } from './figure.js';
import { renderProse, renderWholeWords } from './inlines.js';
import type { FrameNode, LayoutNode, ListNode, StackNode, TextNode, TextStyle } from './nodes.js';
import { destination, type Scope } from './scope.js';
import { renderSignatures } from './signatures.js';
import { headingType } from './structure/element.js';
import { gaps, headingStyles, ink, mm, textStyles } from './styles.js';
import { renderTable } from './table.js';
import { renderToc } from './toc.js';

/** Layout nodes of blocks, one each. */
export function renderBlocks(blocks: readonly Block[], scope: Scope): LayoutNode[] {
  return blocks.map((block, index) => {
    const node = renderBlock(block, scope);
    return announces(block, blocks[index + 1]) ? { ...node, keepWithNext: true } : node;
  });
}

function renderBlock(block: Block, scope: Scope): LayoutNode {
  switch (block.type) {
    case 'title':
      return renderTitle(block, scope);
    case 'heading':
      return renderHeading(block, scope);
    case 'paragraph':
      return renderParagraph(block, scope);
    case 'list':
      return renderList(block, scope);
    case 'notes':
      return renderNotes(block, scope);
    case 'guidance':
      return renderGuidance(block, scope);
    case 'notice':
      return renderNotice(block, scope);
    case 'box':
      return renderBox(block, scope, renderBlocks);
    case 'table':
      return renderTable(block, scope, renderBlocks);
    case 'section':
      return {
        stack: renderBlocks(block.children, scope),
        anchors: [destination(block.id)],
        breakBefore: block.pageBreak,
        tag: { type: 'Sect' },
      };
    case 'figure':
      return renderFigure(block, scope);
    case 'signatures':
      return renderSignatures(block, scope);
    case 'toc':
      return renderToc(block, scope);
    default:
      return unknownNode(block);
  }
}

function renderTitle(title: Title, scope: Scope): FrameNode {
  const stack: LayoutNode[] = [];
  if (title.kicker !== null) stack.push({ text: [{ text: title.kicker }], ...textStyles.kicker, keepWithNext: true });
  const bookmark = { level: 1, title: textOfInlines(title.children) };
  const tag = { type: headingType(scope.outline.title()) };
  stack.push({ text: renderWholeWords(title.children, scope), ...textStyles.title, bookmark, tag });
  return {
    stack,
    frame: { left: mm(4.5), right: 0, top: 1, bottom: 3, bar: { color: scope.document.accent.color, width: 3 } },
    spaceBefore: 18,
    spaceAfter: 16,
  };
}

function renderHeading(heading: Heading, scope: Scope): TextNode {
  const { level } = heading;
  return {
    text: renderWholeWords(heading.children, scope),
    ...headingStyles[level],
    keepWithNext: true,
    tag: { type: headingType(levelOf(heading, scope)) },
    ...(heading.id !== null && { anchors: [destination(heading.id)] }),
    ...(level <= 2 && { bookmark: { level, title: textOfInlines(heading.children) } }),
  };
}

function levelOf({ level }: Heading, { outline, fieldLevel }: Scope): number {
  return level === 1 || level === 2 ? outline.structure(level) : outline.prose(level, fieldLevel);
}

const paragraphStyles: Record<Paragraph['role'], TextStyle> = {
  body: {},
  fixed: { color: ink.quiet },
  label: textStyles.label,
  small: textStyles.small,
};

function renderParagraph(paragraph: Paragraph, scope: Scope): TextNode {
  const text = renderProse(paragraph.children, scope);
  const style = paragraphStyles[paragraph.role];
  if (paragraph.role === 'label') return { text, ...style, keepWithNext: true, spaceBefore: scope.gap, spaceAfter: 2 };
  return { text, ...style, spaceAfter: scope.gap };
}

function renderList(list: List, scope: Scope): ListNode {
  const tight = { ...scope, gap: gaps.listItem };
  const items = list.items.map((item): StackNode => {
    return { stack: renderBlocks(item, tight), spaceAfter: gaps.listItem };
  });
  return { ...(list.ordered ? { ol: items, start: list.start } : { ul: items }), spaceAfter: scope.gap };
}

function renderNotes(notes: Notes, scope: Scope): ListNode {
  const tight = { ...scope, gap: gaps.listItem };
  const items = notes.notes.map((note) => {
    const { id } = scope.notes.define(note);
    const stack = renderBlocks(note.children, tight);
    const name = destination(id);
    const tag = { type: 'Note', id: name } as const;
    return { stack, counter: note.number, anchors: [name], tag, spaceAfter: gaps.listItem };
  });
  scope.notes.endOfBlock();
  const spaces = { spaceBefore: scope.gap, spaceAfter: scope.gap };
  return { ol: items, separator: ['', ''], ...textStyles.small, ...spaces, tag: { type: 'Note' } };
}

function renderGuidance(guidance: Guidance, scope: Scope): StackNode {
  const children = renderBlocks(guidance.children, { ...scope, italic: true });
  const style = { color: ink.guidance, italics: true };
  return { stack: children, ...style, spaceAfter: scope.gap, tag: { type: 'Div' } };
}

function renderNotice(notice: Notice, scope: Scope): FrameNode {
  const [color, fill] = notice.kind === 'example' ? [ink.slate, ink.tint] : [ink.warning, ink.warningTint];
  const title: TextNode = {
    text: [{ text: notice.title }],
    ...textStyles.body,
    bold: true,
    keepWithNext: notice.children.length > 0,
    spaceAfter: 2,
  };
  return {
    stack: [title, ...renderBlocks(notice.children, { ...scope, gap: gaps.noticeParagraph })],
    frame: { left: mm(4), right: mm(3), top: mm(2.2), bottom: mm(2.4), stroke: color, fill, bar: { color, width: 3 } },
    ...textStyles.table,
    spaceBefore: gaps.block,
    spaceAfter: gaps.block,
    tag: { type: 'Sect', title: notice.title },
  };
}
