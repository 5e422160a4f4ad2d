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
import { byShape } from '../../values/by-shape.js';
import { refersTo } from '../../values/identifier.js';
import { inlineText, prose } from '../../values/text.js';

const purposeParts = z.strictObject({
  indledning: described(prose, 'Indledning', 'Hvad aktiviteten er, kort.').optional(),
  individniveau: described(prose, 'På individniveau', 'Hvad den enkelte får ud af det, i punkter.').optional(),
  gruppeniveau: described(prose, 'På gruppeniveau', 'Hvad gruppen eller området får ud af det, i punkter.').optional(),
  bidrag: described(prose, 'Bidrag', 'Hvordan aktiviteten bidrager til sit eget indsatsområde, i punkter.').optional(),
  'bidrager-desuden-til': described(
    z.record(refersTo('focusArea'), prose),
    'Bidrager desuden til',
    'Andre indsatsområder ved deres id, i punkter.',
  ).optional(),
  afslutning: described(prose, 'Afslutning', 'En sidste bemærkning om formålet.').optional(),
});

/** One activity form («aktivitetsskema»). */
export const activity = z.strictObject({
  ...activityName,
  områder: formField(activityAreas, 'Områder', 'aktivitet.områder'),
  'områder-bemærkning': described(inlineText, 'Bemærkning til områder', 'Fx «primært».').optional(),
  medfinansiering: activityCofinancing,
  delaktiviteter: subActivities,
  formål: formField(byShape(prose, purposeParts), 'Formål', 'aktivitet.formål'),
  målgrupper: formField(targetGroups, 'Målgruppe(r)', 'aktivitet.målgrupper'),
  indhold: formField(prose, 'Indhold', 'aktivitet.indhold'),
  praksis: described(prose, 'Praksis', 'Hvordan aktiviteten udføres, når det ikke står under indhold.').optional(),
  forankring: described(prose, 'Forankring', 'Overvejelser om, hvordan aktiviteten lever videre.').optional(),
  ansvar: formField(responsibility, 'Ansvars- og rollefordeling', 'aktivitet.ansvar'),
});

export type Activity = z.output<typeof activity>;
