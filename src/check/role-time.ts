import type { YamlFile } from '../load/yaml-file.js';
import type { FocusArea } from '../model/edition-form.js';
import type { Staffing } from '../model/editions/2019-26/sub-agreement.js';
import type { PlanFile } from '../model/plan.js';
import type { CheckContext } from './context.js';
import { subAgreementFiles } from './sub-agreement-files.js';

export type Role = NonNullable<PlanFile['stillinger']>[number];

/** One line of a sub-agreement's staff. */
export interface StaffRow {
  readonly area: FocusArea;
  readonly file: YamlFile;
  readonly index: number;
  readonly staffing: Staffing;
}

/** The lines of every role that has any, in the form's order of focus areas. */
export function staffRows(context: CheckContext): ReadonlyMap<string, readonly StaffRow[]> {
  const rows = new Map<string, StaffRow[]>();
  for (const { area, content, file } of subAgreementFiles(context)) {
    for (const [index, staffing] of (content.ressourcer ?? []).entries()) {
      const ofRole = rows.get(staffing.stilling) ?? [];
      rows.set(staffing.stilling, ofRole);
      ofRole.push({ area, file, index, staffing });
    }
  }
  return rows;
}

export function rolesOf({ plan }: CheckContext): readonly Role[] {
  return plan.file.stillinger ?? [];
}

/** `33 %`, `9 timer`, `ikke oplyst`: what a line says of the role's time. */
export function timeText({ staffing }: StaffRow): string {
  const { andel, 'timer-pr-uge': hours } = staffing;
  if (typeof andel === 'object') return `${danishNumber(andel.value)} %`;
  return hours ? `${danishNumber(hours.value)} timer` : 'ikke oplyst';
}

export function danishNumber(value: number): string {
  return String(value).replace('.', ',');
}
