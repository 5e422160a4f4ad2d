import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { mentionsIn } from '../../mentions.js';
import { danishNumber, rolesOf, type StaffRow, staffRows } from '../../role-time.js';

/** Fewer hours a week than this nobody calls full time. */
const leastFullTime = 30;
/** «på fuld tid», close after the role. */
const fullTime = /^[^.;:\n]{0,40}\b(?:på|i)\s+fuld\s?tid(?!\p{L})|^[^.;:\n]{0,25}\bfuldtidsstilling(?!\p{L})/iu;

/** A role that an activity's text has «på fuld tid» has the hours of it: 20 hours are not. */
export function fullTimeInText(context: CheckContext): Diagnostic[] {
  const rows = staffRows(context);
  const roles = new Map(rolesOf(context).map((role) => [role.id, role]));
  return mentionsIn(context.values).flatMap(({ id, text, end }) => {
    const role = roles.get(id);
    if (!role || text.file.kind !== 'subAgreement' || !fullTime.test(text.text.slice(end))) return [];
    const own = (rows.get(id) ?? []).filter(({ file }) => file === text.file.file);
    const row = own.length === 1 ? own[0] : rowOfActivity(context, own, text.path);
    const hours = row?.staffing['timer-pr-uge'];
    if (!row || !hours || hours.value >= leastFullTime) return [];
    const message = `«${role.navn}» har ${danishNumber(hours.value)} timer om ugen, men teksten siger fuld tid`;
    const related = [
      { message: 'Teksten', span: text.span(end, end + (fullTime.exec(text.text.slice(end))?.[0].length ?? 0)) },
    ];
    const help = 'Ret timerne, eller skriv i teksten, hvor meget tid stillingen har';
    return [diagnose('HP617', message, row.file.spanOf([...row.path, 'timer-pr-uge']), { help, related })];
  });
}

/** Where several lines share a role, each says what activity its hours are for: one that the text or its links name. */
function rowOfActivity(
  { values }: CheckContext,
  rows: readonly StaffRow[],
  path: readonly (string | number)[],
): StaffRow | undefined {
  const near = new Set(
    mentionsIn(values).flatMap(({ id, text }) => (text.path.join('/') === path.join('/') ? [id] : [])),
  );
  const named = rows.filter(({ staffing }) => staffing.aktivitet !== undefined && near.has(staffing.aktivitet));
  return named.length === 1 ? named[0] : undefined;
}
