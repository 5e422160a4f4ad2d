import * as z from 'zod';
import { reject } from '../field.js';

/** Ages in whole years, both ends included; null is open. `text` is what the author wrote, for print. */
export interface Ages {
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
}

const readings: readonly { pattern: RegExp; read: (m: RegExpExecArray) => [number | null, number | null] }[] = [
  {
    pattern: /^(?:ca\. ?)?(\d{1,3}) ?(?:-|–|til) ?(\d{1,3}) ?(?:år|-årige|årige)?$/,
    read: (m) => [Number(m[1]), Number(m[2])],
  },
  // A school class counts as the age at which most pupils begin it.
  {
    pattern: /^(?:fra )?(\d{1,2})\. klasse til (\d{1,3}) år$/,
    read: (m) => [Number(m[1]) + 6, Number(m[2])],
  },
  { pattern: /^(\d{1,3}) ?\+(?: ?år)?$/, read: (m) => [Number(m[1]), null] },
  { pattern: /^fra (\d{1,3}) til (\d{1,3}) år$/, read: (m) => [Number(m[1]), Number(m[2])] },
  { pattern: /^(\d{1,3}) år (?:og|eller) (?:opefter|derover|ældre|mere)$/, read: (m) => [Number(m[1]), null] },
  { pattern: /^fra (\d{1,3}) år$/, read: (m) => [Number(m[1]), null] },
  { pattern: /^over (\d{1,3}) år$/, read: (m) => [Number(m[1]) + 1, null] },
  { pattern: /^(?:op til|til og med) (\d{1,3}) år$/, read: (m) => [null, Number(m[1])] },
  { pattern: /^under (\d{1,3}) år$/, read: (m) => [null, Number(m[1]) - 1] },
  { pattern: /^(\d{1,3}) år$/, read: (m) => [Number(m[1]), Number(m[1])] },
];

/** Reads an age group as people write it, or null. */
export function parseAges(text: string): Ages | null {
  const trimmed = text.trim();
  for (const { pattern, read } of readings) {
    const match = pattern.exec(trimmed.toLowerCase());
    if (!match) continue;
    const [from, to] = read(match);
    return from !== null && to !== null && from > to ? null : { from, to, text: trimmed };
  }
  return null;
}

const agesHelp = 'Skriv fx 13-17 år, 18+ eller op til 25 år; ord om gruppen hører til i feltet hvem';

const years = { type: ['integer', 'null'] };
const agesData = {
  type: 'object',
  properties: { from: years, to: years, text: { type: 'string' } },
  required: ['from', 'to', 'text'],
  additionalProperties: false,
};

export const ages = z
  .string()
  .transform((text, ctx): Ages => {
    const value = parseAges(text);
    return value ?? reject(ctx, 'HP113', `«${text}» kan ikke læses som en aldersgruppe`, agesHelp);
  })
  .meta({ title: 'Alder', description: 'Fx 13-17 år, 18+, over 18 år eller op til 25 år.', dataType: agesData });
