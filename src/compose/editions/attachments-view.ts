import * as z from 'zod';
import type { Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import { type AttachmentDetails, type Attachments, attachmentDetails, isMade } from '../../model/attachments.js';
import type { FormAttachment } from '../../model/edition-form.js';
import type { ComposeContext } from '../context.js';
import { moneyText } from '../format/danish.js';
import { attachmentNumber } from '../places.js';
import { viewInlines } from '../view.js';

const lines = z.array(z.strictObject({ linje: viewInlines }));

/** What strategic agreements tell of the attachments: the form's, then the others, and where the organisation chart is. */
export const attachmentsView = z.strictObject({
  bilag: lines,
  øvrigeBilag: lines,
  organisationsdiagram: viewInlines,
});

export function attachmentsViewOf(
  context: ComposeContext,
  attachments: Attachments | null,
): z.output<typeof attachmentsView> {
  const { form } = context.plan.edition;
  const listed = form.bilag.filter(({ id, kræves = true }) => kræves || attachments?.bilag[id] !== undefined);
  return {
    bilag: listed.map((attachment) => ({ linje: formAttachmentLine(context, attachments, attachment) })),
    øvrigeBilag: (attachments?.øvrige ?? []).map((other) => ({ linje: attachmentLine(context, other.navn, other) })),
    organisationsdiagram: chartLine(context, attachments),
  };
}

/** `Milepælsplan (bilag 3)` with a link where the plan makes it; else what there is to say of it. */
function formAttachmentLine(
  context: ComposeContext,
  attachments: Attachments | null,
  attachment: FormAttachment,
): Inline[] {
  const { id, navn } = attachment;
  const details = attachmentDetails(attachments?.bilag[id]);
  if (!isMade(attachments, attachment)) return attachmentLine(context, navn, details);
  const number = ` (bilag ${attachmentNumber(context.plan.edition.form, id)})`;
  return [context.reference(id), text(`${number}${amountOf(details)}`), ...remarkOf(context, details)];
}

/** `Budget, følger, 30.000.000 kr.` · `Strateginotat, vedlagt: bilag/strateginotat.pdf – bemærkning` */
function attachmentLine(context: ComposeContext, name: string, details: AttachmentDetails): Inline[] {
  const { tilstand, fil } = details;
  const state = tilstand ?? (fil ? 'vedlagt' : Object.keys(details).length > 0 ? 'følger' : '');
  const file = fil ? `: ${fil}` : '';
  const words = `${name}${state && `, ${state}`}${file}${amountOf(details)}`;
  return [text(words), ...remarkOf(context, details)];
}

function amountOf({ beløb }: AttachmentDetails): string {
  return beløb === undefined ? '' : `, ${moneyText(beløb)}`;
}

function remarkOf(context: ComposeContext, { bemærkning }: AttachmentDetails): Inline[] {
  // A remark that is a sentence of its own begins one.
  const joint = /^\p{Lu}/u.test(bemærkning ?? '') ? '. ' : ' – ';
  return bemærkning ? [text(joint), ...context.inlines(bemærkning)] : [];
}

/** `Hvem der hører under hvem, er vist i bilag 6.` */
function chartLine(context: ComposeContext, attachments: Attachments | null): Inline[] {
  const { form } = context.plan.edition;
  const chart = form.bilag.find(({ dokument }) => dokument === 'organisationsdiagram');
  if (!chart || !isMade(attachments, chart)) return [];
  const words = `bilag ${attachmentNumber(form, chart.id)}`;
  return [text('Hvem der hører under hvem, er vist i '), context.reference(chart.id, words), text('.')];
}
