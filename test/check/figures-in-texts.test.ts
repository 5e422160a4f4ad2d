import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/registry.js';
import { type Change, findings, markedInVision } from '../support/planted.js';

const sub = 'delaftaler/beskaeftigelse.yaml';
const vision = (text: string): Change => ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', text];

function marks(code: DiagnosticCode, cases: readonly (readonly [string, readonly string[]])[], ...changes: Change[]) {
  it.each(cases)('%s', async (text, marked) => {
    expect(await markedInVision(code, text, ...changes)).toEqual(marked);
  });
}

/** What is to be marked, each in a paragraph of its own, with what else is said there. */
function marksEach(
  code: DiagnosticCode,
  name: string,
  told: readonly string[],
  said: (one: string) => string = (one) => `Der er ${one}.`,
) {
  it(name, async () => {
    const marked = await markedInVision(code, told.map(said).join('\n\n'));
    expect(marked.sort()).toEqual(told.map((one) => one.replaceAll(/\s+/g, ' ')).sort());
  });
}

async function messages(code: DiagnosticCode, text: string, ...changes: Change[]) {
  const found = await findings(code, vision(text), ...changes);
  return found.map(({ message, help }) => [message, help]);
}

describe('HP357: parts of any number', () => {
  marks('HP357', [
    ['Der er 812 boliger: 530 på [](#nordvang) og 283 i byen.', ['812 boliger: 530 på [](#nordvang) og 283 i byen']],
    ['Der er 812 boliger: 530 på [](#nordvang) og 282 i byen.', []],
    [
      'Der er 1.812 boliger: 1.530 på den ene side og 283 på den anden.',
      ['1.812 boliger: 1.530 på den ene side og 283 på den anden'],
    ],
    [
      'Der er 25 nye elever om året: 15 fra syd, 6 fra vest og 3 fra nord!',
      ['25 nye elever om året: 15 fra syd, 6 fra vest og 3 fra nord'],
    ],
    [
      'Den har seks medlemmer: to fra nord, to fra syd og én fra byen.',
      ['seks medlemmer: to fra nord, to fra syd og én fra byen'],
    ],
    ['Den har seks medlemmer: to fra nord, to fra syd samt to fra byen.', []],
    ['Den har seks medlemmer:\n\n- to fra nord\n- to fra syd\n- tre fra byen\n\nDe mødes.', ['seks medlemmer:']],
    ['Den har seks medlemmer:\n- to fra nord\n- tre fra byen', ['seks medlemmer:']],
    ['Den har seks medlemmer:\n\n- to fra nord\n- to fra syd\n- to fra byen', []],
    ['Den har seks medlemmer:\n\n- formanden\n- to fra nord', []],
    ['Der er tre hold: 8 på det første, 10 på det andet og 6 på det sidste.', []],
    ['Der er to hold: 8 på det første, 10 på det andet og 6 på det sidste.', []],
    ['Der er 40 timer: 2 til møder og 5 til kørsel.', []],
    [
      'Der er 20 timer: 2 timer til møder og 20 timer til kørsel.',
      ['20 timer: 2 timer til møder og 20 timer til kørsel'],
    ],
    ['Der er 20 timer: 2 kaffepauser og 20 møder.', []],
    ['Der er 20 elever: 12 går her og 9 går i byen.', ['20 elever: 12 går her og 9 går i byen']],
    ['Der er 20 unge, heraf 8 fra nord og 10 fra syd.', []],
    ['Der er 20 unge, hvoraf 12 kommer fra nord og 10 fra syd.', ['20 unge, hvoraf 12 kommer fra nord og 10 fra syd']],
    ['Der er 20 unge: 12.', []],
    ['Kl. 10-20 møder: 12 fra nord og 10 fra syd.', []],
  ]);
  marksEach(
    'HP357',
    'wherever they are',
    [
      'fra',
      'på',
      'i',
      'til',
      'for',
      'hos',
      'ved',
      'af',
      'blandt',
      'under',
      'over',
      'er',
      'bor',
      'ligger',
      'går',
      'skal',
    ]
      .map((place) => `20 elever: 12 ${place} byen og 9 ${place} landet`)
      .concat('20 elever: 12 kommer herfra og 9 KOMMER udefra'),
  );
  marksEach(
    'HP357',
    'whoever they are',
    [
      'unge',
      'voksne',
      'piger',
      'kvinder',
      'mænd',
      'familier',
      'beboere',
      'deltagere',
      'personer',
      'borgere',
      'frivillige',
    ]
      .map((who) => `20 børn: 12 drenge og 9 ${who}`)
      .concat('20 Boliger: 12 boliger og 9 BOLIGER'),
  );
  marksEach('HP357', 'however they are written', [
    'fem elever: to fra nord og én fra syd',
    'elleve børn, nemlig Otte fra nord og Et fra syd',
    'tolv børn: ni fra nord og Én fra syd',
    'ti børn: ét fra nord og en fra syd og Syv fra byen',
    '20 unge fordelt  på 12 fra nord og 9 fra syd',
    '20 unge opdelt  i 12 fra nord og 9 fra syd',
    '20 unge: 12 fra nord, samt 9 fra syd',
    '20 unge: 12 fra nord, og 9 fra syd',
    '1.020 unge: 1.012 fra nord og 9 fra syd',
    '20 unge: 12 fra nord og\n9 fra syd',
    '20 store grønne haver i byen: 12 fra nord og 9 fra syd',
    '10 unge: 12 fra nord og 8 fra syd',
    '40 unge: 12 fra nord og 8 fra syd',
  ]);
  it.each([
    '* to fra nord\n* to fra syd\n+ tre fra byen',
    '- to fra nord\n- fem fra syd',
    '-  to fra nord\n-  fem fra syd',
    '  - to fra nord\n  - fem fra syd',
  ])('%j', async (points) => {
    expect(await markedInVision('HP357', `Den har seks medlemmer:\n\n${points}`)).toEqual(['seks medlemmer:']);
  });
  marks('HP357', [
    ['Der er 20 unge: 12 fra nord og 9 fra syd (i 2021).', ['20 unge: 12 fra nord og 9 fra syd']],
    ['Der er 20 unge: 12 fra nord og 9 fra syd\n  \nMere.', ['20 unge: 12 fra nord og 9 fra syd']],
    [
      'Der er 20 boliger: 12 boliger og 9 haver. Der er 20 boliger: 12 børn og 9 voksne. Der er 10 unge: 12 fra nord og 9 fra syd. Der er 41 unge: 12 fra nord og 8 fra syd.',
      [],
    ],
    ['Den har seks medlemmer:\n\n- syv fra nord', []],
    ['Der er to hold: 1 på det første og 2 på det andet.', []],
    ['Den har seks medlemmer: her\n\n- to fra nord\n- fem fra syd', []],
  ]);
  it('in a text whose last line does not end', async () => {
    const ending: Change = ['strategisk-aftale.yaml', 'vision: |', 'vision: |-'];
    expect(await messages('HP357', 'Seks medlemmer:\n  - to fra nord\n  - fem fra syd', ending)).toHaveLength(1);
  });
  it('are added up in the message', async () => {
    expect(await messages('HP357', 'Seks medlemmer: to fra nord, to fra syd og tre fra byen.')).toEqual([
      ['to, to og tre er tilsammen 7 og ikke seks', 'Ret tallene, så delene passer med det hele'],
    ]);
  });
});

describe('HP357: one for each, and lists', () => {
  marks('HP357', [
    ['Der er tre udvalg, ét for hvert af de to kvarterer.', ['tre udvalg, ét for hvert af de to']],
    ['Der er to udvalg – et i hvert af de to kvarterer.', []],
    ['Der er to udvalg, et i hvert af de nye kvarterer.', []],
    ['Det falder i tre dele.\n\n- a\n- b', ['tre']],
    ['Det falder i to dele.\n\n- a\n- b', []],
    ['Det falder i tre dele. Først kommer:\n\n- a\n- b', []],
    ['Det falder i tre dele.\n\nDe er kendt.', []],
  ]);
  marksEach(
    'HP357',
    'one for each, in other words',
    [
      ...['én', 'ét', 'en', 'et', '1'].map((one) => `Tre råd, ${one} i hvert af de to`),
      ...['for', 'til', 'i', 'på', 'fra'].map((place) => `3 råd - en ${place} hver af de 4`),
      ...['planens', 'områdets', 'kommunens'].map((whose) => `tolv råd – en til hver af ${whose} to`),
      ...['To', 'Ti', 'Fire', 'Fem', 'Seks', 'Syv'].map((count) => `${count} råd,  en  til  hver af  de  tre`),
    ],
    (one) => `${one} skoler.`,
  );
  marks('HP357', [['Femten råd, en til hver af de tre skoler, og tre råd, en til hver af de toneangivende.', []]]);
  it('tell both counts', async () => {
    expect(await messages('HP357', 'Der er tre udvalg, ét for hvert af de to kvarterer.')).toEqual([
      ['Der står «tre», men én til hver af to', 'Ret det tal, der er forkert'],
    ]);
  });
  it('parts of an activity are its own', async () => {
    const own: Change = [
      sub,
      '    formål: |',
      '    delaktiviteter: [{navn: Rådgivning}, {navn: Værksted}]\n    formål: |',
    ];
    const text = (count: string): Change => [sub, 'Caféen har', `De ${count} delaktiviteter er nye. Caféen har`];
    expect(await findings('HP357', own, text('to'))).toEqual([]);
    expect(await findings('HP357', own, text('tre'))).toMatchObject([
      { marked: 'De tre delaktiviteter', message: '«De tre delaktiviteter», men aktiviteten har 2 delaktiviteter' },
    ]);
    expect(await findings('HP357', own, vision('De tre delaktiviteter er nye.'))).toEqual([]);
    expect(await findings('HP357', text('tre'))).toEqual([]);
  });
  it('chosen focus areas are those that were chosen', async () => {
    expect(await messages('HP357', 'Det gælder alle de to valgte indsatsområder.')).toEqual([
      [
        '«de to valgte indsatsområder», men planen har valgt 1 indsatsområde',
        'Ret antallet, eller skriv, hvilke der menes',
      ],
    ]);
  });
});

describe('HP641: shares beside their counts', () => {
  marks('HP641', [
    ['Her bor 1.764 beboere, heraf 617 børn under 18 år, svarende til 35 % af dem.', []],
    [
      'Her bor 1.764 beboere, heraf 617 børn under 18 år, svarende til 45 % af dem.',
      ['1.764 beboere, heraf 617 børn under 18 år, svarende til 45 %'],
    ],
    ['Her bor 1.764 beboere, hvoraf 167 er under 18 år (35 %).', ['1.764 beboere, hvoraf 167 er under 18 år (35 %)']],
    ['Her bor 1.764 beboere, hvoraf 617 er under 18 år (ca. 33 %).', []],
    ['Her bor 1.764 beboere, hvoraf 617 er under 18 år (33 %).', ['1.764 beboere, hvoraf 617 er under 18 år (33 %)']],
    ['Af skolens 140 elever havde 49 elever, svarende til 35 %, et fravær.', []],
    [
      'Af skolens 140 elever havde 94 elever, svarende til 35 pct., et fravær.',
      ['Af skolens 140 elever havde 94 elever, svarende til 35 pct.'],
    ],
    ['49 af skolens 140 elever (35 %) er her.', []],
    ['49 ud af 140 (40 procent) er her.', ['49 ud af 140 (40 procent)']],
    ['150 af de 140 (93 %) er her.', ['150 af de 140 (93 %)']],
    ['I 2020 var 50 af 2020 (12 %) her.', []],
    ['Der er 140 elever og 12 hold (35 %).', []],
    ['49 af skolens 140 elever er her. Fraværet er (40 %).', []],
    ['7 af 40 (17,5 %) er her, og 7 af 40 (18,9 %) er der.', ['7 af 40 (18,9 %)']],
  ]);
  marksEach('HP641', 'in other words', [
    ...['svarende  til', 'altså', 'eller', 'dvs.'].map((word) => `49 ud af 140,  ${word} 45 %`),
    ...['ca.', 'cirka', 'knap', 'godt'].map((about) => `49 ud af 140 (${about} 39 %)`),
    ...['er', 'var', 'har', 'havde'].map((verb) => `140 elever, hvoraf ${verb} 49 fri (45 %)`),
    ...['under', 'over', 'på'].map((word) => `140 elever  heraf  49 ${word} 18 år (45 %)`),
    '49 ud af 140 (36 %)',
    'af de mange 140 elever havde 94 (35 %)',
  ]);
  marks('HP641', [
    [
      '49 ud af 140, svarende til 35 %. 49 ud af 140, dvs. 35 %. 49 ud af 140, altså 35 %. 49 ud af 140 eller 35 %.',
      [],
    ],
    ['49 ud af 140 (ca. 37 %). 49 ud af 140 (cirka 37 %). 49 ud af 140 (knap 37 %). 49 ud af 140 (godt 33 %).', []],
    ['140 af 140 (100 %), 0 af 0 (10 %) og 1990 af 3000 (12 %).', []],
  ]);
  it('are worked out as exactly as they are written', async () => {
    const help = 'Se efter i kilden, hvilket af de tre tal der er forkert';
    expect(await messages('HP641', '7 af 40 (19,9 %) er her. 94 af 140 (35 %) er der.')).toEqual([
      ['7 af 40 er 17,5 % og ikke 19,9 %', help],
      ['94 af 140 er 67 % og ikke 35 %', help],
    ]);
  });
});

describe('HP641: averages and comparisons', () => {
  const parts = (whole: string) =>
    `I 2020 var ${whole} med. Bag gennemsnittet gemmer sig en forskel: I nord var det 50 % og i syd 35 %.`;
  marks('HP641', [
    [parts('43 %'), []],
    [parts('50 %'), []],
    [parts('53 %'), ['53 %']],
    [parts('34,5 pct.'), ['34,5 pct.']],
    ['I 2020 var 53 % med. Det er over gennemsnittet, som er 50 % i byen og 35 % i landet.', []],
    ['I 2020 var 53 % med. Tallet dækker over 50 % i nord.', []],
    ['I 2020 var 53 % med.\n\nDet dækker over 50 % i nord og 35 % i syd.', []],
    ['Det dækker over forskelle. I byen er 53 %, i nord 50 % og i syd 35 % med.', []],
    ['I byen er 44 % med mod 172 % i hele kommunen.', ['172 %']],
    ['I byen er 44 % med mod 100 % i hele kommunen.', []],
  ]);
  const divided = [
    ...['Gennemsnit gemmer', 'Gennemsnittet  dækker', 'Gennemsnit rummer', 'Tallet dækker  over', 'Det gemmer  sig i'],
    ...['Tallet dækker  dog  over', 'Bag det gemmer  der  sig', 'De fordeler  sig  med', 'De fordeler sig på'],
    ...['Tallet varierer  fra', 'Tallet varierer mellem', 'Tallet svinger  mellem', 'Gennemsnit skjuler'],
  ];
  it('are divided in many words', async () => {
    const text = divided.map((said) => `I 2020 var 53 % med. ${said} 50 % i nord og 35 % i syd.`).join('\n\n');
    expect(await markedInVision('HP641', text)).toEqual(divided.map(() => '53 %'));
  });
  marks('HP641', [
    ['I 2020 var 53 % med. Gennemsnittet er 50 % i nord og 35 % i syd.', []],
    ['I 2020 var 53 % med. Det dækker over 1 %, 2 %, 3 %, 4 %, 5 % og 6 %.', ['53 %']],
    ['I 2020 var 53 % med. Det dækker over 1 %, 2 %, 3 %, 4 %, 5 %, 6 % og 7 %.', []],
    ['I 2020 var 35 % med. Det dækker over 50 % i nord og 35 % i syd.', []],
  ]);
  it('tell the parts', async () => {
    expect(await messages('HP641', parts('53 %'))).toEqual([
      ['53 % kan ikke være gennemsnittet af 50 % og 35 %', 'Se efter i kilden, hvilket af tallene der er forkert'],
    ]);
  });
});

describe('HP642: words and figures', () => {
  marks('HP642', [
    ['Tallet er faldet fra 4,6 % i 2019 til 3,8 % i 2021.', []],
    ['Tallet er faldet fra 3,6 % i 2019 til 3,8 % i 2021.', ['faldet fra 3,6 % i 2019 til 3,8 %']],
    ['Tallet er steget fra 4,6 til 3,8.', ['steget fra 4,6 til 3,8']],
    ['Tallet er steget fra 4,6 til 4,6.', ['steget fra 4,6 til 4,6']],
    ['Antallet skal øges fra 1.200 til 980 børn.', ['øges fra 1.200 til 980']],
    ['Antallet skal øges fra 980 til 1.200 børn.', []],
    ['Et fald på 2 procentpoint fra 20 % til 22 %.', ['fald på 2 procentpoint fra 20 % til 22 %']],
    ['Det faldt fra 2019 til 2021.', []],
    ['Holdet er løftet fra 9. til 8. klasse.', []],
    ['Tallet er gået ned fra ca. 12 til ca. 15.', ['gået ned fra ca. 12 til ca. 15']],
    ['Andelen er 3,8 % og stadig højere end kommunens 2,1 %.', []],
    ['Andelen er 3,8 % og stadig lavere end kommunens 2,1 %.', ['3,8 % og stadig lavere end kommunens 2,1 %']],
    ['Andelen er 1,8 % i 2021, men højere end kommunens 2,1 %.', ['1,8 % i 2021, men højere end kommunens 2,1 %']],
    [
      'Andelen er 1,8 % ifølge kommunen, men højere end landets 2,1 %.',
      ['1,8 % ifølge kommunen, men højere end landets 2,1 %'],
    ],
    ['Andelen er 2,1 %, som er større end kommunens 2,1 %.', ['2,1 %, som er større end kommunens 2,1 %']],
    ['Andelen er 1,8 %. Den er højere end de 2,1 %, som vi håbede.', []],
    ['Andelen er 1,8 %, og der er højere end man tror til 2,1 meter.', []],
  ]);
  marksEach(
    'HP642',
    'down',
    (
      'fald faldet faldt falder falde reduceret reduceres reducere sænket sænkes sænke mindsket mindskes mindske ' +
      'nedbringes nedbringe nedbragt'
    )
      .split(' ')
      .concat('gået  ned', 'går  ned')
      .map((down) => `${down} fra 3 til 4`),
  );
  marksEach(
    'HP642',
    'up',
    (
      'steg steget stiger stige stigning vokse vokset vokser øget øges øge hævet hæves hæve løftet løftes løfte ' +
      'forøget forøges'
    )
      .split(' ')
      .concat('gået  op', 'går  op')
      .map((up) => `${up} fra 4 til 3`),
  );
  marksEach('HP642', 'told at length', [
    ...['i', 'fra', 'ved', 'pr.'].map((when) => `fald fra 3 ${when}  juni  2019 til 4`),
    'fald  fra  cirka  3  og  ned  til  cirka  4',
    'stigning i alt, fra ca.  4 op  til ca.  3',
    'fald  med  1,5  point, fra 3 elever til 4',
    'fald på 5 %, fra 3 procent til 4 procent',
    'fald fra 3 til 4.000',
    'faldt fra 1990 til 2990',
    'faldet fra 4 til 4',
    ...['lavere', 'mindre', 'færre'].map((less) => `4 %, ${less}  end  byens 3 %`),
    ...['højere', 'større', 'flere', 'mere'].map((more) => `3 %, ${more}  end  byens 4 %`),
    '3 pct. eller mere end\nbyens 4 pct.',
    '3 procent, mere end byens 4 procent',
  ]);
  marks('HP642', [
    ['Et fald fra 3 til 4. klasse, et tilfald fra 3 til 4 og et fald fra 2019 til 2021.', []],
    ['Det faldt lidt efter lidt fra 3 til 4. Det steg fra 3 til 4. Det er 4 %, men ikke ringere end byens 3 %.', []],
    [
      'Her er 3 %, lavere end byens 4 %. Her er 4 %, højere end byens 3 %. Her er 4 %, mere end byens 3 stykker. Her er 4, lavere end byens 3.',
      [],
    ],
  ]);
  it.each([
    ['Tallet er faldet fra 3 til 4.', '«faldet fra 3 til 4»: tallene går op'],
    ['Tallet er steget fra 4 til 3.', '«steget fra 4 til 3»: tallene går ned'],
    ['Tallet er steget fra 4 til 4.', '«steget fra 4 til 4»: tallene er det samme tal'],
    ['Tallet er  steget  fra 4 til 3.', '«steget fra 4 til 3»: tallene går ned'],
    ['Det er 1 %, højere end vores 2 %.', '«1 %, højere end vores 2 %»: 1 er lavere end 2'],
    ['Det er 2 %, lavere end vores 1 %.', '«2 %, lavere end vores 1 %»: 2 er højere end 1'],
    ['Det er 2 %, lavere end vores 2 %.', '«2 %, lavere end vores 2 %»: 2 er det samme som 2'],
  ])('%s', async (text, message) => {
    const help = 'Ret tallene, hvis de er byttet om eller skrevet forkert, eller ret ordet';
    expect(await messages('HP642', text)).toEqual([[message, help]]);
  });
});

describe('HP643: numbers of registers', () => {
  marks('HP643', [
    ['Kommunen har CVR-nr. 29189625.', []],
    ['Kommunen har CVR-nr. 29189652.', ['29189652']],
    ['Kommunen har CVR: 29 18 96 25 og EAN 5798007418201.', ['5798007418201']],
    ['Kommunen har CVR-nummer 2918962.', ['2918962']],
    ['Fakturaer har EAN-nr. 5790000000005.', []],
    ['Fakturaer har GLN 579000000000.', ['579000000000']],
    ['Kommunen har 29189652 sager.', []],
    ['Kommunen har CVR 2918 og scvr 29189652, CVR/29189652 og CVR 29189652123456789.', []],
  ]);
  marksEach(
    'HP643',
    'however they are told',
    [...['29189652', '29.18.96-52', '29\u00a018 96 52', '29189626', '28189625', '29199625']],
    (one) => `Den har cvr ${one}.`,
  );
  it('by any word', async () => {
    const companies = ['Cvr-nr.', 'CVR nummer:', 'cvrnr', 'CVR: er', 'CVR  er'].map((word) => `${word}  29189652`);
    const articles = ['ean', 'Ean-nummer', 'GLN-nr', 'gln nr.:'].map((word) => `${word} 5790000000006`);
    const text = [...companies, ...articles].join('\n\n');
    expect(await markedInVision('HP643', text)).toEqual([
      ...companies.map(() => '29189652'),
      ...articles.map(() => '5790000000006'),
    ]);
  });
  it('tell what is wrong', async () => {
    const help = 'Se efter i registret, og skriv nummeret igen';
    expect(await messages('HP643', 'CVR 29189652, CVR 2918962 og EAN 12345.')).toEqual([
      ['«29189652» kan ikke være et CVR-nummer: et ciffer er forkert', help],
      ['Et CVR-nummer har 8 cifre, men her er 7', help],
      ['Et EAN-nummer har 13 cifre, men her er 5', help],
    ]);
  });
});

describe('HP709: accounts and passwords', () => {
  marks('HP709', [
    ['Pengene sættes på kontonr. 9570 12345678.', ['kontonr. 9570 12345678']],
    ['Reg.nr. 9570 kontonr. 0012345678 er vores.', ['Reg.nr. 9570 kontonr. 0012345678']],
    ['IBAN er DK5000400440116243.', ['DK5000400440116243']],
    ['Udgiften er ført på konto 115420.', []],
    ['Adgangskode til systemet: Sommer2023!', ['Adgangskode til systemet: Sommer2023!']],
    ['Adgangskoden er personlig. Login: kontoret.', ['Login: kontoret']],
    ['Man får en adgangskode. Kodeordet er det, man selv vælger.', []],
    ['Kontonummer: 9570 0012345678.', ['Kontonummer: 9570 0012345678']],
    ['Konto 9570-123456 er vores.', ['Konto 9570-123456']],
    ['Konto 9570 12345 er vores.', []],
    ['Konto 9570 12345678901 er vores.', []],
    ['Budgetkonto 9570 12345678 er vores.', []],
    ['Registreringsnummer: 9570, kontonr.: 12345678.', ['Registreringsnummer: 9570, kontonr.: 12345678']],
    ['Reg nummer 9570 og konto 12345678.', ['Reg nummer 9570 og konto 12345678']],
    ['IBAN er DK50 0040 0440 1162 43.', ['DK50 0040 0440 1162 43']],
    ['Delen hedder DK50004004401162434.', []],
    ['Delen hedder XDK5000400440116243.', []],
    ['Delen hedder 9DK5000400440116243.', []],
    ['Delen hedder DK500040044011624.', []],
    ['Pinkode: 1234.', ['Pinkode: 1234']],
    ['Pinkode: 123.', []],
    ['Password til det system er sommer21.', ['Password til det system er sommer21']],
    ['Password til alle de nye medarbejdere er sommer21.', []],
    ['Brugernavnet er ikke oplyst.', []],
    ['Kodeordet er personligt.', []],
    ['Login: en side for alle.', []],
    ['Login: enhed7.', ['Login: enhed7']],
    ['Bliv logget ind med login.', []],
    ['Enkeltlogin: kontoret.', []],
    [
      'en et de den det som ikke kun personlig personligt nødvendig nødvendige hemmelig hemmelige'
        .split(' ')
        .map((word) => `Kodeordet er ${word} for alle.`)
        .join(' '),
      [],
    ],
    ['Konto 9570 12345678 er vores, og 19570 12345678901 er ikke. Login: abc.', ['Konto 9570 12345678']],
  ]);
  marksEach('HP709', 'are told in many words', [
    ...['konto', 'Konto:', 'kontonr', 'Kontonr.:', 'KONTONUMMER', 'reg.nr.', 'Reg. nummer', 'reg nr'].map(
      (word) => `${word} 9570 12345678`,
    ),
    'registreringsnr. 9570 123456',
    'Reg.nr. 9570, og konto: 1234567890',
    'Reg.nr. 9570 - kontonummer 1234567890',
    'dk5000400440116243',
    ...['adgangskode', 'Adgangskoden', 'kodeordet', 'password', 'PINKODE', 'brugernavnet', 'Login'].map(
      (word) => `${word} til det nye er enhed7`,
    ),
    'Login : enes7',
    'Login: detalje',
  ]);
  it('say what must not be there', async () => {
    const help = 'Slet det. Ligger planen i git, så skift koden, eller fjern nummeret fra de tidligere udgaver også';
    expect(await messages('HP709', 'Konto 9570 12345678. Kodeord: sommer21')).toEqual([
      ['Her står et kontonummer, som ikke må offentliggøres', help],
      ['Her står en adgangskode eller et brugernavn, som ikke må offentliggøres', help],
    ]);
  });
});

describe('HP640: classes and school years', () => {
  marks('HP640', [
    ['Skoleåret 2021/22 og skoleåret 2021-2022.', []],
    ['Skoleåret 2021/23 er forbi.', ['Skoleåret 2021/23']],
    ['Skoleårene 2099/00 er langt væk.', []],
    ['Elever i 7.-9. klasse.', []],
    ['Elever i 9.-7. klasse.', ['9.-7. klasse']],
    ['Elever i 9. til 7. kl. er med.', ['9. til 7. kl.']],
    ['Elever i 7.-19. klasse.', ['7.-19. klasse']],
    ['Elever i 10. klasse og 11. klasse.', ['11. klasse']],
  ]);
  it.each([
    ['Skoleåret 2021/23 er forbi.', '«Skoleåret 2021/23» er ikke ét skoleår'],
    ['I 9.-7. klasse.', '«9.-7. klasse» slutter, før det begynder'],
    ['I 7.-19. klasse.', '«7.-19. klasse» findes ikke: sidste klasse er 10.'],
    ['Åbent kl. 15-27.', '«kl. 15-27» slutter på et klokkeslæt, der ikke findes'],
    ['Åbent kl. 18-16.', '«kl. 18-16» slutter, før det begynder'],
  ])('%s', async (text, message) => {
    expect(await messages('HP640', text)).toEqual([[message, 'Skriv det tidligste først, eller ret tallet']]);
  });
});

describe('HP629, HP621, HP639, HP310 and HP124: what is left of work on the text', () => {
  const cases: readonly (readonly [DiagnosticCode, string, readonly string[]])[] = [
    ['HP629', 'Her er [slettet: ingen tog] bus.', ['[slettet: ingen tog]']],
    ['HP629', 'Her er (indsat: et tog) bus.', ['(indsat: et tog)']],
    ['HP629', 'Her er ~~tog~~ bus.', ['~~tog~~']],
    ['HP629', 'Her er (slettede filer) bus.', []],
    ['HP621', 'Det er 6,2 % % af alle.', ['% %']],
    ['HP621', 'Det er 6 % procent af alle.', ['% procent']],
    ['HP621', 'Det er 6 % og 7 %.', []],
    ['HP639', 'Det var 9,8 % her mod 6,2 i hele kommunen.', ['6,2']],
    ['HP639', 'Der var 9 sager her mod 6 i hele kommunen.', []],
    ['HP310', 'Det gælder alle (er det rigtigt?).', ['er det rigtigt?']],
    ['HP310', 'Det gælder alle (skal de med eller ej?) i år.', ['skal de med eller ej?']],
    ['HP310', 'Det gælder alle (hvem og hvor?) i år.', []],
    ['HP124', 'Først.\n\n###\n\nSiden.', ['###']],
    ['HP124', 'Først.\n\n### Så\n\nSiden.', []],
  ];
  it.each(cases)('%s %s', async (code, text, marked) => {
    expect(await markedInVision(code, text)).toEqual(marked);
  });
});
