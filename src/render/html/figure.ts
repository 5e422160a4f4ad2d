import type { Figure } from '../../document/blocks.js';
import { svgOf } from '../svg.js';
import type { HtmlContext } from './context.js';
import { element } from './element.js';
import { renderInlines } from './inlines.js';

/** The drawing as SVG in the page, which scrolls by itself where the screen is narrower than its words need. */
export function renderFigure({ id, caption, alternative, drawing }: Figure, context: HtmlContext): string {
  const picture = element('div', { class: 'drawing' }, svgOf(drawing, { alternative, inkOf: pageInk }));
  return element('figure', { id }, element('figcaption', {}, renderInlines(caption, context)) + picture);
}

/** A page may set other colours, in the dark for example. */
const pageInk = (name: string, color: string) => `var(--figur-${name.toLowerCase()}, ${color})`;
