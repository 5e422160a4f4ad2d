const words = 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');
const variants: Readonly<Record<string, number>> = { én: 1, et: 1, ét: 1, begge: 2 };

/** `tre` and `3` are 3; null for anything else than a count from 0 to 99. */
export function numberWord(text: string): number | null {
  const lower = text.toLowerCase();
  if (/^\d{1,2}$/.test(lower)) return Number(lower);
  const at = words.indexOf(lower);
  return at >= 0 ? at : (variants[lower] ?? null);
}

/** Counts of at least two as they are written out, for a pattern. */
export const writtenCounts = 'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv';
