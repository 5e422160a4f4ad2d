import type { Box, Field } from '../../document/blocks.js';
import type { HtmlContext } from './context.js';
import { element } from './element.js';
import { renderInlines } from './inlines.js';

/** Renders a form box. Labels are headings: readers of long forms move from heading to heading. */
export function renderBox(box: Box, context: HtmlContext): string {
  const fields = box.fields.map((field) => renderField(field, context)).join('\n');
  return element('div', { id: box.id, class: 'box' }, fields);
}

function renderField(field: Field, context: HtmlContext): string {
  const level = context.outline.label();
  const label = element(`h${level}`, { class: 'label' }, renderInlines(field.label, context));
  const content = context.renderBlocks(field.children, { ...context, fieldLevel: level });
  return element('div', { id: field.id, class: 'field' }, label + element('div', { class: 'content' }, content));
}
