import type { Block, Place } from '../../document/blocks.js';
import { NoteLinks } from '../note-links.js';
import { Outline } from '../outline.js';

export interface HtmlOptions {
  /** 0 makes the document's title an `h1`, 1 an `h2`, and so on. */
  readonly headingOffset: number;
  /** The link to a place, as seen from the page that will hold the HTML. */
  readonly hrefOf: (place: Place) => string;
  /** The link to a path of the site, as seen from that page; left out for documents, which have no such links. */
  readonly pageHref?: (path: string) => string;
  /** Set before generated ids (those of notes), where one page holds several fragments. */
  readonly idPrefix?: string;
}

/** What the handlers of one rendering share. Outline and notes move on in reading order. */
export interface HtmlContext {
  /** The handler of blocks; here, so that the handlers of blocks within blocks need not import it in a circle. */
  readonly renderBlocks: (blocks: readonly Block[], context: HtmlContext) => string;
  readonly hrefOf: (place: Place) => string;
  readonly pageHref: ((path: string) => string) | null;
  readonly outline: Outline;
  readonly notes: NoteLinks;
  /** Level of the label above, inside a field. */
  readonly fieldLevel: number | null;
}

export function htmlContext(
  blocks: readonly Block[],
  options: HtmlOptions,
  renderBlocks: HtmlContext['renderBlocks'],
): HtmlContext {
  return {
    renderBlocks,
    hrefOf: options.hrefOf,
    pageHref: options.pageHref ?? null,
    outline: new Outline(options.headingOffset + 1),
    notes: new NoteLinks(blocks, options.idPrefix ?? ''),
    fieldLevel: null,
  };
}
