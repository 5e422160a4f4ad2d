import * as z from 'zod';
import { attachmentText } from './attachment-texts.js';
import { budgetSchema } from './budget.js';
import type { EditionForm, FormAttachment } from './edition-form.js';
import { exceptions } from './exception.js';
import { described } from './field.js';
import { milestone } from './milestone.js';
import { openPoints } from './open-point.js';
import { startMeasurement } from './start-measurement.js';
import { byShape } from './values/by-shape.js';
import { declaresId, refersTo } from './values/identifier.js';
import { type Kroner, money } from './values/money.js';
import { inlineText, plainText } from './values/text.js';

const states = ['følger', 'vedlagt'] as const;
/** What «dannes» is made from the plan's data, as a document of its own. */
export const made = 'dannes';

const details = {
  fil: described(plainText, 'Fil', 'Filens sted i planens mappe, fx bilag/budget.pdf.').optional(),
  beløb: described(money, 'Beløb', 'Bilagets samlede beløb, fx budgettets 30.000.000 kr.').optional(),
  bemærkning: inlineText.optional(),
};
const state = z.enum(states).meta({
  valueHelp: { følger: 'Bilaget kommer senere.', vedlagt: 'Bilaget er der.' },
});
const madeState = z.enum([...states, made]).meta({
  valueHelp: {
    følger: 'Bilaget kommer senere.',
    vedlagt: 'Bilaget er der, men ikke som fil her.',
    dannes: 'Bilaget laves af planens oplysninger, som Word og PDF.',
  },
});
const stateHelp = '«følger», når bilaget kommer senere, «vedlagt», når det er der.';

function attachmentSchema({ navn, dokument }: FormAttachment) {
  const words = dokument ? madeState : state;
  const ways = dokument ? '«dannes», «følger», «vedlagt»' : '«følger», «vedlagt»';
  const tilstand = described(words, 'Tilstand', stateHelp).optional();
  const schema = byShape(words, z.strictObject({ tilstand, ...details }));
  return described(schema, navn, `Bilaget ${navn}: ${ways} eller {fil: bilag/…}.`).optional();
}

/** `bilag.yaml`: the attachments that the form demands, further ones, and what attachments are made from. */
export function attachmentsSchema(form: EditionForm) {
  const demanded = Object.fromEntries(form.bilag.map((attachment) => [attachment.id, attachmentSchema(attachment)]));
  return z.strictObject({
    bilag: described(
      z.strictObject(demanded).meta({ keepsOrder: true }),
      'Bilag',
      'Formularens bilag: «dannes», «følger», «vedlagt» eller {fil: …}.',
    ),
    øvrige: described(
      z.array(
        z.strictObject({
          id: declaresId('attachment'),
          navn: plainText,
          tilstand: described(state, 'Tilstand', stateHelp).optional(),
          ...details,
        }),
      ),
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
    milepæle: described(
      z.array(milestone),
      'Milepæle',
      'Planens milepæle. De trykkes efter tid, uanset hvordan de står her.',
    ).optional(),
    budget: described(
      budgetSchema(form),
      'Budget',
      'Finansieringen, og det, der skal til for at forstå den.',
    ).optional(),
    kommissorium: described(attachmentText, 'Kommissorium', 'Kommissoriet for bestyrelsen.').optional(),
    beredskabsplan: described(
      attachmentText,
      'Beredskabsplan',
      'Hvem der gør hvad, når noget uventet sker. Uden navne og telefonnumre.',
    ).optional(),
    startmålinger: described(
      z.array(startMeasurement),
      'Startmålinger',
      'Tal fra før indsatsen begynder, ud over dem, der står i den strategiske aftale.',
    ).optional(),
    'åbne-punkter': openPoints,
    undtagelser: exceptions,
  });
}

export type AttachmentsSchema = ReturnType<typeof attachmentsSchema>;
export type Attachments = z.output<AttachmentsSchema>;
export type ChartNode = NonNullable<Attachments['organisationsdiagram']>[number];

/** What is written of an attachment, whether short or long. */
export interface AttachmentDetails {
  readonly tilstand?: (typeof states)[number] | typeof made | undefined;
  readonly fil?: string | undefined;
  readonly beløb?: Kroner | undefined;
  readonly bemærkning?: string | undefined;
}

export function attachmentDetails(written: Attachments['bilag'][string]): AttachmentDetails {
  return typeof written === 'string' ? { tilstand: written } : (written ?? {});
}

/** The plan makes a document of the attachment. */
export function isMade(attachments: Attachments | null, { id, dokument }: FormAttachment): boolean {
  return dokument !== undefined && attachmentDetails(attachments?.bilag[id]).tilstand === made;
}
