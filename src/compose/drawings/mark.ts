/** A figure that a chart shows. The chart says nothing of units: the words around it do. */
export interface Mark {
  /** What it is the figure of: a year, a period. */
  readonly label: string;
  /** Null where it was not measured; a chart shows that as missing and never as nought. */
  readonly value: number | null;
  /** How the value is written. */
  readonly text: string;
}

/** What stands where a figure is missing. */
export const missingSign = '–';

export function markText({ value, text }: Mark): string {
  return value === null ? missingSign : text;
}

/** The lowest and the highest value of a scale; nought is always in it, so that lengths can be compared. */
export function rangeOf(marks: readonly Mark[]): { readonly low: number; readonly high: number } {
  const values = marks.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? { low: 0, high: 1 } : { low, high };
}
