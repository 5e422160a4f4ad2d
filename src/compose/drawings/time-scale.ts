import type { Moment } from '../../model/values/moment.js';

/** From days to points along an axis; what lies outside is drawn at the edge. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  /** Where a day begins. */
  readonly at: (iso: string) => number;
  /** Where it ends. */
  readonly after: (iso: string) => number;
  /** Every January 1 inside, with its year, and the year in which the scale begins. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number }[];
}

const dayLength = 86_400_000;

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayLength;
}

/** Beyond the period by so much, for what comes just before or after it. */
const mostBeside = 366;

/** A scale over the period, and over what lies up to a year beside it. */
export function timeScale(
  { fra, til }: { readonly fra: string; readonly til: string },
  moments: readonly Pick<Moment, 'from' | 'to'>[],
  left: number,
  right: number,
): TimeScale {
  const [start, end] = [dayNumber(fra), dayNumber(til) + 1];
  const first = Math.max(start - mostBeside, Math.min(start, ...moments.map(({ from }) => dayNumber(from))));
  const last = Math.min(end + mostBeside, Math.max(end, ...moments.map(({ to }) => dayNumber(to) + 1)));
  const place = (day: number) =>
    left + ((Math.min(last, Math.max(first, day)) - first) / (last - first)) * (right - left);
  const yearOf = (day: number) => new Date(day * dayLength).getUTCFullYear();
  const years = Array.from({ length: yearOf(last - 1) - yearOf(first) + 1 }, (_, index) => {
    const year = yearOf(first) + index;
    return { year, from: place(dayNumber(`${year}-01-01`)), to: place(dayNumber(`${year + 1}-01-01`)) };
  });
  return { left, right, at: (iso) => place(dayNumber(iso)), after: (iso) => place(dayNumber(iso) + 1), years };
}
