import * as z from 'zod';
import { described } from './field.js';
import { plainText, prose } from './values/text.js';

/** Something that the authors know must be settled. Shown in drafts; a final document may have none. */
export const openPoint = z.strictObject({
  emne: described(plainText, 'Emne', 'Hvad det drejer sig om, på én linje.'),
  tekst: described(prose, 'Tekst', 'Hvad der ikke hænger sammen, og hvad der skal afklares.'),
});

export const openPoints = described(
  z.array(openPoint),
  'Åbne punkter',
  'Det, som I ved skal afklares. Står i udkastet; et endeligt dokument må ikke have åbne punkter.',
).optional();

export type OpenPoint = z.output<typeof openPoint>;
