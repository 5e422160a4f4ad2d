import { findCprNumbers } from '../../diagnostics/cpr-number.js';

/** So much fits in a line or two; what is longer is told in the plan itself. */
const longest = 500;

/**
 * What a commit's message says to readers of the site: the texts of its lines that begin with `Ændring:`, with the indented lines
 * after each. All else may name persons. Git's own trailers cannot be asked, since their names must be ASCII.
 */
export function publicTexts(message: string): string[] {
  const lines = message.normalize('NFC').matchAll(/^Ændring:(.*(?:\r?\n[ \t]+\S.*)*)$/gmu);
  return [...lines].map(([, text = '']) => plain(text)).filter((text) => text !== '' && !isPrivate(text));
}

/** On one line, without signs that nobody sees. */
function plain(text: string): string {
  const parts = Array.from(text.matchAll(/\s+|[^\s\p{C}]+/gu), ([part]) => (part.trim() === '' ? ' ' : part));
  const line = parts.join('').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}

/** A text with a mail address or a CPR number was hardly written for everybody. */
function isPrivate(text: string): boolean {
  return /\S@\S/.test(text) || findCprNumbers(text).length > 0;
}
