import type { Plan } from '../model/plan-data.js';

/** What of the plan's persons may be shown anywhere, in lower case and without spaces. */
export function publicFields(plan: Plan | null, field: 'e-mail' | 'telefon'): ReadonlySet<string> {
  const open = (plan?.people?.personer ?? []).filter(({ offentlig }) => offentlig === true);
  return new Set(open.flatMap((person) => person[field]?.toLowerCase().replaceAll(/\s/g, '') ?? []));
}
