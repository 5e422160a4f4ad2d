import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { isStaffInActivities, rolesOf, staffRows } from '../../role-time.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/**
 * Where each activity has its own staff, a role with a task in it has time there too. Roles without time anywhere in the
 * sub-agreement are told once for all of it.
 */
export function roleInActivity(context: CheckContext): Diagnostic[] {
  const rows = staffRows(context);
  const names = new Map(rolesOf(context).map(({ id, navn }) => [id, navn]));
  return subAgreementFiles(context)
    .filter((place) => isStaffInActivities(context, place))
    .flatMap(({ file, content }) =>
      (content.aktiviteter ?? []).flatMap(({ id, navn, ansvar }, activity) => {
        const path = ['aktiviteter', activity];
        const tasks = typeof ansvar === 'object' ? (ansvar.roller ?? []) : [];
        return tasks.flatMap(({ stilling }, index) => {
          const own = (rows.get(stilling ?? '') ?? []).filter((row) => row.file === file);
          if (stilling === undefined || own.length === 0 || own.some((row) => row.path[1] === activity)) return [];
          const at = file.spanOf([...path, 'ansvar', 'roller', index, 'stilling']);
          const message = `«${names.get(stilling) ?? stilling}» har en opgave i «${navn ?? id}», men ingen tid blandt dens medarbejdere`;
          const help = `Tilføj {stilling: ${stilling}, årsværk: …} under «medarbejdere» i aktiviteten, eller ret, hvem der har opgaven`;
          return [diagnose('HP605', message, at, { help })];
        });
      }),
    );
}
