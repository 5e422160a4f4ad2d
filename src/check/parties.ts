import type { CheckContext } from './context.js';
import type { SubAgreementFile } from './sub-agreement-files.js';

/** The organisation or unit that a list of parties names, written short or long. */
export function partyId(party: string | { readonly part: string }): string {
  return typeof party === 'string' ? party : party.part;
}

/** A party of a sub-agreement that is there to help with it, without having entered the agreement. */
export function isPartner(party: string | { readonly som?: string | undefined }): boolean {
  return typeof party === 'object' && party.som !== undefined;
}

/** The id stands for an organisation or a unit; what else is named among parties is reported by itself. */
export function isOrganisation({ entities }: CheckContext, id: string): boolean {
  const kind = entities.get(id)?.kind;
  return kind === 'organisation' || kind === 'unit';
}

/** The organisation itself, or the one that a unit belongs to. */
export function organisationOf({ entities }: CheckContext, id: string): string {
  return entities.get(id)?.parent ?? id;
}

/** The organisations that have entered the agreement, themselves or by a unit. */
export function agreementParties(context: CheckContext): ReadonlySet<string> {
  return new Set(context.plan.file.parter.map((party) => organisationOf(context, partyId(party))));
}

/** A housing organisation has entered the agreement, as one must. */
export function hasHousingOrganisation(context: CheckContext): boolean {
  const parties = agreementParties(context);
  return context.plan.file.organisationer.some(({ id, type }) => type === 'boligorganisation' && parties.has(id));
}

/** The organisations behind a sub-agreement's parties; those that are only partners are left out. */
export function ownPartiesOf(context: CheckContext, { content }: SubAgreementFile): ReadonlySet<string> {
  const own = (content.parter ?? []).filter((party) => !isPartner(party));
  return new Set(own.map((party) => organisationOf(context, partyId(party))));
}

/** The housing organisations that own departments in the plan's areas. */
export function ownersOf({ plan }: CheckContext): ReadonlySet<string> {
  return new Set(plan.file.områder.flatMap(({ afdelinger }) => (afdelinger ?? []).map((one) => one.organisation)));
}
