import { answers, termsOf } from './answering-words.js';
import type { Anchor, HitData, WordLocation } from './pagefind.js';

/** A piece of a page's text; the words that answer the query are marked. */
export interface Excerpt {
  readonly words: readonly { readonly text: string; readonly isMarked: boolean }[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** The heading below which it stands, where it has an address of its own. */
  readonly section: Pick<Anchor, 'id' | 'text'> | null;
}

/** Words of an excerpt, and how many of them stand before the first that answers. */
const [length, before] = [28, 3];

/** Where the words of the query stand closest together. */
export function excerptOf({ content, meta, weighted_locations, anchors }: HitData, query: string): Excerpt {
  const words = content.split(/\s+/);
  const head = headOf(words, meta.title ?? '');
  const marks = marksOf(words, weighted_locations, query);
  for (let index = 0; index < head; index++) marks.delete(index);
  const best = Math.max(head, densest(marks));
  const start = Math.max(head, Math.min(best - before, words.length - length));
  const end = Math.min(start + length, words.length);
  return {
    words: words.slice(start, end).map((text, index) => ({ text, isMarked: marks.has(start + index) })),
    isCutBefore: start > head,
    isCutAfter: end < words.length,
    section: marks.has(best) ? sectionOf(anchors, best) : null,
  };
}

/** How many words a page's head takes: what stands over its title, and the title, which the result has above the excerpt. */
function headOf(words: readonly string[], title: string): number {
  const titleWords = title.split(/\s+/);
  const isAt = (start: number) => titleWords.every((word, index) => words[start + index]?.replace(/\.$/, '') === word);
  for (let start = 0; start <= longestKicker; start++) if (isAt(start)) return start + titleWords.length;
  return 0;
}

/** Words over a title: «Aktivitet · Sammenhængskraft og medborgerskab». */
const longestKicker = 12;

/** What the index answered, and what only shows when it is read: parts of compounds, and other spellings. */
function marksOf(words: readonly string[], found: readonly WordLocation[], query: string): Map<number, number> {
  // The index knows words of a page that do not stand on it; those come after its own.
  const own = found.filter(({ location }) => location < words.length);
  const marks = new Map(own.map(({ location, balanced_score }) => [location, balanced_score]));
  const terms = termsOf(query);
  words.forEach((word, index) => {
    if (!marks.has(index) && terms.some((term) => answers(word, term))) marks.set(index, 1);
  });
  return marks;
}

/** The marked word at which the best excerpt begins. */
function densest(marks: ReadonlyMap<number, number>): number {
  let best = { at: 0, sum: 0 };
  for (const at of [...marks.keys()].sort((a, b) => a - b)) {
    let sum = 0;
    for (let index = at; index < at + length - before; index++) sum += marks.get(index) ?? 0;
    if (sum > best.sum) best = { at, sum };
  }
  return best.at;
}

/** The last heading before a word. */
function sectionOf(anchors: readonly Anchor[], location: number): Excerpt['section'] {
  return (
    anchors.findLast((anchor) => anchor.location <= location && /^h[2-6]$/.test(anchor.element) && anchor.text) ?? null
  );
}
