import * as z from 'zod';
import type { EditionForm } from '../../edition-form.js';
import { exceptions } from '../../exception.js';
import { described, formField } from '../../field.js';
import { subGoal } from '../../indicator.js';
import { notStated } from '../../measure.js';
import { openPoints } from '../../open-point.js';
import { subAgreementParty } from '../../organisation.js';
import { byShape } from '../../values/by-shape.js';
import { hours } from '../../values/decimal.js';
import { refersTo } from '../../values/identifier.js';
import { share } from '../../values/quantity.js';
import { inlineText, plainText, prose } from '../../values/text.js';
import { activity } from './activity.js';

const staffing = z.strictObject({
  stilling: described(refersTo('role'), 'Stilling', 'Id på stillingen.'),
  andel: described(byShape(z.literal(notStated), share), 'Andel', 'Hvor stor en del af stillingen, fx 25 %.')
    .meta({ unknownValue: notStated })
    .optional(),
  'timer-pr-uge': hours.optional(),
  aktivitet: described(refersTo('activity'), 'Aktivitet', 'Når tiden er knyttet til én aktivitet.').optional(),
  bemærkning: inlineText.optional(),
});

/** `delaftaler/<focus area id>.yaml` of the 2019-26 form. */
export function subAgreementSchema(form: EditionForm) {
  const names = form.indsatsområder.map((area) => area.navn);
  return z.strictObject({
    indsatsområde: described(z.enum(names), 'Indsatsområde', 'Formularens eget navn på indsatsområdet.'),
    parter: formField(z.array(subAgreementParty).min(1), 'Delaftalens parter', 'delaftale.parter'),
    'parter-bemærkning': described(
      prose,
      'Bemærkning til parterne',
      'Mere om parterne og deres samarbejde.',
    ).optional(),
    indikatortabel: described(
      z.strictObject({
        bemærkning: inlineText.optional(),
        boligområde: plainText.optional(),
        sammenligning: plainText.optional(),
      }),
      'Indikatortabel',
      'Tabellens anden hovedrække: hvad der gælder alle indikatorer.',
    ).optional(),
    delmål: formField(z.array(subGoal).min(1), 'Delmål og indikatorer', 'delaftale.delmål'),
    aktiviteter: formField(z.array(activity).min(1), 'Aktiviteter', 'delaftale.aktiviteter'),
    ressourcer: formField(z.array(staffing).min(1), 'Medarbejderressourcer', 'delaftale.ressourcer'),
    'ressourcer-bemærkning': described(prose, 'Bemærkning til ressourcerne', 'Mere om medarbejderne.').optional(),
    'kommunal-sammenhæng': formField(prose, 'Sammenhæng med den kommunale indsats', 'delaftale.kommunal-sammenhæng'),
    revision: formField(prose, 'Revision af delaftalen', 'delaftale.revision'),
    'åbne-punkter': openPoints,
    undtagelser: exceptions,
  });
}

export type Staffing = z.output<typeof staffing>;
