import type { TableOfContents, TocEntry } from '../../document/blocks.js';
import { element, escapeHtml, fragmentOf } from './element.js';

/** Renders the contents as a navigation landmark with a nested list. */
export function renderToc(toc: TableOfContents): string {
  const title = element('p', { class: 'toc-title' }, escapeHtml(toc.title));
  const items = chapters(toc.entries).map(({ entry, parts }) => {
    const nested = parts.map((part) => element('li', {}, renderLink(part))).join('');
    return element('li', {}, renderLink(entry) + (nested ? element('ul', {}, nested) : ''));
  });
  return element('nav', { class: 'toc', 'aria-label': toc.title }, title + element('ul', {}, items.join('')));
}

function renderLink(entry: TocEntry): string {
  return element('a', { href: fragmentOf(entry.anchor) }, escapeHtml(entry.text));
}

function chapters(entries: readonly TocEntry[]): { entry: TocEntry; parts: TocEntry[] }[] {
  const result: { entry: TocEntry; parts: TocEntry[] }[] = [];
  for (const entry of entries) {
    const chapter = result.at(-1);
    if (entry.level === 2 && chapter) chapter.parts.push(entry);
    else result.push({ entry, parts: [] });
  }
  return result;
}
