import * as z from 'zod';
import { reject } from '../field.js';
import { monthNames, parseDate } from './date.js';

export type MomentUnit = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A point of time as exactly as it is known: from its first day to its last, both ISO dates. */
export interface Moment {
  readonly unit: MomentUnit;
  readonly from: string;
  readonly to: string;
}

/** How often something comes again, where it has no day of its own. */
export const recurrences = ['hvert år', 'hvert halvår', 'hvert kvartal', 'hver måned', 'løbende'] as const;
export type Recurrence = (typeof recurrences)[number];

const monthsIn: Readonly<Record<Exclude<MomentUnit, 'day'>, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Reads `1.10.2021`, `oktober 2021`, `4. kvartal 2021`, `2. halvår 2021` and `2021`, or null. */
export function parseMoment(text: string): Moment | null {
  const trimmed = text.trim();
  const day = parseDate(trimmed);
  if (day !== null) return { unit: 'day', from: day, to: day };
  const year = /^(\d{4})$/.exec(trimmed);
  if (year) return stretch('year', year[1], 0);
  const part = /^([1-4])\.\s*(kvartal|halvår)\s+(\d{4})$/i.exec(trimmed);
  if (part) {
    const [, number, name = '', inYear] = part;
    const unit = name.toLowerCase() === 'kvartal' ? 'quarter' : 'half';
    return stretch(unit, inYear, (Number(number) - 1) * monthsIn[unit]);
  }
  const named = /^(\p{L}{3,})\.?\s+(\d{4})$/u.exec(trimmed);
  const month = named ? monthNames.indexOf((named[1] ?? '').toLowerCase()) : -1;
  if (named && month >= 0) return stretch('month', named[2], month);
  const figures = /^(\d{1,2})[./-](\d{4})$/.exec(trimmed);
  return figures ? stretch('month', figures[2], Number(figures[1]) - 1) : null;
}

function stretch(unit: Exclude<MomentUnit, 'day'>, yearText = '', firstMonth: number): Moment | null {
  const year = Number(yearText);
  if (year < 1990 || year > 2100 || firstMonth < 0 || firstMonth > 11) return null;
  const iso = (month: number, dayOfMonth: number) =>
    new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10);
  return { unit, from: iso(firstMonth, 1), to: iso(firstMonth + monthsIn[unit], 0) };
}

const momentData = {
  type: 'object',
  properties: {
    unit: { enum: ['day', 'month', 'quarter', 'half', 'year'] },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  required: ['unit', 'from', 'to'],
  additionalProperties: false,
};

const help = 'Skriv fx 1.10.2021, oktober 2021, 4. kvartal 2021, 2. halvår 2021 eller 2021';

/** When something is, as exactly as it is known. */
export const moment = z
  .string()
  .transform((text, ctx): Moment => {
    const value = parseMoment(text);
    return value ?? reject(ctx, 'HP106', `«${text}» er hverken en dato, en måned eller et år`, help);
  })
  .meta({
    title: 'Tidspunkt',
    description: 'Fx 1.10.2021, oktober 2021, 4. kvartal 2021, 2. halvår 2021 eller 2021.',
    editorType: ['string', 'integer'],
    dataType: momentData,
  });

/** A point of time, or how often something comes again. */
export const momentOrRecurrence = z
  .string()
  .transform((text, ctx): Moment | Recurrence => {
    const often = recurrences.find((one) => one === text.trim().toLowerCase());
    const value = often ?? parseMoment(text);
    if (value !== null) return value;
    const message = `«${text}» er hverken en dato, en måned, et år eller en gentagelse`;
    return reject(ctx, 'HP106', message, `${help}, eller: ${recurrences.join(', ')}`);
  })
  .meta({
    title: 'Hvornår',
    description: `Fx 1.10.2021, oktober 2021, 4. kvartal 2021, 2. halvår 2021 eller 2021; for det, der gentages: ${recurrences.join(', ')}.`,
    editorType: ['string', 'integer'],
    dataType: { anyOf: [{ enum: recurrences }, momentData] },
  });
