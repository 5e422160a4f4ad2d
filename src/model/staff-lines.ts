import type { PlanSubAgreement } from './plan-data.js';
import type { Decimal } from './values/decimal.js';
import type { FullTime } from './values/full-time.js';

/** What a line of staff says of a role's time, in one unit or another. */
export interface StaffTime {
  readonly stilling: string;
  readonly andel?: Decimal | string | undefined;
  readonly 'timer-pr-uge'?: Decimal | undefined;
  readonly årsværk?: FullTime | undefined;
  readonly aktivitet?: string | undefined;
  readonly bemærkning?: string | undefined;
}

export interface StaffLine {
  /** `['ressourcer', 2]` or `['aktiviteter', 0, 'medarbejdere', 1]` */
  readonly path: readonly (string | number)[];
  readonly staffing: StaffTime;
}

/** The staff of one sub-agreement: its own list, or the lists of its activities, as the edition has it. */
export function staffLinesOf(content: PlanSubAgreement['content']): readonly StaffLine[] {
  const known = linesOf.get(content) ?? readStaff(content);
  linesOf.set(content, known);
  return known;
}

/** Several rules ask, some of them for each role. */
const linesOf = new WeakMap<object, readonly StaffLine[]>();

function readStaff(content: PlanSubAgreement['content']): StaffLine[] {
  const own = (content.ressourcer ?? []).map((staffing, index) => ({ path: ['ressourcer', index], staffing }));
  const ofActivities = (content.aktiviteter ?? []).flatMap((activity, at) =>
    ('medarbejdere' in activity ? (activity.medarbejdere ?? []) : []).map((staffing, index) => ({
      path: ['aktiviteter', at, 'medarbejdere', index],
      staffing: { ...staffing, aktivitet: activity.id },
    })),
  );
  return [...own, ...ofActivities];
}
