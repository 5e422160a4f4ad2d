import { describe, expect, it } from 'vitest';
import { type Change, findings, markedInVision } from '../support/planted.js';

const period = (text: string): Change => ['helhedsplan.yaml', '{fra: 1.1.2022, til: 31.12.2025}', text];
const agreement = 'delaftaler/beskaeftigelse.yaml';
const target = '{antal: 40, enhed: unge, pr: år}';

describe('HP330 points at the date that stands out', () => {
  it.each([
    ['{fra: 1.1.2022, til: 31.12.2025}', null, null],
    ['{fra: 1.10.2021, til: 30.9.2025}', null, null],
    ['{fra: 2020-02-29, til: 2024-02-28}', null, null],
    ['{fra: 1.1.2022, til: 31.12.2026}', '31.12.2026', '31.12.2025'],
    ['{fra: 1.1.2022, til: 30.12.2025}', '30.12.2025', '31.12.2025'],
    ['{fra: 2.1.2022, til: 31.12.2025}', '2.1.2022', '1.1.2022'],
    ['{fra: 1.1.2012, til: 31.12.2025}', '1.1.2012', '1.1.2022'],
    ['{fra: 1.1.2019, til: 31.12.2025}', '31.12.2025', '31.12.2022'],
    ['{fra: 1.1.2018, til: 31.12.2025}', '1.1.2018', '1.1.2022'],
    ['{fra: 1.1.2026, til: 31.12.2028}', '31.12.2028', '31.12.2029'],
    ['{fra: 1.1.2027, til: 31.12.2029}', '1.1.2027', '1.1.2026'],
    ['{fra: 1.1.2018, til: 31.12.2017}', null, null],
    ['{fra: 1.1.2009, til: 31.12.2015}', '31.12.2015', '31.12.2012'],
    ['{fra: 3.1.2022, til: 30.12.2025}', '30.12.2025', '2.1.2026'],
  ])('%s', async (text, marked, right) => {
    const [found] = await findings('HP330', period(text));
    expect(found?.marked ?? null).toBe(marked);
    if (right)
      expect(found?.help).toContain(`${marked === text.slice(6, 6 + marked.length) ? 'begynder' : 'slutter'} ${right}`);
    expect(found?.fixed).toBeFalsy();
  });

  it('names the other date and both ways out', async () => {
    const [found] = await findings('HP330', period('{fra: 1.1.2022, til: 31.12.2026}'));
    expect(found).toMatchObject({
      place: 'helhedsplan.yaml:7:31',
      message: 'Perioden 1.1.2022-31.12.2026 er ikke præcis fire år',
      help: 'Fire år, der begynder 1.1.2022, slutter 31.12.2025; fire år, der slutter 31.12.2026, begynder 1.1.2023',
      related: ['helhedsplan.yaml:7'],
    });
  });
});

describe('HP331 holds the year of a target against the period', () => {
  it.each([
    ['2021', 'Målet skal være nået senest 2021, før perioden begynder (1.1.2022-31.12.2025)'],
    ['2022', undefined],
    ['2025', undefined],
    ['2026', 'Målet skal være nået senest 2026, efter perioden er slut (1.1.2022-31.12.2025)'],
  ])('%s', async (year, message) => {
    const found = await findings('HP331', [agreement, target, `{antal: 40, enhed: unge, senest: ${year}}`]);
    expect(found.map((one) => one.message)).toEqual(message ? [message] : []);
    for (const one of found) expect(one).toMatchObject({ marked: year, related: ['helhedsplan.yaml:7'] });
  });
});

describe('HP332 holds the year of a start value against the period', () => {
  it.each([
    ['2013', 'Udgangspunktet er fra 2013, 9 år før perioden begynder'],
    ['2014', undefined],
    ['2022', undefined],
    ['2023', 'Udgangspunktet er fra 2023, men perioden begynder allerede i 2022'],
  ])('%s', async (year, message) => {
    const found = await findings('HP332', [agreement, 'værdi: 0, år: 2021', `værdi: 0, år: ${year}`]);
    expect(found.map((one) => one.message)).toEqual(message ? [message] : []);
    for (const one of found) expect(one).toMatchObject({ place: `${agreement}:10:37`, marked: year });
  });
});

describe('HP333 finds the years that the plan cannot speak of', () => {
  it.each([
    ['Målingen er fra 2021.', []],
    ['I 2025 er der en café.', []],
    ['I 2026 er der en café.', ['2026']],
    ['Målt i foråret 2109.', ['2109']],
    ['Klubben fortsætter i 2027 hos kommunen.', []],
    ['Klubben fortsætter til og med 2027.', ['2027']],
    ['Målet med at føre klubben videre skal være nået i 2027.', ['2027']],
    ['Fra 1899 til 1900 var her mark.', ['1899']],
    ['Her bor 2500 beboere på 2026 m2.', []],
    ['Her bor 2030 beboere.', []],
    ['Prisen er 2.026 kr. eller kr. 2026.', []],
    ['Temastatistik 2030:5', []],
    ['I 2026 overtager kommunen caféen.', []],
    ['Caféen fortsætter i 2026. Den åbner igen i 2027.', ['2027']],
    ['Der er 2600 svar.', []],
    ['Svarene er fra 2600.', ['2600']],
    ['I løbet af 2201.', ['2201']],
    ['I 2029 overtager kommunen caféen.', []],
    ['I 2030 overtager kommunen caféen.', ['2030']],
    ['Planen løber 2021-2026, og caféen åbner i 2031.', ['2031']],
    ['Klubben fortsætter frem til år 2027.', ['2027']],
    ['Klubben fortsætter indtil 2027.', ['2027']],
    ['Målet med forankringen opnås i 2027.', ['2027']],
    ['Svarene er fra 2046. Der er 2046 svar.', ['2046']],
    ['Der er 2045 svar.', ['2045']],
    ['I 2025-2026 og 1/2026 og nr. 2026.', []],
    ['Svarene gælder året 2600 og år 2601.', ['2600', '2601']],
    ['Der er prøver på gåder 2600.', []],
  ])('%s', async (text, marked) => expect(await markedInVision('HP333', text)).toEqual(marked));

  it('lets the field about what comes after speak of it', async () => {
    const after = '    praksis: I 2027.\n    forankring: I 2027.\n    ansvar: |';
    const found = await findings('HP333', [agreement, '    ansvar: |', after]);
    expect(found.map(({ place }) => place)).toEqual([`${agreement}:23:16`]);
  });

  it('says what is wrong', async () => {
    const [late] = await findings('HP333', ['strategisk-aftale.yaml', 'folk flytter til', 'er nyt i 2031']);
    expect(late?.message).toBe('Årstallet 2031 ligger efter perioden, som slutter 31.12.2025');
    expect(late?.related).toEqual(['helhedsplan.yaml:7']);
    const [early] = await findings('HP333', ['strategisk-aftale.yaml', 'folk flytter til', 'er nyt i 1831']);
    expect(early?.message).toBe('Årstallet 1831 ligger for langt tilbage til at kunne passe');
    expect(early?.related).toEqual([]);
  });
});

describe('a period that is wrong itself', () => {
  it.each(['{fra: 1.1.2012, til: 31.12.2025}', '{fra: 1.1.2012, til: 31.12.2015}'])('%s says it once', async (text) => {
    const year: Change = [agreement, target, '{antal: 40, enhed: unge, senest: 2024}'];
    for (const code of ['HP331', 'HP332', 'HP333'] as const)
      expect(await findings(code, period(text), year, ['strategisk-aftale.yaml', 'flytter til', 'så i 2024'])).toEqual(
        [],
      );
  });
});

describe('HP334 finds days that no calendar has', () => {
  it.each([
    ['Mødet er den 31. september 2022.', ['31. september 2022']],
    ['Mødet er den 30. september 2022.', []],
    ['Mødet er 29.2.2023 eller 29.2.2024.', ['29.2.2023']],
    ['Mødet er 1.13.2023, 0.1.2023 og 1.0.2023.', ['1.13.2023', '0.1.2023', '1.0.2023']],
    ['Mødet er 2023-02-30.', ['2023-02-30']],
    ['Mødet er 32/1-23.', ['32/1-23']],
    ['Mødet er 2023-13-01 og 2023-00-10, ikke 2023-12-01.', ['2023-13-01', '2023-00-10']],
    ['Mødet er 31/4-2023 og 31/4/23.', ['31/4-2023', '31/4/23']],
    ['Mødet er 31.4.12 eller 31.4.13.', ['31.4.13']],
    ['Mødet er 32 januar 2023.', ['32 januar 2023']],
    ['Afsnit 1.2.10 og 31.2. og nummer 12-17-21.', []],
    ['Mødet er den 31.\nseptember 2022.', ['31. september 2022']],
    ['Se 1.2.3.2022 og 45.45.2022 %.', ['45.45.2022']],
    ['Mandag den 3. januar 2022 og tirsdag den 4. januar 2022.', []],
    ['Onsdag den 5. januar 2022 og torsdag den 6. januar 2022.', []],
    ['Fredag 7. januar 2022, lørdag d. 8. januar 2022 og søndag den 9. januar 2022.', []],
    ['Mandag den 4. januar 2022 og søndag 8. januar 2022.', ['Mandag den 4. januar 2022', 'søndag 8. januar 2022']],
  ])('%s', async (text, marked) => expect(await markedInVision('HP334', text)).toEqual(marked));
});

describe('HP335 finds the period typed another way', () => {
  it.each([
    ['Helhedsplanen løber 1.1.2022-31.12.2025.', []],
    ['Helhedsplanen løber 1.1.2022-31.12.2024.', []],
    ['Helhedsplanen løber 1.1.2022-31.12.2026.', ['1.1.2022-31.12.2026']],
    [
      'Helhedsplanen løber fra den 1. januar 2021 til den 31. december 2025.',
      ['1. januar 2021 til den 31. december 2025'],
    ],
    ['Kommunens plan løber 1.1.2022-31.12.2026.', []],
    ['Delaftalen gælder til 30. juni 2025.', ['30. juni 2025']],
    ['Delaftalen gælder til 31. december 2025.', []],
    ['Helhedsplanen begynder 1. februar 2022.', ['1. februar 2022']],
    ['Helhedsplanen begynder 1. januar 2022.', []],
    ['Caféen begynder 1. februar 2022.', []],
    ['Helhedsplanen holder møde 1. februar 2022.', []],
    ['Den foregående helhedsplan begynder 1. februar 2017.', []],
    ['Helhedsplanen 2022-26 bygger på data.', ['2022-26']],
    ['Helhedsplanen 2022-2025 bygger på data.', []],
    ['Helhedsplanen 2022-25 bygger på data.', []],
    ['Helhedsplanen 2020–2024 bygger på data.', ['2020–2024']],
    ['Helhedsplanen holder ferie 2023-24.', []],
    ['Helhedsplanen fik penge af 2019-26-midlerne.', []],
    ['Helhedsplanen fik penge af 2015-18-midlerne.', []],
    ['Politikken for 2022-26 bygger på data.', []],
    ['Helhedsplanen bruger rammen 2021-27.', []],
    ['Helhedsplanen 2022 til og med 2026 bygger på data.', ['2022 til og med 2026']],
    ['Helhedsplanen 2022 til 2026 bygger på data.', ['2022 til 2026']],
    ['Helhedsplanen 2022/26 og 2022 - 26 bygger på data.', ['2022/26', '2022 - 26']],
    ['Helhedsplanen 2022-26 % og 2022-263 bygger på data.', ['2022-26']],
    ['Helhedsplanen 2022-28 bygger på data.', []],
    ['Helhedsplanen 2022-27 bygger på data.', ['2022-27']],
    ['Helhedsplanen 2024-27 bygger på data.', ['2024-27']],
    ['Helhedsplanen 2025-29 bygger på data.', []],
    ['Helhedsplanen 2022-26.4 og 2022-26/3 bygger på data.', []],
    ['Helhedsplanen bygger på data fra 2022-26. Så kom den.', ['2022-26']],
    ['Helhedsplanen løber fra 1.2.2022.', ['1.2.2022']],
    ['Helhedsplanen igangsættes den 1.2.2022.', ['1.2.2022']],
    ['Helhedsplanen ophører 1.5.2025.', ['1.5.2025']],
    ['Helhedsplanen 2018-22 bygger på data.', ['2018-22']],
    ['Helhedsplanen 2019-23 bygger på data.', ['2019-23']],
    ['Helhedsplanen 2017-21 og 2014-18 bygger på data.', ['2017-21']],
    ['Perioden udløber den 31. december 2024.', ['31. december 2024']],
    ['Aftalen træder i kraft 1.2.2022.', []],
    ['Samarbejdsaftalen træder i kraft 1.2.2022.', ['1.2.2022']],
    ['Bevillingsperioden går i gang den 2. januar 2022.', ['2. januar 2022']],
    ['Projektperioden løber til 1.1.2026.', ['1.1.2026']],
    ['Helhedsplanen starter, og mødet er 1.2.2022.', []],
    ['Helhedsplanen løber 1.1.2022 til og med den 31.12.2026.', ['1.1.2022 til og med den 31.12.2026']],
    ['Helhedsplanen løber fra 1.1.2022 til 31.12.2025.', []],
    ['Aftalen gælder fra 1.2.2022.', ['1.2.2022']],
    ['Helhedsplanens næste år begynder 1.2.2023.', []],
    ['Helhedsplanen afsluttes med en fest for alle beboere her 1.5.2025.', []],
  ])('%s', async (text, marked) => expect(await markedInVision('HP335', text)).toEqual(marked));

  it('names both and the place of the declared one', async () => {
    const [found] = await findings('HP335', [
      'strategisk-aftale.yaml',
      'Et kvarter, som folk',
      'Delaftalen slutter 1.5.2025,\n  og folk',
    ]);
    expect(found).toMatchObject({
      place: 'strategisk-aftale.yaml:4:22',
      message: 'Teksten siger «1.5.2025», men planens periode er 1.1.2022-31.12.2025',
      related: ['helhedsplan.yaml:7'],
    });
  });
});

describe('HP336 wants dates written out', () => {
  it.each([
    ['Fra 01.10.21.', '01.10.21', '1. oktober 2021'],
    ['Den 1/10-2021.', '1/10-2021', '1. oktober 2021'],
    ['Den 2021-10-01.', '2021-10-01', '1. oktober 2021'],
    ['Den 1-10-2021.', '1-10-2021', '1. oktober 2021'],
    ['Den 1.10.2021.', undefined, undefined],
    ['Den 1. oktober 2021.', undefined, undefined],
    ['Afsnit 1.2.10.', undefined, undefined],
    ['Afsnit 1.2.13.', '1.2.13', '1. februar 2013'],
    ['Uge 1-2-13.', undefined, undefined],
    ['Den 1/2-13.', '1/2-13', '1. februar 2013'],
    ['Den 31/2-13.', undefined, undefined],
  ])('%s', async (text, marked, fixed) => {
    const [found] = await findings('HP336', ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', text]);
    expect([found?.marked, found?.fixed]).toEqual([marked, fixed]);
  });
});

describe('HP337 holds the money of a role against the period', () => {
  const role = 'finansiering: helhedsplanen}';
  it.each([
    ['30.12.2025', true],
    ['31.12.2025', false],
    ['1.1.2026', false],
  ])('%s', async (date, isFound) => {
    const found = await findings('HP337', [
      'helhedsplan.yaml',
      role,
      `finansiering: ekstern, finansieret-til: ${date}}`,
    ]);
    expect(found.map(({ marked, related }) => [marked, ...related])).toEqual(
      isFound ? [[date, `${agreement}:26`]] : [],
    );
  });

  it('says nothing of a role that no sub-agreement counts on', async () => {
    const asked =
      '  - {id: leder, navn: Boligsocial leder, finansiering: helhedsplanen}\n  - {id: fri, navn: Frivillig, finansiering: ekstern, finansieret-til: 1.1.2023}';
    const tasks = 'ansvar: |\n      [](#leder) og [](#fri) har ansvaret.';
    expect(
      await findings(
        'HP337',
        ['helhedsplan.yaml', '  - {id: leder, navn: Boligsocial leder, finansiering: helhedsplanen}', asked],
        [agreement, 'ansvar: |\n      [](#leder) har ansvaret.', tasks],
      ),
    ).toEqual([]);
    const other = `${role}\n  - {id: fri, navn: Frivillig, finansiering: ekstern, finansieret-til: 1.1.2023}`;
    expect(await findings('HP337', ['helhedsplan.yaml', role, other])).toEqual([]);
  });
});

describe('HP338 finds words for now', () => {
  it.each([
    ['P.t. er caféen lukket.', ['P.t.']],
    ['Caféen er pt. lukket pr. 1. maj 2021.', ['pt.']],
    ['I øjeblikket og\nfor tiden.', ['I øjeblikket', 'for tiden']],
    ['Caféen bygger i dag på frivillige.', ['i dag']],
    ['En dag i dagligdagen er god.', []],
    ['Så snart som muligt, snarest og snart muligt.', []],
    ['Den åbner snart.', ['snart']],
    ['Næste år og hvert år.', ['Næste år']],
    [
      'Det er endnu ikke afklaret. Det er endnu ikke fuldt afklaret.',
      ['endnu ikke afklaret', 'endnu ikke fuldt afklaret'],
    ],
    ['Han er endnu ikke fyldt 18 år.', []],
    ['Før helhedsplanen går i gang. Før helhedsplanens start.', ['Før helhedsplanen går i gang']],
    ['Aktuelt arbejdes der. Et aktuelt emne.', ['Aktuelt']],
    ['Apt. på sal.', []],
    ['På nuværende tidspunkt er der en café.', ['På nuværende tidspunkt']],
    ['I skrivende stund er den lukket.', ['I skrivende stund']],
    ['Den er for nylig åbnet. Sidste år var den lukket.', ['for nylig', 'Sidste år']],
    ['Indtil videre er den lukket.', ['Indtil videre']],
    ...[
      [
        'i  øjeblikket',
        'for  øjeblikket',
        'for  tiden',
        'for  nuværende',
        'på  nuværende  tidspunkt',
        'i  dag',
        'p. t.',
      ],
      ['i  skrivende  stund', 'indtil  videre', 'inden  længe', 'inden  for  kort  tid', 'i  nær  fremtid', 'fornylig'],
      ['for  nylig', 'for  kort  tid  siden', 'netop  nu', 'snart', 'pr. dags  dato', 'pr dags dato', 'p.t.'],
      ['næste  år', 'sidste år', 'forrige år', 'indeværende  år', 'til  sommer', 'sidste efterår', 'denne  forår'],
      ['til vinter', 'sidste vinter', 'denne sommer', 'før  projektstart', 'inden  helhedsplanen  går  i  gang'],
      ['før projektet  begynder', 'inden indsatsen  starter', 'før aftalen  træder  i  kraft'],
      'afklaret aftalt besluttet fastlagt indgået kendt vedtaget godkendt valgt udarbejdet ansat'
        .split(' ')
        .map((word) => `endnu  ikke  endeligt  ${word}`),
      ['endnu ikke er blevet på  plads', 'endnu ikke helt på plads'],
    ].map((phrases): [string, string[]] => [
      phrases.map((phrase) => `Det skal ske ${phrase}.`).join('\n\n'),
      phrases.map((phrase) => phrase.replaceAll('  ', ' ')),
    ]),
    [
      'er arbejde bygge har pågår foregår deltager drives holdes kører søges'
        .split(' ')
        .map((verb) => `Det  aktuelt  ${verb}.`)
        .join('\n\n'),
      Array.from({ length: 11 }, () => 'aktuelt'),
    ],
  ])('%s', async (text, marked) => expect(await markedInVision('HP338', text)).toEqual(marked));

  it('leaves what authors say about the plan alone', async () => {
    const point = 'åbne-punkter:\n  - {emne: Tid, tekst: Det er pt. uklart.}\nvision: |';
    expect(await findings('HP338', ['strategisk-aftale.yaml', 'vision: |', point])).toEqual([]);
  });
});

describe('HP339 asks which time a number is for', () => {
  it.each([
    [target, undefined],
    ['{antal: 40, enhed: unge, senest: 2024}', undefined],
    ['{antal: 40, enhed: unge}', 'Målet på 40 unge siger ikke, om det er hvert år eller i hele perioden'],
    ['{mindst: 7}', 'Målet på 7 siger ikke, om det er hvert år eller i hele perioden'],
    ['{andel: 25 %}', undefined],
    ['monitorering', undefined],
  ])('%s', async (text, message) => {
    const found = await findings('HP339', [agreement, target, text]);
    expect(found.map((one) => [one.place, one.message])).toEqual(message ? [[`${agreement}:11:9`, message]] : []);
  });

  it('asks only of an indicator that measures an activity', async () => {
    const found = await findings(
      'HP339',
      [agreement, target, '{antal: 40}'],
      [agreement, '        aktivitet: jobcafe\n', ''],
    );
    expect(found).toEqual([]);
  });
});
