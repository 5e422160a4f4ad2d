import type { Plan } from '../model/plan-data.js';
import { datesIn, type WrittenDate } from './dates-in-text.js';
import { sentenceAround } from './sentences.js';

/** The text speaks of this plan, and not of the one before or of somebody else's. */
const ownPlan =
  /\b(?:helhedsplan|samarbejdsaftale|delaftale|aftaleperiode|projektperiode|bevillingsperiode)\w*|\bperioden\b|\baftalen\s+(?:gælder|løber|udløber|slutter|begynder)/i;
const otherPlan = /foregående|forrige|tidligere|seneste|sidste|næste|kommunens|ministeri|politikken|\bdu\b/i;
/** The word and its date, with nothing but small words between them. */
const starts =
  /\b(?:begynder|starter|igangsættes|træder\s+i\s+kraft|går\s+i\s+gang|gælder\s+fra|løber\s+fra)[^.,;\d]{0,25}$/i;
const ends = /\b(?:slutter|udløber|ophører|afsluttes|gælder\s+til|løber\s+til)[^.,;\d]{0,25}$/i;

export interface PeriodSlip {
  readonly start: number;
  readonly end: number;
}

/** Where a text names the period of this plan with other days or years than the declared ones. */
export function periodSlips(visible: string, { file: { periode }, edition }: Plan): PeriodSlip[] {
  if (!/\d{2}/.test(visible)) return [];
  const { fra, til } = periode;
  const slips = [...spansOfDays(visible, fra, til), ...spansOfYears(visible, fra, til, edition.id)];
  return slips.filter(({ start }) => isOwnPeriod(sentenceAround(visible, start)));
}

function isOwnPeriod(sentence: string): boolean {
  return ownPlan.test(sentence) && !otherPlan.test(sentence);
}

/** `1.10.2021-30.9.2025`, and one date with a word for the beginning or the end. */
function spansOfDays(visible: string, fra: string, til: string): PeriodSlip[] {
  const dates = datesIn(visible).filter(({ iso }) => iso !== null);
  return dates.flatMap((date, index): PeriodSlip[] => {
    const next = dates[index + 1];
    const previous = dates[index - 1];
    if (next && isRange(visible, date, next)) {
      const isSame = date.iso === fra && next.iso === til;
      return !isSame && isLong(date.iso, next.iso) ? [{ start: date.start, end: next.end }] : [];
    }
    if (previous && isRange(visible, previous, date)) return [];
    const before = visible.slice(Math.max(0, date.start - 50), date.start);
    return (starts.test(before) && date.iso !== fra) || (ends.test(before) && date.iso !== til) ? [date] : [];
  });
}

function isRange(visible: string, first: WrittenDate, second: WrittenDate): boolean {
  return /^\s*(?:-|–|til(?: og med)?(?: den)?)\s*$/.test(visible.slice(first.end, second.start));
}

/** A plan's year or a holiday is a range too. */
function isLong(from: string | null, to: string | null): boolean {
  return Number(to?.slice(0, 4)) - Number(from?.slice(0, 4)) >= 3;
}

const yearRange =
  /(?=\d)(?<![\d.,:/–-])(20\d{2})(?:\s?[-–/]\s?|\s+til\s+(?:og\s+med\s+)?)(20\d{2}|\d{2})(?![\d%]|[.,:/–-]\d)/g;

/** `2021-25` and `2021-2025`: three to five years that reach into the period. */
function spansOfYears(visible: string, fra: string, til: string, edition: string): PeriodSlip[] {
  const [first, last] = [Number(fra.slice(0, 4)), Number(til.slice(0, 4))];
  return [...visible.matchAll(yearRange)].flatMap(
    ({ 0: written, 1: from = '', 2: to = '', index: start }): PeriodSlip[] => {
      const [begin, end] = [Number(from), Number(to.padStart(4, '20'))];
      const isSame = begin === first && end === last;
      const isOther = end - begin < 3 || end - begin > 5 || begin >= last || end <= first;
      // The years of the plan before, in a sentence that says nothing of it.
      const isOld = end - begin === 4 && end <= first && end > first - 4;
      return isSame || (isOther && !isOld) || written === edition ? [] : [{ start, end: start + written.length }];
    },
  );
}
