import type { FaultKind } from '../fault.js';
import { dateKinds } from './dates.js';
import { deskKinds } from './desk.js';
import { fieldKinds } from './fields.js';
import { figureKinds } from './figures.js';
import { fileKinds } from './files.js';
import { nameKinds } from './names.js';
import { partyKinds } from './parties.js';
import { privacyKinds } from './privacy.js';
import { referenceKinds } from './references.js';
import { structureKinds } from './structure.js';
import { textKinds } from './texts.js';

/** Every way of slipping, chosen by what people do and not by what the rules find. */
export function faultKinds(templatesDir: string): readonly FaultKind[] {
  return [
    ...structureKinds,
    ...fieldKinds,
    ...fileKinds,
    ...referenceKinds,
    ...figureKinds,
    ...dateKinds,
    ...nameKinds,
    ...partyKinds,
    ...textKinds(templatesDir),
    ...privacyKinds,
    ...deskKinds,
  ];
}
