import * as z from 'zod';
import { described } from './field.js';
import { ages } from './values/ages.js';
import { byShape } from './values/by-shape.js';
import { declaresId, refersTo } from './values/identifier.js';
import { inlineText, plainText, prose } from './values/text.js';

/** What every edition's activity form begins with. */
export const activityName = {
  id: declaresId('activity'),
  navn: described(plainText, 'Aktivitetsnavn', 'Aktivitetens navn, ens overalt.'),
  kort: described(inlineText, 'Kort beskrivelse', 'Én linje til delaftalens liste over aktiviteter.').optional(),
};

export const activityAreas = z.array(refersTo('area')).min(1);

export const activityCofinancing = described(
  z.literal('kommunal'),
  'Medfinansiering',
  '«kommunal», når aktiviteten er del af den kommunale medfinansiering.',
).optional();

export const subActivities = described(
  z.array(z.strictObject({ navn: plainText, beskrivelse: inlineText.optional() })),
  'Delaktiviteter',
  'Navngivne dele, når ét skema rummer flere.',
).optional();

const targetGroup = z.strictObject({
  hvem: described(inlineText, 'Hvem', 'Hvem gruppen er, fx drenge fra boligområderne.'),
  alder: ages.optional(),
  antal: described(plainText, 'Antal', 'Hvor mange, fx ca. 8-12 på hvert hold.').optional(),
  prioritet: described(
    z.enum(['primær', 'sekundær']),
    'Prioritet',
    'Om gruppen er den primære eller en sekundær.',
  ).optional(),
  beskrivelse: described(inlineText, 'Beskrivelse', 'Mere om gruppen, på én linje.').optional(),
});

export type TargetGroup = z.output<typeof targetGroup>;

/** Whom an activity is for: in prose, or as groups with ages and numbers. */
export const targetGroups = byShape(
  prose,
  z.strictObject({
    grupper: described(z.array(targetGroup), 'Grupper', 'Én gruppe i hvert punkt: hvem, alder og antal.').optional(),
    beskrivelse: prose.optional(),
  }),
);

/** Who does what in an activity: in prose, or as parties and roles with their tasks. */
export const responsibility = byShape(
  prose,
  z.strictObject({
    form: described(
      z.enum(['helhedsplanen', 'delt', 'kommunen']).meta({
        valueHelp: {
          helhedsplanen: 'Helhedsplanen har ansvaret alene.',
          delt: 'Helhedsplanen deler ansvaret med en eller flere parter.',
          kommunen: 'Kommunen har ansvaret.',
        },
      }),
      'Form',
      'Hvem der har ansvaret: helhedsplanen alene, delt med andre eller kommunen.',
    ).optional(),
    roller: described(
      z.array(
        z.strictObject({
          part: described(refersTo('organisation', 'unit'), 'Part', 'Id på organisationen eller enheden.').optional(),
          stilling: described(refersTo('role'), 'Stilling', 'Id på stillingen.').optional(),
          opgaver: described(prose, 'Opgaver', 'Hvad de gør i aktiviteten.'),
        }),
      ),
      'Roller',
      'Hvem der har hvilke opgaver.',
    ).optional(),
    beskrivelse: described(prose, 'Beskrivelse', 'Mere om ansvar og roller.').optional(),
  }),
);

export type Responsibility = z.output<typeof responsibility>;
