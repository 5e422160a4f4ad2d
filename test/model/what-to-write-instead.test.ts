import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { declaresId } from '../../src/model/values/identifier.js';
import { share } from '../../src/model/values/quantity.js';

const refusal = (schema: z.ZodType, text: string) => {
  const issue = schema.safeParse(text).error?.issues[0];
  const { help, instead } = (issue as { params?: { help?: string; instead?: string | null } }).params ?? {};
  return [help, instead ?? null];
};

describe('a share without unit', () => {
  it.each([
    ['25', 'Skriv 25 %', '25 %'],
    [' 33,5 ', 'Skriv 33,5 %', '33,5 %'],
    ['100', 'Skriv 100 %', '100 %'],
    ['100,5', 'Skriv andelen i procent, højst 100 %', null],
    ['250', 'Skriv andelen i procent, højst 100 %', null],
    ['0,25', 'Skriv 25 %, hvis 0,25 er delen af det hele, og ellers 0,25 %', null],
    ['0,125', 'Skriv 12,5 %, hvis 0,125 er delen af det hele, og ellers 0,125 %', null],
    ['1', 'Skriv 100 %, hvis 1 er delen af det hele, og ellers 1 %', null],
    ['1,1', 'Skriv 1,1 %', '1,1 %'],
  ])('%s', (text, help, instead) => {
    expect(refusal(share, text)).toEqual([help, instead]);
  });
});

describe('an id', () => {
  it.each([
    ['Nordvang', 'nordvang'],
    ['Nordvang Øst', 'nordvang-oest'],
    ['nordvang_2', 'nordvang-2'],
    ['café-teamet', 'cafe-teamet'],
    ['../leder', null],
    ['nord\u00advang', null],
    ['nordvang-', null],
    ['Nordvang (øst)', null],
  ])('%s in other letters: %s', (text, instead) => {
    expect(refusal(declaresId('area'), text)[1]).toBe(instead);
  });
});
