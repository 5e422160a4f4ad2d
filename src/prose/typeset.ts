const noBreak = '\u00a0';

/** Danish typography that authors need not think of: soft line ends, units kept with their number, dashes in ranges. */
export function typeset(value: string): string {
  return value
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(\d) (%|kr\.|mio\.|pct\.|timer|år\b|km\b)/g, `$1${noBreak}$2`)
    .replaceAll(/(\d)%/g, `$1${noBreak}%`);
}
