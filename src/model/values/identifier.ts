import * as z from 'zod';
import { type EntityKind, reject } from '../field.js';
import { identifierOf, isIdentifier } from './identifier-text.js';

/** Letters, figures and hyphens throughout: an id in all but spelling, `Nordvang_Øst`. */
function isSpeltDifferently(text: string): boolean {
  return /^[\p{L}\p{N}]+([-_ ][\p{L}\p{N}]+)*$/u.test(text);
}

const identifier = z.string().transform((text, ctx) => {
  if (isIdentifier(text)) return text;
  const suggestion = identifierOf(text);
  const help = suggestion ? `Skriv fx ${suggestion}` : 'Skriv fx hverdagsoekonomi';
  const message = `«${text}» kan ikke bruges som id: brug små bogstaver a-z, tal og bindestreg`;
  return reject(ctx, 'HP105', message, help, isSpeltDifferently(text) ? suggestion : null);
});

/** Declares something under an id. */
export function declaresId(declares: EntityKind) {
  return identifier.meta({
    role: 'id',
    declares,
    title: 'Id',
    description:
      'Kort navn til henvisninger: små bogstaver a-z, tal og bindestreg. Det må ikke ændres, når det er taget i brug.',
  });
}

/** Uses the id of something declared elsewhere in the plan. */
export function refersTo(...kinds: EntityKind[]) {
  return identifier.meta({ role: 'reference', refersTo: kinds });
}
