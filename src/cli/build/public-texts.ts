import { findCprNumbers } from '../../diagnostics/cpr-number.js';

/** So much fits in a line or two; what is longer is told in the plan itself. */
const longest = 500;

/** What a commit says to readers of the site. */
export interface PublicTexts {
  readonly texts: readonly string[];
  /** Something was to be said that was hardly written for everybody. */
  readonly isSomeWithheld: boolean;
}

/**
 * The texts of a message's lines that begin with `Ændring:`, with the indented lines after each. All else may name persons. Git's own
 * trailers cannot be asked, since their names must be ASCII.
 */
export async function publicTexts(message: string): Promise<PublicTexts> {
  const lines = message.normalize('NFC').matchAll(/^Ændring:(.*(?:\r?\n[ \t]+\S.*)*)$/gmu);
  const written = [...lines].map(([, text = '']) => plain(text)).filter((text) => text !== '');
  if (written.length === 0) return { texts: [], isSomeWithheld: false };
  // Most builds have no such line, and do without the names that there are.
  const { seemsToNamePerson } = await import('../../check/person-names.js');
  const texts = written.filter((text) => !isPrivate(text) && !seemsToNamePerson(text));
  return { texts, isSomeWithheld: texts.length < written.length };
}

/** On one line, without signs that nobody sees. */
function plain(text: string): string {
  const parts = Array.from(text.matchAll(/\s+|[^\s\p{C}]+/gu), ([part]) => (part.trim() === '' ? ' ' : part));
  const line = parts.join('').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}

/** It has a mail address or a CPR number. */
function isPrivate(text: string): boolean {
  return /\S@\S/.test(text) || findCprNumbers(text).length > 0;
}
