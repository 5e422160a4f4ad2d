import type { Source } from '../diagnostics/source.js';
import { identifierOf } from '../model/values/identifier.js';

/** A field with a value on its line, whatever the field is called and wherever it stands: the value may declare an id. */
const shortValue = /[\p{L}\d][ \t]*[:=][ \t]*["'“”]?([\p{L}\d][\p{L}\d_ -]{0,80})/gu;

/** Ids that may be declared in what could not be read; nobody can say that they are not there. */
export function unreadIds(unread: readonly Source[]): ReadonlySet<string> {
  return new Set(
    unread.flatMap(({ text }) => [...text.matchAll(shortValue)].map(([, value = '']) => identifierOf(value.trim()))),
  );
}
