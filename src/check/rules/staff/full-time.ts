import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { danishNumber, rolesOf, type StaffRow, staffRows, timeText } from '../../role-time.js';

/** Hours of full-time work a week, by the Danish collective agreements. */
const fullTime = 37;

/** One person works at most full time; a role that several share is declared as a group. */
export function fullTimeHours(context: CheckContext): Diagnostic[] {
  const rows = staffRows(context);
  return rolesOf(context).flatMap((role) => {
    if (role.gruppe) return [];
    const own = (rows.get(role.id) ?? []).filter(({ staffing }) => staffing['timer-pr-uge']);
    const sum = own.reduce((total, row) => total + hoursOf(row), 0);
    const most = own.reduce<StaffRow | undefined>(
      (high, row) => (high && hoursOf(high) >= hoursOf(row) ? high : row),
      undefined,
    );
    if (!most || sum <= fullTime) return [];
    const others = own.filter((row) => row !== most);
    const message = `«${role.navn}» har ${danishNumber(Math.round(sum * 100) / 100)} timer om ugen, men en fuldtidsstilling er ${fullTime}`;
    return [
      diagnose('HP606', message, placeOf(most), {
        help: 'Ret timerne, eller skriv «gruppe: ja» ved stillingen, hvis flere medarbejdere deler den',
        related: others.map((row) => ({ message: `${row.area.navn}: ${timeText(row)}`, span: placeOf(row) })),
      }),
    ];
  });
}

function hoursOf({ staffing }: StaffRow): number {
  return staffing['timer-pr-uge']?.value ?? 0;
}

function placeOf({ file, path }: StaffRow) {
  return file.spanOf([...path, 'timer-pr-uge']);
}
