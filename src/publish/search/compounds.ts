/**
 * Takes compounds apart: «fritidsjobvejleder» is fritids + job + vejleder. Danish writes compounds as one word, so that a
 * search for «vejleder» would not find them. Which words there are to be parts is told by the pages themselves.
 */
export class Compounds {
  private readonly known = new Map<string, readonly string[]>();

  /** @param words each word in lower case, with the number of pages that it stands on */
  constructor(private readonly words: ReadonlyMap<string, number>) {}

  /** The parts after the first, and what they make together; none for what is no compound. A search finds a word by its beginning anyway. */
  laterParts(word: string): readonly string[] {
    if (word.length > longestWord) return [];
    const known = this.known.get(word);
    if (known) return known;
    const parts = [...new Set(this.split(word))];
    this.known.set(word, parts);
    return parts;
  }

  private split(word: string): readonly string[] {
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      if (!this.isTail(tail)) continue;
      const partsOfHead = this.laterParts(head);
      if (!this.isHead(head) && partsOfHead.length === 0) continue;
      // fritids + job + vejleder: also «jobvejleder», which may stand nowhere else.
      return [...partsOfHead.map((part) => `${part}${tail}`), tail, ...partsOfHead, ...this.laterParts(tail)];
    }
    return [];
  }

  /** A first part may end in the s or e that joins it to the next. */
  private isHead(head: string): boolean {
    return this.isPart(head) || (/[se]$/.test(head) && this.isPart(head.slice(0, -1)));
  }

  /** A last part bears the ending of the whole, and may stand on the pages with another one. */
  private isTail(tail: string): boolean {
    if (endings.has(tail)) return false;
    if (this.isPart(tail)) return true;
    return inflections.some((ending) => {
      return (
        tail.endsWith(ending) &&
        tail.length - ending.length >= shortestStem &&
        this.isPart(tail.slice(0, -ending.length))
      );
    });
  }

  /** Short words are often not words at all: of these it takes some that stand in several places. */
  private isPart(word: string): boolean {
    if (word.length < shortestPart || particles.has(word)) return false;
    return (this.words.get(word) ?? 0) >= (word.length === shortestPart ? 2 : 1);
  }
}

const shortestPart = 3;
const shortestStem = 6;
/** What is longer is no word, and would take long to take apart. */
const longestWord = 40;

const inflections = 'e n r s t en et er ne ene rne erne'.split(' ');

/** Words that make no compounds: they stand before or after verbs, or only look like parts. */
const particles = new Set(
  [
    'alt anden andet bag dem den der deres det eller ende ens for fra fri frem før før gang gen hen her hos hvor ikke ind',
    'ingen kan man med men mens mis mod ned over per pro sam ser sig som til ude und under uden van var ved via vil år',
    'gennem efter være lige fast',
  ]
    .join(' ')
    .split(' '),
);

/** Endings that are words of their own too. */
const endings = new Set(
  'ene erne else hed heden heder holdt ingen lig ligt løs løse mest ning ret ser skab ske sker vis vise vist'.split(
    ' ',
  ),
);
