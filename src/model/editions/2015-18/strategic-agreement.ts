import * as z from 'zod';
import type { EditionForm } from '../../edition-form.js';
import { exceptions } from '../../exception.js';
import { described, formField } from '../../field.js';
import { openPoints } from '../../open-point.js';
import { prose } from '../../values/text.js';
import { financingSchema } from './financing.js';
import { focusAreaGoals } from './focus-area-goals.js';

/** `strategisk-aftale.yaml` of the 2015-18 form. What the sub-agreements repeat of it is written here alone. */
export function strategicAgreementSchema(form: EditionForm) {
  const perArea = Object.fromEntries(
    form.indsatsområder.map(({ id, navn }) => [
      id,
      described(focusAreaGoals, navn, `Formål, mål og målinger for ${navn}.`).optional(),
    ]),
  );
  return z.strictObject({
    formål: formField(prose, 'Formål med den boligsociale indsats', 'strategisk.formål'),
    organisering: formField(prose, 'Organisering', 'strategisk.organisering'),
    områdebeskrivelse: formField(
      prose,
      'Områdets overordnede problemkompleks, beboere og tryghedssituation',
      'strategisk.områdebeskrivelse',
    ),
    indsatsområder: formField(
      z.strictObject(perArea).meta({ keepsOrder: true }),
      'Indsatsområder',
      'strategisk.indsatsområder',
    ),
    'lokal-evaluering': formField(prose, 'Lokal evaluering', 'strategisk.lokal-evaluering'),
    finansiering: formField(financingSchema(form), 'Ressourcer i den boligsociale indsats', 'strategisk.finansiering'),
    samspil: formField(prose, 'Samspil med øvrige tiltag og områdebaserede indsatser', 'strategisk.samspil'),
    underretning: formField(prose, 'Underretning', 'strategisk.underretning'),
    konflikthåndtering: formField(prose, 'Konflikthåndtering', 'strategisk.konflikthåndtering'),
    'åbne-punkter': openPoints,
    undtagelser: exceptions,
  });
}

export type StrategicAgreement = z.output<ReturnType<typeof strategicAgreementSchema>>;
