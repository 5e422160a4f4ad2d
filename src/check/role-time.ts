import * as z from 'zod';
import type { YamlFile } from '../load/yaml-file.js';
import type { FocusArea } from '../model/edition-form.js';
import type { PlanFile } from '../model/plan.js';
import { type StaffLine, type StaffTime, staffLinesOf } from '../model/staff-lines.js';
import { fieldsOf, resolve, type ValuePath } from '../model/walk.js';
import type { CheckContext } from './context.js';
import { type SubAgreementFile, subAgreementFiles } from './sub-agreement-files.js';

export type Role = NonNullable<PlanFile['stillinger']>[number];

/** One line of a sub-agreement's staff, or of that of one of its activities. */
export interface StaffRow {
  readonly area: FocusArea;
  readonly file: YamlFile;
  /** `['ressourcer', 2]` or `['aktiviteter', 0, 'medarbejdere', 1]` */
  readonly path: ValuePath;
  readonly staffing: StaffTime;
}

/** The lines of every role that has any, in the form's order of focus areas. */
export function staffRows(context: CheckContext): ReadonlyMap<string, readonly StaffRow[]> {
  const rows = new Map<string, StaffRow[]>();
  for (const place of subAgreementFiles(context)) {
    for (const { path, staffing } of staffIn(place)) {
      const ofRole = rows.get(staffing.stilling) ?? [];
      rows.set(staffing.stilling, ofRole);
      ofRole.push({ area: place.area, file: place.file, path, staffing });
    }
  }
  return rows;
}

/** The lines of one sub-agreement: its own list, or the lists of its activities, as the edition has it. */
export function staffIn({ content }: SubAgreementFile): readonly StaffLine[] {
  const known = linesOf.get(content) ?? staffLinesOf(content);
  linesOf.set(content, known);
  return known;
}

/** Several rules ask, some of them for each role. */
const linesOf = new WeakMap<SubAgreementFile['content'], readonly StaffLine[]>();

/** Whether the edition lists a sub-agreement's staff in each activity rather than once. */
export function isStaffInActivities(context: CheckContext, { area }: SubAgreementFile): boolean {
  const checked = context.fileOf('subAgreement', area.id);
  const { core } = resolve(checked?.schema ?? z.unknown(), {});
  return core instanceof z.ZodObject && !Object.hasOwn(fieldsOf(core), 'ressourcer');
}

export function rolesOf({ plan }: CheckContext): readonly Role[] {
  return plan.file.stillinger ?? [];
}

/** `33 %`, `9 timer`, `ikke oplyst`: what a line says of the role's time. */
export function timeText({ staffing }: StaffRow): string {
  const { andel, 'timer-pr-uge': hours, årsværk } = staffing;
  if (typeof andel === 'object') return `${danishNumber(andel.value)} %`;
  if (hours) return `${danishNumber(hours.value)} timer`;
  return årsværk ? `${årsværk.text} årsværk` : 'ikke oplyst';
}

export function danishNumber(value: number): string {
  return String(value).replace('.', ',');
}
