import type { FormDocument, FormLabel, WordingPlaces } from '../model/wording-places.js';
import { type FormCopy, formCopies } from './form-copies.js';
import type { FormUnit } from './form-unit.js';

/** How a file reads as the form of one edition. */
export interface Recognition {
  readonly copies: readonly FormCopy[];
  /** Documents of the form of which no copy in the file is whole, with the labels that the best of them lacks. */
  readonly broken: readonly { readonly document: FormDocument; readonly missing: readonly FormLabel[] }[];
}

export function recogniseForm(units: readonly FormUnit[], { dokumenter }: WordingPlaces): Recognition {
  const copies = formCopies(units, dokumenter);
  const broken = dokumenter.flatMap((document) => {
    const own = copies.filter((copy) => copy.document === document);
    const [best] = [...own].sort((a, b) => a.missing.length - b.missing.length);
    return !best || own.some(isWholeCopy) ? [] : [{ document, missing: best.missing }];
  });
  return { copies, broken };
}

/** The file is the form of this edition, or some of its documents, and none of them is cut off. */
export function isWholeForm({ copies, broken }: Recognition): boolean {
  return copies.length > 0 && broken.length === 0;
}

/** In a copy somebody may have deleted a label, but not its last. */
export function isWholeCopy({ document, missing }: FormCopy): boolean {
  const { betegnelser } = document;
  const last = betegnelser.at(-1);
  return missing.length <= Math.max(1, betegnelser.length / 10) && missing.every((label) => label !== last);
}
