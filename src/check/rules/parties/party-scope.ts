import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { missingAgreementParties } from '../../expected-parties.js';
import { agreementParties, isOrganisation, isPartner, organisationOf, partyId } from '../../parties.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/** Whoever is party of a sub-agreement has entered the agreement, or is said to be a partner. */
export function partyScope(context: CheckContext): Diagnostic[] {
  const entered = agreementParties(context);
  const reported = new Set(missingAgreementParties(context).map(({ id }) => id));
  const { organisationer } = context.plan.file;
  const groups = new Set(organisationer.flatMap(({ id, type }) => (type === 'gruppe' ? [id] : [])));
  return subAgreementFiles(context).flatMap(({ content, file }) =>
    (content.parter ?? []).flatMap((party, index) => {
      const id = partyId(party);
      const organisation = organisationOf(context, id);
      const name = context.entities.get(id)?.name ?? id;
      // A group (lokale foreninger) cannot sign anything, so nobody takes it for a party of the agreement.
      if (!isOrganisation(context, id) || groups.has(organisation) || reported.has(organisation)) return [];
      const isEntered = entered.has(organisation);
      if (isEntered !== isPartner(party)) return [];
      const at = file.spanOf(isEntered ? ['parter', index, 'som'] : ['parter', index]);
      return [
        isEntered
          ? diagnose('HP345', `«${name}» er part i den strategiske aftale, men står her som samarbejdspartner`, at, {
              help: 'Slet «som: samarbejdspartner»',
            })
          : diagnose('HP345', `«${name}» er part i delaftalen, men ikke i den strategiske aftale`, at, {
              help: `Skriv {part: ${id}, som: samarbejdspartner}, eller tilføj den under «parter» i helhedsplan.yaml`,
            }),
      ];
    }),
  );
}
