import type { Drawing, Shape } from '../../document/drawing.js';

/** Outlines of the Danish municipalities, as in `site/danmark.json`. */
export interface Denmark {
  /** Where the outlines are from, and the licence that they are under. */
  readonly kilde: string;
  readonly licens: string;
  readonly bredde: number;
  readonly højde: number;
  readonly kommuner: readonly {
    /** Three digits, as Statistics Denmark has them. */
    readonly kode: string;
    readonly navn: string;
    /** Closed outlines: x and y of one point after the other. */
    readonly flader: readonly (readonly number[])[];
  }[];
}

/** A map of Denmark with some municipalities filled in; their names stand in the list that goes with it. */
export function denmarkMap({ bredde, højde, kommuner }: Denmark, codes: ReadonlySet<string>): Drawing {
  const shapes = kommuner.flatMap(({ kode, flader }) =>
    flader.map(
      (points): Shape => ({
        type: 'path',
        points: pairs(points),
        fill: codes.has(kode) ? 'series1' : 'rule',
        stroke: { ink: 'paper', width: 0.6 },
      }),
    ),
  );
  return { width: bredde, height: højde, shapes };
}

function pairs(numbers: readonly number[]): [number, number][] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}
