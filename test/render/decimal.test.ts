import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHundredths, toThousandths } from '../../src/render/decimal.js';

it.each([
  [0, '0', '0'],
  [-0, '0', '0'],
  [-0.0001, '0', '0'],
  [0.0005, '0.001', '0'],
  [0.04, '0.04', '0.04'],
  [-0.5, '-0.5', '-0.5'],
  [12.5, '12.5', '12.5'],
  [841.8898, '841.89', '841.89'],
  [7.126, '7.126', '7.13'],
  [1e15, '1000000000000000', '1000000000000000'],
])('writes %d', (value, thousandths, hundredths) => {
  expect([toThousandths(value), toHundredths(value)]).toEqual([thousandths, hundredths]);
});

it('writes every place on a page as JavaScript writes the rounded number', () => {
  fc.assert(
    fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (value) => {
      expect(toThousandths(value)).toBe(String(Math.round(value * 1000) / 1000));
      expect(toHundredths(value)).toBe(String(Math.round(value * 100) / 100));
    }),
  );
});
