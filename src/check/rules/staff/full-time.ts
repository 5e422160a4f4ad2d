import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { numberWord, writtenCounts } from '../../number-words.js';
import { danishNumber, type Role, rolesOf, type StaffRow, staffRows, timeText } from '../../role-time.js';

/** Hours of full-time work a week, by the Danish collective agreements. */
const fullTime = 37;

/** Full-time positions of a group: more of one kind no plan has for an activity. */
const mostInGroup = 10;

/** One person works at most full time; a role that several share is declared as a group. */
export function fullTimeHours(context: CheckContext): Diagnostic[] {
  const rows = staffRows(context);
  return rolesOf(context).flatMap((role) => {
    const own = (rows.get(role.id) ?? []).filter(({ staffing }) => staffing['timer-pr-uge'] ?? staffing.årsværk);
    if (role.gruppe)
      return own
        .filter(
          (row) => hoursOf(row) > fullTime * Math.max(mostPersons(role, row), row.staffing.årsværk ? mostInGroup : 0),
        )
        .map(tooManyForGroup);
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

/** How many may share a line of a group: as many as its remark or name says, one for «Jobkonsulent», three for «Vejledere». */
function mostPersons({ navn }: Role, { staffing }: StaffRow): number {
  const said = counted.exec(`${staffing.bemærkning ?? ''} ${navn}`)?.[1];
  const persons = said === undefined ? null : numberWord(said);
  return (
    persons ??
    (/(?:ere|er|[^s]folk|personale|team)$/i.test(navn) && !/(?:vejleder|arbejder|leder)$/i.test(navn) ? 3 : 1)
  );
}

const counted = new RegExp(
  String.raw`(?<![\p{L}\d,.])(${writtenCounts}|\d{1,2})\s+(?:\p{Ll}+e\s+)?\p{Ll}*(?:medarbejdere|vejledere|konsulenter|ansatte|personer|stillinger|årsværk|koordinatorer|pædagoger)`,
  'iu',
);

function tooManyForGroup(row: StaffRow): Diagnostic {
  const message = row.staffing.årsværk
    ? `${timeText(row)} på én linje er flere, end en aktivitet kan have`
    : `${timeText(row)} om ugen på én linje, men en fuldtidsstilling er ${fullTime}`;
  const help = 'Ret timerne, eller skriv under bemærkning, hvor mange medarbejdere der deler dem, fx «to medarbejdere»';
  return diagnose('HP606', message, placeOf(row), { help });
}

function hoursOf({ staffing }: StaffRow): number {
  return staffing['timer-pr-uge']?.value ?? (staffing.årsværk?.value ?? 0) * fullTime;
}

function placeOf({ file, path, staffing }: StaffRow) {
  return file.spanOf([...path, staffing['timer-pr-uge'] ? 'timer-pr-uge' : 'årsværk']);
}
