import { describe, expect, it } from 'vitest';
import { type Change, findings } from '../support/planted.js';

const plan = 'helhedsplan.yaml';
const sub = 'delaftaler/beskaeftigelse.yaml';
const strategic = 'strategisk-aftale.yaml';
const list = 'bilag.yaml';

describe('HP201 says that an id is not there', () => {
  const field = {
    stilling: (id: string): Change => [sub, 'stilling: leder', `stilling: ${id}`],
    områder: (id: string): Change => [sub, 'områder: [nordvang]', `områder: [${id}]`],
    aktivitet: (id: string): Change => [sub, 'aktivitet: jobcafe', `aktivitet: ${id}`],
    part: (id: string): Change => [sub, 'parter: [nordbo, ', `parter: [${id}, `],
    datakilde: (id: string): Change => [sub, 'datakilde: egen-registrering', `datakilde: ${id}`],
  };
  it.each<[keyof typeof field, string, string | null]>([
    ['stilling', 'ledr', 'leder'],
    ['stilling', 'nordbp', null],
    ['områder', 'nordvagn', 'nordvang'],
    ['områder', 'noget-helt-andet', null],
    ['aktivitet', 'jobcaffe', 'jobcafe'],
    ['datakilde', 'egenregistrering', 'egen-registrering'],
  ])('%s: %s', async (name, id, meant) => {
    expect(await findings('HP201', field[name](id))).toMatchObject(
      [
        {
          marked: id,
          message: `Der er intet med id’et «${id}»`,
          fixed: meant,
          help: meant ? `Mente du «${meant}»?` : /./,
        },
      ].map(({ help, ...found }) => (typeof help === 'string' ? { ...found, help } : found)),
    );
  });

  it.each<[keyof typeof field, string]>([
    ['stilling', ' under stillinger i helhedsplan.yaml'],
    ['områder', ' under områder i helhedsplan.yaml'],
    ['aktivitet', ' under aktiviteter i delaftalen'],
    ['datakilde', ' under datakilder i helhedsplan.yaml eller organisationer i helhedsplan.yaml'],
    ['part', ' under organisationer i helhedsplan.yaml'],
  ])('%s has its home', async (name, home) => {
    const [found] = await findings('HP201', field[name]('zzzzzzzz'));
    expect(found?.help).toBe(`Det skal først oprettes${home}`);
  });

  it('of a node of the chart', async () => {
    const chart =
      'organisationsdiagram:\n  - {id: top, navn: Bestyrelsen}\n  - {id: team, navn: Team, under: zzzzzzzz}\nbilag:\n';
    const [found] = await findings('HP201', [list, 'bilag:\n', chart]);
    expect(found?.help).toBe('Det skal først oprettes under organisationsdiagram i bilag.yaml');
    const wrong = await findings('HP203', [list, 'bilag:\n', chart.replace('zzzzzzzz', 'leder')]);
    expect(wrong[0]?.message).toBe(
      '«leder» er en stilling (Boligsocial leder), men her skal stå et led i organisationsdiagrammet',
    );
  });

  it('of a reference in a text, which no fix can mend', async () => {
    const found = await findings('HP201', [strategic, 'Planen følger', '[lederen](#ledr) følger']);
    expect(found).toMatchObject([{ marked: '[lederen](#ledr)', fixed: null, help: 'Mente du «leder»?' }]);
    const named: Change = [plan, 'kortnavn: Nordbo', 'kortnavn: vi-bor'];
    const byName = await findings('HP201', named, [strategic, 'Planen følger', '[](#vi-bor) følger']);
    expect(byName).toMatchObject([{ help: 'Mente du «nordbo»?' }]);
    const unknown = await findings('HP201', [strategic, 'Planen følger', '[](#zzzzzzzz) følger']);
    expect(unknown).toMatchObject([{ help: 'Det skal først oprettes' }]);
  });

  it('and looks for what was meant two hundred times, not for ever', async () => {
    const wrong = `${'[](#ledr) '.repeat(203)}følger`;
    const found = await findings('HP201', [strategic, 'Planen følger', wrong]);
    expect(found).toHaveLength(203);
    expect(found.filter(({ help }) => help === 'Mente du «leder»?')).toHaveLength(200);
    expect(found.slice(200).map(({ help }) => help)).toEqual(Array(3).fill('Det skal først oprettes'));
  });
});

describe('HP202 wants one meaning for an id', () => {
  it('and points at the first one', async () => {
    const found = await findings(
      'HP202',
      [plan, 'id: leder, navn', 'id: nordbo, navn'],
      [sub, 'id: jobcafe', 'id: nordbo'],
    );
    expect(found.map(({ place, message, related }) => [place, message, related])).toEqual([
      [`${plan}:19:10`, 'Id’et «nordbo» er brugt til noget andet', [`${plan}:16`]],
      [`${sub}:14:9`, 'Id’et «nordbo» er brugt til noget andet', [`${plan}:16`]],
    ]);
  });

  it('and none for the ids of the form', async () => {
    const found = await findings('HP202', [sub, 'id: jobcafe', 'id: kriminalitetsforebyggelse']);
    expect(found).toMatchObject([
      {
        place: `${sub}:14:9`,
        message: 'Id’et «kriminalitetsforebyggelse» hører til formularen og kan ikke bruges til andet',
        related: [],
      },
    ]);
    expect(await findings('HP202')).toEqual([]);
  });

  it('and does not guess which of two a field means', async () => {
    const twice: Change = [plan, 'id: leder, navn', 'id: nordvang, navn'];
    expect(await findings('HP203', twice, [sub, 'stilling: leder', 'stilling: nordvang'])).toEqual([]);
  });
});

describe('HP203 names the kinds', () => {
  const part = (id: string): Change => [sub, 'parter: [nordbo, ', `parter: [${id}, `];
  const wanted = 'en organisation eller en enhed';
  it.each<[Change, string]>([
    [part('nordvang'), `«nordvang» er et boligområde (Nordvang), men her skal stå ${wanted}`],
    [part('leder'), `«leder» er en stilling (Boligsocial leder), men her skal stå ${wanted}`],
    [part('egen-registrering'), `«egen-registrering» er en datakilde (Egen registrering), men her skal stå ${wanted}`],
    [part('beskaeftigelse'), `«beskaeftigelse» er et indsatsområde (Beskæftigelse), men her skal stå ${wanted}`],
    [part('flere-i-job'), `«flere-i-job» er et delmål (Flere unge har et fritidsjob), men her skal stå ${wanted}`],
    [part('unge-med-job'), `«unge-med-job» er en indikator (Unge med fritidsjob), men her skal stå ${wanted}`],
    [part('jobcafe'), `«jobcafe» er en aktivitet (Jobcafé), men her skal stå ${wanted}`],
    [part('budget'), `«budget» er et bilag (Budget), men her skal stå ${wanted}`],
    [
      part('strategisk-aftale'),
      `«strategisk-aftale» er et dokument (den strategiske samarbejdsaftale), men her skal stå ${wanted}`,
    ],
    [
      [sub, 'stilling: leder', 'stilling: nordbo'],
      '«nordbo» er en organisation (Boligforeningen Nordbo), men her skal stå en stilling',
    ],
    [
      [sub, 'aktivitet: jobcafe', 'aktivitet: leder'],
      '«leder» er en stilling (Boligsocial leder), men her skal stå en aktivitet',
    ],
    [
      [sub, 'datakilde: egen-registrering', 'datakilde: leder'],
      '«leder» er en stilling (Boligsocial leder), men her skal stå en datakilde eller en organisation eller en enhed',
    ],
  ])('%j', async (change, message) => {
    const found = await findings('HP203', change);
    expect(found.map((one) => one.message)).toEqual([message]);
    expect(found[0]?.help).toBe(`Brug id’et på ${message.split('men her skal stå ')[1]}`);
  });
});

describe('HP206 finds rings in the chart', () => {
  const chart = (...nodes: [id: string, under?: string][]): Change => [
    list,
    'bilag:\n',
    `organisationsdiagram:\n${nodes
      .map(([id, under]) => `  - {id: ${id}, navn: Led ${id}${under ? `, under: ${under}` : ''}}\n`)
      .join('')}bilag:\n`,
  ];
  const ring = (count: number): [string, string][] =>
    Array.from({ length: count }, (_, index) => [`l${index}`, `l${(index + 1) % count}`]);
  it.each<[string, [string, string?][], string[]]>([
    ['none', [['a'], ['b', 'a'], ['c', 'b'], ['d', 'a']], []],
    ['itself', [['a'], ['b', 'b']], ['3: «Led b» hører under sig selv: b → b']],
    [
      'two, and one below them',
      [
        ['c', 'a'],
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['3: «Led a» hører under sig selv: a → b → a'],
    ],
    [
      'from the first in the file',
      [['x'], ['c', 'b'], ['b', 'a'], ['a', 'c']],
      ['3: «Led c» hører under sig selv: c → b → a → c'],
    ],
    [
      'two rings in the order of the file',
      [
        ['z', 'a'],
        ['q', 'r'],
        ['a', 'b'],
        ['r', 'q'],
        ['b', 'a'],
      ],
      ['3: «Led q» hører under sig selv: q → r → q', '4: «Led a» hører under sig selv: a → b → a'],
    ],
    ['of two with one id, the first', [['a', 'b'], ['b', 'a'], ['a']], ['2: «Led a» hører under sig selv: a → b → a']],
    ['a long one', ring(7), ['2: «Led l0» hører under sig selv: l0 → l1 → l2 → l3 → l4 → l5 → l6 → l0']],
    ['a longer one', ring(9), ['2: «Led l0» hører under sig selv: l0 → l1 → l2 → l3 → … → l8 → l0']],
  ])('%s', async (_, nodes, says) => {
    const found = await findings('HP206', chart(...nodes));
    expect(found.map(({ place, message }) => `${place.split(':')[1]}: ${message}`)).toEqual(says);
  });
});

describe('HP207 sees the same id twice in a list', () => {
  it.each<[string, Change, string[]]>([
    ['areas', [sub, '[nordvang]', '[nordvang, nordvang]'], ['«Nordvang» står to gange i «områder»']],
    [
      'activities',
      [sub, 'aktivitet: jobcafe', 'aktivitet: [jobcafe, jobcafe]'],
      ['«Jobcafé» står to gange i «aktivitet»'],
    ],
    [
      'the same id in two lists of a file',
      [sub, 'områder: [nordvang]', 'områder: [nordvang]\n  - id: klub\n    navn: Klubben\n    områder: [nordvang]'],
      [],
    ],
    ['parties, which have their own rule', [plan, '[nordbo, aerby-kommune]', '[nordbo, aerby-kommune, nordbo]'], []],
    [
      'two fields of a line each',
      [
        sub,
        '  - {stilling: leder, andel: 25 %}\n',
        '  - {stilling: leder, andel: 25 %}\n  - {stilling: leder, andel: 5 %}\n',
      ],
      [],
    ],
  ])('%s', async (_, change, says) => {
    const found = await findings('HP207', change);
    expect(found.map(({ message }) => message)).toEqual(says);
    for (const { help, related } of found) {
      expect(help).toBe('Slet den ene, eller skriv den, der var ment');
      expect(related).toHaveLength(1);
    }
  });
});
