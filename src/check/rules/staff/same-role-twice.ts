import type { Diagnostic, Fix } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { removeLine } from '../../../diagnostics/remove-line.js';
import type { CheckContext } from '../../context.js';
import { rolesOf, type StaffRow, staffRows, timeText } from '../../role-time.js';

/** A sub-agreement tells a role's time once, or once for each activity. */
export function sameRoleTwice(context: CheckContext): Diagnostic[] {
  const names = new Map(rolesOf(context).map(({ id, navn }) => [id, navn]));
  const found: Diagnostic[] = [];
  for (const [id, rows] of staffRows(context)) {
    const seen = new Map<string, StaffRow>();
    for (const row of rows) {
      const key = `${row.area.id} ${row.staffing.aktivitet ?? ''}`;
      const first = seen.get(key);
      if (first) found.push(report(names.get(id) ?? id, first, row));
      else seen.set(key, row);
    }
  }
  return found;
}

function report(name: string, first: StaffRow, row: StaffRow): Diagnostic {
  const { file, path, staffing } = row;
  const about = staffing.aktivitet ? ` med aktiviteten «${staffing.aktivitet}»` : '';
  const at = file.spanOf([...path, 'stilling']);
  const isCopy = timeText(first) === timeText(row) && first.staffing.bemærkning === staffing.bemærkning;
  const fix: Fix | null = isCopy ? removeLine('Slet den anden linje', at) : null;
  return diagnose('HP602', `«${name}» står to gange blandt ressourcerne${about}`, at, {
    help: 'Slet den ene linje, eller skriv med «aktivitet», hvilken aktivitet hver af dem gælder',
    related: [{ message: `Første gang: ${timeText(first)}`, span: first.file.spanOf(first.path) }],
    fix,
  });
}
