import * as z from 'zod';
import type { EditionForm } from './edition-form.js';
import { exceptions } from './exception.js';
import { described } from './field.js';
import { byShape } from './values/by-shape.js';
import { declaresId, refersTo } from './values/identifier.js';
import { money } from './values/money.js';
import { inlineText, plainText } from './values/text.js';

const states = ['følger', 'vedlagt'] as const;
const details = {
  tilstand: described(
    z.enum(states),
    'Tilstand',
    '«følger», når bilaget kommer senere, «vedlagt», når det er der.',
  ).optional(),
  fil: described(plainText, 'Fil', 'Filens sted i planens mappe, fx bilag/budget.pdf.').optional(),
  beløb: described(money, 'Beløb', 'Bilagets samlede beløb, fx budgettets 30.000.000 kr.').optional(),
  bemærkning: inlineText.optional(),
};

/** `bilag.yaml`: the attachments that the form demands, further ones, and the organisation chart as data. */
export function attachmentsSchema(form: EditionForm) {
  const attachment = byShape(z.enum(states), z.strictObject(details));
  const demanded = Object.fromEntries(
    form.bilag.map(({ id, navn }) => [
      id,
      described(attachment, navn, `Bilaget ${navn}: «følger», «vedlagt» eller {fil: bilag/…}.`).optional(),
    ]),
  );
  return z.strictObject({
    bilag: described(
      z.strictObject(demanded).meta({ keepsOrder: true }),
      'Bilag',
      'Formularens bilag: «følger», «vedlagt» eller {fil: …}.',
    ),
    øvrige: described(
      z.array(z.strictObject({ id: declaresId('attachment'), navn: plainText, ...details })),
      'Øvrige bilag',
      'Andre dokumenter, som teksten henviser til.',
    ).optional(),
    organisationsdiagram: described(
      z.array(
        z.strictObject({
          id: declaresId('chartNode'),
          navn: plainText,
          under: described(refersTo('chartNode'), 'Under', 'Id på den, som denne hører under.').optional(),
          beskrivelse: inlineText.optional(),
        }),
      ),
      'Organisationsdiagram',
      'Bestyrelse, administration, teams og grupper, og hvem de hører under.',
    ).optional(),
    undtagelser: exceptions,
  });
}

export type AttachmentsSchema = ReturnType<typeof attachmentsSchema>;
export type Attachments = z.output<AttachmentsSchema>;
