import type { Span } from '../diagnostics/source.js';
import type { CheckContext } from './context.js';

/** An attachment of the plan's list, whether the form demands it or not. */
export interface AttachmentEntry {
  readonly id: string;
  readonly name: string;
  /** From the plan's folder, with plain slashes: `bilag/budget.pdf`. */
  readonly file: string | undefined;
  readonly state: 'følger' | 'vedlagt' | undefined;
  /** Place of one of its fields, or of the attachment itself where it is written short. */
  readonly span: (field: 'fil' | 'tilstand') => Span;
}

/** In the form's order, then the others; none where the plan has no list. */
export function attachmentEntries(context: CheckContext): AttachmentEntry[] {
  const { plan } = context;
  const source = context.fileOf('attachments')?.file;
  if (!plan.attachments || !source) return [];
  const demanded: Readonly<Record<string, Written | undefined>> = plan.attachments.bilag;
  const ofForm = plan.edition.form.bilag.flatMap(({ id, navn }): AttachmentEntry[] => {
    const written = demanded[id];
    if (written === undefined) return [];
    const details = typeof written === 'string' ? { tilstand: written } : written;
    return [{ id, name: navn, ...read(details), span: (field) => source.spanOf(['bilag', id, field]) }];
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

type Details = { readonly fil?: string | undefined; readonly tilstand?: 'følger' | 'vedlagt' | undefined };
type Written = 'følger' | 'vedlagt' | Details;

function read({ fil, tilstand }: Details) {
  return { file: fil?.replaceAll('\\', '/').replace(/^\.\//, ''), state: tilstand };
}
