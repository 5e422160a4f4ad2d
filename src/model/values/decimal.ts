import * as z from 'zod';
import { reject } from '../field.js';
import { besideNumber } from './beside-number.js';

/** A number as it was written: `38,0` keeps its decimal. */
export interface Decimal {
  readonly value: number;
  readonly decimals: number;
}

/** People set spaces between thousands; text pasted from Word has no-break ones. */
const spaces = /[ \u00a0\u202f]/g;

export type DecimalReading = { readonly ok: Decimal } | { readonly problem: 'notANumber' | 'ambiguous' };

/**
 * Reads a number as a Dane writes it: comma before decimals, full stop between thousands. `4.6` is read as 4,6, since
 * a full stop cannot be between thousands there; `1.000` could be either and is ambiguous.
 */
export function parseDecimal(text: string): DecimalReading {
  const compact = text.trim().replaceAll(spaces, '').replace('−', '-');
  if (hasTooManyDigits(compact)) return { problem: 'notANumber' };
  if (/^-?\d+$/.test(compact)) return { ok: { value: Number(compact), decimals: 0 } };
  const comma = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+),(\d+)$/.exec(compact);
  if (comma?.[2] && comma[3]) return number(`${comma[1]}${comma[2].replaceAll('.', '')}.${comma[3]}`, comma[3].length);
  if (/^-?\d{1,3}\.\d{3}$/.test(compact)) return { problem: 'ambiguous' };
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(compact)) return number(compact.replaceAll('.', ''), 0);
  const point = /^-?\d+\.(\d+)$/.exec(compact);
  if (point?.[1]) return number(compact, point[1].length);
  return { problem: 'notANumber' };
}

function number(text: string, decimals: number): DecimalReading {
  return { ok: { value: Number(text), decimals } };
}

/** More digits than a floating-point number holds exactly: no figure of an agreement, and it would print changed. */
function hasTooManyDigits(text: string): boolean {
  return text.replaceAll(/\D/g, '').length > 15;
}

/** Whole number in Danish notation; here `1.000` can only be a thousand. */
export function parseWholeNumber(text: string): number | null {
  const compact = text.trim().replaceAll(spaces, '');
  if (hasTooManyDigits(compact)) return null;
  if (/^\d+$/.test(compact) || /^\d{1,3}(\.\d{3})+$/.test(compact)) return Number(compact.replaceAll('.', ''));
  return null;
}

/** A count: people, places, hours. */
export const count = z
  .string()
  .transform((text, ctx) => {
    const value = parseWholeNumber(text);
    if (value !== null) return value;
    const beside = besideNumber(text);
    const message = beside?.message ?? `«${text}» er ikke et helt tal`;
    return reject(ctx, 'HP107', message, beside?.help ?? 'Skriv fx 40 eller 1.500');
  })
  .meta({
    title: 'Antal',
    description: 'Et helt tal, fx 40 eller 1.500.',
    editorType: ['integer', 'string'],
    dataType: { type: 'integer' },
  });

/** A number, and with how many decimals it was written. */
const decimalData = {
  type: 'object',
  properties: { value: { type: 'number' }, decimals: { type: 'integer' } },
  required: ['value', 'decimals'],
  additionalProperties: false,
};

/** Hours a week; halves are written `7,5`. */
export const hours = z
  .string()
  .transform((text, ctx): Decimal => {
    const reading = parseDecimal(text.replace(/\s*timer$/i, ''));
    if ('problem' in reading) {
      const beside = besideNumber(text);
      const message = beside?.message ?? `«${text}» er ikke et timetal`;
      return reject(ctx, 'HP107', message, beside?.help ?? 'Skriv fx 9 eller 7,5');
    }
    if (reading.ok.value < 0) return reject(ctx, 'HP110', `Et timetal kan ikke være ${text}`, 'Skriv fx 9 eller 7,5');
    if (reading.ok.value > 168)
      return reject(
        ctx,
        'HP110',
        `Der er kun 168 timer på en uge, ikke ${text}`,
        'Skriv timerne pr. uge, fx 9 eller 7,5',
      );
    return reading.ok;
  })
  .meta({
    title: 'Timer',
    description: 'Timer om ugen, fx 9 eller 7,5.',
    editorType: ['number', 'string'],
    dataType: decimalData,
  });
