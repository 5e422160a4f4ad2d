import { endsAbbreviated } from '../check/abbreviations.js';
import type { FormUnit } from './form-unit.js';

/** A sentence of a form, or what stands for one: a heading, a cell. */
export interface FormSentence {
  readonly text: string;
  /** Number of its unit in the field. */
  readonly unit: number;
  readonly beginsUnit: boolean;
  readonly endsUnit: boolean;
  /** In a list. */
  readonly isItem: boolean;
}

export function formSentences(units: readonly FormUnit[]): FormSentence[] {
  return units.flatMap(({ text, isItem }, unit) => {
    const sentences = sentencesIn(text);
    return sentences.map((sentence, index) => ({
      text: sentence,
      unit,
      beginsUnit: index === 0,
      endsUnit: index === sentences.length - 1,
      isItem,
    }));
  });
}

const end = /[.!?][)"”»’']*(?=\s+["”»«„“('‘]*\p{Lu})/gu;

function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    if (mark.startsWith('.') && endsAbbreviated(text.slice(from, index))) continue;
    sentences.push(text.slice(from, index + mark.length).trim());
    from = index + mark.length;
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => sentence !== '');
}
