import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { decimalText, moneyText, quantityText } from '../../src/compose/format/danish.js';
import { ages, parseAges } from '../../src/model/values/ages.js';
import { date, parseDate, year } from '../../src/model/values/date.js';
import { count, hours, parseDecimal, parseWholeNumber } from '../../src/model/values/decimal.js';
import { identifierOf, isIdentifier } from '../../src/model/values/identifier-text.js';
import { money, parseMoney } from '../../src/model/values/money.js';
import { quantity, share } from '../../src/model/values/quantity.js';
import { yesNo } from '../../src/model/values/yes-no.js';

/** The value, or the permanent code of the refusal. */
function read(schema: z.ZodType, text: string): unknown {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return issue?.code === 'custom' ? issue.params?.code : issue?.code;
}

describe('numbers', () => {
  it.each([
    ['40', 40, 0],
    ['38,0', 38, 1],
    ['90,7', 90.7, 1],
    ['4.6', 4.6, 1],
    ['1.000,5', 1000.5, 1],
    ['30.000.000', 30_000_000, 0],
    ['1 500', 1500, 0],
    ['1\u00a0500,25', 1500.25, 2],
    ['-3,2', -3.2, 1],
    ['−3,2', -3.2, 1],
    [' 7 ', 7, 0],
  ])('%j is read', (text, value, decimals) => expect(parseDecimal(text)).toEqual({ ok: { value, decimals } }));

  it.each(['', 'mange', '1,2,3', '1.00.000', '4½', '1e5', '0x10', '1,', ',5', '12345678901234567', '--1', '1,-'])(
    '%j is none',
    (text) => expect(parseDecimal(text)).toEqual({ problem: 'notANumber' }),
  );

  it.each(['1.000', '999.999', '-1.000'])('%j can be read in two ways', (text) =>
    expect(parseDecimal(text)).toEqual({ problem: 'ambiguous' }),
  );

  it('keep value and decimals from the plan to the page', () => {
    const written = fc
      .tuple(
        fc.boolean(),
        fc.nat({ max: 999_999_999 }),
        fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 6 }),
      )
      .map(([minus, whole, decimals]) => `${minus ? '-' : ''}${whole}${decimals ? `,${decimals}` : ''}`);
    fc.assert(
      fc.property(written, (text) => {
        const reading = parseDecimal(text);
        if (!('ok' in reading)) throw new Error(text);
        const printed = decimalText(reading.ok).replaceAll('.', '').replace('−', '-');
        expect(printed).toBe(reading.ok.value === 0 ? text.replace('-', '') : text);
        const again = parseDecimal(decimalText(reading.ok));
        if ('ok' in again) expect(again.ok.value).toBeCloseTo(reading.ok.value, 9);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a field takes', () => {
  const cases: [name: string, schema: z.ZodType, text: string, expected: unknown][] = [
    ['quantity', quantity, '90,7 %', { value: 90.7, decimals: 1, unit: 'percent' }],
    ['quantity', quantity, '25pct.', { value: 25, decimals: 0, unit: 'percent' }],
    ['quantity', quantity, '4,6', { value: 4.6, decimals: 1, unit: 'number' }],
    ['quantity', quantity, '-3,2 %', { value: -3.2, decimals: 1, unit: 'percent' }],
    ['quantity', quantity, '101 %', 'HP110'],
    ['quantity', quantity, '1.000', 'HP108'],
    ['quantity', quantity, '%', 'HP107'],
    ['share', share, '25 %', { value: 25, decimals: 0, unit: 'percent' }],
    ['share', share, '25', 'HP107'],
    ['share', share, '-25 %', 'HP110'],
    ['share', share, '1.000 %', 'HP108'],
    ['count', count, '1.500', 1500],
    ['count', count, '1,5', 'HP107'],
    ['count', count, '-4', 'HP107'],
    ['count', count, '9'.repeat(400), 'HP107'],
    ['hours', hours, '7,5', { value: 7.5, decimals: 1 }],
    ['hours', hours, '9 timer', { value: 9, decimals: 0 }],
    ['hours', hours, '200', 'HP110'],
    ['hours', hours, '-5', 'HP110'],
    ['date', date, '1.10.2021', '2021-10-01'],
    ['date', date, '01.10.21', '2021-10-01'],
    ['date', date, '1/10-2021', '2021-10-01'],
    ['date', date, '1. oktober 2021', '2021-10-01'],
    ['date', date, '2021-10-01', '2021-10-01'],
    ['date', date, '29.2.2024', '2024-02-29'],
    ['date', date, '29.2.2023', 'HP106'],
    ['date', date, '31.4.2021', 'HP106'],
    ['date', date, '2021', 'HP106'],
    ['date', date, '1. brumaire 2021', 'HP106'],
    ['year', year, '2019', 2019],
    ['year', year, '19', 'HP112'],
    ['year', year, '2019-20', 'HP112'],
    ['yesNo', yesNo, 'Ja', true],
    ['yesNo', yesNo, 'nej', false],
    ['yesNo', yesNo, 'true', true],
    ['yesNo', yesNo, 'måske', 'HP111'],
    ['yesNo', yesNo, 'constructor', 'HP111'],
    ['ages', ages, '13-17 år', { from: 13, to: 17, text: '13-17 år' }],
    ['ages', ages, '13 til 17 årige', { from: 13, to: 17, text: '13 til 17 årige' }],
    ['ages', ages, '18+', { from: 18, to: null, text: '18+' }],
    ['ages', ages, 'over 18 år', { from: 19, to: null, text: 'over 18 år' }],
    ['ages', ages, 'op til 25 år', { from: null, to: 25, text: 'op til 25 år' }],
    ['ages', ages, 'under 18 år', { from: null, to: 17, text: 'under 18 år' }],
    ['ages', ages, 'Fra 7. klasse til 18 år', { from: 13, to: 18, text: 'Fra 7. klasse til 18 år' }],
    ['ages', ages, '17-13 år', 'HP113'],
    ['ages', ages, 'unge', 'HP113'],
  ];
  it.each(cases)('%s', (_name, schema, text, expected) => expect(read(schema, text), text).toEqual(expected));
});

/** Texts that come near to what the readers look for, and any other. */
const nearly = fc.string({
  unit: fc.constantFrom(...'0123456789.,-−%+ /åæø\n\u00a0', 'år', 'pct', 'til', 'klasse', 'op', 'ja'),
});

describe('any text', () => {
  it('is read or refused with a code, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        for (const schema of [quantity, share, count, hours, date, year, yesNo, ages]) {
          const value = read(schema, text);
          if (typeof value === 'string' && value.startsWith('HP')) expect(value).toMatch(/^HP1\d\d$/);
        }
        const whole = parseWholeNumber(text);
        if (whole !== null) expect(Number.isSafeInteger(whole)).toBe(true);
        expect(parseAges(text)?.text ?? text.trim()).toBe(text.trim());
      }),
      { numRuns: 700 },
    );
  });

  it('that is a quantity can be printed', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const result = quantity.safeParse(text);
        if (result.success) expect(quantityText(result.data)).toMatch(/^−?[\d.]+(,\d+)?(\u00a0%)?$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes an id or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), nearly), (name) => {
        const id = identifierOf(name);
        expect(id === '' || isIdentifier(id)).toBe(true);
        expect(identifierOf(id)).toBe(id);
      }),
    );
    expect(identifierOf('Hverdagsøkonomi & Ærø på 3. sal – é')).toBe('hverdagsoekonomi-aeroe-paa-3-sal-e');
  });
});

describe('dates', () => {
  it('are the same day in each way of writing', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-').map(Number);
        for (const text of [iso, `${d}.${m}.${y}`, `${d}/${m}/${y}`, `${d}.${m}.${String(y).slice(2)}`])
          expect(parseDate(text), text).toBe(iso);
      }),
    );
  });
});

describe('what people also write', () => {
  it.each([
    ['den 1. april 2026', '2026-04-01'],
    ['1. apr. 2026', '2026-04-01'],
    ['1 april 2026', '2026-04-01'],
    ['31. Sept. 2026', null],
    ['1. ma 2026', null],
  ])('the date %j', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each([
    ['fra 13 til 17 år', 13, 17],
    ['18 år og opefter', 18, null],
    ['60 år eller ældre', 60, null],
  ])('the ages %j', (text, from, to) => expect(parseAges(text)).toMatchObject({ from, to }));

  it('the word percent', () => expect(read(share, '25 procent')).toMatchObject({ value: 25, unit: 'percent' }));
  it('the word million', () => expect(parseMoney('30 millioner kr.')).toBe(30_000_000));
});

describe('money', () => {
  it.each([
    ['30.000.000 kr.', 30_000_000],
    ['30.000.000', 30_000_000],
    ['30000000', 30_000_000],
    ['kr. 1.000', 1000],
    ['1.000 kr', 1000],
    ['325.000,00 kr.', 325_000],
    ['5.000,-', 5000],
    ['30 mio. kr.', 30_000_000],
    ['1,5 mio. kr.', 1_500_000],
    ['42.128.000\u00a0kr.', 42_128_000],
    ['0 kr.', 0],
  ])('%j is read', (text, kroner) => expect(parseMoney(text)).toBe(kroner));

  it.each(['', 'mange kr.', '30.000.00 kr.', '10,50 kr.', '1,2345678 mio. kr.', '-5 kr.', '1.0 kr.', '5 %', '€ 5'])(
    '%j is refused',
    (text) => expect(read(money, text)).toBe('HP116'),
  );

  it('comes back as it is printed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999 }), (kroner) => {
        expect(parseMoney(moneyText(kroner))).toBe(kroner);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void parseMoney(text)));
  });
});
