import * as z from 'zod';
import { described } from './field.js';
import { sourceOfFigure } from './indicator.js';
import { baseline } from './measure.js';
import { inlineText } from './values/text.js';

/** One of the figures that describe the housing area when the effort begins. */
export const startMeasurement = z.strictObject({
  måling: described(inlineText, 'Måling', 'Hvad der måles, på én linje.'),
  boligområde: described(baseline, 'Boligområde', 'Tallet for boligområdet.'),
  sammenligning: described(baseline, 'Sammenligning', 'Fx tallet for hele kommunen.').optional(),
  datakilde: described(sourceOfFigure, 'Datakilde', 'Hvor tallene kommer fra.').optional(),
});
