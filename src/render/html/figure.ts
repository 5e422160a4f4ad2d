import type { Figure } from '../../document/blocks.js';
import type { Drawing } from '../../document/drawing.js';
import { svgOf } from '../svg.js';
import type { HtmlContext } from './context.js';
import { element } from './element.js';
import { renderInlines } from './inlines.js';

/** The drawing as SVG in the page; of a wide and a narrow one the style sheet shows the one that suits the screen. */
export function renderFigure({ id, caption, alternative, drawing, narrow }: Figure, context: HtmlContext): string {
  const picture = (shown: Drawing, kind: string) =>
    element('div', { class: `drawing${kind}` }, svgOf(shown, { alternative, inkOf: pageInk }));
  const pictures =
    narrow === drawing
      ? picture(drawing, ' any')
      : narrow
        ? picture(drawing, ' wide') + picture(narrow, ' narrow')
        : picture(drawing, '');
  return element('figure', { id }, element('figcaption', {}, renderInlines(caption, context)) + pictures);
}

/** A page may set other colours, in the dark for example. */
const pageInk = (name: string, color: string) => `var(--figur-${name.toLowerCase()}, ${color})`;
