/** The sentence around an offset of a text, on one line. A blank line and a list's next point end it too. */
export function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, at - longest);
  const start = from + lastEnd(text.slice(from, at));
  const rest = text.slice(at, at + longest);
  const length = rest.search(sentenceEnd);
  return text
    .slice(start, at + (length < 0 ? rest.length : length + 1))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Further off nobody looks for the end of a sentence; a text without any must not be gone through for each figure. */
const longest = 500;

/** A full stop ends a sentence where a capital follows: `1. oktober` does not. */
const sentenceEnd = /[.!?](?=\s+["”»«„“(]?\p{Lu})|\n\s*\n|\n(?= {2,}\S)/u;
const allEnds = new RegExp(sentenceEnd, 'gu');

function lastEnd(before: string): number {
  let end = 0;
  for (const match of before.matchAll(allEnds)) end = match.index + match[0].length;
  return end;
}
