import { InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Reference } from '../../document/blocks.js';
import { unknownNode } from '../../document/visit.js';
import { bookmarkName, linkToPlace } from './anchors.js';
import type { Links } from './links.js';
import { run } from './markup/runs.js';
import { characterIds } from './styles.js';

/** Text runs and links of inlines; references within `documentId` lead to its bookmarks. */
export function renderInlines(inlines: readonly Inline[], documentId: string, links: Links): ParagraphChild[] {
  return renderAll(inlines, { documentId, links, strong: false, emphasis: false, link: false });
}

interface Context {
  readonly documentId: string;
  readonly links: Links;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
}

function renderAll(inlines: readonly Inline[], context: Context): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  for (const inline of inlines) children.push(...renderInline(inline, context));
  return children;
}

function renderInline(inline: Inline, context: Context): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return [run(inline.text, look(context))];
    case 'strong':
      return renderAll(inline.children, { ...context, strong: true });
    case 'emphasis':
      return renderAll(inline.children, { ...context, emphasis: true });
    case 'link':
      return link(inline.children, context, (runs) => context.links.to(inline.href, runs));
    case 'reference':
      return renderReference(inline, context);
    case 'noteReference':
      return [run(String(inline.number), { style: characterIds.noteNumber })];
    case 'lineBreak':
      return [new TextRun({ break: 1 })];
    default:
      return unknownNode(inline);
  }
}

/**
 * A link to the bookmark, and not a REF field: what a reference says is settled before a document exists, and a field
 * that Word works out anew would say what then stands at the bookmark, or that it is gone.
 */
function renderReference({ place, children }: Reference, context: Context): ParagraphChild[] {
  if (place === null) return renderAll(children, context);
  if (place.documentId === context.documentId)
    return link(children, context, (runs) => {
      return new InternalHyperlink({ anchor: bookmarkName(place.anchor), children: runs });
    });
  const { file, bookmark } = linkToPlace(place);
  return link(children, context, (runs) => context.links.to(file, runs, bookmark));
}

/** A link inside a link is text. */
function link(children: readonly Inline[], context: Context, make: MakeLink): ParagraphChild[] {
  return context.link ? renderAll(children, context) : [make(renderAll(children, { ...context, link: true }))];
}

type MakeLink = (runs: readonly ParagraphChild[]) => ParagraphChild;

/** A run has room for one character style: what is left of strong and emphasis is written on the run itself. */
function look({ link, strong, emphasis }: Context): IRunOptions {
  const italics = emphasis && { italics: true };
  if (link) return { style: characterIds.link, ...(strong && { bold: true }), ...italics };
  if (strong) return { style: characterIds.strong, ...italics };
  return emphasis ? { style: characterIds.emphasis } : {};
}
