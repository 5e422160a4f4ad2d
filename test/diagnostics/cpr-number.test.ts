import { describe, expect, it } from 'vitest';
import { findCprNumbers, maskCprNumbers } from '../../src/diagnostics/cpr-number.js';
import { diagnose } from '../../src/diagnostics/registry.js';

const numbers = [
  '010203-1234',
  '0102031234',
  '010203 1234',
  '010203\u00a01234',
  '010203–1234',
  '010203 - 1234',
  '010203\u20111234',
  '311299-4321',
  '311299-9321',
  // 2000 was a leap year, 1900 was not; the seventh digit tells which is meant.
  '290200-4234',
  '290200-5234',
  '290204-3234',
  '290236-4234',
  '290256-5234',
  '(010203-1234)',
  '010203-1234.',
  '010203-1234, 02',
  'cpr: 0102031234',
  'navn_010203-1234.pdf',
  'bilag/010203-1234.pdf',
  'nr010203-1234',
  'telefon: "0102031234"',
  'www.eksempel.dk og 0102031234',
];

const others = [
  '310203-1234',
  '000203-1234',
  '320103-1234',
  '011303-1234',
  '290200-1234',
  '290200-3234',
  '290237-4234',
  '290201-0234',
  '12345678',
  '5790001234567',
  '01020312345',
  '10102031234',
  '010203-12345',
  '1010203-1234',
  '010122-311225',
  '2021-010203-1234',
  '21/010203-1234',
  '010203-1234-5',
  '010203-1234,5',
  '010203 1234 kr.',
  '010203 1234 5678',
  '20 010203 1234',
  '01.10.21-2025',
  'sag 010203-1234',
  'Sagsnr. 010203-1234',
  'journalnummer: 010203-1234',
  'CVR-nr. 0102031234',
  'EAN: 0102031234',
  'tlf. 0102031234',
  'konto nr. 0102031234',
  'kr. 010203 1234',
  'https://eksempel.dk/0102031234',
  'www.eksempel.dk/?id=0102031234',
  'ab0102031234',
];

describe('a CPR number', () => {
  it.each(numbers)('is found in «%s»', (text) => {
    expect(findCprNumbers(text)).toHaveLength(1);
  });

  it.each(others)('is not «%s»', (text) => {
    expect(findCprNumbers(text)).toEqual([]);
  });

  it('is found with its place, and all of them', () => {
    expect(findCprNumbers('A 010203-1234 og 0405067890')).toEqual([
      { start: 2, end: 13, masked: '010203-xxxx' },
      { start: 17, end: 27, masked: '040506xxxx' },
    ]);
  });

  it('is masked, and nothing else is changed', () => {
    expect(maskCprNumbers('A 010203-1234 og 0405067890, tlf. 20123456')).toBe(
      'A 010203-xxxx og 040506xxxx, tlf. 20123456',
    );
  });

  it('is masked in everything that a diagnostic quotes', () => {
    const { message, help } = diagnose('HP302', '«010203-1234»', null, { help: 'Slet 010203-1234' });
    expect([message, help]).toEqual(['«010203-xxxx»', 'Slet 010203-xxxx']);
  });
});
