import type { Block, Heading, List, Notice, Paragraph, Title } from '../../document/blocks.js';
import { unknownNode } from '../../document/visit.js';
import { renderBox } from './box.js';
import { renderCompact } from './compact.js';
import type { HtmlContext } from './context.js';
import { element, escapeHtml } from './element.js';
import { renderFigure } from './figure.js';
import { renderInlines } from './inlines.js';
import { renderNotes } from './notes.js';
import { renderSignatures } from './signatures.js';
import { renderTable } from './table.js';
import { renderToc } from './toc.js';

/** Renders blocks one after the other. */
export function renderBlocks(blocks: readonly Block[], context: HtmlContext): string {
  return blocks.map((block) => renderBlock(block, context)).join('\n');
}

function renderBlock(block: Block, context: HtmlContext): string {
  switch (block.type) {
    case 'title':
      return renderTitle(block, context);
    case 'heading':
      return renderHeading(block, context);
    case 'paragraph':
      return renderParagraph(block, context);
    case 'list':
      return renderList(block, context);
    case 'notes':
      return renderNotes(block, context);
    case 'guidance':
      return element('div', { class: 'guidance', role: 'note' }, renderBlocks(block.children, context));
    case 'notice':
      return renderNotice(block, context);
    case 'box':
      return renderBox(block, context);
    case 'table':
      return renderTable(block, context);
    case 'section':
      return element('section', { id: block.id, class: block.kind }, renderBlocks(block.children, context));
    case 'figure':
      return renderFigure(block, context);
    case 'signatures':
      return renderSignatures(block);
    case 'toc':
      return renderToc(block);
    default:
      return unknownNode(block);
  }
}

function renderTitle(title: Title, context: HtmlContext): string {
  const name = element(`h${context.outline.title()}`, {}, renderInlines(title.children, context));
  if (title.kicker === null) return name;
  return element('hgroup', {}, element('p', { class: 'subheading' }, escapeHtml(title.kicker)) + name);
}

function renderHeading(heading: Heading, context: HtmlContext): string {
  const level =
    heading.level === 1 || heading.level === 2
      ? context.outline.structure(heading.level)
      : context.outline.prose(heading.level, context.fieldLevel);
  return element(`h${level}`, { id: heading.id }, renderInlines(heading.children, context));
}

function renderParagraph(paragraph: Paragraph, context: HtmlContext): string {
  return element('p', { class: paragraphClass[paragraph.role] }, renderInlines(paragraph.children, context));
}

const paragraphClass: Readonly<Record<Paragraph['role'], string | null>> = {
  body: null,
  fixed: 'fixed',
  label: 'lead-in',
  small: 'small-text',
};

function renderList(list: List, context: HtmlContext): string {
  const items = list.items.map((item) => element('li', {}, renderCompact(item, context))).join('');
  if (!list.ordered) return element('ul', {}, items);
  return element('ol', { start: list.start === 1 ? null : list.start }, items);
}

function renderNotice(notice: Notice, context: HtmlContext): string {
  const title = element('p', { class: 'alert-heading' }, escapeHtml(notice.title));
  return element(
    'div',
    { class: `alert alert-warning notice-${noticeClass[notice.kind]}`, role: 'note' },
    title + renderBlocks(notice.children, context),
  );
}

const noticeClass: Readonly<Record<Notice['kind'], string>> = {
  example: 'example',
  incomplete: 'incomplete',
  openPoint: 'open-point',
};
