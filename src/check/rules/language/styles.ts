import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { PartsContext } from '../../context.js';
import { findSignSlips, type SignSlip } from '../../sign-slip.js';

/** Dates are Danish, and sentences are not shouted. */
export function styles(context: PartsContext): Diagnostic[] {
  return findSignSlips(slips, context);
}

const months: Readonly<Record<string, string>> = {
  January: 'januar',
  February: 'februar',
  March: 'marts',
  April: 'april',
  May: 'maj',
  June: 'juni',
  July: 'juli',
  August: 'august',
  September: 'september',
  October: 'oktober',
  November: 'november',
  December: 'december',
};

const englishDate =
  /(?:(?:January|February|March|May|June|July|October) (?:\d{1,2}(?:st|nd|rd|th)?(?:, | ))?|(?:April|August|September|November|December) \d{1,2}(?:st|nd|rd|th)?, )(?:19|20)\d\d\b/g;

const slips: readonly SignSlip[] = [
  {
    code: 'HP634',
    pattern: englishDate,
    message: ({ signs }) => `«${signs}» er skrevet på engelsk`,
    help: 'Skriv datoen på dansk',
    fix: ({ signs }) => inDanish(signs),
  },
  {
    code: 'HP634',
    pattern: /\b\d{0,2}(?:1st|2nd|3rd|\dth)\b/g,
    // Part of a date that is reported.
    isRight: ({ before }) => /(?:ary|ch|ril|ay|une|uly|ust|ber) $/.test(before),
    message: ({ signs }) => `«${signs}» er en engelsk måde at skrive rækkefølge på`,
    help: 'Skriv tallet med punktum',
    fix: ({ signs }) => `${Number.parseInt(signs, 10)}.`,
  },
  {
    code: 'HP635',
    pattern: /(?:[A-ZÆØÅ]{2,30}[, \n]{1,20}){3,60}[A-ZÆØÅ]{2,}/g,
    isRight: ({ signs }) => (signs.match(/\p{Lu}{4,}/gu)?.length ?? 0) < 2,
    message: ({ signs }) => `Her er skrevet med store bogstaver: «${signs.slice(0, 40).replaceAll(/\s+/g, ' ')}»`,
    help: 'Skriv med små bogstaver. Skal det fremhæves, så skriv det med fed: **tekst**',
  },
];

function inDanish(date: string): string | null {
  const [, month = '', day, year] = /^(\p{L}+) (?:(\d{1,2})\D+)?(\d{4})$/u.exec(date) ?? [];
  return `${day === undefined ? '' : `${Number(day)}. `}${months[month]} ${year}`;
}
