import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/registry.js';
import { fixturesDir, readFixture } from '../support/fixture-plan.js';
import { type Change, findings, markedInVision } from '../support/planted.js';

const sub = 'delaftaler/beskaeftigelse.yaml';
const plan = 'helhedsplan.yaml';
const strategic = 'strategisk-aftale.yaml';
const vision = (text: string): Change => [strategic, 'Et kvarter, som folk flytter til.', text];
const bilag = (text: string): Change => [
  'bilag.yaml',
  'organisationsdiagrammet: vedlagt',
  `organisationsdiagrammet: vedlagt\n${text}`,
];

function marks(code: DiagnosticCode, cases: readonly (readonly [string, readonly string[]])[], ...changes: Change[]) {
  it.each(cases)('%s', async (text, marked) => {
    expect(await markedInVision(code, text, ...changes)).toEqual(marked);
  });
}

async function told(code: DiagnosticCode, ...changes: Change[]) {
  const found = await findings(code, ...changes);
  return found.map(({ place, message, help, related }) => ({ place, message, help, related }));
}

/** What the check says of a changed plan of the older form, under one code. */
async function of2015(code: DiagnosticCode, path: string, ...edits: [string, string][]) {
  let text = await readFile(join(fixturesDir, 'complete-plan-2015-18', path), 'utf8');
  for (const [old, changed] of edits) {
    expect(text).toContain(old);
    text = text.replace(old, () => changed);
  }
  const { diagnostics } = await readFixture('complete-plan-2015-18', { [path]: text });
  return diagnostics.filter((found) => found.code === code).map(({ message, help }) => ({ message, help }));
}

describe('HP618 and HP614: lines of the budget', () => {
  const budget = (...lines: string[]) =>
    bilag(`budget:\n  finansiering:\n${lines.map((line) => `    - ${line}\n`).join('')}`);
  const fund = '{navn: Landsbyggefonden, slags: landsbyggefonden, beløb: 3.000.000 kr.}';
  const own = '{organisation: nordbo, slags: lokal, beløb: 600.000 kr.}';

  it('are in order where everybody pays once, of the right kind, in years of the plan', async () => {
    const years = '{organisation: aerby-kommune, slags: lokal, beløb: 2 kr., år: {2022: 1 kr., 2025: 1 kr.}}';
    const areas = '{navn: En fond, slags: ekstern, beløb: 2 kr., indsatsområder: {beskaeftigelse: 2 kr.}}';
    const twoKinds = '{organisation: nordbo, slags: ekstern, beløb: 600.000 kr.}';
    const lines = budget(fund, own, years, areas, twoKinds);
    expect([...(await findings('HP618', lines)), ...(await findings('HP614', lines))]).toEqual([]);
  });

  it('name nobody twice', async () => {
    expect(await told('HP618', budget(fund, own, own))).toEqual([
      {
        place: 'bilag.yaml:12:22',
        message: '«Boligforeningen Nordbo» står to gange i budgettet',
        help: 'Ret, hvem der betaler de 600.000 kr., eller læg de to beløb sammen',
        related: ['bilag.yaml:11'],
      },
    ]);
    const stranger = '{navn: En fond, slags: ekstern, beløb: 5 kr.}';
    expect(await told('HP618', budget(stranger, stranger))).toMatchObject([
      { place: 'bilag.yaml:11:14', message: '«En fond» står to gange i budgettet', related: ['bilag.yaml:10'] },
    ]);
  });

  it.each([
    [
      '{navn: Landsbyggefonden, slags: lokal, beløb: 5 kr.}',
      'Penge fra Landsbyggefonden kan ikke være af slagsen «lokal»',
      'Skriv «slags: landsbyggefonden»',
    ],
    [
      '{navn: LBF, slags: ekstern, beløb: 5 kr.}',
      'Penge fra Landsbyggefonden kan ikke være af slagsen «ekstern»',
      'Skriv «slags: landsbyggefonden»',
    ],
    [
      '{organisation: nordbo, slags: landsbyggefonden, beløb: 5 kr.}',
      'Kun Landsbyggefondens egne penge er af slagsen «landsbyggefonden»',
      'Skriv «slags: lokal» eller «slags: ekstern», eller ret, hvem der betaler',
    ],
    [
      '{navn: En fond, slags: landsbyggefonden, beløb: 5 kr.}',
      'Kun Landsbyggefondens egne penge er af slagsen «landsbyggefonden»',
      'Skriv «slags: lokal» eller «slags: ekstern», eller ret, hvem der betaler',
    ],
  ])('%s', async (line, message, help) => {
    const [found, ...others] = await findings('HP618', budget(line));
    expect([found?.message, found?.help, others]).toEqual([message, help, []]);
    expect(line).toContain(`slags: ${found?.marked}`);
  });

  it('have years of the period', async () => {
    const help = 'Ret årstallet';
    const related = ['helhedsplan.yaml:7'];
    const line = '{navn: En fond, slags: ekstern, beløb: 3 kr., år: {2021: 1 kr., 2022: 1 kr., 2026: 1 kr.}}';
    expect(await told('HP618', budget(line))).toEqual([
      {
        place: 'bilag.yaml:10:58',
        message: 'Budgettet har penge i 2021, men perioden går fra 2022 til 2025',
        help,
        related,
      },
      {
        place: 'bilag.yaml:10:84',
        message: 'Budgettet har penge i 2026, men perioden går fra 2022 til 2025',
        help,
        related,
      },
    ]);
  });

  it('give nothing to an area that was declined', async () => {
    const line = '{navn: En fond, slags: ekstern, beløb: 2 kr., indsatsområder: {kriminalitetsforebyggelse: 1 kr.}}';
    expect(await told('HP614', budget(line))).toEqual([
      {
        place: 'bilag.yaml:10:70',
        message: 'Kriminalitetsforebyggelse er valgt fra, men har penge i budgettet',
        help: 'Flyt beløbet til et indsatsområde, som planen har valgt, eller vælg området i helhedsplan.yaml',
        related: [],
      },
    ]);
  });

  describe('and what is said of them', () => {
    const lines = [
      '{navn: Landsbyggefonden, slags: landsbyggefonden, beløb: 3.000.000 kr., indsatsområder: {beskaeftigelse: 2.500.000 kr.}}',
      '{organisation: nordbo, slags: lokal, beløb: 600.000 kr., år: {2022: 150.000 kr., 2023: 450.000 kr.}}',
      '{organisation: aerby-kommune, slags: lokal, beløb: 400.000 kr., indsatsområder: {beskaeftigelse: 400.000 kr.}}',
    ];
    const remark = (text: string): Change => budgetWith(text);
    const budgetWith = (text: string): Change =>
      bilag(
        `budget:\n  finansiering:\n${lines.map((line) => `    - ${line}\n`).join('')}  bemærkninger: |\n    ${text}`,
      );
    it.each([
      ['Planens samlede budget er 4 mio. kr.', []],
      ['Planens samlede budget er 4.000.000 kroner.', []],
      ['Planens samlede budget er 5 mio. kr.', ['5 mio. kr.']],
      ['De lokale parter giver tilsammen 1 mio. kr.', []],
      ['De lokale parter giver tilsammen 1,5 millioner kroner.', ['1,5 millioner kroner']],
      ['Planens første område har 2.900.000 kr., det andet 2.500.000 kr.', []],
      ['Planen betaler 150.000 kr. i 2022.', []],
      ['I alt 700.000 kr. er nyt.', ['700.000 kr.']],
      ['Der er 700.000 kr. til løn.', []],
      ['Planen giver 700.000 kr., heraf det meste til løn.', []],
      ['Planen giver 50.000 kr. til en fest.', []],
      ['Planen giver 99.999 kr. til en fest.', []],
      ['Planen giver 100.000 kr. til en fest.', ['100.000 kr.']],
      [
        ['heraf', 'hvoraf', 'ca.', 'cirka', 'omkring', 'knap', 'godt', 'årligt', 'hvert', 'om  året', 'pr.', 'løn']
          .concat('tidligere', 'foregående')
          .map((some) => `Planens ${some} 5 mio. kr.`)
          .join('\n\n    '),
        [],
      ],
      ['Landsbyggefonden betaler 75,9 %. Landsbyggefonden betaler 74,1 %.', []],
      ['Landsbyggefonden betaler 76 %.', ['Landsbyggefonden betaler 76 %']],
      ['Landsbyggefonden betaler 75 %.', []],
      ['Landsbyggefonden betaler 70 %.', ['Landsbyggefonden betaler 70 %']],
      ['Landsbyggefonden dækker 80,5 pct. af det hele.', ['Landsbyggefonden dækker 80,5 pct.']],
    ])('%s', async (text, marked) => {
      expect((await findings('HP618', remark(text))).map((found) => found.marked)).toEqual(marked);
    });
    it('is told in many words', async () => {
      const wholes = ['planens', 'helhedsplanens', 'budgettets', 'samlede', 'tilsammen', 'i  alt', 'betaler', 'giver'];
      const all = [...wholes, 'bidrager', 'dækker', 'finansierer', 'yder'].map((word) => `Det er ${word} 5 mio. kr.`);
      expect(await findings('HP618', remark(all.join('\n\n    ')))).toHaveLength(all.length);
      const pays = ['betaler', 'dækker', 'finansierer', 'giver', 'yder', 'bidrager  med', 'støtter  med'];
      const shares = pays.map((word) => `Landsbyggefonden  ${word}  70 %.`);
      expect(await findings('HP618', remark(shares.join('\n\n    ')))).toHaveLength(shares.length);
    });
    it('tells what the budget has', async () => {
      expect(await told('HP618', remark('Planen har i alt 5  mio. kr. Landsbyggefonden yder 70 %.'))).toEqual([
        {
          place: 'bilag.yaml:14:22',
          message: '«5 mio. kr.» er hverken et af budgettets beløb eller en sum af dem: det hele er 4.000.000 kr.',
          help: 'Ret beløbet her eller i finansiering',
          related: ['bilag.yaml:9'],
        },
        {
          place: 'bilag.yaml:14:34',
          message: '«Landsbyggefonden yder 70 %», men i budgettet har fonden 75 %',
          help: 'Ret procenten eller beløbene',
          related: ['bilag.yaml:9'],
        },
      ]);
    });
    it('is not looked at in other texts, or without lines', async () => {
      expect(await findings('HP618', budgetWith('Tak.'), vision('Planen har i alt 5 mio. kr.'))).toEqual([]);
      expect(await findings('HP618', bilag('budget:\n  bemærkninger: |\n    Planen har i alt 5 mio. kr.'))).toEqual([]);
    });
  });
});

describe('HP359: sections, attachments and sub-agreements that are not there', () => {
  marks('HP359', [
    ['Det står i afsnit 8.', []],
    ['Det står i afsnit 9.', ['afsnit 9']],
    ['Det står i rapportens afsnit 12.', []],
    ['Det står i afsnit 12 i loven.', []],
    ['Det står i bilag 11.', []],
    ['Det står i bilag 12, [](#budget).', ['bilag 12']],
    ['Det står i bilag 12 til aftalen.', []],
    ['Det står i delaftalen om kriminalitetsforebyggelse.', ['delaftalen om kriminalitetsforebyggelse']],
    [
      'Det står i delaftalen for indsatsområdet Uddannelse og livschancer.',
      ['delaftalen for indsatsområdet Uddannelse og livschancer'],
    ],
    ['Det står i delaftalen om beskæftigelse.', []],
    ['Det står i delaftalen om de unge.', []],
  ]);
  it('say how many there are', async () => {
    const at = (column: number) => `strategisk-aftale.yaml:4:${column}`;
    const found = await told('HP359', vision('Se afsnit 12, bilag 31 og delaftalen om kriminalitetsforebyggelse.'));
    expect(found.sort((a, b) => a.place.localeCompare(b.place))).toEqual([
      {
        place: at(17),
        message: '«bilag 31» findes ikke: så mange bilag har planen ikke',
        help: 'Henvis til bilaget med [](#id): så følger henvisningen med, når listen ændres',
        related: [],
      },
      {
        place: at(29),
        message: 'Kriminalitetsforebyggelse har ingen delaftale at henvise til',
        help: 'Henvis til et indsatsområde, som planen har valgt, eller skriv teksten om',
        related: [],
      },
      {
        place: at(6),
        message: '«afsnit 12» findes ikke: den strategiske samarbejdsaftale har 8 afsnit',
        help: 'Ret nummeret, eller skriv afsnittets overskrift',
        related: [],
      },
    ]);
  });
  it('have eleven sections in the older form', async () => {
    const text = (number: number): [string, string] => ['formål: |', `formål: |\n  Se afsnit ${number}.`];
    expect(await of2015('HP359', strategic, text(11))).toEqual([]);
    expect(await of2015('HP359', strategic, text(12))).toHaveLength(1);
  });
});

describe('HP356: meetings', () => {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  it.each([
    ['Bestyrelsen holder fire ordinære møder om året.', []],
    ['Bestyrelsen mødes hvert kvartal.', []],
    ['Bestyrelsen mødes 6 gange årligt.', ['Bestyrelsen mødes 6 gange årligt']],
    ['Bestyrelsen holder seks ordinære møder om året.', ['Bestyrelsen holder seks ordinære møder om året']],
    ['Bestyrelsen mødes hver måned.', ['Bestyrelsen mødes hver måned']],
    ['Bestyrelsen mødes hvert halve år.', ['Bestyrelsen mødes hvert halve år']],
    ['Bestyrelsen mødes mindst to gange om året.', []],
    ['Styregruppen mødes seks gange om året.', []],
    ['Bestyrelsen mødes med os to gange om året.', []],
    ...['12 gange  hvert  år', '3 møder  om  året', '5 ordinære møder årligt', 'en gang om året'].map(
      (often): [string, string[]] => [`bestyrelsen mødes ${often}.`, [`bestyrelsen mødes ${often}`]],
    ),
    ...['hvert halvår', 'hvert  halve  år', 'hver  anden  måned', 'hver måned'].map((often): [string, string[]] => [
      `Bestyrelsen afholder sine ordinære møder ${often}.`,
      [`Bestyrelsen afholder sine ordinære møder ${often}`],
    ]),
    [
      ['mindst', 'højst', 'op  til', 'foregående', 'forrige', 'tidligere', 'desuden', 'derudover', 'det  første']
        .concat('i  begyndelsen')
        .map((other) => `Bestyrelsen mødes to gange om året, ${other}.`)
        .join(' '),
      [],
    ],
    ['Bestyrelsen mødes mange gange om året. Bestyrelsen mødes hvert kvartal.', []],
    ...['lokalbestyrelsen', 'styregruppen', 'forretningsudvalget', 'koordinationsgruppen'].map(
      (body): [string, string[]] => [
        `${capital(body)} mødes hvert kvartal. Her holder ${body} to møder om året, og ${body} holder to møder om året.`,
        [`${body} holder to møder om året`],
      ],
    ),
  ])('%s', async (text, marked) => {
    // The agreement itself says four times a year.
    const found = await findings('HP356', [sub, 'Jobcentret', `${text} Jobcentret`]);
    expect(found.map((one) => one.marked)).toEqual(marked);
  });
  it('name both', async () => {
    const text = 'Bestyrelsen holder to møder om året.';
    expect(await told('HP356', [sub, 'Jobcentret henviser', `${text} Jobcentret henviser`])).toMatchObject([
      {
        message:
          '«Bestyrelsen holder to møder om året», men et andet sted står der «Bestyrelsen mødes fire gange om året»',
        help: 'Skriv det samme begge steder',
        related: ['strategisk-aftale.yaml:6'],
      },
    ]);
  });
});

describe('HP395: a party without a person', () => {
  const persons = 'personer.yaml';
  const last = ', organisation: nordbo, underskriver: ja}';
  it('is told where others have one', async () => {
    expect(await told('HP395', [persons, last, ', organisation: nordbo}'])).toEqual([
      {
        place: 'personer.yaml:1:1',
        message: 'Ingen skriver under for «Boligforeningen Nordbo»',
        help: 'Tilføj en person med «underskriver: ja», eller skriv «underskriver: nej» ved parten i helhedsplan.yaml',
        related: ['helhedsplan.yaml:9'],
      },
    ]);
  });
  it('is no party that does not sign, and nothing where nobody is named', async () => {
    const without: Change = [persons, last, ', organisation: nordbo}'];
    const silent: Change = [plan, 'parter: [nordbo,', 'parter: [{part: nordbo, underskriver: nej},'];
    expect(await findings('HP395', without, silent)).toEqual([]);
    const none: Change = [persons, ', organisation: aerby-kommune, underskriver: ja', ', organisation: aerby-kommune'];
    expect(await findings('HP395', without, none)).toEqual([]);
  });
  it('may sign by a unit', async () => {
    const unit: Change = [plan, 'type: kommune}', 'type: kommune, enheder: [{id: skolen, navn: Skolen}]}'];
    const signer: Change = [persons, 'organisation: aerby-kommune', 'organisation: skolen'];
    const found = await findings('HP395', unit, signer);
    expect(found.map(({ message }) => message).filter((one) => one.startsWith('Ingen'))).toEqual([]);
  });
});

describe('HP373: milestones', () => {
  const second = `  - id: jobhold
    navn: Jobhold
    områder: [nordvang]
    formål: At finde job.
    målgrupper: Unge.
    indhold: Et hold.
    ansvar: |
      [](#leder) har ansvaret.
ressourcer:`;
  const milestone = (text: string): Change => bilag(`milepæle:\n  - ${text}\n`);
  it.each([
    ['{hvornår: 1.1.2022, milepæl: Første Jobhold begynder, vedrører: jobhold}', 0],
    ['{hvornår: 1.1.2022, milepæl: Første Jobhold begynder, vedrører: [jobcafe, jobhold]}', 0],
    ['{hvornår: 1.1.2022, milepæl: Første Jobhold begynder, vedrører: beskaeftigelse}', 0],
    ['{hvornår: 1.1.2022, milepæl: Første Jobhold begynder}', 0],
    ['{hvornår: 1.1.2022, milepæl: Jobcafé og jobhold begynder, vedrører: jobcafe}', 0],
    ['{hvornår: 1.1.2022, milepæl: Det første begynder, vedrører: jobcafe}', 0],
    ['{hvornår: 1.1.2022, milepæl: Første jobhold begynder, vedrører: jobcafe}', 1],
  ])('%s', async (text, times) => {
    expect(await findings('HP373', [sub, 'ressourcer:', second], milestone(text))).toHaveLength(times);
  });
  it('are told with both activities', async () => {
    const text = '{hvornår: 1.1.2022, milepæl: Første jobhold begynder, vedrører: jobcafe}';
    expect(await told('HP373', [sub, 'ressourcer:', second], milestone(text))).toEqual([
      {
        place: 'bilag.yaml:9:69',
        message: 'Milepælen peger på «Jobcafé», men handler om «Jobhold»',
        help: 'Skriv «vedrører: jobhold», eller ret milepælens tekst',
        related: ['delaftaler/beskaeftigelse.yaml:26'],
      },
    ]);
  });
});

describe('HP329: towns', () => {
  marks('HP329', [
    ['Her er som i resten af Slagelse.', ['resten af Slagelse']],
    ['Det er 12 % her mod 7 % i Århus.', ['i Århus']],
    ['Det er 12 % her mod 7 % i Ikast-Brande.', ['i Ikast-Brande']],
    ['Jobcenter Slagelse hjælper.', ['Jobcenter Slagelse']],
    ['Erfaringer fra hele Slagelse er gode.', []],
    ['Der er bus til Slagelse.', []],
    ['Her er som i hele Ærby.', []],
    ['Her er som i hele Slagelsevej.', []],
  ]);
  it('are known where the plan names them', async () => {
    const own: Change = [plan, 'områdets-navn: Nordvang, Ærby', 'områdets-navn: Nordvang, Århus'];
    expect(await markedInVision('HP329', 'Her er som i hele Aarhus, men ikke i hele Odense.', own)).toEqual([
      'hele Odense',
    ]);
    expect(await told('HP329', vision('Her er som i hele Odense.'))).toMatchObject([
      {
        message: '«hele Odense»: Odense er ikke blandt planens steder',
        help: 'Kommer teksten fra en anden aftale, så ret navnet',
      },
    ]);
  });
});

describe('HP369: elections of the plan’s own', () => {
  const election = (year: number, latest: number): Change[] => [
    [sub, 'tekst: Unge med fritidsjob\n', 'tekst: Andel af beboerne, der stemmer ved kommunalvalg\n'],
    [sub, 'boligområde: {værdi: 0, år: 2021}', `boligområde: {værdi: 50 %, år: ${year}}`],
    [sub, 'mål: {antal: 40, enhed: unge, pr: år}', `mål: {andel: 60 %, senest: ${latest}}`],
  ];
  it.each([
    [2021, 2025, []],
    [2020, 2025, ['Der var ikke kommunalvalg i 2020']],
    [2021, 2024, ['Der er ikke kommunalvalg i 2024']],
    [2019, 2023, ['Der var ikke kommunalvalg i 2019', 'Der er ikke kommunalvalg i 2023']],
  ])('%i, %i', async (year, latest, said) => {
    const found = await findings('HP369', ...election(year, latest));
    expect(found.map(({ message }) => message)).toEqual(said);
    expect(found.every(({ help, marked }) => help === 'Ret året eller valget' && /^20\d\d$/.test(marked))).toBe(true);
  });
  it('are told without a target, too', async () => {
    const [text, figure] = election(2020, 2025);
    const none: Change = [sub, '        mål: {antal: 40, enhed: unge, pr: år}\n', ''];
    expect(await findings('HP369', ...[text, figure, none].filter((one) => one !== undefined))).toHaveLength(1);
  });
});

describe('HP390: words and ages', () => {
  const group = (text: string): Change => [sub, 'målgrupper: |\n      Unge på 13-17 år.', text];
  it.each([
    ['målgrupper: |\n      Unge på 63-67 år.', 'Unge på 63-67 år'],
    ['målgrupper: |\n      Vi er for børn på 10 til 25 år.', 'børn på 10 til 25 år'],
    ['målgrupper: |\n      Unge på 13-17 år, voksne på 20-30 år.', undefined],
    ['målgrupper:\n      grupper: [{hvem: Elever i 7.-9. klasse, alder: 13-16 år}]', undefined],
    ['målgrupper:\n      grupper: [{hvem: Elever i 7.-9. klasse, alder: 6-9 år}]', '6-9 år'],
    ['målgrupper:\n      grupper: [{hvem: Elever i 3. klasse, alder: 13-16 år}]', '13-16 år'],
    ['målgrupper:\n      grupper: [{hvem: Elever i 7. til 9. klasse, alder: 11-18 år}]', undefined],
    ['målgrupper:\n      grupper: [{hvem: Elever i 7. til 9. klasse, alder: 10-18 år}]', '10-18 år'],
    ['målgrupper:\n      grupper: [{hvem: Elever i 7 – 9. klasse, alder: 11-18 år}]', undefined],
    ['målgrupper:\n      grupper: [{hvem: Elever i 7.og 9.klasse, alder: 11-19 år}]', '11-19 år'],
    ['målgrupper:\n      grupper: [{hvem: Elever i 11. klasse, alder: 5-6 år}]', undefined],
    ['målgrupper:\n      grupper: [{hvem: Forældre til elever i 3. klasse, alder: 25-45 år}]', undefined],
  ])('%s', async (text, marked) => {
    expect((await findings('HP390', group(text))).map((found) => found.marked)).toEqual(
      marked === undefined ? [] : [marked],
    );
  });
});

describe('HP333: years that cannot be meant', () => {
  marks('HP333', [
    ['I 20227 er alt godt.', ['20227']],
    ['I 20200 er alt godt.', []],
    ['Der er 20227 beboere i byen.', []],
    ['Ved nytår 2202 er alt godt.', ['2202']],
    ['Profilen for 2071 er god.', ['2071']],
    ['Fraværet skal ned på 5 % i 2016.', ['2016']],
    ['Fraværet skal ned på 5 % i 2022.', []],
    ['Det skal være nået senest i 2016.', ['2016']],
    ['Det skal være klar inden udgangen af 2021.', ['2021']],
    ['Det skulle være klar inden udgangen af 2021.', []],
    ['Vi skal lære af det. I 2016 var 5 % med.', []],
  ]);
  it('say why', async () => {
    expect(await told('HP333', vision('I 20227 skal 5 børn med, og der skal 5 % med i 2016.'))).toMatchObject([
      { message: '«20227» har et ciffer for meget til at være et årstal', help: 'Ret årstallet' },
    ]);
    expect(await told('HP333', vision('Det skal ned på 5 % i 2016.'))).toMatchObject([
      {
        message: 'Det, der skal ske, har årstallet 2016, før perioden begynder 1.1.2022',
        help: 'Ret årstallet, eller skriv «skulle»',
        related: ['helhedsplan.yaml:7'],
      },
    ]);
  });
});

describe('HP331 and HP606: criteria and staff of the older form', () => {
  const path = 'delaftaler/tryghed-og-trivsel.yaml';
  it('are counted for no longer than the plan runs', async () => {
    const text = await readFile(join(fixturesDir, 'complete-plan-2015-18', path), 'utf8');
    const over = /over: [^,}\n]+/.exec(text)?.[0] ?? 'over:';
    expect(await of2015('HP331', path, [over, 'over: 48 mdr.'])).toEqual([]);
    expect(await of2015('HP331', path, [over, 'over: 71 mdr.'])).toEqual([
      {
        message: 'Der tælles over 71 måneder, men perioden er kun på 48',
        help: 'Ret tiden, fx til 4 år eller 17 mdr.',
      },
    ]);
  });
});

describe('HP377: digits that have changed places', () => {
  const figures: Change = [
    strategic,
    'grundskole-uden-uddannelse: {boligområde: opgøres ikke',
    'grundskole-uden-uddannelse: {boligområde: {værdi: "28,6 %", år: 2021}',
  ];
  marks(
    'HP377',
    [
      ['Andelen med grundskole er 26,8 %.', ['26,8 %']],
      ['Andelen med grundskole er 28,6 %.', []],
      ['Andelen med grundskole er 82,6 %.', ['82,6 %']],
      ['Andelen med grundskole er 82,7 %.', []],
      ['Andelen med noget andet er 82,6 %.', []],
      ['Andelen med grundskole er 82,67 %.', []],
      ['Andelen med grundskole er 2,86 %.', []],
      ['Andelen med grundskole er 28,61 %, 8,2 % eller 86,2 %.', []],
    ],
    figures,
  );
});

describe('HP397 and HP371: other laws, and shares that say who', () => {
  marks('HP397', [
    ['Den boligsociale støtte gives efter servicelovens § 91 a.', ['servicelovens § 91 a']],
    ['Den boligsociale støtte gives efter almenboliglovens § 91 a.', []],
    ['Området er på ghettolisten.', ['ghettolisten']],
    ['Området var tidligere på ghettolisten.', []],
  ]);
  it.each([
    ['Andel unge med mere end 10 % fravær', 0],
    ['Andel unge, hvoraf over 10 % af dem har fravær', 1],
    ['Andel unge, der er oppe på 10 %', 1],
    ['Andel unge, der er over 10 %', 1],
  ])('%s', async (text, times) => {
    const changes: Change[] = [
      [sub, 'tekst: Unge med fritidsjob\n', `tekst: "${text}"\n`],
      [sub, 'boligområde: {værdi: 0, år: 2021}', 'boligområde: {værdi: 50 %, år: 2021}'],
      [sub, 'mål: {antal: 40, enhed: unge, pr: år}', 'mål: {andel: 25 %, senest: 2025}'],
    ];
    expect(await findings('HP371', ...changes)).toHaveLength(times);
  });
});

describe('HP376: sub-goals by number', () => {
  it.each([
    ['Det fremgår af delmål 8. Afdelingen er med.', '8'],
    ['Her støtter delmål 3 de unge.', '3'],
    ['Her er delmål 1 nået.', undefined],
    ['Det er delmål 12 unge har nået.', undefined],
    ['Det er delmål 4 gange om året.', undefined],
  ])('%s', async (text, marked) => {
    const found = await findings('HP376', [sub, 'Jobcentret', `${text} Jobcentret`]);
    expect(found.map((one) => one.marked)).toEqual(marked === undefined ? [] : [marked]);
  });
});
