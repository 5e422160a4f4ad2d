import * as z from 'zod';
import { reject } from '../field.js';

/** The months in Danish, January first. */
export const monthNames: readonly string[] =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** Reads `1.10.2021`, `01.10.21`, `1. oktober 2021`, `den 1. okt. 2021` and `2021-10-01` as an ISO date, or null. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  const danish = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})$/.exec(trimmed);
  if (danish) return isoDate(fullYear(danish[3]), danish[2], danish[1]);
  const spelled = /^(?:den\s+)?(\d{1,2})\.?\s*(\p{L}{3,})\.?\s+(\d{4})$/iu.exec(trimmed);
  const named = spelled?.[2]?.toLowerCase() ?? '';
  const month = monthNames.findIndex((name) => name === named || (named.length <= 4 && name.startsWith(named)));
  return spelled && month >= 0 ? isoDate(spelled[3], String(month + 1), spelled[1]) : null;
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

function isoDate(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** The day that the month has not, or the day that is not there. */
function dateHelp(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const name = monthNames[Number(month) - 1];
  if (name !== undefined && Number(day) > 28) {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return `${name[0]?.toUpperCase()}${name.slice(1)} ${year} har kun ${days} dage`;
  }
  const isMonth = /^(\p{L}{3,}\.? \d{4}|\d{1,2}[./-]\d{4})$/u.test(text);
  return isMonth ? 'Skriv også dagen, fx 1.10.2021' : 'Skriv fx 1.10.2021 eller 2021-10-01';
}

/** A day, as ISO text `2021-10-01`. */
export const date = z
  .string()
  .transform((text, ctx) => {
    const value = parseDate(text);
    return value ?? reject(ctx, 'HP106', `«${text}» er ikke en dato`, dateHelp(text.trim()));
  })
  .meta({ title: 'Dato', description: 'En dato, fx 1.10.2021 eller 2021-10-01.' });

const twoYearsHelp = 'Skriv det sidste af dem, fx 2019, og skriv begge i feltet bemærkning ved siden af';

/** A year in which something was measured or is to be reached. */
export const year = z
  .string()
  .transform((text, ctx) => {
    const isYear = /^\d{4}$/.test(text.trim());
    const value = Number(text);
    if (isYear && value >= 1990 && value <= 2100) return value;
    if (isYear)
      return reject(ctx, 'HP112', `Årstallet ${text} kan ikke passe her`, 'Skriv et årstal fra 1990 til 2100');
    const twoYears = /^\d{4}\s*[/–-]\s*\d{2,4}$/.test(text.trim());
    if (twoYears) return reject(ctx, 'HP112', `«${text}» er to årstal: her skal kun stå ét`, twoYearsHelp);
    return reject(ctx, 'HP112', `«${text}» er ikke et årstal`, 'Skriv årstallet med fire cifre, fx 2019');
  })
  .meta({
    title: 'År',
    description: 'Årstal med fire cifre, fx 2019.',
    editorType: ['integer', 'string'],
    dataType: { type: 'integer' },
  });
