import type { WordingPlace } from '../model/wording-places.js';
import { lettersOf } from './form-letters.js';
import { type FormSentence, formSentences } from './form-sentences.js';
import type { FormUnit } from './form-unit.js';
import type { OfficialCheck } from './is-official.js';

/** The form's own text as one copy of the form has it. */
export interface Run {
  readonly sentences: readonly string[];
  /** How many of them each paragraph has. */
  readonly shape: readonly number[];
}

export interface WantedText {
  readonly place: WordingPlace;
  readonly isGuidance: boolean;
}

export interface RunRules {
  readonly isOfficial: OfficialCheck;
  /** Beginnings of words, one of which is among the first three of any guidance. */
  readonly guidanceWords: readonly string[];
}

/**
 * The form's own texts in one field, each as a run of as many sentences as it has, with its terms in the first and the last. Null
 * where none fits or several do: nobody can tell which is the form's.
 */
export function findRuns(units: readonly FormUnit[], wanted: readonly WantedText[], rules: RunRules): (Run | null)[] {
  const sentences = formSentences(units);
  const fields = wanted.map((text, index) => {
    const neighbours = { before: wanted[index - 1]?.place, after: wanted[index + 1]?.place };
    return stretchesOf(sentences, text, neighbours, rules);
  });
  const taken = new Set(fields.flatMap((stretches) => stretches.flatMap(([from, to]) => unitsIn(sentences, from, to))));
  return fields.map((stretches, index) => {
    const text = wanted[index];
    const fitting = stretches.filter(([from, to]) => {
      const own = unitsIn(sentences, from, to);
      return text?.isGuidance ? isAtEdge(units, own, taken) : isFirst(units, own, taken);
    });
    const runs = fitting.map(([from, to]) => runOf(sentences.slice(from, to)));
    const different = new Set(runs.map((run) => lettersOf(run.sentences.join(' '))));
    return different.size === 1 ? (runs[0] ?? null) : null;
  });
}

type Stretch = readonly [from: number, to: number];

interface Neighbours {
  readonly before: WordingPlace | undefined;
  readonly after: WordingPlace | undefined;
}

function stretchesOf(
  sentences: readonly FormSentence[],
  text: WantedText,
  near: Neighbours,
  rules: RunRules,
): Stretch[] {
  const { place, isGuidance } = text;
  return sentences.flatMap((first, from): Stretch[] => {
    const to = from + place.sætninger;
    const stretch = sentences.slice(from, to);
    const last = stretch.at(-1);
    if (!last || stretch.length < place.sætninger || stretch.some(({ isItem }) => isItem)) return [];
    if (!hasTerms(first.text, place.første) || !hasTerms(last.text, place.sidste ?? [])) return [];
    if (isGuidance && !speaksToApplicant(first.text, rules.guidanceWords)) return [];
    // A text that was drawn together with the next is the form's up to where that begins.
    const [before, after] = [sentences[from - 1], sentences[to]];
    const begins =
      first.beginsUnit || (before && near.before && hasTerms(before.text, near.before.sidste ?? near.before.første));
    const ends = last.endsUnit || (after && near.after && hasTerms(after.text, near.after.første));
    if (!begins || !ends || (isGuidance && !(first.beginsUnit && last.endsUnit))) return [];
    if (stretch.some((sentence, index) => isBrokenOff(sentence, sentences[from + index + 1]))) return [];
    return stretch.every((sentence) => rules.isOfficial(sentence.text)) ? [[from, to]] : [];
  });
}

/** A unit that ends in the middle of a sentence: whoever made the file divided it. Only the field's last may lack its full stop. */
function isBrokenOff({ text }: FormSentence, next: FormSentence | undefined): boolean {
  return !/[.!?:)]["”»’']?$/.test(text) && next !== undefined;
}

function hasTerms(sentence: string, terms: readonly string[]): boolean {
  const letters = lettersOf(sentence);
  return terms.every((term) => letters.includes(lettersOf(term)));
}

function speaksToApplicant(sentence: string, beginnings: readonly string[]): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(0, 3).some((word) => beginnings.includes(word));
}

function unitsIn(sentences: readonly FormSentence[], from: number, to: number): number[] {
  return [...new Set(sentences.slice(from, to).map(({ unit }) => unit))];
}

/** Fixed text comes before what the applicant wrote: only the form's other texts, its lists and a heading go before it. */
function isFirst(units: readonly FormUnit[], own: readonly number[], taken: ReadonlySet<number>): boolean {
  return units
    .slice(0, Math.min(...own))
    .every(({ text, isItem }, unit) => isItem || taken.has(unit) || isHeading(text));
}

function isHeading(text: string): boolean {
  return text.split(' ').length <= 8 && !/[.!?:;,]$/.test(text);
}

/** Guidance comes before or after what the applicant wrote, never in the middle of it. */
function isAtEdge(units: readonly FormUnit[], own: readonly number[], taken: ReadonlySet<number>): boolean {
  const others = units.flatMap((_, unit) => (taken.has(unit) ? [] : [unit]));
  return others.every((unit) => unit > Math.max(...own)) || others.every((unit) => unit < Math.min(...own));
}

function runOf(sentences: readonly FormSentence[]): Run {
  const units = [...new Set(sentences.map(({ unit }) => unit))];
  return {
    sentences: sentences.map(({ text }) => text),
    shape: units.map((unit) => sentences.filter((sentence) => sentence.unit === unit).length),
  };
}
