import * as z from 'zod';
import { described, reject } from '../../field.js';
import { notStated } from '../../measure.js';
import { monitoring, targetSpan } from '../../target.js';
import { byShape } from '../../values/by-shape.js';
import { year } from '../../values/date.js';
import { count } from '../../values/decimal.js';
import { quantity, share } from '../../values/quantity.js';
import { inlineText, plainText } from '../../values/text.js';

const amounts = {
  andel: share.optional(),
  'mindst-andel': described(share, 'Mindst andel', 'En mindste andel, fx 70 %.').optional(),
  antal: count.optional(),
  mindst: described(count, 'Mindst', 'Et mindste antal.').optional(),
  værdi: described(quantity, 'Værdi', 'Når målet er en karakter eller et beløb, fx 5,6 eller 500.000 kr.').optional(),
  stigning: described(share, 'Stigning', 'Hvor meget tallet skal stige fra nulpunktet, fx 25 %.').optional(),
  fald: described(share, 'Fald', 'Hvor meget tallet skal falde fra nulpunktet, fx 50 %.').optional(),
};

const fields = z
  .strictObject({
    ...amounts,
    enhed: described(plainText, 'Enhed', 'Hvad der tælles, fx deltagere.').optional(),
    pr: targetSpan.optional(),
    senest: described(year, 'Senest', 'Året, hvor målet skal være nået.').optional(),
    bemærkning: inlineText.optional(),
  })
  .transform((value, ctx) => {
    const names = Object.keys(amounts) as (keyof typeof amounts)[];
    const given = names.filter((name) => value[name] !== undefined).length;
    if (given === 1) return value;
    const message = given === 0 ? 'Målet mangler et tal' : 'Målet har flere tal, der modsiger hinanden';
    return reject(ctx, 'HP115', message, `Skriv ét af felterne ${names.join(', ')}`);
  });

/** What a measurement is to reach by the end of the four years. */
export const measurementTarget = byShape(z.enum([monitoring, notStated]), fields).meta({
  unknownValue: notStated,
  description:
    'Målet: {mindst-andel: 70 %, senest: 2020}, {værdi: "5,6", senest: 2022}, {stigning: 25 %, senest: 2021}, «monitorering» eller «ikke oplyst».',
});

export type MeasurementTarget = z.output<typeof measurementTarget>;
