import { expect, it } from 'vitest';
import { date, year } from '../../src/model/values/date.js';

it.each([
  ['31.6.2025', 'Juni 2025 har kun 30 dage'],
  ['29.2.2023', 'Februar 2023 har kun 28 dage'],
  ['30.2.2024', 'Februar 2024 har kun 29 dage'],
  ['32.12.2024', 'December 2024 har kun 31 dage'],
  ['0.12.2024', 'Skriv fx 1.10.2021 eller 2021-10-01'],
  ['1.13.2024', 'Skriv fx 1.10.2021 eller 2021-10-01'],
  ['31.13.2024', 'Skriv fx 1.10.2021 eller 2021-10-01'],
  ['31.0.2024', 'Skriv fx 1.10.2021 eller 2021-10-01'],
  ['oktober 2021', 'Skriv også dagen, fx 1.10.2021'],
  ['okt. 2021', 'Skriv også dagen, fx 1.10.2021'],
  ['10.2021', 'Skriv også dagen, fx 1.10.2021'],
  ['10/2021', 'Skriv også dagen, fx 1.10.2021'],
  ['nytår', 'Skriv fx 1.10.2021 eller 2021-10-01'],
  ['2021', 'Skriv fx 1.10.2021 eller 2021-10-01'],
])('%s is no date: %s', (text, help) => {
  const issue = date.safeParse(text).error?.issues[0];
  expect(issue?.message).toBe(`«${text}» er ikke en dato`);
  expect(issue).toHaveProperty('params.help', help);
});

it.each([
  ['1989', 'Årstallet 1989 kan ikke passe her'],
  ['2101', 'Årstallet 2101 kan ikke passe her'],
  ['2018/19', '«2018/19» er to årstal: her skal kun stå ét'],
  ['2018 - 2019', '«2018 - 2019» er to årstal: her skal kun stå ét'],
  ['21', '«21» er ikke et årstal'],
  ['20211', '«20211» er ikke et årstal'],
])('%s is no year: %s', (text, message) => {
  expect(year.safeParse(text).error?.issues[0]?.message).toBe(message);
});

it.each(['1990', ' 2019 ', '2100'])('%s is a year', (text) => {
  expect(year.parse(text)).toBe(Number(text));
});
