import type { Compounds } from './compounds.js';
import { nativeSpelling } from './spelling.js';

/** Words that a page is to be found by although they do not stand on it. */
export interface HiddenWords {
  /** «Åbenrå» on a page with «Aabenraa»: another spelling of the same word. */
  readonly spellings: readonly string[];
  /** «vejleder» on a page with «fritidsjobvejleder»: only a part of what is meant. */
  readonly parts: readonly string[];
}

interface Forms {
  /** As it is spelt today. */
  readonly spelling: string;
  /** Where it is a compound. */
  readonly parts: readonly string[];
}

/** Finds the words that pages are to be found by; what it knows of a word it keeps, since pages have many words in common. */
export class HiddenWordFinder {
  private readonly known = new Map<string, Forms | null>();

  constructor(private readonly compounds: Compounds) {}

  /** @param words the different words of a page */
  hiddenWords(words: readonly string[]): HiddenWords {
    const own = new Set(words);
    const [spellings, parts] = [new Set<string>(), new Set<string>()];
    for (const word of own) {
      const forms = this.formsOf(word);
      if (forms === null) continue;
      if (!own.has(forms.spelling)) spellings.add(forms.spelling);
      for (const part of forms.parts) if (!own.has(part)) parts.add(part);
    }
    return { spellings: [...spellings], parts: [...parts].filter((word) => !spellings.has(word)) };
  }

  /** Null where a word has no other spelling and no parts, as most have not. */
  private formsOf(word: string): Forms | null {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const [spelling, parts] = [nativeSpelling(word), this.compounds.laterParts(word)];
    const forms = spelling === word && parts.length === 0 ? null : { spelling, parts };
    this.known.set(word, forms);
    return forms;
  }
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
