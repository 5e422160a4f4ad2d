import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { missingAgreementParties } from '../../expected-parties.js';
import { hasHousingOrganisation, partyId } from '../../parties.js';

/** Somebody signs what the plan wants signed, and persons sign only for parties that do. */
export function signers(context: CheckContext): Diagnostic[] {
  const { plan, planFile } = context;
  const { parter, underskrifter = plan.edition.form.underskrifter } = plan.file;
  const signing = parter.filter((party) => typeof party === 'string' || party.underskriver !== false).map(partyId);
  if (signing.length > 0) return personsWithoutParty(context, new Set(signing));
  // That persons sign for nobody would only follow from this.
  if (underskrifter.length === 0) return [];
  return [
    diagnose('HP396', 'Ingen af aftalens parter skriver under', planFile.file.spanOf(['parter']), {
      help: 'Slet «underskriver: nej» ved dem, der skriver under, eller skriv «underskrifter: []», hvis ingen skal',
    }),
  ];
}

function personsWithoutParty(context: CheckContext, signing: ReadonlySet<string>): Diagnostic[] {
  const { entities } = context;
  const parties = new Set(context.plan.file.parter.map(partyId));
  // Where the list lacks a party, that is what has to be mended.
  const isListWhole = missingAgreementParties(context).length === 0 && hasHousingOrganisation(context);
  const file = context.fileOf('people')?.file;
  if (!file) return [];
  return (context.plan.people?.personer ?? []).flatMap(({ underskriver, organisation }, index) => {
    // An id that nothing has is told by itself.
    if (!underskriver || signing.has(organisation) || !entities.has(organisation)) return [];
    if (!isListWhole && !parties.has(organisation)) return [];
    const message = `«${entities.get(organisation)?.name ?? organisation}» skriver ikke under på aftalen, men har en underskriver her`;
    const help = 'Skriv den part, som personen skriver under for, eller slet «underskriver: ja»';
    const related = [{ message: 'Aftalens parter', span: context.planFile.file.spanOf(['parter']) }];
    return [diagnose('HP395', message, file.spanOf(['personer', index, 'organisation']), { help, related })];
  });
}
