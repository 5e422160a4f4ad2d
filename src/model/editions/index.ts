import type { EditionForm } from '../edition-form.js';
import { attachmentsSchema } from './2019-26/attachments.js';
import { strategicAgreementSchema } from './2019-26/strategic-agreement.js';
import { subAgreementSchema } from './2019-26/sub-agreement.js';

/** The schemas of one edition's files, made from its form so that the form's lists are the allowed values. */
export interface EditionSchemas {
  readonly strategicAgreement: ReturnType<typeof strategicAgreementSchema>;
  readonly subAgreement: ReturnType<typeof subAgreementSchema>;
  readonly attachments: ReturnType<typeof attachmentsSchema>;
}

/** The editions that plans can name in `udgave`. Each has a folder of the same name under `templates/`. */
export const editions: Readonly<Record<string, (form: EditionForm) => EditionSchemas>> = {
  '2019-26': (form) => ({
    strategicAgreement: strategicAgreementSchema(form),
    subAgreement: subAgreementSchema(form),
    attachments: attachmentsSchema(form),
  }),
};
