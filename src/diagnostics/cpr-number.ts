/** A stretch of a text that is somebody's CPR number. */
export interface CprNumber {
  readonly start: number;
  readonly end: number;
  /** `010203-xxxx`: may be shown. */
  readonly masked: string;
}

// A hyphen of any kind or a space between; never a part of a longer number, date range or case number (`12/010203-1234`).
const pattern =
  /(?<!\d[-./ \u00a0]?)(\d{2})(\d{2})(\d{2})([ \u00a0]?[-\u00ad‐‑‒–—−][ \u00a0]?|[ \u00a0])?(\d)\d{3}(?!\d|[-./,]\d|[ \u00a0](?:kr|\d))/gu;

/** Numbers that people write with their kind before them, and that may look the same. */
const otherKind =
  /(?:kr|sag(?:s?n(?:umme)?r|en)?|journal(?:n(?:umme)?r)?|j\.? ?nr|cvr(?:-?n(?:umme)?r)?|ean(?:-?n(?:umme)?r)?|p-?n(?:umme)?r|konto(?:n(?:umme)?r)?|matr(?:ikel)?|gs1|isbn)\.?:? ?(?:nr\.?:? ?)?["']?$|(?:tlf|telefon|mobil)\.? (?:nr\.? ?)?$/iu;

/**
 * CPR numbers by form and date: six digits that are a day, read in the century that the seventh digit stands for, and
 * four more. Modulus 11 is no test: numbers given since 2007 need not fit it.
 */
export function findCprNumbers(text: string): CprNumber[] {
  const found: CprNumber[] = [];
  if (!/\d{6}/.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const [whole, day = '', month = '', year = '', separator, seventh = ''] = match;
    if (!isDay(Number(day), Number(month), fullYear(Number(year), Number(seventh)))) continue;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    if (otherKind.test(before.slice(-24)) || (separator === undefined && isPartOfWord(before))) continue;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      masked: `${day}${month}${year}${separator ?? ''}xxxx`,
    });
  }
  return found;
}

/** The text as it may be shown: the last four digits of CPR numbers are hidden. As long as the text. */
export function maskCprNumbers(text: string): string {
  return findCprNumbers(text).reduceRight(
    (masked, { start, end, masked: shown }) => masked.slice(0, start) + shown + masked.slice(end),
    text,
  );
}

/** Ten digits inside a word or an address of the web are somebody's id of something else. */
function isPartOfWord(before: string): boolean {
  return /\p{L}$|(?:https?:\/\/|www\.)\S*$/u.test(before);
}

/** Source: the CPR office's table of years and seventh digits. */
function fullYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

function isDay(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
