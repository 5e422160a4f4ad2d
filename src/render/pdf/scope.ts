import type { DocumentTree, Place } from '../../document/blocks.js';
import { NoteLinks } from '../note-links.js';
import { Outline } from '../outline.js';
import { anchorsOf } from './anchors.js';
import { shortestDivided } from './hyphenate.js';

/** What handlers need to know about the place a node stands in. */
export interface Scope {
  readonly document: DocumentTree;
  readonly anchors: ReadonlySet<string>;
  /** Text is set in italics as a whole, so emphasis is set upright. */
  readonly italic: boolean;
  /** Points between paragraphs. */
  readonly gap: number;
  /** Letters of the shortest words that may be divided. */
  readonly divides: number;
  /** Levels of headings; asked in reading order, like the notes. */
  readonly outline: Outline;
  readonly notes: NoteLinks;
  /** Level of the label above, inside a field. */
  readonly fieldLevel: number | null;
}

export function documentScope(document: DocumentTree, gap: number): Scope {
  const { blocks } = document;
  const reading = { outline: new Outline(1), notes: new NoteLinks(blocks, ''), fieldLevel: null };
  return { document, anchors: anchorsOf(blocks), italic: false, gap, divides: shortestDivided, ...reading };
}

/** Name of the destination of an anchor: ASCII, so that readers find it whatever their sorting. */
export function destination(anchor: string): string {
  return encodeURIComponent(anchor);
}

/** Destination of a place in this document; an anchor that the document lacks is an error of the tree. */
export function localDestination(anchor: string, scope: Scope): string {
  if (!scope.anchors.has(anchor)) throw new Error(`The tree refers to "${anchor}", which is not in the document`);
  return destination(anchor);
}

export function isLocal(place: Place, scope: Scope): boolean {
  return place.documentId === scope.document.id;
}
