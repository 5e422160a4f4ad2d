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
  let [result, expected] = [original, read];
  for (const { span, replacement } of fromTheLast(edits)) {
    const [start, end] = [place(span.start), place(span.end)];
    if (start === undefined || end === undefined) return null;
    const text = replacement.replaceAll(/\r?\n/g, lineEnd);
    result = result.slice(0, start) + text + result.slice(end);
    expected = expected.slice(0, span.start) + text + expected.slice(span.end);
  }
  const edited = new TextEncoder().encode(mark + result);
  // What is read again must be what was meant, to the letter.
  return result.normalize('NFC') === expected ? edited : null;
}

/** The text of a file as the check reads it; null where it cannot be read. */
export function textOf(bytes: Uint8Array): string | null {
  return decodeSource(bytes, '').source?.text ?? null;
}

export function fromTheLast(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
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
