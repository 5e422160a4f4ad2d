import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Reference } from '../../document/blocks.js';
import { unknownNode } from '../../document/visit.js';
import { bookmarkName, linkToPlace } from './anchors.js';
import { characterIds } from './styles.js';

/** Text runs and links of inlines; references within `documentId` lead to its bookmarks. */
export function renderInlines(inlines: readonly Inline[], documentId: string): ParagraphChild[] {
  return renderAll(inlines, { documentId, strong: false, emphasis: false, link: false });
}

interface Context {
  readonly documentId: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: boolean;
}

function renderAll(inlines: readonly Inline[], context: Context): ParagraphChild[] {
  return inlines.flatMap((inline) => renderInline(inline, context));
}

function renderInline(inline: Inline, context: Context): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return [new TextRun({ ...look(context), text: inline.text })];
    case 'strong':
      return renderAll(inline.children, { ...context, strong: true });
    case 'emphasis':
      return renderAll(inline.children, { ...context, emphasis: true });
    case 'link':
      return linkTo(inline.href, inline.children, context);
    case 'reference':
      return renderReference(inline, context);
    case 'noteReference':
      return [new TextRun({ text: String(inline.number), style: characterIds.noteNumber })];
    case 'lineBreak':
      return [new TextRun({ break: 1 })];
    default:
      return unknownNode(inline);
  }
}

function renderReference({ place, children }: Reference, context: Context): ParagraphChild[] {
  if (place === null || context.link) return renderAll(children, context);
  if (place.documentId !== context.documentId) return linkTo(linkToPlace(place), children, context);
  const runs = renderAll(children, { ...context, link: true });
  return [new InternalHyperlink({ anchor: bookmarkName(place.anchor), children: runs })];
}

function linkTo(link: string, children: readonly Inline[], context: Context): ParagraphChild[] {
  if (context.link) return renderAll(children, context);
  return [new ExternalHyperlink({ link, children: renderAll(children, { ...context, link: true }) })];
}

/** A run has room for one character style: what is left of strong and emphasis is written on the run itself. */
function look({ link, strong, emphasis }: Context): IRunOptions {
  if (link) return { style: characterIds.link, ...(strong && { bold: true }), ...(emphasis && { italics: true }) };
  if (strong) return { style: characterIds.strong, ...(emphasis && { italics: true }) };
  return emphasis ? { style: characterIds.emphasis } : {};
}
