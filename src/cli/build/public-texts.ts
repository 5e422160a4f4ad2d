import { findCprNumbers } from '../../diagnostics/cpr-number.js';

/** So much fits in a line or two; what is longer is told in the plan itself. */
const longest = 500;

/**
 * What a commit's message says to readers of the site: the texts of its lines that begin with `Ændring:`, with the indented lines
 * after each. All else may name persons. Git's own trailers cannot be asked, since their names must be ASCII.
 */
export async function publicTexts(message: string): Promise<string[]> {
  const lines = message.normalize('NFC').matchAll(/^Ændring:(.*(?:\r?\n[ \t]+\S.*)*)$/gmu);
  const texts = [...lines].map(([, text = '']) => plain(text)).filter((text) => text !== '' && !isPrivate(text));
  if (texts.length === 0) return texts;
  // Most builds have no such line, and do without the names that there are.
  const { seemsToNamePerson } = await import('../../check/person-names.js');
  return texts.filter((text) => !seemsToNamePerson(text));
}

/** On one line, without signs that nobody sees. */
function plain(text: string): string {
  const parts = Array.from(text.matchAll(/\s+|[^\s\p{C}]+/gu), ([part]) => (part.trim() === '' ? ' ' : part));
  const line = parts.join('').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}

/** A text with a mail address or a CPR number was hardly written for everybody; nor was one that names somebody. */
function isPrivate(text: string): boolean {
  return /\S@\S/.test(text) || findCprNumbers(text).length > 0;
}
