import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { LostPlace } from '../../lost-text.js';
import { childrenOf, isText, type LayoutNode } from '../nodes.js';
import type { FormLayout } from './form-layout.js';

/** Texts of which a line reached no page, or stands outside of it. Empty when the layout lost nothing. */
export function lostTexts(layout: FormLayout, content: LayoutNode, pages: readonly Page[]): LostPlace[] {
  const drawn = drawnLines(pages);
  const lost: LostPlace[] = [];
  const visit = (node: LayoutNode, around: LayoutNode | null): void => {
    const place = node.anchors ? node : around;
    for (const child of childrenOf(node)) visit(child, place);
    const lines = layout.builtLines(node);
    const whole = lines.length > 0 && lines.every(({ mark }) => mark?.number !== undefined && drawn.has(mark.number));
    if (isText(node) && !isBlank(node) && !whole) lost.push({ ...nameOf(place), text: textOf(node) });
  };
  visit(content, null);
  for (const node of layout.runningNodes) visit(node, null);
  return lost;
}

/** Numbers of the lines on the pages; what is repeated does not count. */
function drawnLines(pages: readonly Page[]): Set<number> {
  const numbers = new Set<number>();
  for (const { items, pageSize } of pages) {
    for (const { type, item } of items) {
      if (type !== 'line' || item.mark?.number === undefined || item.mark.artifact === 'repeated') continue;
      const top = item.y ?? 0;
      if (top >= 0 && top + item.getHeight() <= pageSize.height) numbers.add(item.mark.number);
    }
  }
  return numbers;
}

/** How authors know a part of the document. */
function nameOf(place: LayoutNode | null): Pick<LostPlace, 'anchor' | 'label'> {
  const anchor = place?.anchors?.[0];
  if (!place || anchor === undefined) return { anchor: null, label: '' };
  return { anchor: decodeURIComponent(anchor), label: firstText(place) ?? '' };
}

function firstText(node: LayoutNode): string | null {
  if (isText(node)) return isBlank(node) ? null : textOf(node);
  for (const child of childrenOf(node)) {
    const text = firstText(child);
    if (text !== null) return text;
  }
  return null;
}

function textOf(node: LayoutNode): string {
  return isText(node) ? node.text.map((run) => run.text.replaceAll('\u00ad', '')).join('') : '';
}

function isBlank(node: LayoutNode): boolean {
  return textOf(node).trim() === '';
}
