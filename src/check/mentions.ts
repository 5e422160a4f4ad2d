import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';

/** A cross reference `[…](#id)` in a text. */
export interface Mention {
  readonly id: string;
  readonly text: PlanText;
  /** Of the whole reference with its brackets; offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<PlanValues, readonly Mention[]>();

/** Every cross reference in what people read, in reading order. Worked out once for a plan. */
export function mentionsIn(values: PlanValues): readonly Mention[] {
  const mentions = known.get(values) ?? values.texts.flatMap(mentionsOf);
  known.set(values, mentions);
  return mentions;
}

function mentionsOf(text: PlanText): Mention[] {
  if (!text.text.includes('](#')) return [];
  return text.references.map(({ id, start, end }) => ({ id, text, start, end }));
}
