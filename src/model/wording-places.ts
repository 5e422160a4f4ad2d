import * as z from 'zod';
import { plainText } from './values/text.js';
import { yesNo } from './values/yes-no.js';

const terms = z.array(plainText).min(1);

const formLabel = z.strictObject({
  id: plainText,
  tekst: plainText,
  /** Other words for it in copies of the form that are about. */
  alternativer: terms.optional(),
  /** `ja`: what follows it on its line belongs to it. */
  resten: yesNo.optional(),
});

const formDocument = z.strictObject({
  id: plainText,
  /** In messages: «delaftalen». */
  navn: plainText,
  /** In the form's order; the first begins a copy of the document. */
  betegnelser: z.array(formLabel).min(2),
});

const place = z.strictObject({
  /** `<document>/<label>` that the text stands under. */
  efter: plainText,
  /** How many it has, however they are divided into paragraphs. */
  sætninger: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number),
  /** Terms of the trade in its first sentence, and in its last. */
  første: terms,
  sidste: terms.optional(),
});

/**
 * `templates/<edition>/ordlyd-steder.yaml`: where the form's own wording stands in a copy of the form. It holds labels and
 * terms, never the sentences.
 */
export const wordingPlaces = z
  .strictObject({
    /** Names and numbers that the form's own text has. */
    navne: z.array(plainText),
    tal: z.array(plainText),
    'vejledningen-begynder': terms,
    dokumenter: z.array(formDocument).min(1),
    /** Under one label in the form's order. */
    fast: z.record(z.string(), place),
    vejledning: z.record(z.string(), place),
  })
  .refine(({ dokumenter, fast, vejledning }) => {
    const labels = dokumenter.flatMap(({ id, betegnelser }) => betegnelser.map((label) => `${id}/${label.id}`));
    return [...Object.values(fast), ...Object.values(vejledning)].every(({ efter }) => labels.includes(efter));
  }, 'Every place must name one of the labels');

export type WordingPlaces = z.output<typeof wordingPlaces>;
export type FormDocument = WordingPlaces['dokumenter'][number];
export type FormLabel = FormDocument['betegnelser'][number];
export type WordingPlace = WordingPlaces['fast'][string];
