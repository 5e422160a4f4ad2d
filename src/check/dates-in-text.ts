import { monthNames } from '../model/values/date.js';

/** A day as somebody wrote it in running text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO text, or null for a day that no calendar has. */
  readonly iso: string | null;
  /** How it is written: `1. oktober 2021`, `1.10.2021`, or a form that an agreement should not have. */
  readonly style: 'spelled' | 'figures' | 'other';
}

const months = monthNames.join('|');
const spelled = `(\\d{1,2})\\.?\\s(${months})\\s(\\d{4})(?!\\d)`;
const figures = String.raw`(\d{1,2})([./-])\s?(\d{1,2})([./-])\s?(\d{4}|\d{2})(?![\d%]|[.,/]\d|(?<!\d{4})-\d)`;
const iso = String.raw`(\d{4}-\d{2}-\d{2})(?!\d)`;
const pattern = new RegExp(String.raw`(?=\d)(?<![\d.,/§]|(?<!\d{4})-)(?:${spelled}|${figures}|${iso})`, 'giu');

/** Days with their year: `1. oktober 2021`, `1.10.2021`, `1/10-21`, `2021-10-01`. Lines may be wrapped. */
export function datesIn(text: string): WrittenDate[] {
  if (!/\d[\s.\-/]/.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match): WrittenDate[] => {
    const [written, day, month, year, figureDay, first, figureMonth, second, figureYear, isoDate] = match;
    const place = { start: match.index, end: match.index + written.length, text: written.replaceAll(/\s+/g, ' ') };
    if (day && month && year)
      return [{ ...place, iso: dayOf(year, monthNames.indexOf(month.toLowerCase()) + 1, day), style: 'spelled' }];
    if (isoDate) {
      const day = dayOf(isoDate.slice(0, 4), Number(isoDate.slice(5, 7)), isoDate.slice(8));
      return [{ ...place, iso: day, style: 'other' }];
    }
    if (!figureDay || !figureMonth || !figureYear || !isDateLike(first, second, figureYear)) return [];
    const full = figureYear.length === 2 ? `20${figureYear}` : figureYear;
    const plain = first === '.' && second === '.' && figureYear.length === 4;
    return [{ ...place, iso: dayOf(full, Number(figureMonth), figureDay), style: plain ? 'figures' : 'other' }];
  });
}

/** `13-17-21` is no date, and `1.2.10` may be the number of a heading. */
function isDateLike(first: string | undefined, second: string | undefined, year: string): boolean {
  if (first === '-') return second === '-' && year.length === 4;
  return year.length === 4 || first === '/' || Number(year) >= 13;
}

function dayOf(year: string, month: number, day: string): string | null {
  const isDay = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), month);
  return isDay ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `1.10.2021` from an ISO date: as authors write days. */
export function writtenDay(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** `1. oktober 2021` from an ISO date. */
export function spelledDay(isoDay: string): string {
  const [year, month = 0, day] = isoDay.split('-').map(Number);
  return `${day}. ${monthNames[month - 1]} ${year}`;
}

/** The day so many years and days later; both may be negative. */
export function dayAfter(isoDay: string, years: number, days: number): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day + days)).toISOString().slice(0, 10);
}
