import type { PlanFile } from '../model/plan.js';

export type Organisation = PlanFile['organisationer'][number];

const kinds: readonly { readonly kind: Organisation['type']; readonly pattern: RegExp }[] = [
  { kind: 'kommune', pattern: /(?:^|\s)kommune$/i },
  { kind: 'politi', pattern: /(?:^|\s|-)politi(?:kreds)?$/i },
  { kind: 'fond', pattern: /fond(?:en)?$/i },
  {
    kind: 'boligorganisation',
    pattern:
      /(?:boligforening|boligselskab|boligorganisation)$|^(?:boligforeningen|boligselskabet|boligorganisationen)\s/i,
  },
];

/** What an organisation must be by its name or its municipality code, or null where neither tells. */
export function kindByName({ navn, kommunekode }: Organisation): Organisation['type'] | null {
  if (kommunekode !== undefined) return 'kommune';
  return kinds.find(({ pattern }) => pattern.test(navn))?.kind ?? null;
}
