import type { Note, Notes } from '../../document/blocks.js';
import { renderCompact } from './compact.js';
import type { HtmlContext } from './context.js';
import { element, fragmentOf } from './element.js';

/** Renders notes as a list; each number leads back to the place in the text. */
export function renderNotes(notes: Notes, context: HtmlContext): string {
  const html = notes.notes.map((note) => renderNote(note, context)).join('');
  context.notes.endOfBlock();
  return element('ol', { class: 'notes' }, html);
}

function renderNote(note: Note, context: HtmlContext): string {
  const { id, source } = context.notes.define(note);
  const content = element('div', {}, renderCompact(note.children, context));
  return element('li', { id, value: note.number }, renderNumber(note.number, source) + content);
}

function renderNumber(number: number, source: string | null): string {
  if (source === null) return element('span', {}, `${number}`);
  const label = `Tilbage til note ${number} i teksten`;
  return element('a', { href: fragmentOf(source), role: 'doc-backlink', 'aria-label': label }, `${number}`);
}
