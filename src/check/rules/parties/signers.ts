import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { missingAgreementParties } from '../../expected-parties.js';
import { hasHousingOrganisation, isOrganisation, organisationOf, partyId } from '../../parties.js';

/** Somebody signs what the plan wants signed, and persons sign only for parties that do. */
export function signers(context: CheckContext): Diagnostic[] {
  const { plan, planFile } = context;
  const { parter, underskrifter = plan.edition.form.underskrifter } = plan.file;
  const signing = parter.filter((party) => typeof party === 'string' || party.underskriver !== false).map(partyId);
  if (signing.length > 0)
    return [...personsWithoutParty(context, new Set(signing)), ...partiesWithoutPerson(context, signing)];
  // That persons sign for nobody would only follow from this.
  if (underskrifter.length === 0) return [];
  return [
    diagnose('HP396', 'Ingen af aftalens parter skriver under', planFile.file.spanOf(['parter']), {
      help: 'Slet «underskriver: nej» ved dem, der skriver under, eller skriv «underskrifter: []», hvis ingen skal',
    }),
  ];
}

/** Where some parties have their persons, each has one: of the party itself, or of a unit of it. */
function partiesWithoutPerson(context: CheckContext, signing: readonly string[]): Diagnostic[] {
  const file = context.fileOf('people')?.file;
  const signers = (context.plan.people?.personer ?? []).filter(({ underskriver }) => underskriver);
  const signedFor = new Set(signers.map(({ organisation }) => organisationOf(context, organisation)));
  if (!file || !signing.some((id) => signedFor.has(organisationOf(context, id)))) return [];
  return signing.flatMap((id) => {
    if (!isOrganisation(context, id) || signedFor.has(organisationOf(context, id))) return [];
    const message = `Ingen skriver under for «${context.entities.get(id)?.name ?? id}»`;
    const help =
      'Tilføj en person med «underskriver: ja», eller skriv «underskriver: nej» ved parten i helhedsplan.yaml';
    const index = context.plan.file.parter.findIndex((party) => partyId(party) === id);
    const related = [{ message: 'Parten', span: context.planFile.file.spanOf(['parter', index]) }];
    return [diagnose('HP396', message, file.keySpanOf(['personer']), { help, related })];
  });
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
