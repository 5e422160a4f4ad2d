import * as z from 'zod';
import { date } from './values/date.js';
import { declaresId, refersTo } from './values/identifier.js';
import { plainText } from './values/text.js';
import { yesNo } from './values/yes-no.js';

/** The documents that parties may sign. */
export const signedDocument = z.enum(['strategisk-aftale', 'delaftaler']).meta({
  valueHelp: {
    'strategisk-aftale': 'Den strategiske samarbejdsaftale.',
    delaftaler: 'Hver delaftale for sig.',
  },
});

export type SignedDocument = z.output<typeof signedDocument>;

/** The kinds of documents that attachments can be made as, from the plan's data. */
const attachmentKind = z.enum([
  'organisationsdiagram',
  'milepælsplan',
  'budget',
  'kommissorium',
  'beredskabsplan',
  'startmålinger',
]);

export type AttachmentKind = z.output<typeof attachmentKind>;

const colour = z.string().regex(/^#[0-9A-F]{6}$/i);

const fixedIndicator = z.strictObject({
  id: declaresId('indicator'),
  tekst: plainText,
  enhed: z.enum(['procent', 'karakter']),
  /** `nej`: the figure is never made for the municipality, and the form prints «Opgøres ikke». */
  kommune: yesNo,
  datakilde: refersTo('dataSource'),
});

/** `templates/<edition>/formular.yaml`: the lists that the form fixes. */
export const editionForm = z.strictObject({
  id: plainText,
  navn: plainText,
  regulativ: date,
  /** How many numbered sections the strategic agreement has. */
  afsnit: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number)
    .optional(),
  indsatsområder: z
    .array(
      z.strictObject({
        id: declaresId('focusArea'),
        navn: plainText,
        farve: colour,
        tone: colour,
        /** Goal and indicators that the form fixes for everybody; an edition may leave both to the parties. */
        mål: plainText.optional(),
        indikatorer: z.array(fixedIndicator),
      }),
    )
    .min(1),
  datakilder: z.array(z.strictObject({ id: declaresId('dataSource'), navn: plainText })),
  /** An attachment's number is its place in the list. */
  bilag: z.array(
    z.strictObject({
      id: declaresId('attachment'),
      navn: plainText,
      skabelon: yesNo,
      /** `nej`: the form does not ask for it; it is an offer. */
      kræves: yesNo.optional(),
      /** What it can be made as; without, it is always a file that the author brings. */
      dokument: attachmentKind.optional(),
      bemærkning: plainText.optional(),
    }),
  ),
  /** Which documents end with signatures where the plan does not say otherwise. */
  underskrifter: z.array(signedDocument),
});

export type EditionForm = z.output<typeof editionForm>;
export type FocusArea = EditionForm['indsatsområder'][number];
export type FormAttachment = EditionForm['bilag'][number];
export type FixedIndicator = FocusArea['indikatorer'][number];

/** `templates/<edition>/ordlyd.yaml`: the form's fixed sentences and its guidance, by key, as Markdown. */
export const wordingFile = z.strictObject({
  fast: z.record(z.string(), z.string()),
  vejledning: z.record(z.string(), z.string()),
});

export type Wording = z.output<typeof wordingFile>;
