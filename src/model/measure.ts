import * as z from 'zod';
import { described, reject } from './field.js';
import { byShape } from './values/by-shape.js';
import { year } from './values/date.js';
import { refersTo } from './values/identifier.js';
import { quantity } from './values/quantity.js';
import { inlineText, plainText } from './values/text.js';

export const notMeasured = 'opgøres ikke';
export const notStated = 'ikke oplyst';

const single = {
  hvor: described(
    plainText,
    'Hvor',
    'Hvad tallet dækker, når det ikke er alle boligområder, fx Slagelse Kommune.',
  ).optional(),
  værdi: quantity.optional(),
  år: described(year, 'År', 'Året, som tallet gælder for.').optional(),
  værdier: described(
    z.record(refersTo('area'), quantity),
    'Værdier',
    'Én værdi for hvert boligområde, ved områdets id.',
  ).optional(),
  bemærkning: described(inlineText, 'Bemærkning', 'Fx hvilket valg, eller hvornår det er opgjort.').optional(),
};

const measureGroup = z.strictObject(single).transform((value, ctx) => {
  if ((value.værdi === undefined) !== (value.værdier === undefined)) return value;
  const help = 'Skriv enten værdi (ét tal) eller værdier (ét tal for hvert område)';
  return reject(ctx, 'HP115', value.værdi ? 'Der står både værdi og værdier' : 'Der mangler en værdi', help);
});

/** A start value: one figure, one for each area, several alternatives, or said to be absent. */
export const baseline = byShape(z.enum([notMeasured, notStated]), z.array(measureGroup).min(1), measureGroup).meta({
  unknownValue: notStated,
  description:
    'Udgangspunktet: {værdi: "90,7 %", år: 2019}, flere områder {år: 2019, værdier: {ringparken: "26,17 %"}}, ' +
    '«opgøres ikke» eller «ikke oplyst».',
});

export type Measure = z.output<typeof measureGroup>;
export type Baseline = z.output<typeof baseline>;
