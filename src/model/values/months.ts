import * as z from 'zod';
import { reject } from '../field.js';

/** A stretch of time in whole months; `17 mdr.` */
export type Months = number;

const perYear = 12;
const most = 120;

/** Reads `17 mdr.`, `17 måneder`, `1 måned`, `2 år`; null where it is none of them. */
export function parseMonths(text: string): Months | null {
  const match = /^(\d{1,3}) ?(mdr\.?|måneder|måned|år)$/i.exec(text.trim().replaceAll(/\s+/g, ' '));
  if (!match) return null;
  const months = Number(match[1]) * (match[2]?.toLowerCase() === 'år' ? perYear : 1);
  return months > 0 && months <= most ? months : null;
}

/** How long something is counted for. */
export const months = z
  .string()
  .transform((text, ctx): Months => {
    const value = parseMonths(text);
    return value ?? reject(ctx, 'HP107', `«${text}» er ikke et antal måneder eller år`, 'Skriv fx 17 mdr. eller 4 år');
  })
  .meta({ title: 'Måneder', description: 'Måneder eller år, fx 17 mdr. eller 4 år.', dataType: { type: 'integer' } });
