import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { attachmentEntries } from '../../attachment-entries.js';
import type { CheckContext } from '../../context.js';

/** Every attachment that the form demands is on the plan's list, with a file or as something that follows. */
export function demandedAttachments(context: CheckContext): Diagnostic[] {
  const source = context.fileOf('attachments')?.file;
  if (!source) return [];
  const present = new Set(attachmentEntries(context).map(({ id }) => id));
  const listed = Object.keys(context.plan.attachments?.bilag ?? {});
  const { bilag } = context.plan.edition.form;
  return bilag.flatMap(({ id, navn, dokument, kræves = true }, index) => {
    if (present.has(id) || !kræves) return [];
    const after = bilag.slice(index).find((one) => present.has(one.id));
    const last = listed.at(-1);
    const at = source.keySpanOf(after ? ['bilag', after.id] : last ? ['bilag', last] : ['bilag']);
    const making = dokument ? `«${id}: dannes», når det skal laves af planens oplysninger, ` : '';
    const help = `Skriv ${making}«${id}: følger», eller «${id}: {fil: bilag/…}», når filen er der`;
    return [diagnose('HP353', `Formularen kræver bilaget ${navn}, men det står ikke på listen`, at, { help })];
  });
}
