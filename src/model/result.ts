import * as z from 'zod';
import { described, reject } from './field.js';
import { notMeasured } from './measure.js';
import { byShape } from './values/by-shape.js';
import { year } from './values/date.js';
import { type Quantity, quantity } from './values/quantity.js';
import { inlineText, plainText } from './values/text.js';

const atTime = (when: string) =>
  z.strictObject({
    periode: described(plainText, 'Periode', `Hvornår tallet gælder, fx ${when}.`),
    værdi: quantity,
  });

const fields = {
  tekst: described(plainText, 'Tekst', 'Hvad der er talt eller målt, på én linje og uden tallene.'),
  enhed: described(plainText, 'Enhed', 'Hvad tallet tæller, fx beboere. Udelades, når tallene har %.').optional(),
  'pr-år': described(
    z.record(year, byShape(z.enum([notMeasured]), quantity)),
    'Pr. år',
    'Et tal for hvert år: {2018: 51, 2019: 33}. «opgøres ikke» for et år uden tal.',
  ).optional(),
  før: described(atTime('efterårsferien 2017'), 'Før', 'Tallet, før indsatsen virkede.').optional(),
  efter: described(atTime('vinterferien 2018'), 'Efter', 'Tallet efter.').optional(),
  værdi: described(
    quantity,
    'Værdi',
    'Ét tal, der står for sig selv. Sig med år eller periode, hvornår det gælder.',
  ).optional(),
  år: described(
    byShape(year, z.array(year).min(1)),
    'År',
    'Året for tallet i værdi: 2019, eller [2018, 2019], når det er talt sammen over flere år.',
  ).optional(),
  periode: described(plainText, 'Periode', 'For tallet i værdi, når det gælder en anden tid end hele år.').optional(),
  bemærkning: described(inlineText, 'Bemærkning', 'Hvad læseren skal vide om tallene.').optional(),
};

type Fields = z.output<z.ZodObject<typeof fields>>;
type Settled = Pick<Fields, 'tekst' | 'bemærkning'> & {
  /** Of all values; what they count stands in `enhed`. */
  readonly unit: Quantity['unit'];
  readonly enhed: string | null;
};

/** What an intervention has brought about: year by year, before and after, or one figure by itself. */
export type Result = Settled &
  (
    | { readonly kind: 'years'; readonly years: ReadonlyMap<number, Quantity | null> }
    | { readonly kind: 'beforeAfter'; readonly before: TimedValue; readonly after: TimedValue }
    | { readonly kind: 'single'; readonly value: Quantity; readonly when: readonly number[] | string }
  );

export interface TimedValue {
  readonly periode: string;
  readonly værdi: Quantity;
}

export const result = z.strictObject(fields).transform(settled);

const ways = 'Skriv enten pr-år (et tal for hvert år), før og efter, eller værdi med år eller periode';

function settled(value: Fields, ctx: z.core.$RefinementCtx): Result {
  // What seems to be lacking may stand under a name that is misspelt.
  if (ctx.issues.length > 0) return z.NEVER;
  const { tekst, bemærkning, 'pr-år': years, før, efter, værdi, år, periode } = value;
  const given = [years, før ?? efter, værdi].filter((way) => way !== undefined);
  if (given.length === 0) return reject(ctx, 'HP109', `Resultatet «${tekst}» har ingen tal`, ways);
  if (given.length > 1) return reject(ctx, 'HP115', `«${tekst}» har tal på flere måder`, ways);
  if (værdi === undefined && (år !== undefined || periode !== undefined))
    return reject(ctx, 'HP115', `«${tekst}» har år eller periode uden «værdi»`, ways);
  const unit = unitOf(value, ctx);
  if (unit === null) return z.NEVER;
  const about = { tekst, bemærkning, unit, enhed: value.enhed ?? null };
  if (years !== undefined) {
    const entries = Object.entries(years).map(([at, one]) => [Number(at), one === notMeasured ? null : one] as const);
    return { ...about, kind: 'years', years: new Map(entries.sort(([a], [b]) => a - b)) };
  }
  if (værdi !== undefined) {
    const when = timeOf(value, ctx);
    return when === null ? z.NEVER : { ...about, kind: 'single', value: værdi, when };
  }
  if (!før || !efter)
    return reject(ctx, 'HP115', `«${tekst}» har kun «${før ? 'før' : 'efter'}»`, 'Skriv både før og efter');
  if (før.periode.toLowerCase() === efter.periode.toLowerCase())
    return twice(ctx, `«${tekst}» har samme periode før og efter`, 'Skriv, hvornår hvert af tallene gælder');
  return { ...about, kind: 'beforeAfter', before: før, after: efter };
}

function timeOf({ tekst, år, periode }: Fields, ctx: z.core.$RefinementCtx): readonly number[] | string | null {
  if (år === undefined && periode === undefined)
    return reject(ctx, 'HP811', `Tallet i «${tekst}» har ingen periode`, 'Tilføj år: 2019 eller periode: foråret 2019');
  if (år !== undefined && periode !== undefined)
    return reject(ctx, 'HP115', `«${tekst}» har både år og periode`, 'Skriv kun den ene af dem');
  if (periode !== undefined) return periode;
  const years = typeof år === 'number' ? [år] : (år ?? []);
  const again = years.find((each, index) => years.indexOf(each) < index);
  if (again !== undefined) return twice(ctx, `Året ${again} står to gange i «${tekst}»`, 'Slet det ene');
  return [...years].sort((a, b) => a - b);
}

/** The unit that all values share; null where they do not, or where nobody can tell what they count. */
function unitOf(value: Fields, ctx: z.core.$RefinementCtx): Quantity['unit'] | null {
  const { tekst, enhed, 'pr-år': years = {}, før, efter, værdi } = value;
  const all = [...Object.values(years), før?.værdi, efter?.værdi, værdi];
  const known = all.filter((one): one is Quantity => typeof one === 'object');
  const [unit = 'number', other] = [...new Set(known.map((one) => one.unit))];
  if (other !== undefined)
    return reject(
      ctx,
      'HP813',
      `«${tekst}» har tal med forskellig enhed`,
      'Skriv alle tal med %, eller del dem i to resultater',
    );
  if (unit === 'number' && enhed === undefined)
    return reject(
      ctx,
      'HP812',
      `Tallene i «${tekst}» mangler en enhed`,
      'Tilføj fx enhed: beboere, eller skriv tallene med %',
    );
  return unit;
}

function twice(ctx: z.core.$RefinementCtx, message: string, help: string): never {
  return reject(ctx, 'HP814', message, help);
}
