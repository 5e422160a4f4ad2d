import * as z from 'zod';
import { reject } from '../field.js';
import { besideNumber } from './beside-number.js';
import { type Decimal, parseDecimal } from './decimal.js';
import { parseMoney } from './money.js';

/** A measured value: `90,7 %`, `4,6`, `0`, `712.000 kr.` */
export interface Quantity extends Decimal {
  readonly unit: 'percent' | 'number' | 'kroner';
}

/** Reads a value with or without per cent sign; `pct.` and `procent` count as `%`, and an amount says that it is one. */
function readQuantity(text: string, ctx: z.core.$RefinementCtx): Quantity {
  const kroner = /^kr\.? ?\d|(?:kr\.?|kroner)$/i.test(text.trim()) ? parseMoney(text) : null;
  if (kroner !== null) return { value: kroner, decimals: 0, unit: 'kroner' };
  const percent = /^(.*?)\s*(?:%|pct\.?|procent)$/i.exec(text.trim());
  const reading = parseDecimal(percent?.[1] ?? text);
  if ('ok' in reading) {
    if (percent && Math.abs(reading.ok.value) > 100)
      return reject(ctx, 'HP110', `En andel kan ikke være ${text}`, 'Skriv en værdi fra 0 % til 100 %');
    return { ...reading.ok, unit: percent ? 'percent' : 'number' };
  }
  if (reading.problem === 'ambiguous')
    return reject(ctx, 'HP108', `«${text}» kan være både et tusindtal og et decimaltal`, ambiguousHelp(text));
  const beside = besideNumber(text);
  return reject(
    ctx,
    'HP107',
    beside?.message ?? `«${text}» er ikke et tal`,
    beside?.help ?? 'Skriv fx 90,7 % eller 4,6',
  );
}

function ambiguousHelp(text: string): string {
  const digits = text.replaceAll(/[^\d.]/g, '');
  return `Skriv ${digits.replaceAll('.', '')} for tusind eller ${digits.replace('.', ',')} for decimaler`;
}

/** `25` can only be 25 %; `0,25` may be a quarter or a quarter of a per cent, and `250` no share at all. */
function withoutUnit(text: string, { value }: Quantity, ctx: z.core.$RefinementCtx): never {
  const message = `Andelen «${text}» mangler enhed`;
  if (value > 100) return reject(ctx, 'HP107', message, 'Skriv andelen i procent, højst 100 %');
  const percent = `${text.trim()} %`;
  if (value > 1) return reject(ctx, 'HP107', message, `Skriv ${percent}`, percent);
  const whole = String(Math.round(value * 10_000) / 100).replace('.', ',');
  return reject(ctx, 'HP107', message, `Skriv ${whole} %, hvis ${text} er delen af det hele, og ellers ${percent}`);
}

/** What is hidden because it is of so few people has no value. */
const quantityData = {
  type: 'object',
  properties: {
    value: { type: ['number', 'null'] },
    decimals: { type: ['integer', 'null'] },
    unit: { enum: ['percent', 'number', 'kroner'] },
    skjult: { const: true },
  },
  required: ['value', 'decimals', 'unit'],
  additionalProperties: false,
};

export const quantity = z
  .string()
  .transform(readQuantity)
  .meta({
    title: 'Værdi',
    description: 'Tallet med dansk komma og enhed: "90,7 %", "4,6" eller "712.000 kr.".',
    editorType: ['number', 'string'],
    dataType: quantityData,
  });

/** A share of a whole; the per cent sign is required so that nobody must guess. */
export const share = z
  .string()
  .transform((text, ctx) => {
    const value = readQuantity(text, ctx);
    if (value === z.NEVER || ctx.issues.length > 0) return z.NEVER;
    if (value.value < 0)
      return reject(ctx, 'HP110', `En andel kan ikke være ${text}`, 'Skriv en andel fra 0 % til 100 %');
    if (value.unit === 'percent') return value;
    return withoutUnit(text, value, ctx);
  })
  .meta({ title: 'Andel', description: 'En andel i procent, fx 25 %.', dataType: quantityData });
