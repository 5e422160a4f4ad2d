import * as z from 'zod';
import type { EditionForm } from '../../edition-form.js';
import { exceptions } from '../../exception.js';
import { described, formField } from '../../field.js';
import { openPoints } from '../../open-point.js';
import { subAgreementParty } from '../../organisation.js';
import { prose } from '../../values/text.js';
import { activity } from './activity.js';

/**
 * `delaftaler/<focus area id>.yaml` of the 2015-18 form. Goals, measurements, financing, notification and the handling of conflicts
 * come from the strategic agreement.
 */
export function subAgreementSchema(form: EditionForm) {
  const names = form.indsatsområder.map((area) => area.navn);
  return z.strictObject({
    indsatsområde: described(z.enum(names), 'Indsatsområde', 'Formularens eget navn på indsatsområdet.'),
    parter: formField(z.array(subAgreementParty).min(1), 'Aftalens parter', 'delaftale.parter'),
    'parter-bemærkning': described(
      prose,
      'Bemærkning til parterne',
      'Mere om parterne og deres samarbejde.',
    ).optional(),
    problemkompleks: formField(prose, 'Problemkompleks for indsatsområdet', 'delaftale.problemkompleks'),
    aktiviteter: formField(z.array(activity).min(1), 'Aktiviteter', 'delaftale.aktiviteter'),
    'kommunal-sammenhæng': formField(prose, 'Sammenhæng med den kommunale indsats', 'delaftale.kommunal-sammenhæng'),
    revision: formField(prose, 'Revision af delaftalen', 'delaftale.revision'),
    'åbne-punkter': openPoints,
    undtagelser: exceptions,
  });
}
