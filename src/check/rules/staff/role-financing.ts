import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { isMunicipal } from '../../municipal.js';
import { type Role, rolesOf } from '../../role-time.js';

/** Municipal co-financing comes from the municipality, external financing from somebody else, and both from somewhere. */
export function roleFinancing(context: CheckContext): Diagnostic[] {
  return rolesOf(context).flatMap((role, index) => {
    const problem = problemOf(context, role);
    if (!problem) return [];
    const at = context.planFile.file.spanOf(['stillinger', index, 'finansiering']);
    return [diagnose('HP607', `«${role.navn}» ${problem.message}`, at, { help: problem.help })];
  });
}

function problemOf(context: CheckContext, { finansiering, organisation }: Role) {
  if (finansiering === 'helhedsplanen') return null;
  if (organisation === undefined)
    return {
      message: `er finansieret af andre («${finansiering}»), men det fremgår ikke, hvor stillingen hører til`,
      help: 'Tilføj «organisation» med id’et på den organisation eller enhed, der betaler, eller ret finansieringen',
    };
  const name = context.entities.get(organisation)?.name;
  if (!name || isMunicipal(context, organisation) === (finansiering === 'kommunal medfinansiering')) return null;
  const isExternal = finansiering === 'ekstern';
  return {
    message: isExternal
      ? `er eksternt finansieret, men hører til kommunen (${name})`
      : `er kommunal medfinansiering, men hører til ${name}`,
    help: isExternal
      ? 'Skriv «kommunal medfinansiering», hvis kommunen betaler, eller ret organisationen'
      : 'Ret finansieringen, eller skriv den del af kommunen, som stillingen hører til, under organisation',
  };
}
