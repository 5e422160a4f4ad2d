import type { TextEdit } from '../../diagnostics/diagnostic.js';
import { decodeSource } from '../../load/source-file.js';

/**
 * Makes edits in a file's bytes. Edits count in the text as it is read: without byte order mark, its letters composed. What
 * they do not touch stays to the byte, and new lines end as the file's own do. Null where an edit cannot be placed.
 */
export function editBytes(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array | null {
  const written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
  const original = written.slice(mark.length);
  const read = original.normalize('NFC');
  const place = placesIn(original, read);
  const lineEnd = /\r?\n/.exec(original)?.[0] ?? '\n';
  const placed: Placed[] = [];
  for (const { span, replacement } of inReadingOrder(edits)) {
    const [start, end] = [place(span.start), place(span.end)];
    if (start === undefined || end === undefined) return null;
    const text = replacement.replaceAll(/\r?\n/g, lineEnd);
    placed.push({ written: [start, end], read: [span.start, span.end], text });
  }
  const result = replaced(original, placed, 'written');
  // What is read again must be what was meant, to the letter.
  if (result.normalize('NFC') !== replaced(read, placed, 'read')) return null;
  return new TextEncoder().encode(mark + result);
}

interface Placed {
  readonly written: readonly [start: number, end: number];
  readonly read: readonly [start: number, end: number];
  readonly text: string;
}

function replaced(text: string, edits: readonly Placed[], places: 'written' | 'read'): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    const [start, end] = edit[places];
    parts.push(text.slice(from, start), edit.text);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** The text of a file as the check reads it; null where it cannot be read. */
export function textOf(bytes: Uint8Array): string | null {
  return decodeSource(bytes, '').source?.text ?? null;
}

export function inReadingOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** From an offset in the composed text to the same place in the written one; undefined inside a composed letter. */
function placesIn(original: string, read: string): (offset: number) => number | undefined {
  if (original === read) return (offset) => offset;
  const places = new Map<number, number>();
  let [inOriginal, inRead] = [0, 0];
  for (const [letter] of original.matchAll(/\P{M}?\p{M}*/gu)) {
    places.set(inRead, inOriginal);
    inOriginal += letter.length;
    inRead += letter.normalize('NFC').length;
  }
  // Scripts that compose in other ways than by marks are not our authors'; their files are left alone.
  return inRead === read.length ? (offset) => places.get(offset) : () => undefined;
}
