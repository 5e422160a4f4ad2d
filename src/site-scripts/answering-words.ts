import { nativeSpelling } from '../publish/search/spelling.js';

/** The words of a query that are long enough to be looked for in a text, each in the spelling of today. */
export function termsOf(query: string): string[] {
  return query.match(/[\p{L}\p{N}]+/gu)?.filter((term) => term.length > 2) ?? [];
}

/** Whether a word of a text is what somebody searched for: another form of it, another spelling, or a compound with it. */
export function answers(word: string, term: string): boolean {
  const [spelt, base] = [nativeSpelling(word), baseOf(nativeSpelling(term))];
  return spelt.includes(base);
}

/** Without an ending that Danish words take, as long as enough is left to know the word by. */
function baseOf(term: string): string {
  return term.replace(/(?<=^.{4,})(?:erne|ene|en|et|er|e|n)?s?$/u, '');
}
