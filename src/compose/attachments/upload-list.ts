import { type AttachmentDetails, attachmentDetails, isMade, made } from '../../model/attachments.js';
import { documentIds } from '../../model/entities.js';
import type { Plan } from '../../model/plan-data.js';
import { attachmentFileName, attachmentNumber, strategicFileName, subAgreementFileName } from '../places.js';

/** Where a document is to be had, if anywhere. */
export type UploadState =
  | { readonly is: 'made'; readonly fileName: string }
  /** The author brings it: path from the plan's folder. */
  | { readonly is: 'brought'; readonly file: string }
  /** It is said to be there, but not here. */
  | { readonly is: 'elsewhere' }
  | { readonly is: 'follows' }
  | { readonly is: 'missing' };

/** How readers are told. */
export const stateNames: Readonly<Record<UploadState['is'], string>> = {
  made: 'Dannet',
  brought: 'Vedlagt som fil',
  elsewhere: 'Vedlagt, men ikke som fil her',
  follows: 'Følger',
  missing: 'Mangler',
};

/** A document that belongs to the plan, in the order in which they are uploaded. */
export interface UploadEntry {
  /** Its place in the list, the same whether the others are there or not. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly state: UploadState;
  /** Name for its file in a package, without extension: `08-bilag-3-milepaelsplan`. */
  readonly fileName: string;
  /** The form asks for it. */
  readonly isDemanded: boolean;
  /** The fund has a template for it on the case. */
  readonly hasTemplate: boolean;
  /** The file of the plan's folder that it is written in. */
  readonly source: string;
  readonly remark: string | undefined;
}

type Draft = Omit<UploadEntry, 'number'>;

/** Everything that belongs to a plan: the agreement, a sub-agreement for each area, the form's attachments, then the others. */
export function uploadList(plan: Plan): UploadEntry[] {
  const all = [strategic(plan), ...subAgreements(plan), ...formAttachments(plan), ...others(plan)];
  return all.map((entry, index) => {
    const number = index + 1;
    return { ...entry, number, fileName: `${String(number).padStart(2, '0')}-${entry.fileName}` };
  });
}

/** The document can be uploaded as it is. */
export function isReady({ state: { is } }: UploadEntry): boolean {
  return is === 'made' || is === 'brought';
}

const agreement = { isDemanded: true, hasTemplate: true, remark: undefined };

function strategic({ strategicAgreement }: Plan): Draft {
  const fileName = strategicFileName();
  return {
    ...agreement,
    id: documentIds.strategicAgreement,
    name: 'Strategisk samarbejdsaftale',
    state: strategicAgreement ? { is: 'made', fileName } : { is: 'missing' },
    fileName,
    source: 'strategisk-aftale.yaml',
  };
}

function subAgreements({ edition, file, subAgreements: present }: Plan): Draft[] {
  const there = new Set(present.map(({ area }) => area.id));
  return edition.form.indsatsområder.flatMap(({ id, navn }): Draft[] => {
    const choice = file.indsatsområder[id];
    const isWanted = choice === 'valgt' || (typeof choice === 'object' && choice.mangler !== undefined);
    if (!there.has(id) && !isWanted) return [];
    const fileName = subAgreementFileName(id);
    const state = there.has(id) ? ({ is: 'made', fileName } as const) : ({ is: 'missing' } as const);
    return [{ ...agreement, id, name: `Delaftale: ${navn}`, state, fileName, source: `delaftaler/${id}.yaml` }];
  });
}

function formAttachments({ edition: { form }, attachments }: Plan): Draft[] {
  return form.bilag.flatMap((attachment): Draft[] => {
    const { id, navn, skabelon, kræves = true } = attachment;
    const details = attachmentDetails(attachments?.bilag[id]);
    const isWritten = attachments?.bilag[id] !== undefined;
    if (!isWritten && !kræves) return [];
    const fileName = attachmentFileName(form, id);
    return [
      {
        id,
        name: `Bilag ${attachmentNumber(form, id)}: ${navn}`,
        state: isMade(attachments, attachment) ? { is: 'made', fileName } : stateOf(details),
        fileName,
        isDemanded: kræves,
        hasTemplate: skabelon,
        source: 'bilag.yaml',
        remark: details.bemærkning,
      },
    ];
  });
}

function others({ attachments }: Plan): Draft[] {
  return (attachments?.øvrige ?? []).map((other) => ({
    id: other.id,
    name: other.navn,
    state: stateOf(other),
    fileName: other.id,
    isDemanded: false,
    hasTemplate: false,
    source: 'bilag.yaml',
    remark: other.bemærkning,
  }));
}

function stateOf({ tilstand, fil }: AttachmentDetails): UploadState {
  if (fil !== undefined) return { is: 'brought', file: fil };
  if (tilstand === 'følger') return { is: 'follows' };
  return tilstand === undefined || tilstand === made ? { is: 'missing' } : { is: 'elsewhere' };
}
