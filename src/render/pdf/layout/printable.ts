import type { Font } from 'pdfmake/js/Line.js';

/** Letters that the face has for sure. */
const common = /^[ -~\u00a0-\u00ff\u2010\u2013\u2014\u2018-\u201d\u2022\u2026]*$/;
/** Signs that are seen only in what they do to others, and of which an archive must not show a trace. */
const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|\p{Variation_Selector}/gu;
const missing = '\ufffd';

/**
 * A word with «�» for each letter that the face lacks: it would print an empty box there, which cannot be read aloud and is
 * not allowed in archives. Who reads the file by other means finds the word itself.
 */
export function printable(word: string, { font }: Font): string {
  if (common.test(word)) return word;
  return Array.from(word.replaceAll(invisible, ''), (letter) =>
    isKnown(letter) && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : missing,
  ).join('');
}

/** Line ends lie outside of what is printed; what is for private use means nothing to others. */
function isKnown(letter: string): boolean {
  return !/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u.test(letter);
}
