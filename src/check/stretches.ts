/** A stretch of a text; offsets into it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs and whole lists: what stands between empty lines and sub-headings. */
export function paragraphsOf(text: string): Stretch[] {
  return stretches(text, /\n[ \t]*\n|^#{1,6} .*$/gm);
}

/** Sentences inside a stretch; abbreviations such as «ca.» and «pr.» and dates do not end one. */
export function sentencesOf(text: string, { start, end }: Stretch): Stretch[] {
  const inside = text.slice(start, end);
  const ends =
    /(?=[.!?:])(?<!\b(?:ca|bl|pr|fx|f\.eks|mv|jf|nr|kr|kl|stk|d|\d))[.!?:](?=\s+[\p{Lu}\d[”"])|\n\s*(?=- |\d+\. )/gu;
  return stretches(inside, ends).map((one) => ({ start: start + one.start, end: start + one.end }));
}

function stretches(text: string, separator: RegExp): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const push = (end: number) => {
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return found;
}
