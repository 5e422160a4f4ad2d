import type { CheckContext } from './context.js';
import { type KnownName, knownNames } from './known-names.js';
import { NameIndex } from './name-index.js';
import { isFormInName, isGenitiveOf, isSlip, isSlipInLongName, isSlipInside } from './name-slips.js';
import { NamesInOneWord } from './names-in-one-word.js';
import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';
import {
  beginsSentence,
  differentWords,
  foldedWords,
  type TextWords,
  type Word,
  type Words,
  wordsOf,
} from './words.js';
import { WordSet, writtenWord } from './written-word.js';

/** A stretch of a text that is a known name, or nearly. */
export interface NameUse {
  readonly text: PlanText;
  readonly name: KnownName;
  readonly start: number;
  readonly end: number;
  /** What stands there, on one line. */
  readonly written: string;
  /** Ends in the -s of the genitive, which the name itself has not. */
  readonly isGenitive: boolean;
  /** False for a name that is misspelt, split, joined or has other capitals. */
  readonly isExact: boolean;
}

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
  const beginnings = finder.beginnings(texts);
  return texts.flatMap(({ text, words }) =>
    text.path.at(-1) === 'kortnavn' ? [] : finder.usesIn(text, words, beginnings),
  );
}

/** Ten times what any agreement has. Names that share their words are held against one another, so more would take long. */
const mostNames = 1000;

/** No plan has so many names with one word in common; what stands beside it tells too little then. */
const mostSharing = 50;

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
      const [first = '', and, third, fourth] = name.words;
      if (and === 'og' && third !== undefined && fourth === undefined)
        this.byWords.add({ ...name, words: [third, and, first] });
      if (name.words.length > 1)
        for (const [position, word] of name.words.entries())
          if (word.length >= 4 || isCapitals(name, word)) this.shareWord(word, { name, position });
    }
  }

  private shareWord(word: string, place: { name: KnownName; position: number }): void {
    const places = this.byAnyWord.get(word);
    if (!places) this.byAnyWord.set(word, [place]);
    else if (places.length < mostSharing) places.push(place);
  }

  /** The words that a name or a misspelt name may begin with: few, so that most words are passed over at once. */
  beginnings(texts: readonly TextWords[]): WordSet {
    return new WordSet([...differentWords(texts)].filter((word) => word.hasCapital || this.mayBegin(word.folded)));
  }

  private mayBegin(folded: string): boolean {
    return this.byWords.begins(folded) || (folded.endsWith('s') && this.byWords.begins(folded.slice(0, -1)));
  }

  usesIn(text: PlanText, words: Words, beginnings: WordSet): NameUse[] {
    const uses: NameUse[] = [];
    let until = -1;
    for (let index = 0; index < words.length; index++) {
      const written = words.written[index];
      const word = written && beginnings.has(written) ? words.at(index) : undefined;
      if (!word || word.isLinked || word.start < until) continue;
      const whole = this.wholeName(text, words, index);
      const use = whole ? (this.longerName(text, words, index, whole) ?? whole) : this.nearName(text, words, index);
      if (!use) continue;
      until = use.end;
      if (!isDeclaration(use)) uses.push(use);
    }
    return uses;
  }

  /** The same letters: exact, or with other capitals, hyphens or accents. */
  private wholeName(text: PlanText, words: Words, index: number): NameUse | null {
    const folded = words.written[index]?.folded ?? '';
    const whole = this.beginningWith(folded, text, words, index);
    return whole ?? (folded.endsWith('s') ? this.beginningWith(folded.slice(0, -1), text, words, index) : null);
  }

  private beginningWith(first: string, text: PlanText, words: Words, index: number): NameUse | null {
    if (!this.byWords.begins(first)) return null;
    const names = this.byWords.beginningWith(first, words, index);
    // A short name in capitals and an activity may share their letters; the spelling tells which is meant.
    let inexact: NameUse | null = null;
    let written: readonly Word[] = [];
    for (const name of names) {
      if (written.length !== name.words.length) written = words.slice(index, index + name.words.length);
      const use = useOf(name, text, written);
      if (use?.isExact) return use;
      inexact ??= use;
    }
    return inexact;
  }

  /** «DIF Get2Spport» is no use of «DIF»: one word more nearly makes it another name. */
  private longerName(text: PlanText, words: Words, index: number, { end }: NameUse): NameUse | null {
    const longer = words.at(index + 1) ? this.misspeltInside(text, words, index) : null;
    return longer && longer.end > end ? longer : null;
  }

  /** A slip in a name: it still has its capital, which most words have not. */
  private nearName(text: PlanText, words: Words, index: number): NameUse | null {
    const word = words.at(index);
    if (!word?.word.hasCapital) return null;
    const { folded } = word.word;
    const next = this.inOneWord.begins(folded) ? words.at(index + 1) : undefined;
    const whole = next && !next.isLinked ? this.inOneWord.written(folded + next.word.folded) : undefined;
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
    for (const offset of [0, 1, 2]) {
      for (const { name, position } of this.byAnyWord.get(words.written[index + offset]?.folded ?? '') ?? []) {
        if (position !== offset) continue;
        const written = words.slice(index, index + name.words.length);
        const end = written.length - 1;
        const ending = written[end];
        if (ending) written[end] = withoutSecondPart(ending, name.words[end]);
        if (isSpaceMoved(text, written, name)) return use(name, text, written, false);
        const wrong = written.filter(({ word }, at) => word.folded !== name.words[at]);
        const [slip] = wrong;
        const right = slip && name.words[written.indexOf(slip)];
        if (written.length < name.words.length || wrong.length !== 1 || !slip || !right) continue;
        const isLast = slip === written.at(-1);
        if (
          (isSlip(slip.word.folded, right, isLast) ||
            isFormInName(slip.word, right, name, isLast) ||
            isSlipInLongName(slip.word, right, name)) &&
          areTogether(text, written) &&
          (!this.taken.has(slip.word.folded) || name.words.length > 3)
        )
          return use(name, text, written, isLast && isGenitiveOf(slip.word.folded, right));
      }
    }
    return null;
  }
}

/** «DIF» of «DIF Get2Sport» tells as much as a longer word. */
function isCapitals({ name }: KnownName, word: string): boolean {
  return word.length === 3 && name.includes(word.toUpperCase());
}

/** «DIF Get2Sport-foreninger»: the name's part of a word that goes on with a hyphen. */
function withoutSecondPart(found: Word, right: string | undefined): Word {
  const { written, folded } = found.word;
  const head = written.indexOf('-');
  if (head < 3 || right === undefined || folded === right || right.length > head + 2) return found;
  return { ...found, word: writtenWord(written.slice(0, head)), end: found.start + head };
}

/** The name itself, where it is declared. */
function isDeclaration({ text, name }: NameUse): boolean {
  const { declared } = name;
  if (name.kind === 'plan') return text.path.length === 1 && text.path[0] === 'navn' && text.file.kind === 'plan';
  return (
    declared !== null &&
    text.file === declared.file &&
    text.path.length === declared.path.length + 1 &&
    text.path.at(-1) === 'navn' &&
    declared.path.every((step, at) => step === text.path[at])
  );
}

function useOf(name: KnownName, text: PlanText, written: readonly Word[]): NameUse | null {
  if (written.length < name.words.length || !areTogether(text, written)) return null;
  const last = written.at(-1);
  const fits = written.every(({ word: { folded }, isLinked }, at) => {
    const right = name.words[at];
    return !isLinked && (folded === right || (written[at] === last && folded === `${right}s`));
  });
  if (!fits) return null;
  const candidate = use(name, text, written, last?.word.folded !== name.words.at(-1));
  if (candidate.isExact) return candidate;
  return isOrdinary(candidate, written) ? null : candidate;
}

/** Only spaces and line breaks between the words, or the signs that a name may have inside. */
function areTogether({ text }: PlanText, words: readonly Word[]): boolean {
  return words.every((word, at) => {
    const next = words[at + 1];
    return !next || (!next.isLinked && /^[\s.,–(’]{1,4}$/.test(text.slice(word.end, next.start)));
  });
}

function areNeighbours({ text }: PlanText, first: Word, second: Word): boolean {
  return /^\s+$/.test(text.slice(first.end, second.start));
}

function use(name: KnownName, text: PlanText, words: readonly Word[], isGenitive: boolean): NameUse {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) throw new Error('A name without words');
  const { start } = first;
  // The bracket that ends a name belongs to it.
  const end = name.name.endsWith(')') && text.text[last.end] === ')' ? last.end + 1 : last.end;
  const written = text.text.slice(start, end).replaceAll(/\s+/g, ' ');
  const base = isGenitive ? written.replace(/[’']?s$/i, '') : written;
  const isExact = base.replaceAll('’', "'") === name.name.replaceAll('’', "'");
  return { text, name, start, end, written, isGenitive, isExact };
}

/** The words of the language: «lokale foreninger», «skolestart», and «en fælles indsats», which is no name. */
function isOrdinary({ text, name, written }: NameUse, words: readonly Word[]): boolean {
  const letters = written.toLowerCase();
  const isNameInSmall = letters === name.name.toLowerCase() || letters === `${name.name.toLowerCase()}s`;
  if (/\p{Lu}/u.test(written.slice(1)) || (!name.isProper && !isNameInSmall && !isSwapped(name))) return false;
  if (/^\p{Lu}/u.test(written))
    return isSwapped(name) && words[0] !== undefined && beginsSentence(text, words[0].start);
  if (!name.isProper || (name.kind === 'plan' && words.length > 1)) return true;
  // «Skolestart+» is a name by its sign alone.
  return /^\p{Lu}\p{Ll}+\+$/u.test(name.name) && !written.includes('+');
}

/** «Livschancer og uddannelse». */
function isSwapped({ name, words }: KnownName): boolean {
  return foldedWords(name)[0] !== words[0];
}

/** «EnF ælles Indsats»: the letters of the name, two of its words wrong. */
function isSpaceMoved(text: PlanText, written: readonly Word[], { words }: KnownName): boolean {
  if (written.length < words.length) return false;
  const wrong = written.filter(({ word }, at) => word.folded !== words[at]).length;
  return (
    wrong === 2 && areTogether(text, written) && written.map(({ word }) => word.folded).join('') === words.join('')
  );
}
