/** The sentence around an offset of a text, on one line. A blank line and a list's next point end it too. */
export function sentenceAround(text: string, at: number): string {
  const start = lastEnd(text.slice(0, at));
  const length = text.slice(at).search(sentenceEnd);
  return text
    .slice(start, length < 0 ? undefined : at + length + 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A full stop ends a sentence where a capital follows: `1. oktober` does not. */
const sentenceEnd = /[.!?](?=\s+["”»“(]?\p{Lu})|\n\s*\n|\n(?= {2,}\S)/u;
const allEnds = new RegExp(sentenceEnd, 'gu');

function lastEnd(before: string): number {
  let end = 0;
  for (const match of before.matchAll(allEnds)) end = match.index + match[0].length;
  return end;
}
