import type { Ages } from '../model/values/ages.js';
import { agesIn, rangeOf } from './ages-in-text.js';
import type { PlanValues } from './plan-values.js';

const known = new WeakMap<PlanValues, ReadonlyMap<string, number>>();

/** How often the plan's texts, open points among them, speak of exactly these ages: the odd one out is the slip. */
export function votesFor(values: PlanValues, ages: Ages): number {
  const votes = known.get(values) ?? count(values);
  known.set(values, votes);
  return votes.get(keyOf(ages)) ?? 0;
}

function count({ texts }: PlanValues): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { text } of texts)
    for (const ages of agesIn(text)) votes.set(keyOf(ages), (votes.get(keyOf(ages)) ?? 0) + 1);
  return votes;
}

function keyOf(ages: Ages): string {
  const { from, to } = rangeOf(ages);
  return `${from}-${to}`;
}
