import type { z } from 'zod';
import { type AttachmentsSchema, attachmentsSchema } from '../attachments.js';
import type { EditionForm } from '../edition-form.js';
import * as from2015 from './2015-18/index.js';
import * as from2019 from './2019-26/index.js';
import type { OfAny } from './of-any.js';

/** For each edition, oldest first, the schemas of its files, made from its form so that the form's lists are the allowed values. */
const schemaMakers = {
  '2015-18': (form: EditionForm) => ({
    strategicAgreement: from2015.strategicAgreementSchema(form),
    subAgreement: from2015.subAgreementSchema(form),
    attachments: attachmentsSchema(form),
  }),
  '2019-26': (form: EditionForm) => ({
    strategicAgreement: from2019.strategicAgreementSchema(form),
    subAgreement: from2019.subAgreementSchema(form),
    attachments: attachmentsSchema(form),
  }),
};

/** The editions that plans can name in `udgave`. Each has a folder of the same name under `templates/`. */
export type EditionId = keyof typeof schemaMakers;

type Schemas<Id extends EditionId> = ReturnType<(typeof schemaMakers)[Id]>;

/** What a file of an edition holds once it fits its schema; where no edition is named, what those of all editions may hold. */
export type EditionFile<Name extends keyof Schemas<EditionId>, Id extends EditionId = EditionId> = OfAny<
  z.output<Schemas<Id>[Name]>
>;

/** The schemas of an edition's files. */
export interface EditionSchemas {
  readonly strategicAgreement: z.ZodType<EditionFile<'strategicAgreement'>>;
  readonly subAgreement: z.ZodType<EditionFile<'subAgreement'>>;
  readonly attachments: AttachmentsSchema;
}

export type SchemaMaker = (form: EditionForm) => EditionSchemas;

export const editions: Readonly<Record<string, SchemaMaker>> = schemaMakers;
