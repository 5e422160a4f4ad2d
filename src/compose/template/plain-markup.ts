import type { Attributes } from './vocabulary.js';

/** What is told of markup, in order. */
export interface MarkupReceiver {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (value: string) => void;
  readonly close: () => void;
}

/**
 * Tells the elements of plain markup: tags with attributes in double quotes, text, and the entities that Handlebars writes. That is all
 * that templates make, and takes a tenth of what the parser does. False for any other, of which nothing is told: it may be
 * wrong, and the parser says how.
 */
export function readPlainMarkup(xml: string, { open, text, close }: MarkupReceiver): boolean {
  const events = plainEvents(xml);
  if (!events) return false;
  for (const event of events) {
    if (typeof event === 'string') text(event);
    else if (event === null) close();
    else open(event.name, event.attributes);
  }
  return true;
}

/** A tag that opens, null for one that closes, or a text. */
type MarkupEvent = { readonly name: string; readonly attributes: Attributes } | null | string;

function plainEvents(xml: string): MarkupEvent[] | null {
  if (unusual.test(xml)) return null;
  const events: MarkupEvent[] = [];
  const above: string[] = [];
  let isBegun = false;
  let end = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', end)) {
    if (at > end) {
      const text = plainText(xml.slice(end, at));
      if (text === null || (above.length === 0 && text.trim() !== '')) return null;
      events.push(text);
    }
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (!found) return null;
    const [, mark, name = '', written = '', empty] = found;
    end = tag.lastIndex;
    if (mark) {
      if (written !== '' || empty || above.pop() !== name) return null;
      events.push(null);
      continue;
    }
    // One root, and nothing beside it.
    if (above.length === 0 && isBegun) return null;
    isBegun = true;
    const attributes = plainAttributes(written);
    if (attributes === null) return null;
    events.push({ name, attributes });
    if (empty) events.push(null);
    else above.push(name);
  }
  return isBegun && above.length === 0 && xml.slice(end).trim() === '' ? events : null;
}

function plainAttributes(written: string): Attributes | null {
  const attributes: Record<string, string> = {};
  for (const { 1: name = '', 2: value = '' } of written.matchAll(attribute)) {
    const text = plainText(value);
    if (text === null || Object.hasOwn(attributes, name)) return null;
    attributes[name] = text;
  }
  return attributes;
}

function plainText(written: string): string | null {
  if (!written.includes('&')) return written;
  const text = written.replace(entity, (_, name: string) => entities[name] ?? '');
  // Each sign that Handlebars wrote for «&» is one of the text again.
  return written.replace(entity, '').includes('&') ? null : text;
}

/** Signs that XML has rules for; what is no letter of one piece is left to the parser too. */
const unusual = /[^\t\n\x20-\ud7ff\ue000-\ufffd]|\]\]>/;
const tag = /<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<\t\n]*")*)\s*(\/?)>/y;
const attribute = /([a-z]+)="([^"<\t\n]*)"/g;
const entity = /&(amp|lt|gt|quot|#x27|#x60|#x3D);/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
};
