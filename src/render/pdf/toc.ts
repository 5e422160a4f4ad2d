import type { TableOfContents, TocEntry } from '../../document/blocks.js';
import type { FrameNode, StackNode } from './nodes.js';
import { localDestination, type Scope } from './scope.js';
import { gaps, headingStyles, mm } from './styles.js';

/** Room for the page number at the right of each entry. */
export const numberRoom = mm(9);

/** The contents; page numbers and dotted leaders are set when all pages are known. */
export function renderToc(toc: TableOfContents, scope: Scope): StackNode {
  return {
    stack: [
      { text: [{ text: toc.title }], ...headingStyles[1], keepWithNext: true },
      ...toc.entries.map((entry) => renderEntry(entry, scope)),
    ],
    spaceAfter: gaps.block,
  };
}

function renderEntry(entry: TocEntry, scope: Scope): FrameNode {
  const target = localDestination(entry.anchor, scope);
  const main = entry.level === 1;
  return {
    stack: [{ text: [{ text: entry.text, linkToDestination: target }], tocTarget: target, bold: main }],
    frame: { left: main ? 0 : mm(5), right: numberRoom, top: main ? 3 : 0.5, bottom: 0.5 },
  };
}
