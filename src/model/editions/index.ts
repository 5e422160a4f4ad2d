import type { z } from 'zod';
import type { EditionForm } from '../edition-form.js';
import { attachmentsSchema } from './2019-26/attachments.js';
import { strategicAgreementSchema } from './2019-26/strategic-agreement.js';
import { subAgreementSchema } from './2019-26/sub-agreement.js';

/** For each edition the schemas of its files, made from its form so that the form's lists are the allowed values. */
const schemaMakers = {
  '2019-26': (form: EditionForm) => ({
    strategicAgreement: strategicAgreementSchema(form),
    subAgreement: subAgreementSchema(form),
    attachments: attachmentsSchema(form),
  }),
};

/** The editions that plans can name in `udgave`. Each has a folder of the same name under `templates/`. */
export type EditionId = keyof typeof schemaMakers;

/** The schemas of an edition's files; of any edition where none is named. */
export type EditionSchemas<Id extends EditionId = EditionId> = ReturnType<(typeof schemaMakers)[Id]>;

/** What a file of an edition holds once it fits its schema. */
export type EditionFile<Name extends keyof EditionSchemas, Id extends EditionId = EditionId> = z.output<
  EditionSchemas<Id>[Name]
>;

export const editions: Readonly<Record<string, (form: EditionForm) => EditionSchemas>> = schemaMakers;
