import * as z from 'zod';
import type { EditionForm, FixedIndicator } from '../../edition-form.js';
import { exceptions } from '../../exception.js';
import { described, formField } from '../../field.js';
import { baseline } from '../../measure.js';
import { openPoints } from '../../open-point.js';
import { prose } from '../../values/text.js';

/** Start values of one fixed indicator; the municipality's only where the form asks for it. */
function fixedBaselines({ kommune }: FixedIndicator) {
  const municipal = described(baseline, 'Baseline kommune', 'Tallet for hele kommunen.');
  return z.strictObject({
    boligområde: formField(baseline, 'Baseline boligområde', 'strategisk.indikatorer'),
    kommune: kommune ? formField(municipal, 'Baseline kommune', 'strategisk.indikatorer') : municipal.optional(),
  });
}

/** `strategisk-aftale.yaml` of the 2019-26 form. */
export function strategicAgreementSchema(form: EditionForm) {
  const indicators = form.indsatsområder.flatMap((area) => area.indikatorer);
  const perIndicator = Object.fromEntries(
    indicators.map((indicator) => [
      indicator.id,
      formField(fixedBaselines(indicator), indicator.tekst, 'strategisk.indikatorer'),
    ]),
  );
  const perArea = Object.fromEntries(
    form.indsatsområder.map(({ id, navn }) => [id, described(prose, navn, `Problemkompleks for ${navn}.`).optional()]),
  );
  return z.strictObject({
    'kort-om-boligområdet': formField(prose, 'Kort om boligområdet', 'strategisk.kort-om-boligområdet'),
    vision: formField(prose, 'Vision for boligområdet', 'strategisk.vision'),
    organisering: formField(prose, 'Organisering', 'strategisk.organisering'),
    samspil: formField(prose, 'Samspil med centrale tiltag og indsatser', 'strategisk.samspil'),
    indikatorer: formField(
      z.strictObject(perIndicator).meta({ keepsOrder: true }),
      'Faste indikatorer',
      'strategisk.indikatorer',
    ),
    problemkompleks: formField(
      z.strictObject(perArea).meta({ keepsOrder: true }),
      'Problemkompleks',
      'strategisk.problemkompleks',
    ),
    'lokal-evaluering': formField(prose, 'Lokal evaluering', 'strategisk.lokal-evaluering'),
    'åbne-punkter': openPoints,
    undtagelser: exceptions,
  });
}

export type StrategicAgreement = z.output<ReturnType<typeof strategicAgreementSchema>>;
