import { identifierOf } from '../model/values/identifier-text.js';
import type { Unread } from './context.js';

/** A field with a value on its line, whatever the field is called and wherever it stands: the value may declare an id. */
const shortValue = /[\p{L}\d][ \t]*[:=][ \t]*["'“”]?([\p{L}\d][\p{L}\d_ -]{0,80})/gu;

/** Whether an id may be declared in what could not be read. */
export function mayBeUnread({ sources, hasMore }: Unread): (id: string) => boolean {
  if (hasMore) return () => true;
  let ids: Set<string> | undefined;
  return (id) => {
    ids ??= valuesIn(sources);
    return ids.has(id);
  };
}

function valuesIn(sources: Unread['sources']): Set<string> {
  const values = sources.flatMap(({ text }) => [...text.matchAll(shortValue)].map(([, value = '']) => value.trim()));
  return new Set([...new Set(values)].map(identifierOf));
}
