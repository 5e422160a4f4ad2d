import * as z from 'zod';
import { reject } from '../field.js';
import { besideNumber } from './beside-number.js';
import { parseDecimal } from './decimal.js';

/** Full-time equivalents («årsværk»); `text` is what the author wrote, for print. */
export interface FullTime {
  readonly value: number;
  readonly text: string;
}

const most = 100;

/** `1,67`, `2` or a fraction: `1/2`. Null where it is none of them. */
export function parseFullTime(text: string): number | null {
  const fraction = /^(\d{1,2})\/(\d{1,2})$/.exec(text.replaceAll(/\s/g, ''));
  if (fraction) return Number(fraction[2]) > 0 ? Number(fraction[1]) / Number(fraction[2]) : null;
  const reading = parseDecimal(text);
  return 'ok' in reading ? reading.ok.value : null;
}

/** How many full-time positions: more than none. */
export const fullTime = z
  .string()
  .transform((text, ctx): FullTime => {
    const written = text.trim().replace(/\s*årsværk$/i, '');
    const value = parseFullTime(written);
    const help = 'Skriv fx 1,67 eller 1/2';
    if (value === null) {
      const beside = besideNumber(written);
      return reject(ctx, 'HP107', beside?.message ?? `«${text}» er ikke et antal årsværk`, beside?.help ?? help);
    }
    if (value > 0 && value <= most) return { value, text: written };
    return reject(ctx, 'HP110', `Årsværk kan ikke være ${text}`, help);
  })
  .meta({
    title: 'Årsværk',
    description: 'Antal fuldtidsstillinger, fx 1,67 eller 1/2.',
    editorType: ['number', 'string'],
    dataType: {
      type: 'object',
      properties: { value: { type: 'number' }, text: { type: 'string' } },
      required: ['value', 'text'],
      additionalProperties: false,
    },
  });
