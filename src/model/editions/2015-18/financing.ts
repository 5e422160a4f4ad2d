import * as z from 'zod';
import type { EditionForm } from '../../edition-form.js';
import { described, formField } from '../../field.js';
import { type Kroner, money } from '../../values/money.js';
import { prose } from '../../values/text.js';

const lbf = described(money, 'Landsbyggefonden', 'Beløbet fra Landsbyggefonden i hele kroner.');
const local = described(
  money,
  'Lokal medfinansiering',
  'Beløbet fra kommune, boligorganisationer og andre lokale parter i hele kroner.',
);

const funders = { landsbyggefonden: lbf, 'lokal-medfinansiering': local };

/**
 * The financing, each amount written once: that of the plan, and that of each focus area, which its sub-agreement repeats. Sums are
 * made and never written.
 */
export function financingSchema(form: EditionForm) {
  const perArea = Object.fromEntries(
    form.indsatsområder.map(({ id, navn }) => [
      id,
      described(z.strictObject(funders), navn, `Finansieringen af ${navn}.`).optional(),
    ]),
  );
  return z.strictObject({
    ...funders,
    indsatsområder: formField(
      z.strictObject(perArea).meta({ keepsOrder: true }),
      'Finansiering af indsatsområderne',
      'strategisk.finansiering',
    ),
    'ikke-fordelt': described(
      prose,
      'Ikke fordelt på delaftaler',
      'Hvad det, der ikke er fordelt på delaftaler, går til. Beløbet regnes ud.',
    ).optional(),
  });
}

export type Financing = z.output<ReturnType<typeof financingSchema>>;

/** What the two sides give, and both together. */
export interface Amounts {
  readonly lbf: Kroner;
  readonly local: Kroner;
  readonly total: Kroner;
}

export interface FinancingSums {
  readonly plan: Amounts;
  /** By focus area, in the form's order; those that have amounts. */
  readonly areas: ReadonlyMap<string, Amounts>;
  /** What the plan has beyond its focus areas; negative where they have more than the plan. */
  readonly rest: Amounts;
}

/** Whole kroner throughout, so that every sum is exact. */
export function financingSums(financing: Financing): FinancingSums {
  const plan = amountsOf(financing);
  const areas = new Map(
    Object.entries(financing.indsatsområder ?? {}).flatMap(([id, own]) => (own ? [[id, amountsOf(own)] as const] : [])),
  );
  const rest = [...areas.values()].reduce((left, { lbf, local }) => amounts(left.lbf - lbf, left.local - local), plan);
  return { plan, areas, rest };
}

type Funded = Pick<Financing, 'landsbyggefonden' | 'lokal-medfinansiering'>;

function amountsOf({ landsbyggefonden, 'lokal-medfinansiering': local }: Funded): Amounts {
  return amounts(landsbyggefonden, local);
}

function amounts(lbf: Kroner, local: Kroner): Amounts {
  return { lbf, local, total: lbf + local };
}
