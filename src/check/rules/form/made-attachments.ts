import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { YamlFile } from '../../../load/yaml-file.js';
import { type Attachments, attachmentDetails, isMade, made } from '../../../model/attachments.js';
import type { AttachmentKind, FormAttachment } from '../../../model/edition-form.js';
import type { Plan } from '../../../model/plan-data.js';
import type { CheckContext } from '../../context.js';

/** What is to be made has something to be made from, and what is written for an attachment is told in one. */
export function madeAttachments({ plan, files }: CheckContext): Diagnostic[] {
  const source = files.find(({ kind }) => kind === 'attachments')?.file;
  const { attachments } = plan;
  if (!source || !attachments) return [];
  return kinds.flatMap((kind) => {
    const attachment = plan.edition.form.bilag.find(({ dokument }) => dokument === kind);
    if (attachment && isMade(attachments, attachment))
      return hasContent(plan, attachments, kind) ? [] : [nothingToMakeFrom(source, kind, attachment)];
    return attachments[fields[kind]] === undefined ? [] : [notMade(source, attachments, fields[kind], attachment)];
  });
}

/** The field of `bilag.yaml` that a kind of document is made from. */
const fields = {
  organisationsdiagram: 'organisationsdiagram',
  milepælsplan: 'milepæle',
  budget: 'budget',
  kommissorium: 'kommissorium',
  beredskabsplan: 'beredskabsplan',
  startmålinger: 'startmålinger',
} as const satisfies Record<AttachmentKind, keyof Attachments>;

const kinds = Object.keys(fields) as AttachmentKind[];

function hasContent({ strategicAgreement }: Plan, attachments: Attachments, kind: AttachmentKind): boolean {
  if (kind === 'budget') return Boolean(attachments.budget?.finansiering ?? strategicAgreement?.finansiering);
  if (kind === 'startmålinger' && strategicAgreement?.indikatorer) return true;
  const content = attachments[fields[kind]];
  return Array.isArray(content) ? content.length > 0 : content !== undefined;
}

function nothingToMakeFrom(source: YamlFile, kind: AttachmentKind, { id, navn }: FormAttachment): Diagnostic {
  const what = kind === 'budget' ? '«finansiering» under «budget»' : `«${fields[kind]}»`;
  const help = `Skriv ${what} i bilag.yaml, eller skriv «${id}: følger»`;
  const message = `${navn} skal dannes, men der er ikke noget at danne det af`;
  return diagnose('HP316', message, source.keySpanOf(['bilag', id]), { help });
}

function notMade(
  source: YamlFile,
  attachments: Attachments,
  field: string,
  attachment: FormAttachment | undefined,
): Diagnostic {
  const at = source.keySpanOf([field]);
  if (!attachment) {
    const help = `Slet «${field}», eller flyt teksten derhen, hvor den hører til`;
    return diagnose('HP317', `Formularen har ikke noget bilag, der kan dannes af «${field}»`, at, { help });
  }
  const { id, navn } = attachment;
  const written = attachments.bilag[id];
  const { fil } = attachmentDetails(written);
  const message =
    fil === undefined
      ? `Her står oplysninger til ${navn}, men bilaget dannes ikke`
      : `Her står oplysninger til ${navn}, men bilaget er filen ${fil}`;
  const help = `Skriv «${id}: ${made}» under «bilag», eller slet «${field}»`;
  const fix = typeof written === 'string' ? replaceSpan(`Skriv «${made}»`, source.spanOf(['bilag', id]), made) : null;
  return diagnose('HP317', message, at, { help, fix });
}
