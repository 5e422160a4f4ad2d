import type { Inline, Reference } from '../../document/blocks.js';
import { unknownNode } from '../../document/visit.js';
import { hyphenate } from './hyphenate.js';
import type { Run, TextStyle } from './nodes.js';
import { isLocal, localDestination, type Scope } from './scope.js';

/** Runs of text in one style each, with soft hyphens. */
export function renderInlines(inlines: readonly Inline[], scope: Scope, style: TextStyle = {}): Run[] {
  return inlines.flatMap((inline) => renderInline(inline, scope, style));
}

/** Runs for headings and labels, where words are not divided. */
export function renderWholeWords(inlines: readonly Inline[], scope: Scope): Run[] {
  return renderInlines(inlines, scope).map((run) => ({ ...run, text: run.text.replaceAll('\u00ad', '') }));
}

function renderInline(inline: Inline, scope: Scope, style: TextStyle): Run[] {
  switch (inline.type) {
    case 'text':
      return [{ ...style, text: hyphenate(oneLine(inline.text)) }];
    case 'strong':
      return renderInlines(inline.children, scope, { ...style, bold: true });
    case 'emphasis':
      return renderInlines(inline.children, scope, { ...style, italics: !scope.italic });
    case 'link':
      return renderInlines(inline.children, scope, { ...style, ...linkStyle(scope), link: encodeURI(inline.href) });
    case 'reference':
      return renderInlines(inline.children, scope, { ...style, ...referenceStyle(inline, scope) });
    case 'noteReference':
      return [{ ...style, text: String(inline.number), sup: true }];
    case 'lineBreak':
      return [{ ...style, text: '\n' }];
    default:
      return unknownNode(inline);
  }
}

/** A line break within text is white space; U+2010 is kept for words divided at line ends. */
function oneLine(text: string): string {
  return text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replaceAll('\u2010', '-');
}

function linkStyle(scope: Scope): TextStyle {
  return { color: scope.document.accent.color, decoration: 'underline' };
}

function referenceStyle(reference: Reference, scope: Scope): TextStyle {
  const { place } = reference;
  if (!place) return {};
  if (isLocal(place, scope)) return { ...linkStyle(scope), linkToDestination: localDestination(place.anchor, scope) };
  return { ...linkStyle(scope), link: `${encodeURI(place.fileName)}.pdf` };
}
