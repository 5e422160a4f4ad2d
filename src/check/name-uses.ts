import type { CheckContext } from './context.js';
import { type KnownName, knownNames } from './known-names.js';
import { NameIndex } from './name-index.js';
import { isFormInName, isGenitiveOf, isSlip, isSlipInLongName, isSlipInside } from './name-slips.js';
import { areNeighbours, areTogether, type NameUse, use, useOf, wrongWords } from './name-use.js';
import { NamesInOneWord } from './names-in-one-word.js';
import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';
import { beginsSentence, differentWords, type TextWords, type Word, type Words, wordsOf } from './words.js';
import { WordSet, type WrittenWord, writtenWord } from './written-word.js';

const found = new WeakMap<object, readonly NameUse[]>();

/** Every name that is typed by hand in a text; what stands in links and references is none. Found once for all rules. */
export function nameUses(context: CheckContext): readonly NameUse[] {
  const uses = found.get(context.values) ?? usesOfNames(knownNames(context), context.values);
  found.set(context.values, uses);
  return uses;
}

/** Every use of some names in some texts. */
export function usesOfNames(names: readonly KnownName[], values: PlanValues): readonly NameUse[] {
  const finder = new NameFinder(names.slice(0, mostNames));
  const texts = wordsOf(values);
  const signs = finder.signsOf(texts);
  return texts.flatMap(({ text, words }) => (text.path.at(-1) === 'kortnavn' ? [] : finder.usesIn(text, words, signs)));
}

/** Ten times what any agreement has. Names that share their words are held against one another, so more would take long. */
const mostNames = 1000;

/** No plan has so many names with one word in common; what stands beside it tells too little then. */
const mostSharing = 50;

/** What single words say of the names that may stand at their places. */
interface Signs {
  /** A name may begin with the word as it is. */
  readonly beginning: WordSet;
  /** The word may be a name, or begin one, with a slip in it. */
  readonly near: WordSet;
  /** Some name of several words holds the word. */
  readonly shared: WordSet;
}

class NameFinder {
  private readonly byWords = new NameIndex();
  private readonly byAnyWord = new Map<string, { name: KnownName; position: number }[]>();
  private readonly inOneWord: NamesInOneWord;
  private readonly taken: ReadonlySet<string>;

  constructor(names: readonly KnownName[]) {
    this.taken = new Set(names.flatMap(({ words }) => words));
    this.inOneWord = new NamesInOneWord(names, this.taken);
    for (const name of names) {
      this.byWords.add(name);
      if (name.words.length === 3 && name.words[1] === 'og')
        this.byWords.add({ ...name, words: [...name.words].reverse() });
      for (const [position, word] of name.words.entries())
        if (word.length >= 4 || isCapitals(name, word)) this.shareWord(word, { name, position });
    }
  }

  private shareWord(word: string, place: { name: KnownName; position: number }): void {
    const places = this.byAnyWord.get(word);
    if (!places) this.byAnyWord.set(word, [place]);
    else if (places.length < mostSharing) places.push(place);
  }

  /** Asked of each different word once, so that most places are passed over at a glance. */
  signsOf(texts: readonly TextWords[]): Signs {
    const signs = { beginning: new WordSet(), near: new WordSet(), shared: new WordSet() };
    for (const word of differentWords(texts)) {
      const { folded, hasCapital } = word;
      if (this.byWords.begins(folded) || (folded.endsWith('s') && this.byWords.begins(folded.slice(0, -1))))
        signs.beginning.add(word);
      if (hasCapital && this.inOneWord.mayMean(folded)) signs.near.add(word);
      if (this.byAnyWord.has(folded)) signs.shared.add(word);
    }
    return signs;
  }

  usesIn(text: PlanText, words: Words, signs: Signs): NameUse[] {
    const uses: NameUse[] = [];
    const { written } = words;
    let until = -1;
    for (let index = 0; index < written.length; index++) {
      const here = written[index];
      if (!here || !mayBegin(here, written, index, signs)) continue;
      const word = words.at(index);
      if (!word || word.isLinked || word.start < until) continue;
      const whole = signs.beginning.has(here) ? this.wholeName(text, words, index, here.folded) : null;
      const use = whole ? this.longerName(text, words, index, whole) : this.nearName(text, words, index, word);
      if (!use) continue;
      until = use.end;
      if (!isDeclaration(use)) uses.push(use);
    }
    return uses;
  }

  /** The same letters: exact, or with other capitals, hyphens or accents; the first word may have a genitive's -s. */
  private wholeName(text: PlanText, words: Words, index: number, folded: string): NameUse | null {
    const whole = this.beginningWith(folded, text, words, index);
    if (whole || !folded.endsWith('s')) return whole;
    return this.beginningWith(folded.slice(0, -1), text, words, index);
  }

  private beginningWith(first: string, text: PlanText, words: Words, index: number): NameUse | null {
    // A short name in capitals and an activity may share their letters; the spelling tells which is meant.
    let inexact: NameUse | null = null;
    for (const name of this.byWords.beginningWith(first, words, index)) {
      const use = useOf(name, text, words.slice(index, index + name.words.length));
      if (use?.isExact) return use;
      inexact ??= use;
    }
    return inexact;
  }

  /** «DIF Get2Spport» is no use of «DIF»: one word more nearly makes it another name. */
  private longerName(text: PlanText, words: Words, index: number, whole: NameUse): NameUse {
    const longer = this.misspeltInside(text, words, index);
    return longer && longer.end > whole.end ? longer : whole;
  }

  /** A slip in a name: it still has its capital, which most words have not. */
  private nearName(text: PlanText, words: Words, index: number, word: Word): NameUse | null {
    const { folded, hasCapital } = word.word;
    if (!hasCapital) return null;
    const next = this.inOneWord.begins(folded) ? words.at(index + 1) : undefined;
    const whole = next ? this.inOneWord.written(folded + next.word.folded) : undefined;
    if (next && whole && areNeighbours(text, word, next)) return use(whole, text, [word, next], false);
    const { joined, nearest: single } = this.inOneWord.meantBy(folded);
    if (joined) return use(joined, text, [word], joined.words.join('') !== folded);
    const misspelt = this.misspeltInside(text, words, index);
    if (misspelt) return misspelt;
    return single && (single.isProper || !beginsSentence(text, word.start) || isSlipInside(folded, single))
      ? use(single, text, [word], false)
      : null;
  }

  /** A name of several words, all but one of them right, or with a space in the wrong place. */
  private misspeltInside(text: PlanText, words: Words, index: number): NameUse | null {
    for (let offset = 0; offset < reach; offset++) {
      const places = this.byAnyWord.get(words.written[index + offset]?.folded ?? '') ?? [];
      for (const { name, position } of places) {
        if (position !== offset) continue;
        const written = withoutSecondPart(words.slice(index, index + name.words.length), name);
        if (written.length < name.words.length || !areTogether(text, written)) continue;
        if (isSpaceMoved(written, name)) return use(name, text, written, false);
        const [slip, ...more] = wrongWords(written, name);
        if (!slip || more.length > 0) continue;
        const { word, right, isLast } = slip;
        if (
          (isSlip(word.folded, right, isLast) ||
            isFormInName(word, right, name, isLast) ||
            isSlipInLongName(word, right, name)) &&
          (!this.taken.has(word.folded) || name.words.length > 3)
        )
          return use(name, text, written, isLast && isGenitiveOf(word.folded, right));
      }
    }
    return null;
  }
}

/** So many words of a name are looked at for one that is right. */
const reach = 3;

/** False where no name stands, right or wrong: a slip is told by a word that is right, or by a single word with a capital. */
function mayBegin(word: WrittenWord, written: readonly WrittenWord[], index: number, signs: Signs): boolean {
  if (signs.beginning.has(word)) return true;
  if (!word.hasCapital) return false;
  if (signs.near.has(word)) return true;
  for (let at = index; at < index + reach; at++) {
    const each = written[at];
    if (each && signs.shared.has(each)) return true;
  }
  return false;
}

/** «DIF» of «DIF Get2Sport» tells as much as a longer word. */
function isCapitals({ name }: KnownName, word: string): boolean {
  return word.length === 3 && name.includes(word.toUpperCase());
}

/** «DIF Get2Sport-foreninger»: the name's part of a word that goes on with a hyphen. */
function withoutSecondPart(words: readonly Word[], name: KnownName): readonly Word[] {
  const last = words.at(-1);
  const right = name.words[words.length - 1];
  if (!last || right === undefined || last.word.folded === right) return words;
  const head = last.word.written.indexOf('-');
  if (head < 0 || right.length > head + 2) return words;
  return [
    ...words.slice(0, -1),
    { ...last, word: writtenWord(last.word.written.slice(0, head)), end: last.start + head },
  ];
}

/** The name itself, where it is declared. */
function isDeclaration({ text, name }: NameUse): boolean {
  const { declared } = name;
  if (name.kind === 'plan') return text.path[0] === 'navn';
  return (
    declared?.file === text.file &&
    text.path.at(-1) === 'navn' &&
    declared.path.every((step, at) => step === text.path[at])
  );
}

/** «EnF ælles Indsats»: the letters of the name, two of its words wrong. */
function isSpaceMoved(written: readonly Word[], name: KnownName): boolean {
  return (
    wrongWords(written, name).length === 2 && written.map(({ word }) => word.folded).join('') === name.words.join('')
  );
}
