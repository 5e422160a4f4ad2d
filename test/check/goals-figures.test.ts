import { describe, expect, it } from 'vitest';
import { type Change, findings } from '../support/planted.js';

const agreement = 'strategisk-aftale.yaml';
const sub = 'delaftaler/beskaeftigelse.yaml';
const fixed = (old: string, changed: string): Change => [agreement, old, changed];

/** More indicators after the complete plan's own; the first line of the first is line 14. */
const local = (...indicators: string[]): Change => [
  sub,
  '        datakilde: egen-registrering\n',
  `        datakilde: egen-registrering\n${indicators.map((lines, index) => lines.replace('i-?', `i-${index}`)).join('')}`,
];
const indicator = (text: string, area: string, comparison = 'opgøres ikke', rest = 'lbf-boligsociale-data'): string => {
  return `      - id: i-?
        tekst: ${text}
        boligområde: ${area}
        sammenligning: ${comparison}
        mål: monitorering
        datakilde: ${rest}
`;
};
const fourAreas: Change = [
  'helhedsplan.yaml',
  'områder:\n',
  'områder:\n  - {id: a, navn: A}\n  - {id: b, navn: B}\n  - {id: c, navn: C}\n',
];
const series = (values: readonly (string | null)[], comparison = 'opgøres ikke'): string => {
  const areas = ['a', 'b', 'c', 'nordvang'];
  const lines = values.flatMap((value, index) => (value === null ? [] : [`            ${areas[index]}: "${value}"\n`]));
  return indicator(
    'Andel unge i job',
    `\n          år: 2021\n          værdier:\n${lines.join('').trimEnd()}`,
    comparison,
  );
};
const marks = (all: { marked: string }[]) => all.map(({ marked }) => marked);

describe('HP360: the form fixes the unit', () => {
  it.each([
    ['"90,7 %"', '"90,7"', '90,7', '90,7 %'],
    ['"90,7 %"', '90,7', '90,7', '"90,7 %"'],
    ['"90,7 %"', '0', '0', '"0 %"'],
    ['"90,7 %"', '100', '100', '"100 %"'],
    ['"90,7 %"', '101', '101', null],
    ['"90,7 %"', '-1', '-1', null],
    ['"5,9"', '"5,9 %"', '5,9 %', null],
    ['"5,9"', '12,1', '12,1', null],
    ['"5,9"', '-3,1', '-3,1', null],
  ])('%s → %s', async (old, changed, marked, fix) => {
    const [found, ...more] = await findings('HP360', fixed(old, changed));
    expect([found?.marked, found?.fixed, more]).toEqual([marked, fix, []]);
  });

  it.each([
    ['"90,7 %"', '0 %'],
    ['"5,9"', '12'],
    ['"5,9"', '-3'],
  ])('%s → %s is in order', async (old, changed) => {
    expect(await findings('HP360', fixed(old, changed))).toEqual([]);
  });
});

describe('HP361: a local indicator keeps to its unit', () => {
  it.each([
    ['Andel unge i job', '{værdi: "30,5", år: 2021}', ['30,5']],
    ['Procentdel i job', '{værdi: 30, år: 2021}', ['30']],
    ['Antal unge i job', '{værdi: 30 %, år: 2021}', ['30 %']],
    ['Karaktergennemsnit i dansk', '{værdi: 30 %, år: 2021}', ['30 %']],
    ['Andel unge i job', '{værdi: 0, år: 2021}', []],
    ['Antal unge i job', '{værdi: 30, år: 2021}', []],
    ['Andelsboliger i området', '{værdi: 30, år: 2021}', []],
    ['Unge i job', '{værdi: 30, år: 2021}', []],
    ['Unge i job', '{værdi: 30 %, år: 2021}', []],
    ['Unge i job', '[{værdi: 30 %, år: 2021}, {værdi: 31, år: 2021}]', ['31']],
  ])('%s: %s', async (text, area, marked) => {
    expect(marks(await findings('HP361', local(indicator(text, area))))).toEqual(marked);
  });

  const target = '{antal: 40, enhed: unge, pr: år}';
  it.each([
    ['{andel: 40 %, enhed: unge, pr: år}', '40 %'],
    ['{andel: 40 %, enhed: af de unge, pr: år}', null],
    ['{andel: 40 %, enhed: ud af de unge, pr: år}', null],
    ['{andel: 40 %, enhed: blandt de unge, pr: år}', null],
    ['{andel: 40 %, enhed: unge blandt de nye, pr: år}', '40 %'],
    ['{andel: 40 %, enhed: aftaler, pr: år}', '40 %'],
    ['{antal: 40, pr: år}', null],
  ])('a target %s', async (changed, marked) => {
    const [found] = await findings('HP361', [sub, target, changed]);
    expect(found?.marked ?? null).toBe(marked);
  });

  it('says of what, where its neighbours do', async () => {
    const bare = indicator('Unge med CV', '{værdi: 0, år: 2021}').replace('monitorering', '{mindst: 20, pr: år}');
    const [found] = await findings('HP361', local(bare));
    expect([found?.place, found?.marked]).toEqual([`${sub}:17:23`, '20']);
    const named = indicator('Antal CV’er', '{værdi: 0, år: 2021}').replace('monitorering', '{mindst: 20, pr: år}');
    expect(await findings('HP361', local(named))).toEqual([]);
    expect(await findings('HP361', local(named.replace('Antal', 'Stort antal')))).toHaveLength(1);
  });

  it('has a target in the unit of its figures', async () => {
    const share = indicator('Unge i job', '{værdi: 30 %, år: 2021}').replace(
      'monitorering',
      '{antal: 20, enhed: unge}',
    );
    const [found] = await findings('HP361', local(share));
    expect([found?.marked, found?.related]).toEqual(['20', [`${sub}:14`]]);
    const count = indicator('Unge i job', '{værdi: 30, år: 2021}').replace(
      'monitorering',
      '{andel: 20 %, senest: 2024}',
    );
    expect(marks(await findings('HP361', local(count)))).toEqual(['20 %']);
  });
});

describe('HP361 says why', () => {
  const start = '{værdi: 30 %, år: 2021}';
  it.each<[string, string, string, string, string]>([
    [
      'Andel unge i job',
      '{værdi: "30,5", år: 2021}',
      'monitorering',
      '30,5 har ikke noget procenttegn, men teksten begynder med «Andel»',
      'Skriv "30,5 %", eller ret indikatorens tekst',
    ],
    [
      'Antal unge i job',
      start,
      'monitorering',
      '30 % er en andel, men teksten begynder med «Antal»',
      'Slet procenttegnet, eller ret indikatorens tekst til «Andel …»',
    ],
    [
      'Antallet af unge',
      start,
      'monitorering',
      '30 % er en andel, men teksten begynder med «Antallet»',
      'Slet procenttegnet, eller ret indikatorens tekst til «Andel …»',
    ],
    [
      'Andelen af unge',
      '{værdi: 30, år: 2021}',
      'monitorering',
      '30 har ikke noget procenttegn, men teksten begynder med «Andelen»',
      'Skriv "30 %", eller ret indikatorens tekst',
    ],
    [
      'Unge i job',
      `[${start}, {værdi: 31, år: 2021}]`,
      'monitorering',
      '31 har ikke noget procenttegn, men 30 % er en andel',
      'Skriv "31 %", eller ret indikatorens tekst',
    ],
    [
      'Unge i job',
      start,
      '{antal: 20, enhed: unge}',
      'Målet er et antal, men 30 % er en andel',
      'Skriv målet som andel, fx {andel: 25 %}',
    ],
    [
      'Unge i job',
      '{værdi: 30, år: 2021}',
      '{andel: 20 %}',
      'Målet er en andel, men udgangspunktet er et antal',
      'Skriv målet som antal, fx {antal: 40}',
    ],
    [
      'Unge i job',
      '{værdi: 0, år: 2021}',
      '{andel: 20 %, enhed: unge}',
      'Målet er en andel, men enheden er «unge»',
      'Skriv antal i stedet for andel, eller skriv enhed som «af unge»',
    ],
    [
      'Unge med CV',
      '{værdi: 0, år: 2021}',
      '{mindst: 20, pr: år}',
      'Målet 20 siger ikke, hvad der tælles',
      'Tilføj enhed, fx enhed: børnefamilier',
    ],
  ])('%s: %s, %s', async (text, area, goal, message, help) => {
    const found = await findings('HP361', local(indicator(text, area).replace('monitorering', goal)));
    expect(found.map((one) => [one.message, one.help])).toEqual([[message, help]]);
  });

  it.each([
    ['Unge i job', '{værdi: 0, år: 2021}', '{andel: 20 %}'],
    ['Huslejen i kroner', '{værdi: 6.000 kr., år: 2021}', '{andel: 20 %}'],
    ['Andel unge uden gæld', '{værdi: "0", år: 2021}', 'monitorering'],
  ])('and nothing where it is not told: %s, %s, %s', async (text, area, goal) => {
    expect(await findings('HP361', local(indicator(text, area).replace('monitorering', goal)))).toEqual([]);
  });
});

describe('HP362: a start value is whole', () => {
  const start = '{værdi: 0, år: 2021}';
  it.each([
    ['{værdi: 0}', null],
    ['{værdi: 3}', '3'],
    ['{værdi: 3, bemærkning: foråret 2021}', null],
    ['{værdi: 3, hvor: i 1999}', null],
    ['{værdi: 3, bemærkning: nr. 12021}', '3'],
  ])('%s of what an activity counts', async (changed, marked) => {
    const [found] = await findings('HP362', [sub, start, changed]);
    expect(found?.marked ?? null).toBe(marked);
  });

  it('wants a year also of nothing, where no activity counts it', async () => {
    expect(marks(await findings('HP362', local(indicator('Unge i job', '{værdi: 0}'))))).toEqual(['0']);
  });

  it('says it once for a measure of several areas', async () => {
    const found = await findings(
      'HP362',
      fourAreas,
      local(series(['41 %', '42 %', '43 %', '44 %']).replace('          år: 2021\n', '')),
    );
    expect(marks(found)).toEqual(['41 %']);
  });

  const alone = indicator('Unge i uddannelse', '{værdi: 31 %, år: 2021}').replace(/ {8}sammenligning: .*\n/, '');
  it('wants a comparison where others have one, or the table announces it', async () => {
    const other = indicator('Unge i job', '{værdi: 30 %, år: 2021}', '{værdi: 50 %, år: 2021}');
    expect(marks(await findings('HP362', local(other, alone)))).toEqual(['31 %']);
    const table: Change = [sub, 'delmål:', 'indikatortabel: {sammenligning: Ærby Kommune}\ndelmål:'];
    expect(marks(await findings('HP362', table, local(alone)))).toEqual(['31 %']);
    expect(await findings('HP362', local(alone))).toEqual([]);
  });
});

describe('HP363: figures that are compared are of one year', () => {
  it('points at the year that is not the source’s usual one', async () => {
    const found = await findings('HP363', fixed('{værdi: 95 %, år: 2021}', '{værdi: 95 %, år: 2020}'));
    expect(found.map(({ place, related }) => [place, related])).toEqual([[`${agreement}:10:84`, [`${agreement}:10`]]]);
    const area = await findings('HP363', fixed('{værdi: "90,7 %", år: 2021}', '{værdi: "90,7 %", år: 2020}'));
    expect(area.map(({ place }) => place)).toEqual([`${agreement}:10:50`]);
  });

  it('takes the first year where no year is usual', async () => {
    const one = indicator('Unge i job', '{værdi: 30 %, år: 2020}', '{værdi: 50 %, år: 2021}', 'egen-registrering');
    expect(marks(await findings('HP363', local(one)))).toEqual(['2021']);
  });

  it('takes the first year where neither is the source’s usual one', async () => {
    const one = indicator('Unge i job', '{værdi: 30 %, år: 2018}', '{værdi: 50 %, år: 2019}');
    const [found, ...more] = await findings('HP363', local(one));
    expect([found?.marked, found?.message, found?.help, more]).toEqual([
      '2019',
      'Tallet er fra 2019, men det skal sammenlignes med et tal fra 2018',
      'Brug tal fra samme år, eller forklar forskellen i en undtagelse',
      [],
    ]);
    const bare = indicator('Unge i job', '{værdi: 30 %, år: 2021}', '{værdi: 50 %}');
    expect(await findings('HP363', local(bare))).toEqual([]);
  });

  it('finds one indicator among three or more of its source', async () => {
    const other = indicator('Unge i job', '{værdi: 30 %, år: 2020}');
    const [found] = await findings('HP363', local(other));
    expect([found?.marked, found?.message]).toEqual([
      '2020',
      '«Unge i job» er fra 2020, mens planens andre tal fra LBF - Boligsociale Data er fra 2021',
    ]);
    expect(await findings('HP363', local(indicator('Unge i job', '{værdi: 30 %, år: 2021}')))).toEqual([]);
    expect(
      await findings(
        'HP363',
        local(indicator('Unge i job', '{værdi: 30 %, år: 2020}', 'opgøres ikke', 'egen-registrering')),
      ),
    ).toEqual([]);
  });

  it('leaves impossible years and elections to others', async () => {
    expect(await findings('HP363', fixed('{værdi: 95 %, år: 2021}', '{værdi: 95 %, år: 2023}'))).toEqual([]);
    expect(await findings('HP363', fixed('{værdi: 95 %, år: 2021}', '{værdi: 95 %, år: 2013}'))).toEqual([]);
    expect(await findings('HP363', fixed('{værdi: 95 %, år: 2021}', '{værdi: 95 %, år: 2014}'))).toHaveLength(1);
    expect(await findings('HP363', fixed('{værdi: 95 %, år: 2021}', '{værdi: 95 %, år: 2022}'))).toHaveLength(1);
  });
});

describe('HP364: no area is left out', () => {
  it.each([
    [[null, '42 %', '43 %', '44 %'], '42 %', 'A'],
    [['41 %', null, '43 %', '44 %'], '41 %', 'B'],
    [['41 %', '42 %', '43 %', null], '43 %', 'Nordvang'],
    [['41 %', null, null, '44 %'], '41 %', 'B, C'],
  ])('%j', async (values, marked, missing) => {
    const [found, ...more] = await findings('HP364', fourAreas, local(series(values)));
    expect([found?.marked, found?.message, more]).toEqual([marked, `Her er intet tal for ${missing}`, []]);
  });

  it('is content with all of them, and with one figure for all', async () => {
    expect(await findings('HP364', fourAreas, local(series(['41 %', '42 %', '43 %', '44 %'])))).toEqual([]);
    expect(await findings('HP364', fourAreas)).toEqual([]);
  });
});

describe('HP365: rounded alike', () => {
  it.each([
    [['41,5 %', '42 %', '43,5 %', '44,5 %'], 'opgøres ikke', ['42 %'], 'ingen decimaler'],
    [['41,5 %', '42,55 %', '43,5 %', '44,5 %'], 'opgøres ikke', ['42,55 %'], '2 decimaler'],
    [['41,5 %', '42,5 %', '43,5 %', '44,5 %'], '{værdi: 50 %, år: 2021}', ['50 %'], 'ingen decimaler'],
    [['41,5 %', '42,5 %', '43 %', '44 %'], 'opgøres ikke', [], ''],
    [['41 %', '42 %', '43 %', '44,5 %'], 'opgøres ikke', ['44,5 %'], 'én decimal'],
    [['41,5 %', '0 %', '43,5 %', '44,5 %'], 'opgøres ikke', [], ''],
  ])('%j and %s', async (values, comparison, marked, counted) => {
    const found = await findings('HP365', fourAreas, local(series(values, comparison)));
    expect(marks(found)).toEqual(marked);
    for (const { message } of found) expect(message).toContain(`har ${counted},`);
  });

  it.each([
    ['{værdi: "30,5 %", år: 2021}', '{værdi: "50,55 %", år: 2021}', ['50,55 %']],
    ['{værdi: "30,55 %", år: 2021}', '{værdi: "50,5 %", år: 2021}', ['30,55 %']],
    ['{værdi: "30,5 %", år: 2021}', '{værdi: 50 %, år: 2021}', []],
  ])('%s and %s', async (area, comparison, marked) => {
    const one = indicator('Unge i job', area, comparison, 'egen-registrering');
    expect(marks(await findings('HP365', local(one)))).toEqual(marked);
  });

  it('as the source’s many others', async () => {
    const pairs = Array.from({ length: 4 }, (_, i) =>
      indicator(`Unge i job ${i}`, '{værdi: "30,5 %", år: 2021}', '{værdi: "50,5 %", år: 2021}'),
    );
    expect(marks(await findings('HP365', local(...pairs)))).toEqual(['95 %', '6 %']);
    expect(await findings('HP365', local(...pairs.slice(1, 3)))).toEqual([]);
  });
});

describe('HP366: figures of one size', () => {
  it.each([
    ['90,7 %', '95 %', null],
    ['9,07 %', '95 %', '9,07 %'],
    ['32 %', '95 %', null],
    ['31 %', '95 %', '31 %'],
    ['5 %', '29 %', null],
    ['4,9 %', '30 %', '4,9 %'],
    ['30 %', '4,9 %', '30 %'],
    ['0 %', '95 %', null],
  ])('%s beside %s', async (area, comparison, marked) => {
    const one = indicator('Unge i job', `{værdi: "${area}", år: 2021}`, `{værdi: "${comparison}", år: 2021}`);
    expect((await findings('HP366', local(one)))[0]?.marked ?? null).toBe(marked);
  });

  it.each([
    [['48 %', '49 %', '51 %', '42 %'], []],
    [['48 %', '4,9 %', '51 %', '42 %'], ['4,9 %']],
    [['48 %', '94 %', '51 %', '42 %'], ['94 %']],
    [['44 %', '47 %', '46 %', '34 %'], []],
    [['10 %', '40 %', '20 %', '30 %'], []],
    [['48 %', '29 %', '49 %', '50 %'], ['29 %']],
    [['48 %', '30 %', '49 %', '50 %'], []],
    [['40 %', '10 %', '40 %', null], ['10 %']],
    [['10 %', '40 %', '10 %', null], ['40 %']],
    [['40 %', '11 %', '40 %', null], []],
    [['20 %', '33 %', '20 %', '20 %'], ['33 %']],
    [['100 %', '60 %', '100 %', '100 %'], ['60 %']],
    [['100 %', '61 %', '100 %', '100 %'], []],
    [['40 %', '4', '42 %', '44 %'], []],
  ])('%j', async (values, marked) => {
    expect(marks(await findings('HP366', fourAreas, local(series(values))))).toEqual(marked);
  });

  it('holds the municipality against all areas', async () => {
    const found = await findings(
      'HP366',
      fourAreas,
      local(series(['4 %', '5 %', '4 %', '5 %'], '{værdi: 45 %, år: 2021}')),
    );
    expect(found.map(({ marked, message }) => [marked, message])).toEqual([
      ['45 %', '45 % ligger langt fra tallene ved siden af (4-5)'],
    ]);
  });

  it('needs three areas to tell', async () => {
    expect(marks(await findings('HP366', fourAreas, local(series(['40 %', '9 %', '44 %', null]))))).toEqual(['9 %']);
    expect(await findings('HP366', fourAreas, local(series(['40 %', '12 %', '44 %', null])))).toEqual([]);
    expect(await findings('HP366', fourAreas, local(series(['40 %', '9 %', null, null])))).toEqual([]);
  });
});

describe('HP368: an area that is better off', () => {
  it.each([
    ['Andel unge i job', '50 %', '40 %', true],
    ['Andel unge i job', '40 %', '40 %', false],
    ['Andel unge i job', '30 %', '40 %', false],
    ['Andel ledige', '30 %', '40 %', true],
    ['Andel ledige', '40 %', '40 %', false],
    ['Andel ledige', '50 %', '40 %', false],
    ['Andel, der spiser fisk', '50 %', '40 %', false],
  ])('%s: %s beside %s', async (text, area, comparison, isFound) => {
    const one = indicator(text, `{værdi: ${area}, år: 2021}`, `{værdi: ${comparison}, år: 2021}`);
    const found = await findings('HP368', local(one));
    expect(found.map(({ marked, related }) => [marked, related])).toEqual(isFound ? [[area, [`${sub}:16`]]] : []);
  });

  it('is told only where all areas are, and one figure stands beside them', async () => {
    const all = (values: string[]) => series(values, '{værdi: 40 %, år: 2021}');
    expect(marks(await findings('HP368', fourAreas, local(all(['41 %', '42 %', '43 %', '44 %']))))).toEqual(['41 %']);
    expect(await findings('HP368', fourAreas, local(all(['41 %', '42 %', '43 %', '39 %'])))).toEqual([]);
    const two = indicator(
      'Andel unge i job',
      '{værdi: 50 %, år: 2021}',
      '[{værdi: 40 %, år: 2021}, {værdi: 41 %, år: 2021}]',
    );
    expect(await findings('HP368', local(two))).toEqual([]);
  });
});

describe('HP369: answers as the form asks', () => {
  const turnout = 'stemmeberettigede: {boligområde: opgøres ikke, kommune: opgøres ikke}';
  const given = (area: string, municipality = 'opgøres ikke') =>
    fixed(turnout, `stemmeberettigede: {boligområde: ${area}, kommune: ${municipality}}`);
  it.each([
    ['{værdi: 60 %, år: 2021}', 'opgøres ikke', ['60 %']],
    ['{værdi: 60 %, år: 2021, bemærkning: kommunalvalg}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2021, hvor: KV21}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2021, hvor: KV 21}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2019, hvor: FV19}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2019, hvor: FV 19}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2019, hvor: i FVU}', 'opgøres ikke', ['60 %']],
    ['{værdi: 60 %, år: 2001, bemærkning: kommunalvalget}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 1999, bemærkning: kommunalvalget}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2025, bemærkning: folketingsvalg}', 'opgøres ikke', ['2025']],
    ['{værdi: 60 %, år: 2019, bemærkning: Folketingsvalget}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2020, bemærkning: folketingsvalg}', 'opgøres ikke', ['2020']],
    ['{værdi: 60 %, år: 2019, bemærkning: kommunalvalg}', 'opgøres ikke', ['2019']],
    ['{værdi: 60 %, år: 2017, bemærkning: kommunalvalg}', 'opgøres ikke', []],
    ['{værdi: 60 %, år: 2026, bemærkning: folketingsvalg}', 'opgøres ikke', []],
    ['{værdi: 60 %, bemærkning: kommunalvalg}', 'opgøres ikke', []],
    [
      '{værdi: 60 %, år: 2021, bemærkning: kommunalvalg}',
      '{værdi: 80 %, år: 2019, bemærkning: folketingsvalg}',
      ['80 %'],
    ],
    [
      '{værdi: 60 %, år: 2021, bemærkning: kommunalvalg}',
      '{værdi: 80 %, år: 2017, bemærkning: kommunalvalg}',
      ['80 %'],
    ],
    ['{værdi: 60 %, år: 2021, bemærkning: kommunalvalg}', '{værdi: 80 %, år: 2021, bemærkning: kommunalvalg}', []],
  ])('%s and %s', async (area, municipality, marked) => {
    expect(marks(await findings('HP369', given(area, municipality)))).toEqual(marked);
  });

  const safety = 'trygge: {boligområde: opgøres ikke}';
  it.each([
    ['trygge: {boligområde: {værdi: 70 %, år: 2021}, kommune: {værdi: 80 %, år: 2021}}', ['80 %']],
    ['trygge: {boligområde: {værdi: 70 %, år: 2021}, kommune: opgøres ikke}', []],
    ['trygge:\n    boligområde: opgøres ikke\n    kommune:', ['kommune']],
  ])('%s', async (changed, marked) => {
    expect(marks(await findings('HP369', fixed(safety, changed)))).toEqual(marked);
  });
});
