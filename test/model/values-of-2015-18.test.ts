import { describe, expect, it } from 'vitest';
import { quantityText } from '../../src/compose/format/danish.js';
import { fullTime, parseFullTime } from '../../src/model/values/full-time.js';
import { parseMonths } from '../../src/model/values/months.js';
import { quantity } from '../../src/model/values/quantity.js';

describe('full-time positions', () => {
  it.each([
    ['1,67', 1.67],
    ['2', 2],
    ['1/2', 0.5],
    ['1 / 4', 0.25],
    ['1/1', 1],
    ['1/0', null],
    ['en halv', null],
    ['1/2/3', null],
  ])('%s', (text, value) => expect(parseFullTime(text)).toBe(value));

  it('keep what was written, and are more than none', () => {
    expect(fullTime.parse('1/2 årsværk')).toEqual({ value: 0.5, text: '1/2' });
    for (const text of ['0', '-1', '0/4', '1000']) expect(fullTime.safeParse(text).success, text).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['17 mdr.', 17],
    ['17 mdr', 17],
    ['1 måned', 1],
    ['4 år', 48],
    ['48\u00a0måneder', 48],
    ['0 mdr.', null],
    ['17', null],
    ['11 år', null],
    ['halvandet år', null],
  ])('%s', (text, months) => expect(parseMonths(text)).toBe(months));
});

describe('an amount as a measured value', () => {
  it.each([
    ['712.000 kr.', 712_000],
    ['kr. 712.000', 712_000],
    ['1,5 mio. kr.', 1_500_000],
    ['12 kroner', 12],
  ])('%s', (text, value) => expect(quantity.parse(text)).toEqual({ value, decimals: 0, unit: 'kroner' }));

  it('is written as kroner, and øre are none', () => {
    expect(quantityText(quantity.parse('712000 kr.'))).toBe('712.000\u00a0kr.');
    for (const text of ['712,50 kr.', '10.944.00 kr.', 'kr.'])
      expect(quantity.safeParse(text).success, text).toBe(false);
  });
});
