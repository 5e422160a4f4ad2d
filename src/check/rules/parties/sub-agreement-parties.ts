import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type ExpectedParty, missingUsualParties } from '../../expected-parties.js';
import { isOrganisation, organisationOf, partyId } from '../../parties.js';
import { organisationOrder, placeInList } from '../../place-in-list.js';
import { type SubAgreementFile, subAgreementFiles } from '../../sub-agreement-files.js';

/** A sub-agreement has the municipality, a housing organisation, and whoever is party of all the others. */
export function subAgreementParties(context: CheckContext): Diagnostic[] {
  const order = organisationOrder(context.plan.file);
  return subAgreementFiles(context).flatMap((place) => {
    const ids = (place.content.parter ?? []).map(partyId);
    if (ids.length === 0) return [];
    const missing = [...missingUsualParties(context, place), ...municipality(context, place, ids)];
    const found = new Map(missing.map((party) => [party.id, party]));
    const reports = [...found.values()].map(({ id, why }) => {
      const at = placeInList(place.file, ['parter'], ids, id, order);
      const message = `«${context.entities.get(id)?.name ?? id}» ${why}, men er ikke part i ${place.area.navn}`;
      const help = `Tilføj ${id} under «parter». Skal den ikke være med her, så skriv en undtagelse med grunden`;
      return diagnose('HP348', message, at, { help });
    });
    return reports.length > 0 ? reports : withoutHousing(context, place, ids);
  });
}

/** The municipality itself or a unit of it; a unit that has a task and is not a party is reported as that. */
function municipality(context: CheckContext, { file }: SubAgreementFile, ids: readonly string[]): ExpectedParty[] {
  const { kommune } = context.plan.file;
  const isOfIt = (id: string) => organisationOf(context, id) === kommune;
  const tasks = context.values.references.filter(({ file: own, path }) => own.file === file && path.at(-1) === 'part');
  const isKnown = [kommune, ...ids].every((id) => isOrganisation(context, id));
  if (!isKnown || ids.some(isOfIt) || tasks.some(({ id }) => isOfIt(id))) return [];
  return [{ id: kommune, why: 'eller en af dens enheder hører med i alle delaftaler' }];
}

function withoutHousing(context: CheckContext, { file, area }: SubAgreementFile, ids: readonly string[]): Diagnostic[] {
  const kinds = new Map(context.plan.file.organisationer.map(({ id, type }) => [id, type]));
  const isHousing = ids.some((id) => kinds.get(organisationOf(context, id)) === 'boligorganisation');
  if (isHousing || !ids.every((id) => isOrganisation(context, id))) return [];
  const message = `Der er ingen boligorganisation blandt parterne i ${area.navn}`;
  const help = 'Tilføj de boligorganisationer, der er med til at føre delaftalen ud i livet';
  return [diagnose('HP348', message, file.keySpanOf(['parter']), { help })];
}
