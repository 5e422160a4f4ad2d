import type { Span } from '../diagnostics/source.js';
import { type AttachmentDetails, attachmentDetails } from '../model/attachments.js';
import type { CheckContext } from './context.js';

/** An attachment of the plan's list, whether the form demands it or not. */
export interface AttachmentEntry {
  readonly id: string;
  readonly name: string;
  /** From the plan's folder, with plain slashes: `bilag/budget.pdf`. */
  readonly file: string | undefined;
  readonly state: AttachmentDetails['tilstand'];
  /** Place of one of its fields, or of the attachment itself where it is written short. */
  readonly span: (field: 'fil' | 'tilstand') => Span;
}

/** In the form's order, then the others; none where the plan has no list. */
export function attachmentEntries(context: CheckContext): AttachmentEntry[] {
  const { plan } = context;
  const source = context.fileOf('attachments')?.file;
  if (!plan.attachments || !source) return [];
  const demanded = plan.attachments.bilag;
  const ofForm = plan.edition.form.bilag.flatMap(({ id, navn }): AttachmentEntry[] => {
    const written = demanded[id];
    if (written === undefined) return [];
    return [
      { id, name: navn, ...read(attachmentDetails(written)), span: (field) => source.spanOf(['bilag', id, field]) },
    ];
  });
  const others = (plan.attachments.øvrige ?? []).map(
    (details, index): AttachmentEntry => ({
      id: details.id,
      name: details.navn,
      ...read(details),
      span: (field) => source.spanOf(['øvrige', index, field]),
    }),
  );
  return [...ofForm, ...others];
}

function read({ fil, tilstand }: AttachmentDetails) {
  return { file: fil?.replaceAll('\\', '/').replace(/^\.\//, ''), state: tilstand };
}
