import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { rolesOf, type StaffRow, staffRows, timeText } from '../../role-time.js';

/** A role's time is given either in shares or in hours; a sum of both says nothing. */
export function sharesAndHours(context: CheckContext): Diagnostic[] {
  const rows = staffRows(context);
  return rolesOf(context).flatMap((role) => {
    const own = rows.get(role.id) ?? [];
    const inHours = own.filter(({ staffing }) => staffing['timer-pr-uge']);
    const inShares = own.filter(({ staffing }) => typeof staffing.andel === 'object');
    const [odd, usual] = inHours.length <= inShares.length ? [inHours, inShares] : [inShares, inHours];
    const row = odd.at(-1);
    if (!row) return [];
    const others = usual.filter((other) => other !== row);
    const unit = odd === inHours ? 'procent' : 'timer';
    const message = `«${role.navn}» er her opgjort i ${odd === inHours ? 'timer' : 'procent'}, ellers i ${unit}`;
    const isBoth = others.length === 0;
    return [
      diagnose('HP603', isBoth ? `«${role.navn}» har både en andel og et timetal` : message, placeOf(row), {
        help: isBoth ? 'Skriv kun det ene' : `Regn tiden om til ${unit}, så den kan lægges sammen med resten`,
        related: others.map((other) => ({ message: `${other.area.navn}: ${timeText(other)}`, span: placeOf(other) })),
      }),
    ];
  });
}

function placeOf({ file, path, staffing }: StaffRow) {
  return file.spanOf([...path, staffing['timer-pr-uge'] ? 'timer-pr-uge' : 'andel']);
}
