import type { Compounds } from './compounds.js';
import { nativeSpelling } from './spelling.js';

/** Words that a page is to be found by although they do not stand on it. */
export interface HiddenWords {
  /** «Åbenrå» on a page with «Aabenraa»: another spelling of the same word. */
  readonly spellings: readonly string[];
  /** «vejleder» on a page with «fritidsjobvejleder»: only a part of what is meant. */
  readonly parts: readonly string[];
}

export function hiddenWords(words: readonly string[], compounds: Compounds): HiddenWords {
  const own = new Set(words);
  const missing = (found: readonly string[]) => [...new Set(found)].filter((word) => !own.has(word));
  const spellings = missing([...own].map(nativeSpelling));
  const parts = missing([...own].flatMap((word) => compounds.laterParts(word)));
  return { spellings, parts: parts.filter((word) => !spellings.includes(word)) };
}

/** The copy of a page that the index is made from. The page itself does not have the words. */
export function withHiddenWords(html: string, { spellings, parts }: HiddenWords): string {
  const block = (words: readonly string[], weight: number) =>
    words.length === 0 ? '' : `<p data-pagefind-weight="${weight}">${words.join(' ')}</p>`;
  return html.replace('</main>', () => `${block(spellings, 1)}${block(parts, partWeight)}</main>`);
}

/** A page that has the word itself comes before pages that have it in a compound. */
const partWeight = 0.3;

/** How many there are: the last words of what the index knows of the page. */
export function hiddenCount({ spellings, parts }: HiddenWords): number {
  return spellings.length + parts.length;
}
