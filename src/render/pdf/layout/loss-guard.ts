import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { LostPlace } from '../../lost-text.js';
import { childrenOf, isDrawing, isText, type LayoutNode } from '../nodes.js';
import type { FormLayout } from './form-layout.js';

/** Texts of which a line reached no page, or stands outside of it. Empty when the layout lost nothing. */
export function lostTexts(layout: FormLayout, content: LayoutNode, pages: readonly Page[]): LostPlace[] {
  const search = new LossSearch(layout, drawnOn(pages));
  search.visit(content, null);
  for (const node of layout.runningNodes) search.visit(node, null);
  return search.lost;
}

class LossSearch {
  readonly lost: LostPlace[] = [];

  constructor(
    private readonly layout: FormLayout,
    private readonly drawn: ReturnType<typeof drawnOn>,
  ) {}

  visit(node: LayoutNode, around: LayoutNode | null): void {
    const place = node.anchors ? node : around;
    for (const child of childrenOf(node)) this.visit(child, place);
    const { drawn } = this;
    const lines = this.layout.builtLines(node);
    const whole =
      lines.length > 0 && lines.every(({ mark }) => mark?.number !== undefined && drawn.lines.has(mark.number));
    if (isText(node) && !isBlank(node) && !whole) this.lost.push({ ...nameOf(place), text: textOf(node) });
    if (isDrawing(node) && !drawn.drawings.has(node)) this.lost.push({ ...nameOf(place), text: node.alt });
  }
}

/** Numbers of the lines, and nodes of the drawings, that are on the pages; what is repeated does not count. */
function drawnOn(pages: readonly Page[]) {
  const lines = new Set<number>();
  const drawings = new Set<object>();
  for (const { items, pageSize } of pages) {
    for (const { type, item } of items) {
      if (!item.mark || item.mark.artifact === 'repeated') continue;
      const top = item.y ?? 0;
      const height = type === 'line' ? item.getHeight() : (item.h ?? 0);
      if (top < 0 || top + height > pageSize.height) continue;
      if (type === 'vector' && item.type === 'drawing') drawings.add(item.mark.node);
      if (type === 'line' && item.mark.number !== undefined) lines.add(item.mark.number);
    }
  }
  return { lines, drawings };
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
