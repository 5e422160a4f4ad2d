import type { Font } from 'pdfmake/js/Line.js';

export interface WordSizes {
  /** The word as it is printed. */
  readonly shown: string;
  readonly width: number;
  /** Width of the space before and after, which counts for nothing at the ends of a line. */
  readonly leadingCut: number;
  readonly trailingCut: number;
}

/** By what the faces of all documents share; in it by size, and by word. */
const known = new WeakMap<object, Map<number, Map<string, WordSizes>>>();
/** So many words have a whole plan's documents some times over. */
const most = 50_000;

/** The words that have been measured in a face and size. */
export function wordSizes({ layoutCache }: Font, fontSize: number): Map<string, WordSizes> {
  const sizes = known.get(layoutCache) ?? new Map<number, Map<string, WordSizes>>();
  known.set(layoutCache, sizes);
  const words = sizes.get(fontSize);
  if (words && words.size <= most) return words;
  const fresh = new Map<string, WordSizes>();
  sizes.set(fontSize, fresh);
  return fresh;
}
