import * as z from 'zod';
import { isMade } from '../../model/attachments.js';
import type { AttachmentKind, EditionForm, FormAttachment } from '../../model/edition-form.js';
import type { DocumentKind } from '../editions/document-kind.js';
import { neutralAccent } from '../editions/usual-documents.js';
import { attachmentFileName, attachmentNumber } from '../places.js';
import { attachmentHead, attachmentHeadOf } from './attachment-head.js';
import type { AttachmentDocument } from './attachment-kind.js';
import { budget } from './budget.js';
import { milestonePlan } from './milestone-plan.js';
import { organisationChart } from './organisation-chart.js';
import { startMeasurements } from './start-measurements.js';
import { textDocument } from './text-document.js';

/** The documents that attachments can be made as. Which of them a form asks for, and in which order, its list says. */
export const attachmentDocuments: Readonly<Record<AttachmentKind, AttachmentDocument>> = {
  organisationsdiagram: organisationChart,
  milepælsplan: milestonePlan,
  budget,
  kommissorium: textDocument('kommissorium'),
  beredskabsplan: textDocument('beredskabsplan'),
  startmålinger: startMeasurements,
};

/** The attachments of an edition that a plan may let be made, in the form's order. */
export function attachmentKindsOf(form: EditionForm): DocumentKind[] {
  return form.bilag.flatMap((attachment) => {
    const { dokument } = attachment;
    return dokument ? [kindOf(form, attachment, attachmentDocuments[dokument])] : [];
  });
}

function kindOf(form: EditionForm, attachment: FormAttachment, document: AttachmentDocument): DocumentKind {
  const { id, navn } = attachment;
  return {
    template: document.template,
    view: z.strictObject({ ...attachmentHead.shape, ...document.view.shape }),
    documents: ({ attachments }) => {
      if (!attachments || !isMade(attachments, attachment)) return [];
      return [
        {
          id,
          fileName: attachmentFileName(form, id),
          title: `Bilag ${attachmentNumber(form, id)}: ${navn}`,
          accent: neutralAccent,
          view: (context) => ({
            ...attachmentHeadOf(context, attachment),
            ...document.viewOf(context, attachments),
          }),
        },
      ];
    },
  };
}
