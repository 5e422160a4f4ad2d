import type { Decimal } from '../model/values/decimal.js';
import type { CheckContext } from './context.js';
import { type Role, rolesOf, type StaffRow, staffRows } from './role-time.js';

/** A line that gives a role's time as a share, in per cent. */
export interface Share extends Decimal {
  readonly row: StaffRow;
}

export interface ShareSum {
  readonly role: Role;
  /** At least one. */
  readonly shares: readonly Share[];
  /** With the time that the role declares to lie outside the sub-agreements. */
  readonly sum: number;
}

/**
 * The roles whose shares should be 100 % together and are not. Where a sub-agreement or a share is not known, and in a plan
 * with a single sub-agreement, where nothing is added up, the shares may be less.
 */
export function wrongShareSums(context: CheckContext): ShareSum[] {
  const rows = staffRows(context);
  const canBeWhole = context.plan.subAgreements.length > 1 && !lacksSubAgreement(context);
  const isWhole = canBeWhole && !hasUnknownRole(context, rows);
  return rolesOf(context).flatMap((role) => {
    const own = rows.get(role.id) ?? [];
    const shares = own.flatMap((row) => {
      const { andel } = row.staffing;
      return typeof andel === 'object' ? [{ row, ...andel }] : [];
    });
    const rest = role['øvrig-tid']?.andel;
    const sum = exactSum(rest ? [...shares, rest] : shares);
    const isComplete = isWhole && shares.length === own.length;
    const isUnclear = own.some(({ staffing }) => staffing['timer-pr-uge']) || hasSameRowTwice(own);
    if (shares.length === 0 || isUnclear || sum === 100 || (sum < 100 && !isComplete)) return [];
    return [{ role, shares, sum }];
  });
}

/** Added as whole numbers: 33,3 + 33,3 + 33,4 is 100. */
function exactSum(shares: readonly Decimal[]): number {
  const scale = 10 ** shares.reduce((most, { decimals }) => Math.max(most, decimals), 0);
  return shares.reduce((sum, { value }) => sum + Math.round(value * scale), 0) / scale;
}

/** A line names a role that is not declared: whose time it is cannot be known. */
export function hasUnknownRole(context: CheckContext, rows: ReadonlyMap<string, readonly StaffRow[]>): boolean {
  const declared = new Set(rolesOf(context).map(({ id }) => id));
  return [...rows.keys()].some((id) => !declared.has(id));
}

/** A focus area whose sub-agreement is not here may take its part of the role's time. */
export function lacksSubAgreement({ plan }: CheckContext): boolean {
  const present = new Set(plan.subAgreements.map(({ area }) => area.id));
  return plan.edition.form.indsatsområder.some(({ id }) => {
    const choice = plan.file.indsatsområder[id];
    return !present.has(id) && (typeof choice !== 'object' || choice.fravalgt === undefined);
  });
}

/** Two lines for the same role and activity: which of them counts cannot be known. */
function hasSameRowTwice(rows: readonly StaffRow[]): boolean {
  const keys = rows.map(({ area, staffing }) => `${area.id} ${staffing.aktivitet ?? ''}`);
  return new Set(keys).size < keys.length;
}
