import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { isOrganisation, organisationOf, partyId } from '../../parties.js';

/** Where some parties have a person who signs, each has one: of the party itself, or of a unit of it. */
export function partiesWithoutSigner(context: CheckContext): Diagnostic[] {
  const { parter } = context.plan.file;
  const signing = parter.filter((party) => typeof party === 'string' || party.underskriver !== false).map(partyId);
  const file = context.fileOf('people')?.file;
  const signers = (context.plan.people?.personer ?? []).filter(({ underskriver }) => underskriver);
  const signedFor = new Set(signers.map(({ organisation }) => organisationOf(context, organisation)));
  if (!file || !signing.some((id) => signedFor.has(organisationOf(context, id)))) return [];
  return signing.flatMap((id) => {
    if (!isOrganisation(context, id) || signedFor.has(organisationOf(context, id))) return [];
    const message = `Ingen skriver under for «${context.entities.get(id)?.name ?? id}»`;
    const help =
      'Tilføj en person med «underskriver: ja», eller skriv «underskriver: nej» ved parten i helhedsplan.yaml';
    const index = parter.findIndex((party) => partyId(party) === id);
    const related = [{ message: 'Parten', span: context.planFile.file.spanOf(['parter', index]) }];
    return [diagnose('HP395', message, file.keySpanOf(['personer']), { help, related })];
  });
}
