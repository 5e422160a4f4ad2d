import type { SignedDocument } from '../model/edition-form.js';
import type { AgreementParty } from '../model/organisation.js';
import type { ComposeContext } from './context.js';
import type { SignersView } from './view.js';

/**
 * Who signs a document, in the order of the parties; none in a draft, which nobody should sign. A party has a part for each
 * person that `personer.yaml` lets sign for it, else one. Names and titles of persons only where they may be public, since the
 * site offers the documents: the others are written by hand or by the signing service.
 */
export function signersOf(context: ComposeContext, document: SignedDocument): SignersView {
  const { file, edition, people } = context.plan;
  const signed = file.underskrifter ?? edition.form.underskrifter;
  if (context.options.draft || !signed.includes(document)) return [];
  return file.parter.filter(signs).flatMap((party) => {
    const [id, role] = typeof party === 'string' ? [party, undefined] : [party.part, party.funktion];
    const persons = (people?.personer ?? []).filter((person) => person.underskriver && person.organisation === id);
    const entries = persons.length > 0 ? persons : [null];
    return entries.map((person, index) => {
      const shown = person?.offentlig ? person : null;
      return {
        anker: `underskrift.${id}${index > 0 ? `.${index + 1}` : ''}`,
        part: context.fullName(id),
        rolle: role ?? shown?.titel ?? '',
        navn: shown?.navn ?? '',
      };
    });
  });
}

function signs(party: AgreementParty): boolean {
  return typeof party === 'string' || party.underskriver !== false;
}
