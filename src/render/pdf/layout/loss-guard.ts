import type { Page } from 'pdfmake/js/DocumentContext.js';
import { childrenOf, isText, type LayoutNode } from '../nodes.js';
import type { FormLayout } from './form-layout.js';

/** Texts of which a line reached no page, or stands outside of it. Empty when the layout lost nothing. */
export function lostTexts(layout: FormLayout, content: LayoutNode, pages: readonly Page[]): string[] {
  const onPage = new Set<number>();
  for (const { items, pageSize } of pages) {
    for (const { type, item } of items) {
      if (type !== 'line' || item.mark?.number === undefined) continue;
      const top = item.y ?? 0;
      if (top >= 0 && top + item.getHeight() <= pageSize.height) onPage.add(item.mark.number);
    }
  }
  const lost: string[] = [];
  const visit = (node: LayoutNode): void => {
    childrenOf(node).forEach(visit);
    if (!isText(node)) return;
    const text = node.text.map((run) => run.text).join('');
    const lines = layout.builtLines(node);
    const whole = lines.length > 0 && lines.every(({ mark }) => mark?.number !== undefined && onPage.has(mark.number));
    if (text.trim() !== '' && !whole) lost.push(text.replaceAll('\u00ad', ''));
  };
  visit(content);
  layout.runningNodes.forEach(visit);
  return lost;
}
