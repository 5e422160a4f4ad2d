import { describe, expect, it } from 'vitest';
import { besideNumber } from '../../src/model/values/beside-number.js';

describe('beside a number', () => {
  const remark = (word: string, number: string) =>
    `Skriv kun ${number}, og skriv «${word}» i feltet bemærkning ved siden af`;
  it.each([
    ['ca. 86 %', 'ca.', '86 %'],
    ['Ca 86', 'Ca', '86'],
    [' cirka  8,6 ', 'cirka', '8,6'],
    ['~40', '~', '40'],
    ['op til 40', 'op til', '40'],
    ['lidt over 40 %', 'lidt over', '40 %'],
    ['mindst 12', 'mindst', '12'],
    ['maks. 12', 'maks.', '12'],
  ])('%s: the word before it is named', (text, word, number) => {
    const message = `«${word}» kan ikke læses i «${text.trim()}»: her skal kun stå tallet`;
    expect(besideNumber(text)).toEqual({ message, help: remark(word, number) });
  });

  it.each(['40-50', '40 – 50', '8,5 til 9,5', '10-20 %', '10 % - 20 %', '10-12 timer', ' 40 procent til 50 procent'])(
    '%s: two numbers',
    (text) => {
      expect(besideNumber(text)).toEqual({
        message: `«${text.trim()}» er to tal: her skal kun stå ét`,
        help: 'Skriv ét tal, og skriv spændet i feltet bemærkning ved siden af',
      });
    },
  );

  it.each([
    ['40 børn', 'børn', '40'],
    ['86 % (skøn)', '(skøn)', '86 %'],
    ['86 pct. i 2020', 'i 2020', '86 pct.'],
    ['1.500kr', 'kr', '1.500'],
  ])('%s: what follows is named', (text, rest, number) => {
    const message = `«${rest}» kan ikke læses i «${text}»: her skal kun stå tallet`;
    const help = `Skriv kun ${number}, og skriv resten i et af felterne ved siden af, fx bemærkning`;
    expect(besideNumber(text)).toEqual({ message, help });
  });

  it.each([
    'mange',
    '',
    'ca.',
    'ca. mange',
    '4½',
    '30.000.00',
    '12-',
    '%',
    'omkring',
    'unge 40',
    `40 ${'x'.repeat(60)}`,
  ])('%s: nothing', (text) => {
    expect(besideNumber(text)).toBeNull();
  });
});
