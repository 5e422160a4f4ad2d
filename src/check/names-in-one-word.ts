import type { KnownName } from './known-names.js';
import { isAreaCutShort, isSlip, lettersOf, mayBeSlip, shortestMisspelt } from './name-slips.js';

/** What a word may mean that is not a name itself. */
interface MeantNames {
  /** A name of several words, written in one. */
  readonly joined: KnownName | null;
  /** A name of one word with a slip in it. */
  readonly nearest: KnownName | null;
}

/** Names that a single word of a text may stand for, right or wrong. */
export class NamesInOneWord {
  private readonly byJoined = new Map<string, KnownName>();
  /** What names of one word begin with. */
  private readonly beginnings = new Set<string>();
  private readonly single: readonly { readonly name: KnownName; readonly right: string; readonly letters: number }[];
  private readonly meant = new Map<string, MeantNames>();

  /** @param taken words of names, which are no slips */
  constructor(
    names: readonly KnownName[],
    private readonly taken: ReadonlySet<string>,
  ) {
    this.single = names.flatMap((name) => {
      const [right = '', ...more] = name.words;
      const isLong = more.length === 0 && right.length >= shortestMisspelt;
      return isLong ? [{ name, right, letters: lettersOf(right) }] : [];
    });
    for (const { right } of this.single)
      for (let end = 1; end < Math.min(right.length, longestBeginning); end++) this.beginnings.add(right.slice(0, end));
    for (const name of names) {
      const joined = name.words.join('');
      if (joined.length >= shortestMisspelt && !this.byJoined.has(joined)) this.byJoined.set(joined, name);
    }
  }

  /** A name of one word begins with these letters: it may be written in two. */
  begins(folded: string): boolean {
    return this.beginnings.has(folded);
  }

  /** The name of one word. */
  written(folded: string): KnownName | undefined {
    const name = this.byJoined.get(folded);
    return name?.words.length === 1 ? name : undefined;
  }

  /** Whether a word says anything of a name: it may be one, right or wrong, or the beginning of one that is written in two. */
  mayMean(folded: string): boolean {
    const { joined, nearest } = this.meantBy(folded);
    return joined !== null || nearest !== null || this.begins(folded);
  }

  meantBy(folded: string): MeantNames {
    const known = this.meant.get(folded);
    if (known) return known;
    const joined = this.byJoined.get(folded) ?? this.byJoined.get(folded.replace(/s$/, ''));
    const found = { joined: joined && joined.words.length > 1 ? joined : null, nearest: this.nearestTo(folded) };
    this.meant.set(folded, found);
    return found;
  }

  private nearestTo(folded: string): KnownName | null {
    if (this.taken.has(folded) || folded.length < shortestMisspelt - 1) return null;
    const letters = lettersOf(folded);
    const near = this.single.find(
      (one) => mayBeSlip(letters, one.letters) && (isSlip(folded, one.right, true) || isAreaCutShort(folded, one.name)),
    );
    return near?.name ?? null;
  }
}

/** Nobody writes so much of a name as a word of its own. */
const longestBeginning = 60;
