import * as z from 'zod';
import {
  activityAreas,
  activityCofinancing,
  activityName,
  responsibility,
  subActivities,
  targetGroups,
} from '../../activity-parts.js';
import { described, formField } from '../../field.js';
import { notStated } from '../../measure.js';
import { byShape } from '../../values/by-shape.js';
import { hours } from '../../values/decimal.js';
import { fullTime } from '../../values/full-time.js';
import { refersTo } from '../../values/identifier.js';
import { share } from '../../values/quantity.js';
import { inlineText, prose } from '../../values/text.js';
import { successCriterion } from './success-criterion.js';

const staffing = z.strictObject({
  stilling: described(refersTo('role'), 'Stilling', 'Id på stillingen.'),
  andel: described(byShape(z.literal(notStated), share), 'Andel', 'Hvor stor en del af stillingen, fx 25 %.')
    .meta({ unknownValue: notStated })
    .optional(),
  'timer-pr-uge': hours.optional(),
  årsværk: fullTime.optional(),
  bemærkning: inlineText.optional(),
});

/** One activity form («aktivitetsskema»), in the order of the 2015-18 form. */
export const activity = z.strictObject({
  ...activityName,
  områder: described(
    activityAreas,
    'Områder',
    'Boligområderne ved deres id, når aktiviteten ikke gælder dem alle.',
  ).optional(),
  medfinansiering: activityCofinancing,
  delaktiviteter: subActivities,
  indhold: formField(prose, 'Indhold og praksis', 'aktivitet.indhold'),
  formål: formField(prose, 'Formål', 'aktivitet.formål'),
  mål: described(
    z.array(refersTo('subGoal')).min(1),
    'Mål',
    'Id på de af indsatsområdets mål, som aktiviteten skal bidrage til. De trykkes med deres bogstaver.',
  ).optional(),
  målgrupper: formField(targetGroups, 'Målgruppe(r)', 'aktivitet.målgrupper'),
  succeskriterier: formField(
    z.array(successCriterion).min(1),
    'Succeskriterier og datakilde',
    'aktivitet.succeskriterier',
  ),
  ansvar: formField(responsibility, 'Organisering, ansvar og rollefordeling', 'aktivitet.ansvar'),
  medarbejdere: formField(z.array(staffing).min(1), 'Medarbejderressourcer', 'aktivitet.medarbejdere'),
  forankring: formField(prose, 'Forankring', 'aktivitet.forankring'),
});

export type Activity = z.output<typeof activity>;
export type ActivityStaffing = z.output<typeof staffing>;
