import * as z from 'zod';
import { described, formField } from '../../field.js';
import { ages } from '../../values/ages.js';
import { byShape } from '../../values/by-shape.js';
import { declaresId, refersTo } from '../../values/identifier.js';
import { inlineText, plainText, prose } from '../../values/text.js';

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

const responsibility = z.strictObject({
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
});

/** One activity form («aktivitetsskema»). */
export const activity = z.strictObject({
  id: declaresId('activity'),
  navn: described(plainText, 'Aktivitetsnavn', 'Aktivitetens navn, ens overalt.'),
  kort: described(inlineText, 'Kort beskrivelse', 'Én linje til delaftalens liste over aktiviteter.').optional(),
  områder: formField(z.array(refersTo('area')).min(1), 'Områder', 'aktivitet.områder'),
  'områder-bemærkning': described(inlineText, 'Bemærkning til områder', 'Fx «primært».').optional(),
  medfinansiering: described(
    z.literal('kommunal'),
    'Medfinansiering',
    '«kommunal», når aktiviteten er del af den kommunale medfinansiering.',
  ).optional(),
  delaktiviteter: described(
    z.array(z.strictObject({ navn: plainText, beskrivelse: inlineText.optional() })),
    'Delaktiviteter',
    'Navngivne dele, når ét skema rummer flere.',
  ).optional(),
  formål: formField(byShape(prose, purposeParts), 'Formål', 'aktivitet.formål'),
  målgrupper: formField(
    byShape(
      prose,
      z.strictObject({
        grupper: described(
          z.array(targetGroup),
          'Grupper',
          'Én gruppe i hvert punkt: hvem, alder og antal.',
        ).optional(),
        beskrivelse: prose.optional(),
      }),
    ),
    'Målgruppe(r)',
    'aktivitet.målgrupper',
  ),
  indhold: formField(prose, 'Indhold', 'aktivitet.indhold'),
  praksis: described(prose, 'Praksis', 'Hvordan aktiviteten udføres, når det ikke står under indhold.').optional(),
  forankring: described(prose, 'Forankring', 'Overvejelser om, hvordan aktiviteten lever videre.').optional(),
  ansvar: formField(byShape(prose, responsibility), 'Ansvars- og rollefordeling', 'aktivitet.ansvar'),
});

export type Activity = z.output<typeof activity>;
