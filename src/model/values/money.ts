import * as z from 'zod';
import { reject } from '../field.js';

/** Whole kroner; the form knows no øre, and sums must be exact. */
export type Kroner = number;

const million = 1_000_000;

/**
 * Reads an amount as people write it: `30.000.000 kr.`, `kr. 30.000.000`, `30000000`, `30 mio. kr.`, `1,5 mio. kr.` In an
 * amount `1.000` can only be a thousand. Null where it is no amount of whole kroner.
 */
export function parseMoney(text: string): Kroner | null {
  const bare = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^(?:kr\.?|DKK) ?/i, '')
    .replace(/ ?(?:kr\.?|kroner|DKK)$/i, '');
  const millions = /^(\d{1,6})(?:,(\d{1,6}))? ?(?:mio\.?|millioner|million)$/i.exec(bare);
  if (millions) return Number(millions[1]) * million + Number((millions[2] ?? '').padEnd(6, '0'));
  const whole = /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(?:00|-))?$/.exec(bare);
  if (!whole?.[1]) return null;
  const value = Number(whole[1].replaceAll('.', ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** An amount in whole kroner. */
export const money = z
  .string()
  .transform((text, ctx): Kroner => {
    const value = parseMoney(text);
    const help = 'Skriv hele kroner med punktum mellem tusinderne, fx 30.000.000 kr. eller 30 mio. kr.';
    return value ?? reject(ctx, 'HP116', `«${text}» er ikke et beløb i hele kroner`, help);
  })
  .meta({
    title: 'Beløb',
    description: 'Hele kroner, fx 30.000.000 kr. eller 30 mio. kr.',
    editorType: ['string', 'integer'],
    dataType: { type: 'integer' },
  });
