import type { Inline, Reference } from '../../document/blocks.js';
import { unknownNode } from '../../document/visit.js';
import { bookmarkName, linkToPlace } from './anchors.js';
import type { Links } from './links.js';
import { lineBreak, type RunFormat, run } from './markup/run.js';
import { type Attributes, element, joined, type Xml } from './markup/xml.js';
import { characterIds } from './styles.js';

/** Text runs and links of inlines; references within `documentId` lead to its bookmarks. */
export function renderInlines(inlines: readonly Inline[], documentId: string, links: Links): Xml {
  return renderAll(inlines, { documentId, links, strong: false, emphasis: false, link: false });
}

interface Context {
  readonly documentId: string;
  readonly links: Links;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
}

function renderAll(inlines: readonly Inline[], context: Context): Xml {
  return joined(inlines.map((inline) => renderInline(inline, context)));
}

function renderInline(inline: Inline, context: Context): Xml {
  switch (inline.type) {
    case 'text':
      return run(inline.text, look(context));
    case 'strong':
      return renderAll(inline.children, { ...context, strong: true });
    case 'emphasis':
      return renderAll(inline.children, { ...context, emphasis: true });
    case 'link':
      return hyperlink(() => ({ 'r:id': context.links.idOf(inline.href) }), inline.children, context);
    case 'reference':
      return renderReference(inline, context);
    case 'noteReference':
      return run(String(inline.number), { style: characterIds.noteNumber });
    case 'lineBreak':
      return lineBreak;
    default:
      return unknownNode(inline);
  }
}

/**
 * A link to the bookmark, and not a REF field: what a reference says is settled before a document exists, and a field
 * that Word works out anew would say what then stands at the bookmark, or that it is gone.
 */
function renderReference({ place, children }: Reference, context: Context): Xml {
  if (place === null) return renderAll(children, context);
  if (place.documentId === context.documentId)
    return hyperlink(() => ({ 'w:anchor': bookmarkName(place.anchor) }), children, context);
  const { file, bookmark } = linkToPlace(place);
  return hyperlink(() => ({ 'r:id': context.links.idOf(file), 'w:anchor': bookmark }), children, context);
}

/** A link inside a link is text. */
function hyperlink(target: () => Attributes, children: readonly Inline[], context: Context): Xml {
  if (context.link) return renderAll(children, context);
  return element('w:hyperlink', { ...target(), 'w:history': 1 }, [renderAll(children, { ...context, link: true })]);
}

/** A run has room for one character style: what is left of strong and emphasis is written on the run itself. */
function look({ link, strong, emphasis }: Context): RunFormat {
  const italics = emphasis && { italics: true };
  if (link) return { style: characterIds.link, ...(strong && { bold: true }), ...italics };
  if (strong) return { style: characterIds.strong, ...italics };
  return emphasis ? { style: characterIds.emphasis } : {};
}
