import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { idsUsedIn, isNamedByHand } from '../../named-in-text.js';
import { isOrganisation, organisationOf, ownersOf, partyId } from '../../parties.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/** Every party has something to do: it, or a unit of it, appears in the sub-agreement outside the list of parties. */
export function partyWithoutRole(context: CheckContext): Diagnostic[] {
  const { plan, entities } = context;
  const carrying = new Set([plan.file.kommune, ...ownersOf(context), ...housing(context)]);
  return subAgreementFiles(context).flatMap(({ area, content, file }) => {
    const checked = context.fileOf('subAgreement', area.id);
    const isWritten = (content.aktiviteter ?? []).some(({ ansvar }) => ansvar !== undefined);
    if (!checked || !isWritten) return [];
    const used = idsUsedIn(context, checked, lists);
    const active = new Set([...used, ...[...used].map((id) => organisationOf(context, id))]);
    return (content.parter ?? []).flatMap((party, index) => {
      const id = partyId(party);
      const entity = entities.get(id);
      // The municipality and the housing organisations carry the whole plan; they need no task of their own.
      if (!entity || !isOrganisation(context, id) || carrying.has(id)) return [];
      if (active.has(id) || isNamedByHand(context, id, checked)) return [];
      const message = `«${entity.name}» er part, men har ingen opgave i ${area.navn}`;
      const help = 'Skriv under ansvar, hvad parten gør, eller slet den her';
      return [diagnose('HP347', message, file.spanOf(['parter', index]), { help })];
    });
  });
}

function housing({ plan }: CheckContext): string[] {
  const ofKind = plan.file.organisationer.filter(({ type }) => type === 'boligorganisation' || type === 'kommune');
  return [...ofKind.map(({ id }) => id), plan.file['administrerende-organisation'] ?? ''];
}

const lists: ReadonlySet<unknown> = new Set(['parter', 'parter-bemærkning']);
