import * as z from 'zod';
import { described, formField } from '../../field.js';
import { indicator } from '../../indicator.js';
import { byShape } from '../../values/by-shape.js';
import { declaresId, refersTo } from '../../values/identifier.js';
import { inlineText, prose } from '../../values/text.js';
import { measurementTarget } from './measurement-target.js';

/** A goal of a focus area. Its letter is its place in the list: the first is (a). */
const goal = z.strictObject({
  id: declaresId('subGoal'),
  tekst: described(inlineText, 'Mål', 'Hvad der skal nås, på én linje og uden bogstav: det følger af rækkefølgen.'),
});

const { id, tekst, boligområde, sammenligning, datakilde, note } = indicator.shape;

/** A «lokalt opstillet måling»: an indicator that says which goals it shows. */
const measurement = z.strictObject({
  id,
  'hører-til': formField(
    byShape(refersTo('subGoal'), z.array(refersTo('subGoal')).min(1)),
    'Hører til',
    'strategisk.hører-til',
  ),
  tekst,
  boligområde,
  sammenligning,
  mål: formField(measurementTarget, 'Mål', 'strategisk.måling.mål'),
  datakilde,
  note,
});

/** What the agreement says of a chosen focus area; its sub-agreement repeats all of it. */
export const focusAreaGoals = z.strictObject({
  formål: formField(prose, 'Formål', 'strategisk.indsatsområde.formål'),
  mål: formField(z.array(goal).min(1), 'Mål', 'strategisk.indsatsområde.mål'),
  målinger: formField(
    z.array(measurement).min(1),
    'Lokalt opstillede målinger (succeskriterier)',
    'strategisk.indsatsområde.målinger',
  ),
});

export type Goal = z.output<typeof goal>;
export type Measurement = z.output<typeof measurement>;
export type FocusAreaGoals = z.output<typeof focusAreaGoals>;
