import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { missingAgreementParties } from '../../expected-parties.js';
import { hasHousingOrganisation, partyId } from '../../parties.js';
import { organisationOrder, placeInList } from '../../place-in-list.js';

/** The municipality, a housing organisation and everybody who owns or runs something of the plan has entered the agreement. */
export function agreementPartiesComplete(context: CheckContext): Diagnostic[] {
  const { plan, planFile, entities } = context;
  const ids = plan.file.parter.map(partyId);
  const order = organisationOrder(plan.file);
  const missing = missingAgreementParties(context);
  const found = missing.map(({ id, why }) => {
    const at = placeInList(planFile.file, ['parter'], ids, id, order);
    const message = `«${entities.get(id)?.name ?? id}» ${why}, men er ikke blandt aftalens parter`;
    return diagnose('HP343', message, at, { help: `Tilføj ${id} under «parter»` });
  });
  if (found.length > 0 || hasHousingOrganisation(context)) return found;
  const help = 'Tilføj de boligorganisationer, som indsatsen foregår hos';
  const message = 'Der er ingen boligorganisation blandt aftalens parter';
  return [diagnose('HP343', message, planFile.file.keySpanOf(['parter']), { help })];
}
