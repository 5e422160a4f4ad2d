import { givenNames } from './given-names.js';

/** Of words with capitals in a row so many are looked at: no heading has more. */
const mostWords = 50;

export interface FoundName {
  readonly name: string;
  /** Offset in the text. */
  readonly start: number;
}

/** Where somebody may be named, by the letters alone. */
export interface NameCandidates {
  readonly capitalised: readonly RegExpExecArray[];
  readonly courtesies: readonly RegExpExecArray[];
}

/** Names that are nobody's: of organisations, areas and activities, or known otherwise. */
export interface KnownWords {
  readonly has: (name: string) => boolean;
  readonly hasWord: (word: string) => boolean;
}

const part = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{L}[\p{Ll}'’]+)*`;
/** Lines may be wrapped; an empty line ends what belongs together. */
const blank = String.raw`(?:[ \t\u00a0]{1,4}\n?|\n)[ \t\u00a0]{0,12}`;
const capitalised = new RegExp(
  String.raw`(?<![\p{L}\d#/@.-])${part}(?:${blank}(?:\p{Lu}\.|(?:von|van|de|af|el|al|bin|ben|da)${blank}${part}|${part}))+`,
  'uy',
);
/** Where a name may begin: a quick look, ahead of the exact one. */
const capital = /[A-ZÀ-ÞĀ-Ž][^\s\d]{1,40}\s+(?:\S{1,4}\s+)?[A-ZÀ-ÞĀ-Ž]/g;
const titled =
  /(?<!\p{L})(?:\p{Ll}*(?:direktør|sagsbehandler|leder|formand|forperson|borgmester|chef|konsulent|koordinator|pædagog|lærer|betjent|læge|advokat|rådgiver|vejleder|medarbejder|mester|sekretær|inspektør|kontaktperson|beboer|mentor)(?:en|n)?|hr\.|fru|frk\.|frøken):?\s+$/iu;
const courtesy = /(?<!\p{L})(?:hr\.|fru|frk\.|frøken)\s+(\p{Lu}[\p{Ll}]{2,}(?:-\p{Lu}\p{Ll}+)?)(?!\p{L})/gu;
/** Roads, schools and funds are called after people. */
const named =
  /(?:vej|vejen|gade|gaden|plads|pladsen|torv|torvet|allé|allè|alle|stræde|park|parken|gård|gården|vænge|vænget|kvarter|kvarteret|bakke|bakken|skole|skolen|kirke|kirken|center|centret|centeret|hus|huset|hjem|hjemmet|fond|fonden|fondens|legat|forening|foreningen|kommune|kommunes|selskab|selskabet|klub|klubben|minde|stiftelse|stiftelsen|prisen|museet|hallen|hal|börnehave|børnehave|børnehus|børnehuset)s?$/iu;

/** A given name with a surname, or a title with a name, is somebody. */
export function personsIn(text: string, candidates: NameCandidates, known: KnownWords): FoundName[] {
  const found: FoundName[] = [];
  for (const match of candidates.capitalised) {
    const words = match[0].split(/\s+/, mostWords);
    // «Her har Karen Holm»: the name may begin after a capital that begins the sentence.
    const first = words.findIndex((word) => givenNames.has(word) || givenNames.has(word.split('-')[0] ?? word));
    const isGiven = first >= 0 && first < words.length - 1;
    const isTitled =
      first < 0 && words.length <= 3 && titled.test(text.slice(Math.max(0, match.index - 40), match.index));
    if ((!isGiven && !isTitled) || words.some((word) => named.test(word)) || known.has(match[0])) continue;
    if (isTitled && words.some((word) => known.hasWord(word))) continue;
    if (isGiven && words.slice(first + 1).every((word) => known.hasWord(word))) continue;
    const start = isGiven ? startOf(match[0], first) : 0;
    found.push({ name: match[0].slice(start), start: match.index + start });
  }
  const starts = new Set(found.map(({ start }) => start));
  for (const match of candidates.courtesies) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!known.hasWord(name) && !starts.has(start)) found.push({ name, start });
  }
  return found;
}

/** Two capitalised words or more in a row. */
export function capitalisedWords(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  capital.lastIndex = 0;
  for (let near = capital.exec(text); near; near = capital.exec(text)) {
    capitalised.lastIndex = near.index;
    const match = capitalised.exec(text);
    if (match) found.push(match);
    capital.lastIndex = match ? near.index + match[0].length : near.index + 1;
  }
  return found;
}

/** «fru Holm» */
export function courtesies(text: string): RegExpExecArray[] {
  return /hr\.|fru|frk\.|frøken/i.test(text) ? [...text.matchAll(courtesy)] : [];
}

/** Whether a text of which nothing else is known seems to name somebody. */
export function seemsToNamePerson(text: string): boolean {
  const candidates = { capitalised: capitalisedWords(text), courtesies: courtesies(text) };
  return personsIn(text, candidates, { has: () => false, hasWord: () => false }).length > 0;
}

/** Offset of the word with an index. */
function startOf(text: string, index: number): number {
  let word = 0;
  for (const { 0: blank, index: at } of text.matchAll(/\s+/g)) {
    word += 1;
    if (word === index) return at + blank.length;
  }
  return 0;
}
