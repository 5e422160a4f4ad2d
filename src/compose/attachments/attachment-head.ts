import * as z from 'zod';
import type { FormAttachment } from '../../model/edition-form.js';
import { documentIds } from '../../model/entities.js';
import type { ComposeContext } from '../context.js';
import { noticesOf } from '../editions/shared-view.js';
import { formPeriod } from '../format/danish.js';
import { attachmentNumber } from '../places.js';
import { noticesView, viewInlines, viewText } from '../view.js';

/** How every attachment begins. */
export const attachmentHead = z.strictObject({
  ...noticesView.shape,
  nummer: viewText,
  titel: viewText,
  navn: viewText,
  hørerTil: viewInlines,
  periode: viewText,
});

export function attachmentHeadOf(
  context: ComposeContext,
  { id, navn }: FormAttachment,
): z.output<typeof attachmentHead> {
  const { file, edition } = context.plan;
  return {
    ...noticesOf(context, id, []),
    nummer: String(attachmentNumber(edition.form, id)),
    titel: navn,
    navn: file.navn,
    hørerTil: [context.reference(documentIds.strategicAgreement)],
    periode: formPeriod(file.periode),
  };
}
