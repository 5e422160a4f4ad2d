import type { LinkRun } from 'pdfmake/js/Line.js';
import type { TableOfContents, TocEntry } from '../../document/blocks.js';
import type { FrameNode, StackNode } from './nodes.js';
import { localDestination, type Scope } from './scope.js';
import { headingType } from './structure/element.js';
import { gaps, headingStyles, mm } from './styles.js';

/** Room for the page number at the right of each entry. */
export const numberRoom = mm(9);

/** The contents; page numbers and dotted leaders are set when all pages are known. */
export function renderToc(toc: TableOfContents, scope: Scope): StackNode {
  const entries: StackNode = { stack: [], tag: { type: 'TOC' } };
  let inside = entries;
  for (const entry of toc.entries) {
    const item: StackNode = { stack: [renderEntry(entry, scope)], tag: { type: 'TOCI' } };
    if (entry.level === 1 || inside === entries) {
      entries.stack.push(item);
      inside = entry.level === 1 ? { stack: [], tag: { type: 'TOC' } } : entries;
      if (inside !== entries) item.stack.push(inside);
    } else inside.stack.push(item);
  }
  const tag = { type: headingType(scope.outline.structure(1)) };
  return {
    stack: [{ text: [{ text: toc.title }], ...headingStyles[1], keepWithNext: true, tag }, entries],
    spaceAfter: gaps.block,
    tag: { type: 'Sect' },
  };
}

function renderEntry(entry: TocEntry, scope: Scope): FrameNode {
  const target = localDestination(entry.anchor, scope);
  const goesTo: LinkRun = { kind: 'link', target: { destination: target }, contents: entry.text };
  const main = entry.level === 1;
  return {
    stack: [{ text: [{ text: entry.text, goesTo }], tocTarget: target, bold: main, tag: { type: 'Reference' } }],
    frame: { left: main ? 0 : mm(5), right: numberRoom, top: main ? 3 : 0.5, bottom: 0.5 },
  };
}
