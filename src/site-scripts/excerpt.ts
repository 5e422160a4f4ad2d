import { nativeSpelling } from '../publish/search/spelling.js';
import type { Anchor, HitData, WordLocation } from './pagefind.js';

/** A piece of a page's text; the words that answer the query are marked. */
export interface Excerpt {
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
  /** The heading below which it stands, where it has an address of its own. */
  readonly section: Pick<Anchor, 'id' | 'text'> | null;
}

const length = 28;

/** Where the words of the query stand closest together. */
export function excerptOf({ content, weighted_locations, anchors }: HitData, query: string): Excerpt {
  const words = content.split(/\s+/);
  const marks = marksOf(words, weighted_locations, query);
  const start = densest(marks, words.length);
  const end = Math.min(start + length, words.length);
  const shown = words.slice(start, end);
  const pieces = shown.map((text, index) => ({ text, isMarked: marks.has(start + index) }));
  return {
    pieces: [
      ...(start > 0 ? [{ text: '…', isMarked: false }] : []),
      ...pieces,
      ...(end < words.length ? [{ text: '…', isMarked: false }] : []),
    ],
    section: marks.size === 0 ? null : sectionOf(anchors, firstMark(marks, start, end)),
  };
}

/** What the index answered, and what only shows when it is read: parts of compounds, and other spellings. */
function marksOf(words: readonly string[], found: readonly WordLocation[], query: string): Map<number, number> {
  const marks = new Map<number, number>();
  // The index knows words of a page that do not stand on it; those come after its own.
  for (const { location, balanced_score } of found) if (location < words.length) marks.set(location, balanced_score);
  const terms = (nativeSpelling(query).match(/\p{L}{4,}/gu) ?? []).map((term) => term.replace(ending, ''));
  words.forEach((word, index) => {
    const spelt = nativeSpelling(word);
    if (!marks.has(index) && terms.some((term) => spelt.includes(term))) marks.set(index, 1);
  });
  return marks;
}

/** An ending that a word may lose and still be the same. */
const ending = /(?<=\p{L}{4})(?:erne|ene|en|et|er|e)$/u;

function densest(marks: ReadonlyMap<number, number>, count: number): number {
  const [first = 0] = [...marks.keys()].sort((a, b) => a - b);
  let best = { start: Math.max(0, Math.min(first - 3, count - length)), sum: 0 };
  for (const at of [...marks.keys()].sort((a, b) => a - b)) {
    let sum = 0;
    for (let index = at; index < at + length - 3; index++) sum += marks.get(index) ?? 0;
    if (sum > best.sum) best = { start: Math.max(0, Math.min(at - 3, count - length)), sum };
  }
  return best.start;
}

function firstMark(marks: ReadonlyMap<number, number>, start: number, end: number): number {
  for (let index = start; index < end; index++) if (marks.has(index)) return index;
  return start;
}

/** The last heading before a word. */
function sectionOf(anchors: readonly Anchor[], location: number): Excerpt['section'] {
  const before = anchors.filter(
    (anchor) => anchor.location <= location && /^h[2-6]$/.test(anchor.element) && anchor.text,
  );
  const { id, text } = before.at(-1) ?? {};
  return id !== undefined && text !== undefined ? { id, text } : null;
}
