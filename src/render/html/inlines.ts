import type { Inline, Link, NoteReference, Reference } from '../../document/blocks.js';
import { unknownNode } from '../../document/visit.js';
import type { HtmlContext } from './context.js';
import { element, escapeHtml, fragmentOf, startTag } from './element.js';

/** Renders text inside a paragraph, a heading, a label or a cell. */
export function renderInlines(inlines: readonly Inline[], context: HtmlContext): string {
  return inlines.map((inline) => renderInline(inline, context)).join('');
}

function renderInline(inline: Inline, context: HtmlContext): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'strong':
      return element('strong', {}, renderInlines(inline.children, context));
    case 'emphasis':
      return element('em', {}, renderInlines(inline.children, context));
    case 'link':
      return renderLink(inline, context);
    case 'reference':
      return renderReference(inline, context);
    case 'noteReference':
      return renderNoteReference(inline, context);
    case 'lineBreak':
      return startTag('br');
    default:
      return unknownNode(inline);
  }
}

function renderLink(link: Link, context: HtmlContext): string {
  const name = () => renderInlines(link.children, context);
  if (link.href.startsWith('/') && context.pageHref) return element('a', { href: context.pageHref(link.href) }, name());
  // The tree promises these schemes; a page must never run what an author typed.
  if (!/^(https?|mailto):/i.test(link.href)) throw new Error(`Link with a scheme that is not allowed: ${link.href}`);
  return element('a', { href: link.href }, name());
}

function renderReference(reference: Reference, context: HtmlContext): string {
  const name = renderInlines(reference.children, context);
  return reference.place ? element('a', { href: context.hrefOf(reference.place) }, name) : name;
}

function renderNoteReference(reference: NoteReference, context: HtmlContext): string {
  const link = context.notes.refer(reference);
  const number = String(reference.number);
  if (link === null) return element('sup', {}, number);
  const attributes = {
    id: link.id,
    href: fragmentOf(link.target),
    role: 'doc-noteref',
    'aria-label': `Note ${number}`,
  };
  return element('sup', {}, element('a', attributes, number));
}
