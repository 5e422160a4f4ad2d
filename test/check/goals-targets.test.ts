import { describe, expect, it } from 'vitest';
import { type Change, findings } from '../support/planted.js';

const agreement = 'strategisk-aftale.yaml';
const sub = 'delaftaler/beskaeftigelse.yaml';
const marks = (all: { marked: string }[]) => all.map(({ marked }) => marked);
const target = '{antal: 40, enhed: unge, pr: år}';
const text = 'tekst: Unge med fritidsjob';
const change = (old: string, changed: string): Change => [sub, old, changed];

/** More indicators after the complete plan's own; the first line of the first is line 13. */
const local = (...indicators: string[]): Change =>
  change('        datakilde: egen-registrering\n', `        datakilde: egen-registrering\n${indicators.join('')}`);
interface Parts {
  readonly id?: string;
  readonly activity?: string | null;
  readonly area?: string;
  readonly target?: string;
  readonly source?: string;
}
const indicator = (
  name: string,
  { id = 'ny', activity = null, area = '{værdi: 0, år: 2021}', ...more }: Parts = {},
) => `      - id: ${id}
        tekst: ${name}
${activity === null ? '' : `        aktivitet: ${activity}\n`}        boligområde: ${area}
        mål: ${more.target ?? 'monitorering'}
        datakilde: ${more.source ?? 'egen-registrering'}
`;

/** A second activity and a target group with a number. */
const group = (size: string, more = ''): Change =>
  change(
    '    målgrupper: |\n      Unge på 13-17 år.\n',
    `    målgrupper:\n      grupper: [{hvem: Unge, antal: ${size}}]\n${more}`,
  );
const jobTeam: Change = change(
  'ressourcer:',
  `  - id: jobhold
    navn: Jobhold
    kort: øvelse i at skrive ansøgninger
    områder: [nordvang]
    formål: |
      At unge øver sig.
    målgrupper: |
      Unge.
    indhold: |
      Holdet skriver kompetencepas.
    ansvar: |
      [](#leder) har ansvaret.
ressourcer:`,
);

describe('HP370: a target lies beyond the start', () => {
  it.each([
    ['{værdi: 30 %, år: 2021}', '{andel: 30 %, senest: 2024}', 'Målet er det samme som udgangspunktet: 30 %'],
    ['{værdi: 30 %, år: 2021}', '{andel: 29 %, senest: 2024}', 'Målet 29 % er lavere end udgangspunktet 30 %'],
    ['{værdi: 30 %, år: 2021}', '{andel: 31 %, senest: 2024}', null],
    [
      '{værdi: "30,5 %", år: 2021}',
      '{andel: "30,4 %", senest: 2024}',
      'Målet 30,4 % er lavere end udgangspunktet 30,5 %',
    ],
    ['[{værdi: 30 %, år: 2021}, {værdi: 31 %, år: 2021}]', '{andel: 29 %, senest: 2024}', null],
    ['opgøres ikke', '{andel: 29 %, senest: 2024}', null],
  ])('of more in work: from %s to %s', async (area, goal, message) => {
    const [found] = await findings('HP370', local(indicator('Andel unge i job', { area, target: goal })));
    expect(found?.message ?? null).toBe(message);
  });

  it.each([
    ['Andel ledige', '{andel: 31 %}', 'Målet 31 % er højere end udgangspunktet 30 %'],
    ['Andel ledige', '{andel: 29 %}', null],
    ['Andel, der spiser fisk', '{andel: 31 %}', null],
    ['Andel, der spiser fisk', '{andel: 29 %}', null],
    ['Andel, der spiser fisk', '{andel: 30 %}', 'Målet er det samme som udgangspunktet: 30 %'],
  ])('%s: %s', async (name, goal, message) => {
    const [found] = await findings('HP370', local(indicator(name, { area: '{værdi: 30 %, år: 2021}', target: goal })));
    expect(found?.message ?? null).toBe(message);
  });

  it.each([
    ['{værdi: 0, år: 2021}', '{antal: 0, enhed: unge}', '0'],
    ['{værdi: 50, år: 2021}', target, '40'],
    ['{værdi: 40, år: 2021}', target, '40'],
    ['{værdi: 39, år: 2021}', target, null],
    ['{værdi: 50, år: 2021}', '{mindst: 45, enhed: unge, pr: år}', '45'],
  ])('a count from %s to %s', async (area, goal, marked) => {
    const [found] = await findings('HP370', change('{værdi: 0, år: 2021}', area), change(target, goal));
    expect(found?.marked ?? null).toBe(marked);
  });

  it('may be nothing where less is better', async () => {
    expect(await findings('HP370', local(indicator('Antal sigtelser', { target: '{antal: 0}' })))).toEqual([]);
  });
});

describe('HP370 says which way', () => {
  it.each([
    [
      change('{værdi: 0, år: 2021}', '{værdi: 50, år: 2021}'),
      'Målet 40 er lavere end udgangspunktet 50',
      'Se efter, om målet eller udgangspunktet er skrevet forkert',
    ],
    [
      change('{værdi: 0, år: 2021}', '{værdi: 40, år: 2021}'),
      'Målet er det samme som udgangspunktet: 40',
      'Se efter, om målet eller udgangspunktet er skrevet forkert',
    ],
    [
      change(target, '{antal: 0, enhed: unge}'),
      'Målet er 0',
      'Skriv det antal, der skal nås, eller «mål: monitorering», hvis der ikke er noget mål',
    ],
  ])('%j', async (made, message, help) => {
    expect(await findings('HP370', made)).toMatchObject([{ message, help }]);
  });
});

describe('HP371: one number in text and target', () => {
  it.each([
    ['Mindst 60 unge med fritidsjob', '60 unge'],
    ['Mindst 40 unge med fritidsjob', null],
    ['60 unge, heraf 40 piger, med fritidsjob', null],
    ['1.500 unge med fritidsjob', '1.500 unge'],
    ['Unge på 13-17 år med fritidsjob', null],
    ['Unge over 18 dage i job', null],
    ['Unge fra 8 klasser', null],
    ['Unge i 2021 planen', null],
    ['Unge efter § 12 stykke', null],
    ['Unge i 30 minutter', null],
    ['Unge med mindst 02 i dansk', null],
    ['Unge med 12 pct. fravær', null],
    ['Unge (LAB 6 paragraffen)', null],
    ['Unge i klasse 9 elever', null],
    ['Unge efter kapitel 9 loven', null],
    ['Unge efter stk. 9 loven', null],
    ['Unge under 9 kilometer væk', null],
    ['Unge til 9 aktiviteter', null],
    ['Unge i uge 8-9 aktiviteter', null],
    ['Unge i 9 måneder, 9 uger, 9 timer og 9 procent', null],
    ['Unge 9 gange i job', null],
    ['Unge 9 til job', null],
    ['Unge 9 og flere', null],
    ['Unge i 9 km afstand', null],
    ['Unge i 5,9 fritidsjob', null],
    ['Unge i 9 to', null],
    ['Unge med 1500 job', '1500 job'],
    ['Unge på 13–17 skoler', null],
    ['Unge i 1990 planen og 2100 planen', null],
    ['Unge i 1989 job', '1989 job'],
    ['Unge i 2101 job', '2101 job'],
  ])('%s', async (name, said) => {
    const [found] = await findings('HP371', change(text, `tekst: "${name}"`));
    expect(found?.message ?? null).toBe(said && `Målet er 40, men indikatorens tekst siger «${said}»`);
    if (said) expect([found?.marked, found?.related]).toEqual(['40', [`${sub}:8`]]);
  });

  it.each([
    ['Andel unge, hvor 80 % er i job', '{andel: 70 %}', '70 %'],
    ['Andel unge, hvor 80 % er i job', '{andel: 80 %}', null],
    ['Andel unge, hvor 80,5 procent er i job', '{andel: "80,5 %"}', null],
    ['Andel unge, hvor 12 er i job', '{andel: 80 %}', null],
    ['Andel unge, hvor 80pct. er i job', '{andel: 70 %}', '70 %'],
    ['Andel unge, hvor 80,5 % er i job', '{andel: "80,6 %"}', '80,6 %'],
    ['Andel unge, hvor 80 procentpoint er i job', '{andel: 70 %}', null],
    ['Andel unge, hvor 80,55 % er i job', '{andel: "80,55 %"}', null],
    ['Mindst 60 unge i job', '{mindst: 40, enhed: unge}', '40'],
  ])('%s: %s', async (name, goal, marked) => {
    const [found] = await findings('HP371', local(indicator(name, { area: 'opgøres ikke', target: goal })));
    expect(found?.marked ?? null).toBe(marked);
  });

  it('a share that says who is counted is no target', async () => {
    const limits = ['mere end', 'mindre end', 'over', 'under', 'højst', 'op til'];
    const who = limits.map((limit, index) => `Andel unge ${index} med ${limit} 10,5 % fravær`);
    const all = limits.map((limit, index) => `Andel unge ${index}, der er ${limit} 10,5 pct. af alle`);
    const texts = [...who, ...all, 'Andel unge i job, op til 10 procent', 'Andel unge på højst 10 pct'];
    const found = await findings(
      'HP371',
      local(
        ...texts.map((one, id) => indicator(one, { id: `ny${id}`, area: 'opgøres ikke', target: '{andel: 70 %}' })),
      ),
    );
    expect(found.map(({ message }) => message.replace(/^.*siger /, ''))).toEqual([
      ...all.map(() => '«10,5 pct.»'),
      '«10 procent»',
      '«10 pct»',
    ]);
  });

  const content = 'Caféen har åbent tirsdag og torsdag.';
  it.each([
    ['Der er et mål på 50 unge.', 'unge', '40'],
    ['Der er et mål på 40 unge.', 'unge', null],
    ['Der kommer 50 unge.', 'unge', null],
    ['Der kommer 50 jobsamtaler ud af det.', 'jobsamtaler', '40'],
    ['Der kommer 50 korte jobsamtaler ud af det.', 'jobsamtaler', '40'],
    ['Der kommer 50 meget korte jobsamtaler ud af det.', 'jobsamtaler', null],
    ['Målet er 50 samtaler.', 'jobsamtaler', '40'],
    ['Der er 50 samtaler.', 'jobsamtaler', null],
    ['Caféen er et sted for alle unge, der bor i nærheden, og målet er 50 unge om ugen.', 'unge', null],
    [
      [
        'om  dagen',
        'i  måneden',
        'pr.  dag',
        'per uge',
        'hver  måned',
        'ugentligt',
        'ugentlig',
        'månedligt',
        'månedlig',
      ]
        .map((often) => `Målet er 50 unge ${often}.`)
        .join(' '),
      'unge',
      null,
    ],
    ['Målet er 50 unge. Det sker hver uge.', 'unge', '40'],
    ['Målet er 50 unge: en ny hver uge.', 'unge', '40'],
    ['Målet er 50 unge; det sker hver uge.', 'unge', '40'],
    ['Målet er 50 unge, og det sker hver uge.', 'unge', '40'],
    ['Målet er 50 unge pr. ugedag.', 'unge', '40'],
    ['Der er 40 jobsamtaler.', 'jobsamtaler', null],
    ['Der formidles 50 fritidsjob.', 'unge', '40'],
    ['Der formidles 40 fritidsjob.', 'unge', null],
    ['Det er 2-50 fritidsjob.', 'unge', null],
    ['Der er 50  jobsamtaler.', 'jobsamtaler', '40'],
    ['Der er 50 gode\n      jobsamtaler.', 'jobsamtaler', '40'],
    ['Der er 50 rare, lange jobsamtaler.', 'jobsamtaler', null],
    ['Der er 1.500 jobsamtaler.', 'jobsamtaler', '40'],
    ['Der er 1500 jobsamtaler.', 'jobsamtaler', '40'],
    ['Der er 50 gode  jobsamtaler.', 'jobsamtaler', '40'],
    ['Måltal: 50 samtaler.', 'jobsamtaler', '40'],
    ['Målgruppen er 50 samtaler.', 'jobsamtaler', null],
    ['Målet er 50 job.', 'fritidsjob', null],
    ['Målet er 50 job.', 'job', '40'],
    ['Målet er 50 børn.', 'unge', null],
    ['Målet er 50 aftaler.', 'skoleaftaler', '40'],
    ['Der kommer 50 familieråd ud af det.', 'familieråd', '40'],
    [`Målet er ${'rart og vigtigt for alle '.repeat(5)}. Der kommer 50 unge.`, 'unge', null],
    [`Der kommer 50 unge. Målet er ${'rart '.repeat(5)}`, 'unge', '40'],
  ])('%s counted in %s', async (said, unit, marked) => {
    const [found] = await findings('HP371', change(content, said), change('enhed: unge', `enhed: ${unit}`));
    expect(found?.marked ?? null).toBe(marked);
    if (marked) expect(found?.related).toEqual([`${sub}:22`]);
  });

  it.each<[where: string, change: Change[], marked: string[]]>([
    ['another activity', [jobTeam, change('Holdet skriver kompetencepas.', 'Der er 50 fritidsjob.')], []],
    ['a text on all activities', [change('Jobcentret henviser unge til caféen.', 'Der er 50 fritidsjob.')], []],
    [
      'an open point',
      [change('revision: |', 'åbne-punkter:\n  - {emne: Job, tekst: Der er 50 fritidsjob.}\nrevision: |')],
      [],
    ],
    ['the strategic agreement', [[agreement, 'Et kvarter, som folk flytter til.', 'Målet er 50 unge.']], []],
    ['the short text', [change('    navn: Jobcafé', '    navn: Jobcafé\n    kort: der er 50 fritidsjob')], []],
    [
      'another indicator',
      [change('enhed: unge', 'enhed: jobsamtaler'), local(indicator('Andel unge, der får 50 jobsamtaler'))],
      [],
    ],
    [
      'two indicators with one unit',
      [change(content, 'Målet er 50 unge.'), local(indicator('Unge på hold', { target: '{antal: 30, enhed: unge}' }))],
      [],
    ],
    [
      'two indicators with two units',
      [
        change(content, 'Målet er 50 unge.'),
        local(indicator('Piger på hold', { target: '{antal: 30, enhed: piger}' })),
      ],
      ['40'],
    ],
    ['a share', [change(content, 'Målet er 50 unge.'), change('antal: 40', 'andel: 40 %')], []],
    ['no unit', [change(content, 'Der er 50 fritidsjob.'), change('enhed: unge, ', '')], []],
    ['at least so many', [change(content, 'Målet er 50 unge.'), change('antal: 40', 'mindst: 40')], ['40']],
    ['a noun of the text', [change(content, 'Der er 50 familier.'), change(text, 'tekst: Familier på hold')], ['40']],
    ['a short noun of the text', [change(content, 'Der er 50 aktører.'), change(text, 'tekst: Aktører på hold')], []],
  ])('in the text: %s', async (_, changes, marked) => {
    expect(marks(await findings('HP371', ...changes))).toEqual(marked);
  });

  it('quotes the text on one line', async () => {
    const [found] = await findings(
      'HP371',
      change(content, 'Der er 50  gode\n      jobsamtaler.'),
      change('enhed: unge', 'enhed: jobsamtaler'),
    );
    expect(found?.message).toBe('Målet er 40 jobsamtaler, men teksten siger «50 gode jobsamtaler»');
  });

  it('lets another target have the number', async () => {
    const other = indicator('Jobsamtaler med forældre', {
      target: '{antal: 50, enhed: jobsamtaler, pr: år}',
      activity: 'jobcafe',
    });
    const changes = [
      change(content, 'Der er 50 jobsamtaler.'),
      change('enhed: unge', 'enhed: jobsamtaler'),
      local(other),
    ];
    expect(await findings('HP371', ...changes)).toEqual([]);
  });
});

describe('HP372: target and target group', () => {
  it.each([
    ['ca. 40 børn', '400', true],
    ['ca. 40 børn', '60', false],
    ['ca. 40 børn', '61', true],
    ['ca. 40 børn', '16', false],
    ['ca. 40 børn', '15', true],
    ['ca. 40 unge', '41', true],
    ['ca. 40 unge', '39', true],
    ['ca. 40 unge', '40', false],
    ['30-40 unge', '35', false],
    ['30-40 unge', '30', false],
    ['30-40 unge', '29', true],
    ['ca. 40 unge fra kvarteret', '41', true],
    ['mindst 20 børn om året', '60', false],
    ['mindst 20 børn om året', '61', true],
    ['ca. 9-12 på hvert hold', '36', false],
    ['ca. 9-12 på hvert hold', '37', true],
    ['ca. 9-12 på hvert hold', '6', false],
    ['ca. 9-12 på hvert hold', '5', true],
    ['mange', '400', false],
  ])('%s: %s', async (size, wanted, isFound) => {
    const found = await findings('HP372', group(size), change('antal: 40', `antal: ${wanted}`));
    expect(marks(found)).toEqual(isFound ? [wanted] : []);
    if (isFound) expect(found[0]?.related).toEqual([`${sub}:20`]);
  });

  it('counts years, areas and people', async () => {
    const year = 'pr: år';
    expect(
      await findings('HP372', group('ca. 40 børn'), change('antal: 40', 'antal: 180'), change(year, 'pr: periode')),
    ).toEqual([]);
    expect(
      await findings('HP372', group('ca. 40 børn'), change('antal: 40', 'antal: 181'), change(year, 'pr: periode')),
    ).toHaveLength(1);
    expect(
      await findings(
        'HP372',
        group('ca. 40 børn i perioden'),
        change('antal: 40', 'antal: 61'),
        change(year, 'pr: periode'),
      ),
    ).toHaveLength(1);
    expect(
      await findings('HP372', group('ca. 40 børn'), change(target, '{antal: 400, enhed: samtaler, pr: år}')),
    ).toEqual([]);
    expect(
      await findings(
        'HP372',
        group('ca. 40 unge'),
        change(text, 'tekst: Unge, der gennemfører forløbet'),
        change('antal: 40', 'antal: 30'),
      ),
    ).toEqual([]);
  });

  it('lets a team be held in each area, and a part of the group be counted', async () => {
    const areas: Change = [
      'helhedsplan.yaml',
      'områder:\n',
      'områder:\n  - {id: a, navn: Alfavej, afdelinger: [{organisation: nordbo, numre: [5]}]}\n',
    ];
    const own = change('områder: [nordvang]', 'områder: [nordvang, a]');
    const team = group('ca. 9-12 på hvert hold');
    expect(await findings('HP372', areas, own, team, change('antal: 40', 'antal: 72'))).toEqual([]);
    expect(await findings('HP372', areas, own, team, change('antal: 40', 'antal: 73'))).toHaveLength(1);
    const none = change('    områder: [nordvang]\n', '');
    expect(await findings('HP372', none, team, change('antal: 40', 'antal: 36'))).toEqual([]);
    expect(await findings('HP372', none, team, change('antal: 40', 'antal: 37'))).toHaveLength(1);
    const families = (goal: string) => change(target, `{antal: 41, enhed: ${goal}, pr: år}`);
    expect(await findings('HP372', group('ca. 40 familier'), families('familier med børn'))).toHaveLength(1);
    expect(await findings('HP372', group('ca. 40 familier'), families('børnefamilier'))).toHaveLength(1);
    expect(await findings('HP372', group('ca. 40 familier'), families('unge og familiers børn'))).toEqual([]);
  });

  it('asks only where one activity, one group and one target are meant', async () => {
    const many = change('antal: 40', 'antal: 400');
    const size = group('ca. 40 unge');
    expect(await findings('HP372', size, many)).toMatchObject([
      {
        message: 'Målet er 400, men aktivitetens målgruppe er «ca. 40 unge»',
        help: 'Se efter, om et af tallene er skrevet forkert, eller om de gælder noget forskelligt',
      },
    ]);
    expect(
      await findings('HP372', size, many, jobTeam, change('aktivitet: jobcafe', 'aktivitet: [jobcafe, jobhold]')),
    ).toEqual([]);
    expect(await findings('HP372', size, many, change('        aktivitet: jobcafe\n', ''))).toEqual([]);
    expect(await findings('HP372', size, change(target, 'monitorering'))).toEqual([]);
    expect(await findings('HP372', size, change(target, '{andel: 90 %}'))).toEqual([]);
    const another = local(
      indicator('Unge i klubben', { activity: 'jobcafe', target: '{antal: 41, enhed: unge, pr: år}' }),
    );
    expect(await findings('HP372', size, another)).toEqual([]);
    const groups = change(
      '    målgrupper: |\n      Unge på 13-17 år.\n',
      '    målgrupper:\n      grupper: [{hvem: Unge, antal: ca. 40 unge}, {hvem: Børn, antal: ca. 20 børn}]\n',
    );
    expect(await findings('HP372', groups, many)).toEqual([]);
  });

  it('holds a description against its own group', async () => {
    const second: Change = change(
      '    målgrupper: |\n      Unge.\n',
      '    målgrupper:\n      grupper: [{hvem: Unge, antal: ca. 25 unge}]\n      beskrivelse: |\n        Det er i alt 25 unge.\n',
    );
    expect(await findings('HP372', group('ca. 40 unge'), jobTeam, second)).toEqual([]);
    const wrong: Change = change('i alt 25 unge', 'i alt 40 unge');
    expect(await findings('HP372', group('ca. 40 unge'), jobTeam, second, wrong)).toMatchObject([
      {
        marked: 'i alt 40 unge',
        message: 'Her står «i alt 40 unge», men målgruppen er «ca. 25 unge»',
        help: 'Ret det af tallene, der er forkert',
      },
    ]);
  });

  it('holds a description against the group', async () => {
    const described = (said: string) => group('ca. 40 unge', `      beskrivelse: |\n        Det er ${said}.\n`);
    expect(marks(await findings('HP372', described('i alt ca. 45 unge')))).toEqual(['i alt ca. 45 unge']);
    expect(await findings('HP372', described('i alt 40 unge'))).toEqual([]);
    expect(await findings('HP372', described('i alt 45 voksne'))).toEqual([]);
    const part = change(
      '    formål: |',
      '    delaktiviteter: [{navn: Hold, beskrivelse: Der er i alt 45 unge.}]\n    formål: |',
    );
    expect(await findings('HP372', group('ca. 40 unge'), part)).toEqual([]);
    expect(await findings('HP372', described('45 unge'))).toEqual([]);
  });
});

describe('HP373 and HP374: indicators and activities', () => {
  it.each([
    ['Unge i Jobcafé', 'jobhold', 'Jobcafé'],
    ['Unge i Jobcafé', 'jobcafe', null],
    ['Unge på Jobhold', 'jobcafe', 'Jobhold'],
    ['Unge, der skriver kompetencepas', 'jobcafe', 'Jobhold'],
    ['Unge, der skriver kompetencepas', 'jobhold', null],
    ['Unge, der spiser fisk', 'jobcafe', null],
    ['Unge på Jobhold', '[jobcafe, jobhold]', null],
  ])('%s of %s', async (name, activity, meant) => {
    const [found] = await findings('HP373', jobTeam, local(indicator(name, { activity })));
    expect(found?.message.split('«').at(-1)?.replace('»', '') ?? null).toBe(meant);
    if (meant) expect([found?.place, found?.marked]).toEqual([`${sub}:15:20`, activity]);
  });

  it.each([
    ['Unge, der kommer i Jobcafé', 'monitorering', true],
    ['Andel unge, der kommer i Jobcafé', 'monitorering', false],
    ['Unge, der ikke kommer', 'monitorering', false],
    ['Unge i Jobcafé og på Jobhold', 'monitorering', false],
  ])('%s without an activity', async (name, goal, isFound) => {
    const found = await findings('HP373', jobTeam, local(indicator(name, { target: goal })));
    expect(marks(found)).toEqual(isFound ? [name] : []);
  });

  it('misses the activity of one count among others', async () => {
    const goal = '{antal: 5, enhed: unge, pr: år}';
    const others = [indicator('Unge på Jobhold', { id: 'a', activity: 'jobhold', target: goal })];
    const bare = indicator('Unge, der ikke er med', { id: 'b', target: goal });
    expect(marks(await findings('HP373', jobTeam, local(...others, bare)))).toEqual(['Unge, der ikke er med']);
    expect(await findings('HP373', jobTeam, local(bare))).toEqual([]);
    expect(await findings('HP373', jobTeam, local(...others, bare.replace('værdi: 0', 'værdi: 6')))).toEqual([]);
    expect(await findings('HP373', jobTeam, local(...others, bare, bare.replace('id: b', 'id: c')))).toEqual([]);
  });

  it('notes an activity that nothing follows', async () => {
    expect((await findings('HP374', jobTeam)).map(({ place, marked }) => [place, marked])).toEqual([
      [`${sub}:26:11`, 'Jobhold'],
    ]);
    expect(await findings('HP374', jobTeam, local(indicator('Unge', { activity: 'jobhold' })))).toEqual([]);
  });
});

describe('HP361: what an «Antal» counts', () => {
  it('is asked for where all the others say it', async () => {
    const goal = '{antal: 5, enhed: unge, pr: år}';
    const bare = indicator('Antal besøg', { id: 'b', target: '{antal: 7, pr: år}' });
    const other = indicator('Unge på tur', { id: 'a', target: goal });
    expect(marks(await findings('HP361', local(other, bare)))).toEqual(['7']);
    expect(await findings('HP361', local(bare))).toEqual([]);
    const silent = indicator('Antal ture', { id: 'c', target: '{antal: 8, pr: år}' });
    expect(await findings('HP361', local(other, bare, silent))).toEqual([]);
  });
});

describe('HP375: what is only counted', () => {
  it.each([
    ['jobsamtaler', true],
    ['møder', true],
    ['større aktiviteter', true],
    ['unge', false],
    ['unge på kurser', true],
    ['samtalegrupper', false],
  ])('%s: %s', async (unit, isFound) => {
    const found = await findings('HP375', change('enhed: unge', `enhed: ${unit}`));
    expect(found.map(({ place }) => place)).toEqual(isFound ? [`${sub}:5:12`] : []);
  });

  it('is enough beside an effect', async () => {
    expect(await findings('HP375', change('enhed: unge', 'enhed: møder'), local(indicator('Unge i job')))).toEqual([]);
  });
});

describe('HP376: sub-goals that are there', () => {
  it.each([
    ['(Mål a)', []],
    ['(Mål b)', ['b']],
    ['(mål (b))', ['b']],
    ['mål b)', ['b']],
    ['Det er mål (c).', ['c']],
    ['Det er delmål 1.', []],
    ['Det er delmål 2.', ['2']],
    ['Det er delmål 0.', ['0']],
    ['Det er delmålet B.', ['B']],
    ['Det er delmål b og mere.', []],
    ['Der er aftalt mål d. 1. maj.', []],
    ['De har mål i sigte.', []],
    ['Det er delmål 12,5.', []],
  ])('%s', async (said, marked) => {
    expect(marks(await findings('HP376', change('Caféen har åbent tirsdag og torsdag.', said)))).toEqual(marked);
  });

  it('is asked of sub-agreements alone', async () => {
    expect(await findings('HP376', [agreement, 'Et kvarter, som folk flytter til.', 'Det er delmål 9.'])).toEqual([]);
  });
});

describe('HP367: the same twice', () => {
  const fixedCopy = 'Andel 15-29-årige, som hverken er i gang med uddannelse eller i beskæftigelse (restgruppen)';
  it.each([
    ['{værdi: "12,5 %", år: 2021}', 'lbf-boligsociale-data', null],
    ['{værdi: "15,2 %", år: 2021}', 'lbf-boligsociale-data', '15,2 %'],
    ['{værdi: "12,5 %", år: 2020}', 'lbf-boligsociale-data', '2020'],
    ['{værdi: "15,2 %", år: 2021}', 'egen-registrering', null],
  ])('a fixed indicator with %s from %s', async (area, source, marked) => {
    const name = fixedCopy.replace('med uddannelse', 'med en uddannelse').replace('eller i', 'eller er i');
    const [found] = await findings('HP367', local(indicator(name, { area, source })));
    expect(found?.marked ?? null).toBe(marked);
    if (marked) expect(found?.related).toEqual([`${agreement}:13`]);
  });

  it('an indicator or a goal in one sub-agreement', async () => {
    const found = await findings('HP367', local(indicator('Unge  med fritidsjob')));
    expect(found.map(({ place, related }) => [place, related])).toEqual([[`${sub}:14:16`, [`${sub}:8`]]]);
    const goal = `  - id: igen\n    tekst: Flere af de unge har fritidsjob\n    indikatorer:\n${indicator('Unge i praktik')}`;
    expect(marks(await findings('HP367', local(goal)))).toEqual(['Flere af de unge har fritidsjob']);
    expect(await findings('HP367', local(goal.replace('Flere', 'Færre')))).toEqual([]);
    const alike = [indicator('Aftenskole'), indicator('Aften skole', { id: 'nyere' })];
    expect(await findings('HP367', local(...alike))).toEqual([]);
    const little = [
      'af',
      'beboere',
      'på',
      'år',
      'årige',
      'der',
      'som',
      'har',
      'er',
      'og',
      'den',
      'det',
      'de',
      'en',
      'et',
    ];
    const same = ['Klub', ...little.map((word) => `${word} klub`), 'KLUB!'].map((name, id) =>
      indicator(`"${name}"`, { id: `ny${id}` }),
    );
    expect(await findings('HP367', local(...same))).toHaveLength(same.length - 1);
  });
});

describe('HP377: figures in prose', () => {
  const prose = (said: string): Change => [agreement, 'Mange unge står uden job.', said];
  it.each([
    ['I 2021 var 21 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', '21 %'],
    ['I 2021 var 12,5 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['I 2021 var 13 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['I 2021 var 12 pct. af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['I 2021 var 14 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', '14 %'],
    ['I 2021 var 12,7 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', '12,7 %'],
    ['I 2021 var 6 % af kommunens 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['I 2015 var 21 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['Af de 30-39-årige var 21 % hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['Blandt unge mellem 15 og 29 år var 21 % hverken i gang med uddannelse eller beskæftigelse.', '21 %'],
    ['Af de 15-29-årige spiser 21 % fisk.', null],
    ['I alt 21 spiser fisk.', null],
    ['I 2021 var 21 procent af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', '21 procent'],
    ['I 2021 var 12,46 % af de 15 til 29-årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['Her er 21 % hverken i gang med en uddannelse eller i beskæftigelse.', null],
    [
      'De 15-29-årige er ofte hverken i gang med en uddannelse eller i job. Heraf er 21 % af de 15-29-årige unge.',
      '21 %',
    ],
    [
      'De 15-29-årige er ofte hverken i gang med en uddannelse eller i job. Nogle, 21 % af de 15-29-årige, er unge.',
      null,
    ],
    ['I 2021 var 21,46 % af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', '21,46 %'],
    ['I 2021 var 12,5% af de 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['I 2021 var 12,5  % af de 15-29  årige hverken i gang med en uddannelse eller i beskæftigelse.', null],
    ['Blandt unge mellem 15 og 29  år var 21 % hverken i gang med uddannelse eller beskæftigelse.', '21 %'],
    ['- De 15-29-årige hverken i gang med en uddannelse eller i beskæftigelse\n\n  Her er 21 %.', null],
  ])('%s', async (said, marked) => {
    const [found] = await findings('HP377', prose(said));
    expect(found?.marked ?? null).toBe(marked);
    if (marked) {
      expect(found?.message.startsWith(`Her står ${marked}, men indikatoren «`)).toBe(true);
      expect(found?.message.endsWith('har 12,5 %')).toBe(true);
    }
    if (marked)
      expect([found?.place.startsWith(`${agreement}:21:`), found?.related]).toEqual([
        true,
        [`${agreement}:10`].slice(1).concat(`${agreement}:13`),
      ]);
  });

  it('leaves open points alone', async () => {
    const points =
      'åbne-punkter:\n  - emne: Tal\n    tekst: |\n      Af de 15-29-årige er 21 % hverken i gang med en uddannelse eller i beskæftigelse.\n';
    expect(await findings('HP377', [agreement, 'lokal-evaluering:', `${points}lokal-evaluering:`])).toEqual([]);
  });
});

describe('HP378: figures with year and source', () => {
  it.each([
    ['Af de unge er 43 % uden job.', '43 %', 'år og kilde'],
    ['Ifølge kommunen er 43 % uden job.', '43 %', 'år'],
    ['I 2021 var 43 pct. uden job.', '43 pct', 'kilde'],
    ['I 2021 var 43 % uden job ifølge LBF.', null, ''],
    ['I 2021 var 43 % uden job.[^1]\n\n    [^1]: LBF', null, ''],
    ['Seks ud af ti er uden job.', 'ud af ti', 'år og kilde'],
    ['En husstand tjener 325.000 kr.', '325.000 kr', 'år og kilde'],
    ['Mange er uden job.', null, ''],
    ['I 2021 var 43 % uden job ifølge LBF.\n\n    Men 12 % er ikke.', '12 %', 'år og kilde'],
  ])('%s', async (said, marked, lacking) => {
    const [found] = await findings('HP378', [agreement, 'Mange unge står uden job.', said]);
    expect([found?.marked ?? null, found?.message ?? '']).toEqual([
      marked,
      marked ? `Afsnittets tal står uden ${lacking}` : '',
    ]);
  });

  it('is asked of the descriptions alone', async () => {
    expect(await findings('HP378', [agreement, 'Et kvarter, som folk flytter til.', 'For 43 % af os.'])).toEqual([]);
    expect(await findings('HP378', [agreement, 'et boligområde i udkanten af byen', 'for 43 %'])).toHaveLength(1);
  });
});

describe('HP379: sources that can know', () => {
  const sources: Change = [
    'helhedsplan.yaml',
    'datakilder:\n',
    'datakilder:\n  - {id: fasit, navn: "Fasit, Ærby Kommune"}\n  - {id: mestring, navn: Livsmestrings-survey}\n  - {id: kommunen, navn: Ærby Kommune}\n',
  ];
  it.each([
    ['Unge i klubben', 'jobcafe', 'lbf-boligsociale-data', true],
    ['Unge i klubben', 'jobcafe', 'trygheds-survey', true],
    ['Unge i klubben', 'jobcafe', 'mestring', true],
    ['Unge i klubben', 'jobcafe', 'egen-registrering', false],
    ['Unge i klubben', 'jobcafe', 'fasit', false],
    ['Unge, der deltager', 'jobcafe', 'fasit', true],
    ['Unge i klubben', null, 'lbf-boligsociale-data', false],
    ['Andel unge, der føler sig hjemme', null, 'lbf-boligsociale-data', true],
    ['Andel unge, der føler sig hjemme', null, 'egen-registrering', true],
    ['Andel unge, der føler sig hjemme', null, 'trygheds-survey', false],
    ['Andel unge, der føler sig hjemme', null, 'kommunen', false],
    ['Andel unge i beskæftigelse', null, 'trygheds-survey', true],
    ['Andel unge i beskæftigelse', null, 'fasit', false],
    ['Unges livsmestring', null, 'trygheds-survey', true],
    ['Unges livsmestring', null, 'mestring', false],
  ])('%s (%s) from %s', async (name, activity, source, isFound) => {
    const found = await findings('HP379', sources, local(indicator(name, { activity, source, area: 'opgøres ikke' })));
    expect(marks(found)).toEqual(isFound ? [source] : []);
  });

  it.each([
    ['{kilde: egen-registrering, bemærkning: af deltagere}', false],
    ['{kilde: kommunen, bemærkning: af deltagere}', true],
    ['{kilde: egen-registrering, bemærkning: (egen registrering)}', true],
    ['{kilde: kommunen, bemærkning: i Ærby Kommune}', true],
    ['{kilde: fasit, bemærkning: (Ærby Kommune)}', true],
    ['{kilde: egen-registrering, bemærkning: i Ærby Kommune}', false],
  ])('%s', async (source, isFound) => {
    expect(
      await findings('HP379', sources, change('datakilde: egen-registrering', `datakilde: ${source}`)),
    ).toHaveLength(isFound ? 1 : 0);
  });

  it.each([
    ['Unge i klubben', 'jobcafe', 'trygheds-survey', 'kan ikke tælle, hvad der sker i en enkelt aktivitet'],
    ['Unge, der deltager', 'jobcafe', 'fasit', 'ved ikke, hvem der deltager i en aktivitet'],
    ['Unge, der føler sig hjemme', null, 'egen-registrering', 'kan ikke vise, hvad beboerne selv oplever'],
    [
      'Unge i beskæftigelse',
      null,
      'mestring',
      'spørger til oplevelser, men indikatoren er noget, der står i et register',
    ],
    ['Unge', null, '{kilde: kommunen, bemærkning: af deltagere}', 'hænger ikke sammen'],
    ['Unge', null, '{kilde: kommunen, bemærkning: (Ærby - Kommune)}', 'Bemærkningen gentager datakilden'],
    [
      'Unges livsmestring',
      null,
      'kommunen',
      'Indikatorens ord passer bedre til datakilden «Livsmestrings-survey» end til «Ærby Kommune»',
    ],
  ])('says why: %s (%s) from %s', async (name, activity, source, why) => {
    const [found, ...more] = await findings(
      'HP379',
      sources,
      local(indicator(name, { activity, source, area: 'opgøres ikke' })),
    );
    expect(found?.message).toContain(why);
    expect(more).toEqual([]);
    expect(found?.help).toBe('Vælg den datakilde, som tallet kommer fra, eller ret indikatoren');
  });

  it('own counts do not know the municipality', async () => {
    const own = (other: string) =>
      indicator('Unge i klubben', { area: '{værdi: 3 %, år: 2021}' }).replace(
        '        mål',
        `        sammenligning: ${other}\n        mål`,
      );
    expect(await findings('HP379', local(own('{værdi: 4 %, år: 2021}')))).toHaveLength(1);
    expect(await findings('HP379', local(own('opgøres ikke')))).toEqual([]);
  });
});
