import type { Fix } from './diagnostic.js';
import type { Span } from './source.js';

/** A fix that takes a whole item out of a list; null where the item does not have a line to itself. */
export function removeLine(title: string, { source, start }: Span): Fix | null {
  const { line } = source.positionAt(start);
  const isItem = /^\s*- (\{[^{}]*\}|[^\s{}:]+)\s*$/.test(source.line(line));
  if (!isItem) return null;
  const span = { source, start: source.startOfLine(line), end: source.startOfLine(line + 1) };
  return { title, edits: [{ span, replacement: '' }] };
}
