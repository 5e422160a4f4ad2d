import * as z from 'zod';
import { described } from './field.js';
import { date } from './values/date.js';
import { declaresId, refersTo } from './values/identifier.js';
import { share } from './values/quantity.js';
import { inlineText, plainText } from './values/text.js';
import { yesNo } from './values/yes-no.js';

/** A staff role of the plan. Its share or hours in a focus area stand in that delaftale. */
export const role = z.strictObject({
  id: declaresId('role'),
  navn: described(plainText, 'Navn', 'Stillingens navn, som det skal stå i alle dokumenter. Aldrig en persons navn.'),
  organisation: described(refersTo('organisation', 'unit'), 'Organisation', 'Hvor stillingen hører til.').optional(),
  finansiering: described(
    z.enum(['helhedsplanen', 'kommunal medfinansiering', 'ekstern']).meta({
      valueHelp: {
        helhedsplanen: 'Lønnes af helhedsplanens egne midler: LBF og boligorganisationerne.',
        'kommunal medfinansiering': 'Lønnes af kommunen som en del af dens medfinansiering.',
        ekstern: 'Lønnes af andre, fx en fond.',
      },
    }),
    'Finansiering',
    'Hvem der betaler: helhedsplanen, kommunal medfinansiering eller ekstern.',
  ),
  'finansieret-til': described(
    date,
    'Finansieret til',
    'Sidste dag, som pengene rækker til, når det er før perioden slutter, fx hos en fond.',
  ).optional(),
  gruppe: described(
    yesNo,
    'Gruppe',
    'ja, når flere medarbejdere deler stillingen; andele er da af den samlede kapacitet.',
  ).optional(),
  'øvrig-tid': described(
    z.strictObject({
      andel: described(share, 'Andel', 'Den del af stillingen, der ligger uden for delaftalerne, fx 20 %.'),
      bemærkning: described(inlineText, 'Bemærkning', 'Hvad den tid går til.').optional(),
    }),
    'Øvrig tid',
    'Når stillingen har opgaver uden for delaftalerne, så andelene dér ikke tilsammen giver 100 %.',
  ).optional(),
});

/** A source of figures. The form's own sources need not be declared. */
export const dataSource = z.strictObject({
  id: declaresId('dataSource'),
  navn: described(plainText, 'Navn', 'Datakildens navn, som det skal stå i tabellerne.'),
});
