import * as z from 'zod';
import { viewText } from '../view.js';

const row = z.strictObject({ navn: viewText, celler: z.array(z.strictObject({ tekst: viewText })) });

/** A table of figures: names in front, figures to the right, sums below. What the part `talskema` sees. */
export const matrixView = z.strictObject({
  anker: viewText,
  beskrivelse: viewText,
  hoved: viewText,
  hovedbredde: viewText,
  kolonner: z.array(z.strictObject({ navn: viewText, bredde: viewText })),
  rækker: z.array(row),
  sum: z.array(row),
});

export type MatrixRow = readonly [name: string, ...cells: string[]];

interface MatrixParts {
  readonly anchor: string;
  /** What the table shows, for readers who cannot see it. */
  readonly summary: string;
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly sums: readonly MatrixRow[];
}

/** Columns share what the names leave; widths are per cent, and add up to 100. */
export function matrixOf({ anchor, summary, head, columns, rows, sums }: MatrixParts): z.output<typeof matrixView> {
  const width = Math.min(21, Math.floor(64 / columns.length));
  const rowView = ([navn, ...cells]: MatrixRow) => ({ navn, celler: cells.map((tekst) => ({ tekst })) });
  return {
    anker: anchor,
    beskrivelse: summary,
    hoved: head,
    hovedbredde: String(100 - width * columns.length),
    kolonner: columns.map((navn) => ({ navn, bredde: String(width) })),
    rækker: rows.map(rowView),
    sum: sums.map(rowView),
  };
}
