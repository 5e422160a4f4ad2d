import type { Block, DocumentTree, Inline, TocEntry } from '../../document/blocks.js';
import { renderBlocks } from './blocks.js';
import { type HtmlOptions, htmlContext } from './context.js';

export type { HtmlOptions } from './context.js';

/** Renders a document as an HTML fragment, title included. */
export function renderHtml(document: DocumentTree, options: HtmlOptions): string {
  return renderHtmlBlocks(document.blocks, options);
}

/** Renders a part of a document, an activity for instance, as an HTML fragment. */
export function renderHtmlBlocks(blocks: readonly Block[], options: HtmlOptions): string {
  return renderBlocks(blocks, htmlContext(blocks, options, renderBlocks));
}

/** A document for a page that sets its own head: title and contents apart, the rest as an HTML fragment. */
export interface HtmlParts {
  readonly kicker: string | null;
  readonly title: readonly Inline[];
  readonly contents: readonly TocEntry[];
  readonly html: string;
}

/** Renders a document without its title and contents table, which come back on their own. */
export function renderHtmlParts(document: DocumentTree, options: HtmlOptions): HtmlParts {
  const title = document.blocks.find((block) => block.type === 'title');
  const toc = document.blocks.find((block) => block.type === 'toc');
  const rest = document.blocks.filter((block) => block !== title && block !== toc);
  return {
    kicker: title?.kicker ?? null,
    title: title?.children ?? [],
    contents: toc?.entries ?? [],
    html: renderHtmlBlocks(rest, options),
  };
}
