import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../../src/diagnostics/registry.js';
import { municipalityCode, municipalityNames } from '../../src/model/municipality-codes.js';
import { identifierOf } from '../../src/model/values/identifier-text.js';
import { bookletFixturesDir, completeBooklet, readBookletFixture } from '../support/fixture-booklet.js';
import { fixturesDir, readFixture } from '../support/fixture-plan.js';
import { type Change, findings, markedInVision } from '../support/planted.js';

const sub = 'delaftaler/beskaeftigelse.yaml';

function marks(code: DiagnosticCode, cases: readonly (readonly [string, readonly string[]])[], ...changes: Change[]) {
  it.each(cases)('%s', async (text, marked) => {
    expect(await markedInVision(code, text, ...changes)).toEqual(marked);
  });
}

describe('HP342: departments in texts', () => {
  const twoAreas: Change = [
    'helhedsplan.yaml',
    'organisationer:',
    `  - id: sydvang
    navn: Sydvang
    afdelinger:
      - {organisation: nordbo, numre: [12]}
organisationer:`,
  ];
  marks(
    'HP342',
    [
      ['Afdeling 3 og 7 er med.', []],
      ['Afdelingerne 3, 7 og 9 er med.', ['9']],
      ['Boligafdeling nr. 8 er med.', ['8']],
      ['Afdeling 3, [](#nordvang), er med.', []],
      ['Afdeling 12, [](#nordvang), er med.', ['12']],
      ['Afdeling 12 og 3, [](#nordvang), er med.', []],
      ['Afdeling 5 er solgt.', []],
      ['Afdeling 50 % er med.', []],
      ['Der er 40 boliger i afdelingen.', []],
      ['[](#sydvang): Afdeling 3 er med.', []],
      ['Afdeling 3, 7 og 99 er med.', ['99']],
      ['Afdelingerne  8  og  9 er med.', ['8', '9']],
      ['Afdeling 12 er med i planen, og det er [](#nordvang).', []],
      ['Afdeling 3,4 og 7 er med.', ['4']],
      ['Afdeling 3 og 8. Vi er mange.', ['8']],
      ['Afdeling 8, som er på det gamle sygehus, er ikke med.', []],
    ],
    twoAreas,
  );
  it.each([
    [
      'Afdeling 9 er med.',
      'Afdeling 9 er ikke blandt planens boligafdelinger',
      /^Ret nummeret\. Planens afdelinger er 3, 7, 12; /,
    ],
    ['Afdeling 12, [](#nordvang), er med.', 'Afdeling 12 ligger ikke i Nordvang', /^Ret nummeret eller området$/],
  ])('%s → %s', async (text, message, help) => {
    const vision: Change = ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', text];
    const found = await findings('HP342', vision, twoAreas);
    expect(found).toMatchObject([{ message, help: expect.stringMatching(help) }]);
    expect(found.map(({ related }) => related.length)).toEqual([1]);
  });
  it('are not looked at where the plan tells none', async () => {
    const none: Change = ['helhedsplan.yaml', '    afdelinger:\n      - {organisation: nordbo, numre: [3, 7]}\n', ''];
    expect(await markedInVision('HP342', 'Afdeling 9 er med.', none)).toEqual([]);
  });
});

describe('HP335: years of the plan', () => {
  marks('HP335', [
    ['Det sker i alle helhedsplanens fire år.', []],
    ['Det sker i planens tre år.', ['planens tre år']],
    ['Det sker i helhedsplanens 5 år', ['helhedsplanens 5 år']],
    ['Det sker i planens to første år.', []],
    ['Det sker i den foregående helhedsplans tre år.', []],
    ['I år 1-2 og i år 3 og 4.', []],
    ['Der er penge for år 4 og 5.', ['for år 4 og 5']],
    ['Der er penge i år 6.', ['i år 6']],
    ['Børn i år 7. klasse.', []],
    ['Det var i år 2020.', []],
    ['Det sker i aftalens alle ni år.', ['aftalens alle ni år']],
    ['Det sker i projektperiodens\nfem år.', ['projektperiodens fem år']],
    ['Der er penge fra år 2, 3 og 5 og inden år 4.', ['fra år 2, 3 og 5']],
    ['Der er penge efter år 5.2 og til år 6 - årige.', []],
    ['Børn i alderen til år 9.', []],
    ['Der er penge for år 2,3 og 5.', ['for år 2,3 og 5']],
    ['Der er penge i år 3 – 5.', ['i år 3 – 5']],
    ['Der er penge i år 1 til 5, og af år 6 bruges intet.', ['i år 1 til 5', 'af år 6']],
    ['Der er penge til år 3-årige.', []],
    ['Der er penge i år 12.', []],
    ['Der er penge  i  år  1  og  6.', ['i år 1 og 6']],
    ['Det var den forrige plan. I år 6 sker intet.', ['I år 6']],
  ]);
  it.each([
    ['Det sker i planens tre år.', '«planens tre år», men perioden er på 4 år'],
    ['Der er penge i år 6.', '«i år 6», men perioden har kun 4 år'],
  ])('%s → %s', async (text, says) => {
    const found = await findings('HP335', ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', text]);
    expect(found).toMatchObject([{ message: says, related: ['helhedsplan.yaml:7'] }]);
  });
});

describe('HP397: law that is no more', () => {
  marks('HP397', [
    ['Det følger persondataloven.', ['persondataloven']],
    ['Det følger databeskyttelsesloven.', []],
    ['Det fulgte dengang persondatalovens regler.', []],
    ['Unge går på produktionsskolen.', ['produktionsskolen']],
    ['Unge gik på produktionsskole før 2019.', []],
    ['Den gamle produktionsskole er beboerhus.', []],
    ['Sagen er hos Statsforvaltningen.', ['Statsforvaltningen']],
    ['Støtten gives efter almenboliglovens § 91 a.', []],
    ['Støtten gives efter almenboliglovens § 91, stk. 1.', []],
    ['Støtten til planen gives efter almenboliglovens § 91 b.', ['almenboliglovens § 91 b']],
    ['Afdelingsmødet holdes efter almenboliglovens § 37.', []],
    ['Støtten til planen gives efter almenboliglovens § 91b.', ['almenboliglovens § 91b']],
    ['Støtten til planen gives efter almenboliglovens  §37.', ['almenboliglovens §37']],
    ['Boligsociale planer finansieres efter almenboligloven § 19.', ['almenboligloven § 19']],
    ['Helhedsplanen følger almenboliglovens § 37.', []],
    ['Bevillingen gives efter almenboliglovens § 37.', []],
    ...[
      'tidligere',
      'gammel',
      'bygning',
      'i dag',
      'dagældende',
      'daværende',
      'afløst',
      'ophævet',
      'nedlagt',
      'nedlagde',
      'blev til',
      'nu FGU',
      'nu Familieretshuset',
      'før 2019',
      'erfaringerne',
      'foregående',
      'forrige',
    ].map((word): [string, string[]] => [`Produktionsskolen er ${word}.`, []]),
    ['Den hed produktionsskolen.', []],
    ['Det var tidligere. Persondataloven gælder.', ['Persondataloven']],
    [
      'Produktionsskolerne, produktionsskoler og produktionsskolers.',
      ['Produktionsskolerne', 'produktionsskoler', 'produktionsskolers'],
    ],
    ['Persondataloven og persondatalov.', ['Persondataloven', 'persondatalov']],
    ['Det er statsforvaltningens sag.', ['statsforvaltningens']],
  ]);
  it.each([
    [
      'Det følger persondataloven.',
      '«persondataloven» fandtes kun til 24.5.2018, før perioden begynder',
      /^Skriv databeskyttelsesforordningen og/,
    ],
    [
      'De går på produktionsskole.',
      '«produktionsskole» fandtes kun til 31.7.2019, før perioden begynder',
      /^Skriv FGU/,
    ],
    [
      'Det er statsforvaltningens sag.',
      '«statsforvaltningens» fandtes kun til 31.3.2019, før perioden begynder',
      /^Skriv Familieretshuset/,
    ],
    [
      'Støtten til planen gives efter almenboliglovens § 37.',
      'Støtte til boligsociale indsatser gives ikke efter almenboliglovens § 37',
      /§ 91 a/,
    ],
  ])('%s → %s', async (text, message, help) => {
    const found = await findings('HP397', ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', text]);
    expect(found).toMatchObject([{ message, help: expect.stringMatching(help) }]);
  });
  it('is right to its last day', async () => {
    const from = (fra: string, til: string): Change => [
      'helhedsplan.yaml',
      '{fra: 1.1.2022, til: 31.12.2025}',
      `{fra: ${fra}, til: ${til}}`,
    ];
    const text = 'Unge går på produktionsskolen.';
    expect(await markedInVision('HP397', text, from('31.7.2019', '30.7.2023'))).toEqual([]);
    expect(await markedInVision('HP397', text, from('1.8.2019', '31.7.2023'))).toEqual(['produktionsskolen']);
  });
  it('is right in a plan of its own time', async () => {
    const older: Change = ['helhedsplan.yaml', '{fra: 1.1.2022, til: 31.12.2025}', '{fra: 1.1.2018, til: 31.12.2021}'];
    expect(await markedInVision('HP397', 'Det følger persondataloven.', older)).toEqual([]);
  });
});

describe('HP398: goals', () => {
  it.each([
    ['Færre unge er i fritidsjob', 1],
    ['Færre borgere kommer i beskæftigelse', 1],
    ['Færre gennemfører en uddannelse', 1],
    ['En mindre del af de unge føler sig trygge', 1],
    ['Flere af beboerne er på offentlig forsørgelse', 1],
    ['Flere unge bliver kriminelle', 1],
    ['Lavere beskæftigelse', 1],
    ['Mindre tryghed', 1],
    ['Øget kriminalitet', 1],
    ['Færre unge er i arbejde uden for normal tid', 0],
    ['Færre er på offentlig forsørgelse', 0],
    ['Færre unge er uden job', 0],
    ['Flere ledige kommer i job', 0],
    ['Flere unge hjælpes ud af misbrug', 0],
    ['Flere beboere, der er ledige, får vejledning', 0],
    ['Færre beboere er ikke i job', 0],
    ['Mindre fravær', 0],
    ['Større tryghed', 0],
  ])('%s: %i', async (text, count) => {
    expect(await findings('HP398', [sub, 'Flere unge har et fritidsjob', text])).toHaveLength(count);
  });
  it.each([
    ['Færre unge er i fritidsjob end i dag', []],
    ['Færre unge kommer i job efter kurset', ['Målet går den forkerte vej: «Færre unge kommer i job»']],
    ['Mere hærværk', ['Målet går den forkerte vej: «Mere hærværk»']],
    ['Flere føler sig utrygge', ['Målet går den forkerte vej: «Flere føler sig utrygge»']],
    ['Forebyggelse: flere unge bliver kriminelle', []],
    ['Flere unge støttes, så færre bliver kriminelle', []],
    ['Færre unge er i job, men får hjælpemidler', []],
    ['Færre unge er i job; det skal forebygges', []],
  ])('%s → %j', async (text, says) => {
    const found = await findings('HP398', [sub, 'Flere unge har et fritidsjob', `"${text}"`]);
    expect(found.map(({ message }) => message)).toEqual(says);
  });
});

describe('HP399: codes of municipalities', () => {
  it('are those of the map', async () => {
    const map = JSON.parse(await readFile(join(fixturesDir, '..', '..', 'site', 'danmark.json'), 'utf8'));
    const drawn = map.kommuner.map(({ kode, navn }: { kode: string; navn: string }) => [kode, navn]);
    expect([...municipalityNames]).toEqual(drawn);
  });
  it.each([
    ['Slagelse Kommune', '330'],
    ['Slagelse', '330'],
    ['Århus Kommune', '751'],
    ['Høje-Taastrup Kommune', '169'],
    ['Ærby Kommune', null],
  ])('%s: %s', (name, code) => {
    expect(municipalityCode(name)).toBe(code);
  });
  it.each([
    ['navn: Slagelse Kommune, type: kommune, kommunekode: "330"', []],
    ['navn: Slagelse Kommune, type: kommune', []],
    ['navn: Slagelse Kommune, type: forening, kommunekode: "751"', []],
    ['navn: Ukendt Kommune, type: kommune, kommunekode: "751"', []],
    [
      'navn: Slagelse Kommune, type: kommune, kommunekode: "751"',
      ['«Slagelse Kommune» har kommunekoden 330, men her står 751, som er Aarhus Kommunes'],
    ],
    [
      'navn: Slagelse Kommune, type: kommune, kommunekode: "999"',
      ['«Slagelse Kommune» har kommunekoden 330, men her står 999, som ingen kommune har'],
    ],
  ])('{%s}', async (fields, says) => {
    const entry = `stillinger:\n  - {id: leder,`;
    const found = await findings('HP399', ['helhedsplan.yaml', entry, `  - {id: endnu-en, ${fields}}\n${entry}`]);
    expect(found.map(({ message }) => message)).toEqual(says);
  });
});

describe('HP399: codes in the booklet', () => {
  it.each([
    ['330', []],
    ['751', ['«Slagelse Kommune» har kommunekoden 330, men her står 751, som er Aarhus Kommunes']],
  ])('%s', async (code, says) => {
    const file = await readFile(join(bookletFixturesDir, completeBooklet, 'lektiecafe.yaml'), 'utf8');
    const text = file.replace('Nordvang Kommune, kommunekode: "999"', `Slagelse Kommune, kommunekode: "${code}"`);
    const { diagnostics } = await readBookletFixture(null, { 'lektiecafe.yaml': text });
    const own = diagnostics.filter((diagnostic) => diagnostic.code === 'HP399');
    expect(own.map(({ message }) => message)).toEqual(says);
    for (const { at } of own) {
      if (at === null || !isSpan(at)) throw new Error('A finding in a file has a place');
      expect(at.source.text.slice(at.start, at.end)).toBe(code);
      expect(at.source.path).toContain('lektiecafe.yaml');
    }
  });
});

describe('HP399: codes in the booklet, of each intervention', () => {
  it('stand in its own file', async () => {
    const file = await readFile(join(bookletFixturesDir, completeBooklet, 'vaerksted.yaml'), 'utf8');
    const text = file.replace('{ kommune: Nordvang Kommune }', '{ kommune: Slagelse, kommunekode: "751" }');
    const { diagnostics } = await readBookletFixture(null, { 'vaerksted.yaml': text });
    const found = diagnostics.filter(({ code }) => code === 'HP399');
    expect(found.map(({ at }) => at && isSpan(at) && at.source.path.replace(/^.*\//, ''))).toEqual(['vaerksted.yaml']);
  });
});

describe('HP411: target groups', () => {
  it.each([
    ['Drenge på 13-17 år.', 'Pigerne finder job. Pigerne lærer det.', 1],
    ['Drenge på 13-17 år.', 'Pigerne og drengene finder job. Pigerne lærer det.', 0],
    ['Drenge og piger på 13-17 år.', 'Pigerne finder job. Pigerne lærer det.', 0],
    ['Mødre i området.', 'Fædre mødes. Fædrene lærer det.', 1],
    ['Kvinder i området.', 'Formænd og sagsmænd kommer på besøg.', 0],
    ['Drenge på 13-17 år.', 'En kvinde er ansat i caféen.', 0],
    ['Unge på 13-17 år.', 'Pigerne finder job. Pigerne lærer det.', 0],
    ['Mødre i området.', 'Fædre mødes.', 0],
    ['Drenge i området.', 'Pigerne mødes.', 0],
    ['Drenge og piger på 13-17 år.', 'Fædre mødes. Fædrene lærer det.', 0],
    ['Mødre i området.', 'Fædre mødes. Fædrene og mødrene lærer det.', 0],
  ])('%s %s: %i', async (group, content, count) => {
    const changes: Change[] = [
      [sub, 'Unge på 13-17 år.', group],
      [sub, 'Caféen har åbent tirsdag og torsdag.', content],
    ];
    expect(await findings('HP411', ...changes)).toHaveLength(count);
  });
  it('are marked at the first word, and told with the activity and what the texts say', async () => {
    const found = await findings(
      'HP411',
      [sub, 'Unge på 13-17 år.', 'Unge drenge på 13-17 år.'],
      [sub, 'Caféen har åbent tirsdag og torsdag.', 'Pigerne finder job. Kvinderne lærer det.'],
    );
    expect(found).toMatchObject([
      { marked: 'drenge', message: expect.stringMatching(/ er «drenge…», .* kun om «Pige…»$/) },
    ]);
  });
});

describe('HP617: full time', () => {
  it.each([
    ['[](#leder) arbejder på fuld tid.', 20, 1],
    ['[](#leder) arbejder på fuld tid.', 37, 0],
    ['[](#leder) arbejder på fuld tid.', 30, 0],
    ['[](#leder) har en fuldtidsstilling.', 20, 1],
    ['[](#leder) er her tit. Andre er her på fuld tid.', 20, 0],
    ['[](#leder) har ansvaret.', 20, 0],
    ['[](#leder) er her tit. Han har en fuldtidsstilling.', 20, 0],
  ])('%s %i: %i', async (text, hours, count) => {
    const found = await findings(
      'HP617',
      [sub, '[](#leder) har ansvaret.', text],
      [sub, 'andel: 25 %', `timer-pr-uge: ${hours}`],
    );
    expect(found).toHaveLength(count);
    for (const { marked, message, related } of found) {
      expect(marked).toBe('20');
      expect(message).toBe('«Boligsocial leder» har 20 timer om ugen, men teksten siger fuld tid');
      expect(related).toEqual([expect.stringContaining(sub)]);
    }
  });
  it.each([
    ['jobcafe', 1],
    ['andet', 0],
  ])('of two lines is that of the activity that the text names: %s', async (activity, count) => {
    const found = await findings(
      'HP617',
      [sub, '[](#leder) har ansvaret.', '[](#leder) arbejder på fuld tid i [](#jobcafe).'],
      [
        sub,
        '  - {stilling: leder, andel: 25 %}',
        `  - {stilling: leder, timer-pr-uge: 20, aktivitet: ${activity}}\n  - {stilling: leder, timer-pr-uge: 37}`,
      ],
    );
    expect(found).toHaveLength(count);
  });
  it('is not told of two lines of which none is of the activity', async () => {
    const found = await findings(
      'HP617',
      [sub, '[](#leder) har ansvaret.', '[](#leder) arbejder på fuld tid i [](#jobcafe).'],
      [
        sub,
        '  - {stilling: leder, andel: 25 %}',
        '  - {stilling: leder, timer-pr-uge: 20}\n  - {stilling: leder, timer-pr-uge: 17}',
      ],
    );
    expect(found).toEqual([]);
  });
  it('is not told of two lines of the same activity, which may be full time together', async () => {
    const found = await findings(
      'HP617',
      [sub, '[](#leder) har ansvaret.', '[](#leder) arbejder på fuld tid i [](#jobcafe).'],
      [
        sub,
        '  - {stilling: leder, andel: 25 %}',
        '  - {stilling: leder, timer-pr-uge: 20, aktivitet: jobcafe}\n  - {stilling: leder, timer-pr-uge: 17, aktivitet: jobcafe}',
      ],
    );
    expect(found).toEqual([]);
  });
  it('is not asked of a share', async () => {
    const text: Change = [sub, '[](#leder) har ansvaret.', '[](#leder) arbejder på fuld tid.'];
    expect(await findings('HP617', text)).toEqual([]);
  });
});

describe('HP641: shares', () => {
  marks('HP641', [
    ['Tolv ud af ti er med.', ['Tolv ud af ti']],
    ['120 ud af 100 er med.', ['120 ud af 100']],
    ['Ti ud af ti er med.', []],
    ['En ud af ti er med.', []],
    ['147 % af beboerne er med.', ['147 %']],
    ['Andelen er 147,5 %.', ['147,5 %']],
    ['Andelen er 100 %.', []],
    ['Andelen steg til 147 % af den gamle.', []],
    ['Udgiften er 147 % af den gamle.', []],
    ['3 ud af 1 er med, og 12 ud af 10,5.', []],
    ['110 ud af hver 100 er med.', []],
    ['Der var andele af de unge på 120 procent og af de ældre på 30 procent.', ['120 procent']],
    ['Andelen på 99 % er tæt på 101 % af beboerne.', ['101 %']],
    ['Belægningen er 110 % af planens boliger.', []],
    ['Tolv  ud  af  ti er med.', ['Tolv ud af ti']],
    ['Det er 147 %  af  de unge.', ['147 %']],
    ['Andelen  af unge  er  147 %.', ['147 %']],
  ]);
});

describe('HP640: numbers', () => {
  marks('HP640', [
    ['Der er plads til 20-15 børn.', ['20-15 børn']],
    ['Der er plads til 15-20 børn.', []],
    ['Holdet vandt 3-2.', []],
    ['Der er åbent kl. 15-27.', ['kl. 15-27']],
    ['Der er åbent kl. 15-24 og kl. 21-01.', []],
    ['Holdet tager 12-8 nye familier.', ['12-8 nye familier']],
  ]);
});

describe('HP620: letters of another alphabet', () => {
  marks('HP620', [
    ['M\u043etalavej', ['\u043e']],
    ['Ordet \u043c\u0438\u0440 er russisk.', []],
  ]);
  it('are told in an id as those that were meant', () => {
    expect(identifierOf('f\u043eb')).toBe('fob');
  });
});

describe('HP708: addresses and telephone numbers', () => {
  it.each([
    ['e-mail: direktion@nordbo.dk', 0],
    ['e-mail: direktion@post.nordbo.dk', 0],
    ['e-mail: "direktion@nordbo,dk"', 1],
    ['e-mail: direktion @nordbo.dk', 1],
    ['e-mail: direktion@nordbo', 1],
    ['e-mail: direktion.nordbo.dk', 1],
    ['telefon: 12 34 56 78', 0],
    ['telefon: "12345678"', 0],
    ['telefon: "+45 12 34 56 78"', 0],
    ['telefon: "+46 8 123 456 78"', 0],
    ['telefon: 12 34 56 7', 1],
    ['telefon: 12 34 56 78 9', 1],
    ['telefon: 010190-1234', 0],
    ['telefon: " 010190-1234 "', 0],
    ['telefon: "010190-12345"', 1],
    ['telefon: "0101901234"', 0],
    ['telefon: "010190  1234"', 1],
    ['telefon: "1010190-1234"', 1],
    ['e-mail: direktion@nord bo.dk', 1],
    ['e-mail: direktion@post.nord bo.dk', 1],
  ])('%s: %i', async (field, count) => {
    const found = await findings('HP708', ['personer.yaml', 'underskriver: ja}', `underskriver: ja, ${field}}`]);
    expect(found).toHaveLength(count);
  });
  it.each([
    ['e-mail: direktion@', '«direktion@» er ikke en mailadresse: den mangler slutningen, fx .dk'],
    ['e-mail: "direktion@nordbo,dk"', '«direktion@nordbo,dk» er ikke en mailadresse: der er et komma i den'],
    ['e-mail: direktion @nordbo.dk', '«direktion @nordbo.dk» er ikke en mailadresse: der er et mellemrum i den'],
    ['e-mail: direktion.nordbo.dk', '«direktion.nordbo.dk» er ikke en mailadresse: der mangler et @'],
    ['e-mail: direktion@nordbo.d', '«direktion@nordbo.d» er ikke en mailadresse'],
    ['telefon: "+45 02 34 56 78"', '«+45 02 34 56 78» er ikke et telefonnummer'],
    ['telefon: "+46 812"', '«+46 812» er ikke et telefonnummer'],
    ['telefon: "01 23 45 67"', '«01 23 45 67» er ikke et telefonnummer'],
  ])('%s → %s', async (field, says) => {
    const found = await findings('HP708', ['personer.yaml', 'underskriver: ja}', `underskriver: ja, ${field}}`]);
    expect(found.map(({ message }) => message)).toEqual([says]);
  });
});

describe('HP318: the plan begins and ends with its period', () => {
  it.each([
    ['1.1.2022, milepæl: Helhedsplanen begynder', 0],
    ['januar 2022, milepæl: Planen starter', 0],
    ['1.2.2022, milepæl: Planen starter', 1],
    ['1.2.2022, milepæl: Første helhedsplanen begynder', 0],
    ['1.2.2022, milepæl: Første helhedsplanen slutter', 0],
    ['1.2.2022, milepæl: Planen begynder..', 0],
    ['31.12.2025, milepæl: Planen slutter', 0],
    ['december 2025, milepæl: Planen slutter', 0],
    ['31.12.2024, milepæl: Helhedsplanen slutter', 1],
    ['31.12.2024, milepæl: Planen slutter i skolerne', 0],
  ])('%s: %i', async (milestone, count) => {
    const text = `bilag: {}\nmilepæle:\n  - {hvornår: ${milestone}}\n`;
    const { diagnostics } = await readFixture(null, { 'bilag.yaml': text });
    expect(diagnostics.filter(({ code }) => code === 'HP318')).toHaveLength(count);
  });
});

describe('HP318: the same in other words', () => {
  const whole = ['Den  boligsociale  helhedsplanen', 'Helhedsplanen', 'Planen', 'Perioden', 'Aftalen'];
  const ways = ['starter', 'går  i  gang', 'træder  i  kraft.', 'slutter.', 'udløber', 'ophører', 'er  slut'];
  it.each([
    ['each of them', whole.flatMap((what) => [`${what}  begynder`, `${what}  slutter`])],
    ['each way', ways.map((way) => `planen  ${way}`)],
  ])('%s', async (_, said) => {
    const milestones = said.map((text) => `  - {hvornår: 1.2.2022, milepæl: "${text}"}\n`).join('');
    const { diagnostics } = await readFixture(null, { 'bilag.yaml': `bilag: {}\nmilepæle:\n${milestones}` });
    expect(diagnostics.filter(({ code }) => code === 'HP318')).toHaveLength(said.length);
  });
});

describe('HP366: marks', () => {
  it.each([
    ['"5,9"', 0],
    ['"59"', 1],
    ['12', 0],
    ['"12,1"', 1],
  ])('%s: %i', async (value, count) => {
    const found = await findings(
      'HP366',
      ['strategisk-aftale.yaml', '"5,9"', value],
      ['strategisk-aftale.yaml', '{værdi: "7,1", år: 2021}', '{værdi: 12, år: 2021}'],
    );
    expect(found.filter(({ message }) => message.includes('karakterskalaen'))).toHaveLength(count);
  });
  it('are looked at in targets, too', async () => {
    const measurement = (value: string) => ({
      'strategisk-aftale.yaml': older.replace(
        'tekst: Fremmødet til afdelingsmøder\n        boligområde: opgøres ikke\n        mål: monitorering',
        `tekst: Karaktergennemsnit i dansk\n        boligområde: opgøres ikke\n        mål: {værdi: "${value}", senest: 2021}`,
      ),
    });
    const older = await readFile(join(fixturesDir, 'complete-plan-2015-18/strategisk-aftale.yaml'), 'utf8');
    const said = async (value: string) =>
      (await readFixture('complete-plan-2015-18', measurement(value))).diagnostics.filter(
        ({ code }) => code === 'HP366',
      );
    expect(await said('5,6')).toEqual([]);
    expect((await said('56')).map(({ message }) => message)).toEqual([
      '56 findes ikke på karakterskalaen, som går fra -3 til 12',
    ]);
  });
});

describe('HP377: the year of a figure', () => {
  marks('HP377', [
    ['I dagtilbud var 90,7 % i 2021.', []],
    ['Andelen i dagtilbud var 90,7 % af børnene i 2020.', ['2020']],
    ['Andelen med hund var 90,7 % i 2020.', []],
    ['Andelen i dagtilbud var 88,1 % i 2020.', []],
    ['Andelen i dagtilbud er 90,7 % mod 92,0 % i 2019.', []],
    ['Andelen i dagtilbud var 90,7 procent i 1999.', ['1999']],
    ['Andelen i dagtilbud var 90,7 % i 2020-22 og 1.090,7 % i 2020.', []],
  ]);
  it('is told with the indicator', async () => {
    const text = 'Andelen i dagtilbud var 90,7 % i 2020.';
    const found = await findings('HP377', ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', text]);
    expect(found).toMatchObject([
      {
        message: 'Her er 90,7 % fra 2020, men indikatorens 90,7 % er fra 2021',
        related: [expect.stringMatching(/:\d+$/)],
      },
    ]);
  });
});

describe('HP357: counts before a list', () => {
  marks('HP357', [
    ['Der er fire forløb om året: to i foråret og to i efteråret.', []],
    ['Arbejdet har 4 sider:\n\n- a\n- b\n- c', ['4']],
    ['Planen har fire pejlemærker:\n\n- a\n- b\n- c', ['fire']],
    ['Arbejdet har 3 sider:\n\n- a\n- b\n- c', []],
  ]);
});

describe('HP605: staff of each activity', () => {
  it.each([
    ['in both', /$^/, ['leder', 'konsulent']],
    ['in one of them', /.*stilling: konsulent, timer.*\n/, ['konsulent', 'leder']],
  ])('has everybody who has a task %s', async (_, without, marked) => {
    const path = 'delaftaler/tryghed-og-trivsel.yaml';
    const text = await readFile(join(fixturesDir, 'complete-plan-2015-18', path), 'utf8');
    const first = /aktiviteter:\n([\s\S]*?)\n(?=\S)/.exec(text)?.[1] ?? '';
    expect(first).toContain('medarbejdere:');
    const second = first
      .replace(/- id: .*/, '- id: endnu-en')
      .replace(/navn: .*/, 'navn: Endnu en')
      .replace(/ {4}medarbejdere:[\s\S]*?(?=\n {4}\S|$)/, '');
    const { diagnostics } = await readFixture('complete-plan-2015-18', {
      [path]: text.replace(first, `${first}\n${second}`).replace(without, ''),
    });
    const found = diagnostics.filter(({ code }) => code === 'HP605');
    expect(found.map(({ at }) => isSpan(at) && at.source.text.slice(at.start, at.end))).toEqual(marked);
  });
});

describe('a number to ring', () => {
  marks('HP705', [
    ['Ring på 22334455.', ['22334455']],
    ['Vi kan kontaktes på 22334455.', ['22334455']],
    ['Vi så på 22334455 rækker.', []],
  ]);
});

describe('an address that many read', () => {
  marks('HP704', [
    ['Skriv til beboerhuset@nordbo.dk.', []],
    ['Skriv til kvartershus@nordbo.dk.', []],
    ['Skriv til afdeling3@nordbo.dk.', ['afdeling3@nordbo.dk']],
  ]);
});

describe('HP371: what a text counts', () => {
  const second = `      - {id: piger, tekst: Piger på hold, aktivitet: klub, boligområde: {værdi: 0, år: 2021}, mål: {antal: 30, enhed: unge, pr: år}, datakilde: egen-registrering}
aktiviteter:
  - {id: klub, navn: Klubben, områder: [nordvang]}
`;
  it.each([
    ['Målet er 50 unge.', 1],
    ['Målet er 40 unge.', 0],
    ['Målet er 50 unge om ugen.', 0],
    ['Der er 50 unge i byen.', 0],
  ])('%s: %i', async (text, count) => {
    const found = await findings(
      'HP371',
      [sub, 'Caféen har åbent tirsdag og torsdag.', text],
      [sub, 'aktiviteter:\n', second],
    );
    expect(found).toHaveLength(count);
  });
});

describe('HP625: per cent', () => {
  marks('HP625', [['Her er 10 pct. og 20 pct. og 30 pct.', [' pct.', ' pct.', ' pct.']]]);
});
