import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely means, or undefined. ASCII spellings (`maalgrupper`) count as the
 * Danish letters they stand for; otherwise about one letter in three may differ.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const folded = fold(word);
  const tolerated = Math.max(1, Math.floor(folded.length / 3));
  let best: string | undefined;
  let bestDistance = tolerated + 1;
  for (const candidate of candidates) {
    // Folding makes a word shorter by one letter of two at most; far from the length nothing can be near.
    if (candidate.length < folded.length - tolerated || candidate.length > 2 * (folded.length + tolerated)) continue;
    const other = fold(candidate);
    const d = areSwapped(folded, other) ? 1 : distance(folded, other);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** What is longer is no misspelt name, and comparing takes as long as both are long. */
const longest = 200;

/** Two neighbouring letters have changed places: one slip of the fingers. */
function areSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    a.length === b.length &&
    at < a.length - 1 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll('aa', 'å')
    .replaceAll(/[\s_]+/g, '-');
}
