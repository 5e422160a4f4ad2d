import { documentIds } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';
import type { PlanValue, PlanValues } from './plan-values.js';

const known = new WeakMap<PlanValues, ReadonlyMap<string, readonly PlanValue[]>>();

/** Every id that the files declare, with all places that declare it, in reading order. Worked out once for a plan. */
export function declaredIds(values: PlanValues): ReadonlyMap<string, readonly PlanValue[]> {
  const declared = known.get(values) ?? idsOf(values);
  known.set(values, declared);
  return declared;
}

function idsOf({ all }: PlanValues): ReadonlyMap<string, readonly PlanValue[]> {
  const declared = new Map<string, PlanValue[]>();
  for (const value of all) {
    if (value.meta.role !== 'id' || typeof value.value !== 'string') continue;
    const places = declared.get(value.value);
    if (places) places.push(value);
    else declared.set(value.value, [value]);
  }
  return declared;
}

/** Ids that the form gives to its own documents, focus areas, indicators, data sources and attachments; none beside the plans. */
export function reservedIds(plan: Plan | null): ReadonlySet<string> {
  if (!plan) return new Set();
  const { form } = plan.edition;
  return new Set([
    ...Object.values(documentIds),
    ...form.indsatsområder.flatMap(({ id, indikatorer }) => [id, ...indikatorer.map((indicator) => indicator.id)]),
    ...[...form.datakilder, ...form.bilag].map(({ id }) => id),
  ]);
}
