import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';

/** What authors say about their plan rather than in it: never part of what the parties sign. */
const remarks: ReadonlySet<string | number> = new Set(['åbne-punkter', 'undtagelser', 'eksempel', 'mangler']);

const known = new WeakMap<readonly PlanText[], readonly PlanText[]>();

/** The texts of the agreement itself: without open points, exceptions and reservations, and without persons. */
export function agreementTexts({ texts }: PlanValues): readonly PlanText[] {
  const found =
    known.get(texts) ??
    texts.filter(({ path, file }) => file.kind !== 'people' && !path.some((step) => remarks.has(step)));
  known.set(texts, found);
  return found;
}
