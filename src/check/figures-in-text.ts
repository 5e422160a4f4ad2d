/** A figure as texts have it: `4,6`, `1.764`, `98`. For a pattern; it does not begin inside another one. */
export const figure = String.raw`(?=\d)(?<![\d.,:/–-])(\d{1,3}(?:\.\d{3})+|\d{1,7}(?:,\d{1,3})?)`;
export const percent = String.raw`\s?(?:%|pct\b\.?|procent(?!\p{L}))`;

/** What a figure of a text is worth: a full stop is between thousands, a comma before decimals. */
export function worthOf(written: string): number {
  return Number(written.replaceAll('.', '').replace(',', '.'));
}

/** With how many decimals it is written. */
export function decimalsOf(written: string): number {
  return written.split(',')[1]?.length ?? 0;
}
