import type { CheckContext } from './context.js';
import { agreementParties, ownersOf, ownPartiesOf } from './parties.js';
import { type SubAgreementFile, subAgreementFiles } from './sub-agreement-files.js';

/** An organisation that a list of parties should have, and why. */
export interface ExpectedParty {
  readonly id: string;
  /** Goes on from «organisationen …». */
  readonly why: string;
}

/** Who must have entered the agreement, and has not: municipality, owners, administrator, and whoever is party all over. */
export function missingAgreementParties(context: CheckContext): ExpectedParty[] {
  const { plan } = context;
  const present = agreementParties(context);
  const admin = plan.file['administrerende-organisation'];
  const expected = [
    { id: plan.file.kommune, why: 'er planens kommune' },
    ...(admin === undefined ? [] : [{ id: admin, why: 'administrerer indsatsen' }]),
    ...[...ownersOf(context)].map((id) => ({ id, why: 'har afdelinger i planens områder' })),
    ...partiesAllOver(context),
  ];
  const missing = expected.filter(({ id }) => context.entities.has(id) && !present.has(id));
  return missing.filter(({ id }, index) => missing.findIndex((other) => other.id === id) === index);
}

/** Organisations that nearly all sub-agreements count among their parties: it is the agreement's list that lacks them. */
function partiesAllOver(context: CheckContext): ExpectedParty[] {
  const places = subAgreementFiles(context);
  const enough = Math.max(2, Math.min(3, places.length));
  const groups = new Set(context.plan.file.organisationer.flatMap(({ id, type }) => (type === 'gruppe' ? [id] : [])));
  const counts = new Map<string, number>();
  for (const place of places) for (const id of ownPartiesOf(context, place)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) =>
    count >= enough && !groups.has(id) ? [{ id, why: `er part i ${count} delaftaler` }] : [],
  );
}

/** Whom a sub-agreement lacks: a party of the agreement that all the others have. */
export function missingUsualParties(context: CheckContext, place: SubAgreementFile): ExpectedParty[] {
  const others = subAgreementFiles(context).filter((other) => other.area !== place.area && other.content.parter);
  if (others.length < 2) return [];
  const own = ownPartiesOf(context, place);
  const lists = others.map((other) => ownPartiesOf(context, other));
  const usual = [...agreementParties(context)].filter((id) => !own.has(id) && lists.every((list) => list.has(id)));
  return usual.map((id) => ({ id, why: `er part i aftalen og i de ${others.length} andre delaftaler` }));
}
