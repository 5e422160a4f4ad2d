import { describe, expect, it } from 'vitest';
import { datesIn, dayAfter, spelledDay, writtenDay } from '../../src/check/dates-in-text.js';
import { numberWord } from '../../src/check/number-words.js';
import { sentenceAround } from '../../src/check/sentences.js';
import { areForms, haveSameDigits, isOneSlipApart } from '../../src/check/spelling.js';

describe('a word is one slip from another', () => {
  it.each([
    ['abcd', 'abc', true],
    ['abcd', 'bcd', true],
    ['abcd', 'abxd', true],
    ['abcd', 'xbcd', true],
    ['abcd', 'abcx', true],
    ['abcd', 'bacd', true],
    ['abcd', 'acbd', true],
    ['abcd', 'abdc', true],
    ['aab', 'ab', true],
    ['ab', 'ba', true],
    ['a', '', true],
    ['abcd', 'abcd', false],
    ['abcd', 'ab', false],
    ['abcd', 'abxy', false],
    ['abcd', 'adcb', false],
    ['abcd', 'xacd', false],
    ['abcd', 'bxcd', false],
    ['abcd', 'badc', false],
    ['abd', 'axyd', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(isOneSlipApart(a, b)).toBe(expected);
    expect(isOneSlipApart(b, a)).toBe(expected);
  });
});

describe('two words are forms of one', () => {
  it.each([
    ['boligsocial', 'boligsociale', true],
    ['jobcenter', 'jobcentret', true],
    ['centre', 'center', true],
    ['bolig', 'boligerne', true],
    ['lærer', 'lærere', true],
    ['leder', 'lederens', true],
    ['mål', 'mål', true],
    ['by', 'byen', false],
    ['skole', 'skolebus', false],
    ['skolebus', 'skole', false],
    ['leder', 'ledelse', false],
    ['kommune', 'kommunexens', false],
  ])('%s and %s: %j', (a, b, expected) => {
    expect(areForms(a, b)).toBe(expected);
    expect(areForms(b, a)).toBe(expected);
  });

  it.each([
    ['Team 12', 'Team 13', false],
    ['Team 12', 'Team12', true],
    ['Team', 'Hold', true],
    ['Team 1', 'Team', false],
    ['1. og 2.', '12', true],
  ])('%s and %s have the same figures: %j', (a, b, expected) => {
    expect(haveSameDigits(a, b)).toBe(expected);
    expect(haveSameDigits(b, a)).toBe(expected);
  });
});

describe('a count is read', () => {
  it.each([
    ['nul', 0],
    ['Tre', 3],
    ['tolv', 12],
    ['ét', 1],
    ['begge', 2],
    ['7', 7],
    ['42', 42],
    ['123', null],
    ['4a', null],
    ['mange', null],
    ['', null],
  ])('%s: %j', (text, count) => expect(numberWord(text)).toBe(count));
});

describe('the sentence around a word', () => {
  it.each([
    ['Først. Så kom HER 1. oktober. Til sidst.', 'Så kom HER 1. oktober.'],
    ['Først! Så HER? Til sidst.', 'Så HER?'],
    ['Først. «Så» HER. «Til» sidst.', '«Så» HER.'],
    ['Først.\n\nså HER\n\nTil sidst.', 'så HER'],
    ['Først\n  - så HER\n  - til sidst', '- så HER'],
    ['først\nså HER\ntil sidst.', 'først så HER til sidst.'],
    ['ca. 4 HER pr. år', 'ca. 4 HER pr. år'],
    ['HER', 'HER'],
  ])('%j', (text, sentence) => expect(sentenceAround(text, text.indexOf('HER'))).toBe(sentence));

  it('is not looked for far away', () => {
    const far = 'ord '.repeat(200);
    const found = sentenceAround(`Først. ${far}HER ${far}. Sidst.`, `Først. ${far}`.length);
    expect(found.length).toBeGreaterThan(900);
    expect(found.length).toBeLessThan(1001);
  });
});

describe('days in a text', () => {
  it.each<[string, ...[text: string, iso: string | null, style: string][]]>([
    ['Den 1. oktober 2021.', ['1. oktober 2021', '2021-10-01', 'spelled']],
    ['Den 1 Oktober\n2021', ['1 Oktober 2021', '2021-10-01', 'spelled']],
    ['31. februar 2021', ['31. februar 2021', null, 'spelled']],
    ['1. oktober 20211'],
    ['1. oktober'],
    ['1.10.2021', ['1.10.2021', '2021-10-01', 'figures']],
    ['01. 10. 2021', ['01. 10. 2021', '2021-10-01', 'figures']],
    ['1/10/2021', ['1/10/2021', '2021-10-01', 'other']],
    ['1/10-21', ['1/10-21', '2021-10-01', 'other']],
    ['1/2/10', ['1/2/10', '2010-02-01', 'other']],
    ['1-10-2021', ['1-10-2021', '2021-10-01', 'other']],
    ['1.10/2021', ['1.10/2021', '2021-10-01', 'other']],
    ['1.2.13', ['1.2.13', '2013-02-01', 'other']],
    ['1.2.12'],
    ['13-17-21'],
    ['1-10.2021'],
    ['2021-10-01', ['2021-10-01', '2021-10-01', 'other']],
    ['2021-13-01', ['2021-13-01', null, 'other']],
    ['29.2.2020 og 29.2.2021', ['29.2.2020', '2020-02-29', 'figures'], ['29.2.2021', null, 'figures']],
    [
      '0.1.2021 og 1.0.2021 og 1.13.2021',
      ['0.1.2021', null, 'figures'],
      ['1.0.2021', null, 'figures'],
      ['1.13.2021', null, 'figures'],
    ],
    ['31.12.2021-30.9.2025', ['31.12.2021', '2021-12-31', 'figures'], ['30.9.2025', '2025-09-30', 'figures']],
    ['§1.10.2021 og 5,1.10.2021'],
    ['1.10.2021,5 og 1.10.20215 og 1.10.21%'],
    ['Den 1.10.2021.', ['1.10.2021', '2021-10-01', 'figures']],
  ])('%j', (text, ...expected) => {
    const found = datesIn(text);
    expect(found.map((date) => [date.text, date.iso, date.style])).toEqual(expected);
    for (const { start, end, text: written } of found)
      expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(written);
  });

  it('are written as authors write them', () => {
    expect([writtenDay('2021-10-01'), spelledDay('2021-10-01')]).toEqual(['1.10.2021', '1. oktober 2021']);
    expect([spelledDay('2021-01-31'), spelledDay('2021-12-09')]).toEqual(['31. januar 2021', '9. december 2021']);
  });

  it.each([
    ['2021-10-01', 4, -1, '2025-09-30'],
    ['2021-12-31', 0, 1, '2022-01-01'],
    ['2020-02-29', 1, 0, '2021-03-01'],
    ['2022-01-01', -1, 0, '2021-01-01'],
  ])('%s and %i years and %i days: %s', (day, years, days, expected) => {
    expect(dayAfter(day, years, days)).toBe(expected);
  });
});
