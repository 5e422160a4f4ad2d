import * as z from 'zod';
import { described, reject } from './field.js';
import { notStated } from './measure.js';
import { byShape } from './values/by-shape.js';
import { year } from './values/date.js';
import { count } from './values/decimal.js';
import { share } from './values/quantity.js';
import { inlineText, plainText } from './values/text.js';

export const monitoring = 'monitorering';

/** What a number is to be reached in. */
export const targetSpan = described(
  z.enum(['år', 'periode', 'forløb']).meta({
    valueHelp: {
      år: 'Målet gælder hvert år for sig.',
      periode: 'Målet gælder hele perioden under ét.',
      forløb: 'Målet gælder hvert forløb eller hold.',
    },
  }),
  'Pr.',
  'Om målet gælder hvert år, hele perioden eller hvert forløb.',
);

const targetGroup = z
  .strictObject({
    antal: count.optional(),
    mindst: described(count, 'Mindst', 'Et mindste antal.').optional(),
    andel: share.optional(),
    enhed: described(plainText, 'Enhed', 'Hvad der tælles, fx børnefamilier.').optional(),
    pr: targetSpan.optional(),
    senest: described(year, 'Senest', 'Året, hvor målet skal være nået.').optional(),
    bemærkning: described(inlineText, 'Bemærkning', 'Fx «heraf mindst 3 til unge fra boligområderne».').optional(),
  })
  .transform((value, ctx) => {
    const given = [value.antal, value.mindst, value.andel].filter((amount) => amount !== undefined).length;
    if (given === 1) return value;
    const help = 'Skriv ét af felterne antal, mindst og andel';
    return reject(
      ctx,
      'HP115',
      given === 0 ? 'Målet mangler et tal' : 'Målet har flere tal, der modsiger hinanden',
      help,
    );
  });

/** What an indicator should reach: a figure, `monitorering` where none is set, or `ikke oplyst`. */
export const target = byShape(z.enum([monitoring, notStated]), targetGroup).meta({
  unknownValue: notStated,
  description:
    'Målet: {antal: 40, enhed: børnefamilier, pr: år}, {andel: 25 %, senest: 2025}, «monitorering» eller «ikke oplyst».',
});

export type Target = z.output<typeof target>;
