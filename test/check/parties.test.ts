import { describe, expect, it } from 'vitest';
import { readFixture } from '../support/fixture-plan.js';
import { type Change, findings, markedInVision } from '../support/planted.js';

const plan = 'helhedsplan.yaml';
const sub = 'delaftaler/beskaeftigelse.yaml';
const strategic = 'strategisk-aftale.yaml';
const list = 'bilag.yaml';
const nordbo = 'kortnavn: Nordbo, type: boligorganisation}';
const kommune = '  - {id: aerby-kommune, navn: Ærby Kommune, type: kommune}';
const withOrganisation = (line: string): Change => [plan, kommune, `${kommune}\n  - {${line}}`];

describe('HP340 knows what kind of organisation a field asks for', () => {
  it.each([
    ['an owner', [plan, nordbo, 'type: forening}'], '16:59', 'forening'],
    [
      'the municipality',
      [plan, 'navn: Ærby Kommune, type: kommune', 'navn: Ærby Kommune, type: statslig'],
      '17:50',
      'statslig',
    ],
    [
      'an administrator',
      [plan, 'kommune: aerby-kommune', 'kommune: aerby-kommune\nadministrerende-organisation: aerby-kommune'],
      '9:31',
      'aerby-kommune',
    ],
    ['a field', [plan, 'kommune: aerby-kommune', 'kommune: nordbo'], '8:10', 'nordbo'],
  ] as [string, Change, string, string][])('%s', async (_, change, place, marked) => {
    const found = await findings('HP340', change);
    expect(found).toMatchObject([{ marked }]);
    expect(found[0]?.place.replace(/:\d+$/, '')).toBe(`${plan}:${place.split(':')[0]}`);
  });

  it('reports an organisation once, however often it is used', async () => {
    const change: Change = [
      plan,
      'kommune: aerby-kommune',
      'kommune: aerby-kommune\nadministrerende-organisation: nordbo',
    ];
    expect(await findings('HP340', change)).toEqual([]);
    expect(await findings('HP340', change, [plan, nordbo, 'type: forening}'])).toHaveLength(1);
  });
});

describe('HP341 reads the kind from the name', () => {
  it.each([
    ['Nordfonden', 'forening', 'fond'],
    ['Nordfonden', 'fond', null],
    ['Nordfonden', 'gruppe', null],
    ['Fondue-klubben', 'forening', null],
    ['Vestby Kommune', 'anden', 'kommune'],
    ['Kommunens Venner', 'forening', null],
    ['Sydøstjyllands Politi', 'statslig', 'politi'],
    ['Teatret', 'politi', null],
    ['Boligselskabet Sol', 'forening', 'boligorganisation'],
    ['Boligselskabernes Sekretariat', 'anden', null],
  ])('%s as %s', async (navn, type, right) => {
    const found = await findings('HP341', withOrganisation(`id: x, navn: ${navn}, type: ${type}`));
    const isWrong = right !== null || type === 'politi';
    expect(found.map(({ marked, fixed }) => [marked, fixed])).toEqual(isWrong ? [[type, right]] : []);
  });
});

describe('HP342 holds departments together', () => {
  it.each([
    ['numre: [3, 7]', 'numre: [3, 7, 3]', '3'],
    ['numre: [3, 7]', 'numre: [3, 7, 4]', null],
  ])('%s → %s', async (old, changed, marked) => {
    expect((await findings('HP342', [plan, old, changed])).map((found) => found.marked)).toEqual(
      marked ? [marked] : [],
    );
  });

  const two = (areas: string, parties = '[nordbo, aerby-kommune, sydbo]'): Change[] => [
    [plan, kommune, `${kommune}\n  - {id: sydbo, navn: Boligforeningen Sydbo, type: boligorganisation}`],
    [plan, 'parter: [nordbo, aerby-kommune]', `parter: ${parties}`],
    [plan, '    afdelinger:\n      - {organisation: nordbo, numre: [3, 7]}\n', areas],
  ];
  const north = '    afdelinger:\n      - {organisation: nordbo, numre: [3, 7]}\n';
  it.each<[string, string, string | undefined, string[]]>([
    [
      'another area',
      `${north}  - {id: syd, navn: Sydvang}\n`,
      undefined,
      ['«Sydvang» har ingen boligafdelinger, men det har de andre områder'],
    ],
    [
      'a company among the parties',
      north,
      undefined,
      ['«Boligforeningen Sydbo» er part, men har ingen boligafdelinger i planens områder'],
    ],
    ['a company that is no party', north, '[nordbo, aerby-kommune]', []],
    [
      'departments with one number of two companies',
      `${north}      - {organisation: sydbo, numre: [3]}\n`,
      undefined,
      [],
    ],
    [
      'one department in two areas',
      `${north}      - {organisation: sydbo, numre: [1]}\n  - {id: syd, navn: Sydvang, afdelinger: [{organisation: sydbo, numre: [1]}]}\n`,
      undefined,
      ['Afdeling 1 hos samme boligorganisation står to gange'],
    ],
  ])('with %s', async (_, areas, parties, says) => {
    expect((await findings('HP342', ...two(areas, parties))).map(({ message }) => message)).toEqual(says);
  });

  it('points at the last row of the area that has fewest', async () => {
    const more =
      '  - {id: syd, navn: Sydvang, afdelinger: [{organisation: nordbo, numre: [8]}]}\n  - {id: vest, navn: Vest, afdelinger: [{organisation: nordbo, numre: [9, 10]}]}\n';
    const [found] = await findings('HP342', ...two(`${north}${more}`));
    expect([found?.place, found?.related, found?.help]).toEqual([
      `${plan}:15:43`,
      [`${plan}:20`],
      'Tilføj boligorganisationens afdelinger i det område, de ligger i, eller ret organisationens type',
    ]);
  });

  it('says nothing where no departments are told', async () => {
    const none: Change = [plan, '    afdelinger:\n      - {organisation: nordbo, numre: [3, 7]}\n', ''];
    expect(await findings('HP342', none)).toEqual([]);
  });
});

describe('HP343 and HP344 look at who has entered the agreement', () => {
  it.each([
    ['nordbo', 'har afdelinger i planens områder', 9],
    ['aerby-kommune', 'er planens kommune', 10],
  ])('%s is missed', async (id, why, line) => {
    const kept = ['nordbo', 'aerby-kommune'].filter((one) => one !== id);
    const found = await findings('HP343', [plan, 'parter: [nordbo, aerby-kommune]', `parter:\n  - ${kept[0]}`]);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(why);
    expect(found[0]?.place).toBe(`${plan}:${line}:${line === 9 ? 1 : 5}`);
  });

  it.each([
    ['[nordbo, aerby-kommune, nordbo]', 1],
    ['[nordbo, aerby-kommune, {part: nordbo, funktion: Chef}]', 0],
    ['[{part: nordbo, funktion: Chef}, aerby-kommune, {part: nordbo, funktion: Chef}]', 1],
    ['[{part: nordbo, funktion: Chef}, aerby-kommune, {part: nordbo, funktion: Vært}]', 0],
  ])('%s', async (parties, times) => {
    expect(await findings('HP344', [plan, '[nordbo, aerby-kommune]', parties])).toHaveLength(times);
  });
});

describe('HP345 to HP347 hold parties and tasks together', () => {
  const club = withOrganisation('id: klub, navn: Cykelklubben, type: forening');
  const parties = (text: string): Change => [sub, '[nordbo, aerby-kommune]', text];
  const task = (part: string): Change => [
    sub,
    '    ansvar: |\n      [](#leder) har ansvaret.',
    `    ansvar:\n      roller:\n        - part: ${part}\n          opgaver: |\n            Hjælper.`,
  ];

  it.each([
    ['HP345', '[nordbo, aerby-kommune, klub]', 'klub', 1],
    ['HP345', '[nordbo, aerby-kommune, {part: klub, som: samarbejdspartner}]', 'klub', 0],
    ['HP345', '[{part: nordbo, som: samarbejdspartner}, aerby-kommune]', 'nordbo', 1],
    ['HP346', '[nordbo, aerby-kommune]', 'klub', 1],
    ['HP346', '[nordbo, aerby-kommune, klub]', 'klub', 0],
    ['HP346', '[nordbo, aerby-kommune]', 'nordbo', 0],
    ['HP347', '[nordbo, aerby-kommune, klub]', 'nordbo', 1],
    ['HP347', '[nordbo, aerby-kommune, klub]', 'klub', 0],
  ] as const)('%s: parties %s, task of %s', async (code, text, part, times) => {
    const found = await findings(code, club, parties(text), task(part));
    expect(found).toHaveLength(times);
  });

  it('the list lacks who is spoken of beside the task; otherwise the task is wrong', async () => {
    const [stranger] = await findings('HP346', club, task('klub'));
    expect(stranger?.place).toBe(`${sub}:25:17`);
    const [known] = await findings('HP346', club, task('klub'), [sub, 'Caféen har', '[](#klub) er her. Caféen har']);
    expect(known?.place).toBe(`${sub}:2:18`);
    const elsewhere: Change = [strategic, 'Et kvarter, som folk flytter til.', 'Et kvarter med [](#klub).'];
    expect((await findings('HP346', club, task('klub'), elsewhere))[0]?.place).toBe(`${sub}:25:17`);
    const spoken: Change = [sub, 'Jobcentret henviser', '[](#klub) og Jobcentret henviser'];
    expect((await findings('HP346', club, task('klub'), spoken, elsewhere))[0]?.place).toBe(`${sub}:2:18`);
    expect((await findings('HP346', club, task('klub'), spoken))[0]?.place).toBe(`${sub}:25:17`);
  });

  it('a party named by hand has something to do', async () => {
    const named: Change = [sub, 'Jobcentret henviser', 'Cykelklubben henviser'];
    expect(await findings('HP347', club, parties('[nordbo, aerby-kommune, klub]'), named)).toEqual([]);
  });

  it('a unit stands for its organisation, not the other way round', async () => {
    const unit: Change = [plan, 'type: kommune}', 'type: kommune, enheder: [{id: jobcenter, navn: Jobcenter Ærby}]}'];
    expect(await findings('HP346', unit, task('jobcenter'))).toEqual([]);
    expect(await findings('HP346', unit, parties('[nordbo, jobcenter]'), task('aerby-kommune'))).toHaveLength(1);
    expect(await findings('HP348', unit, parties('[nordbo, jobcenter]'), task('jobcenter'))).toEqual([]);
  });

  it.each([
    [
      '[nordbo]',
      '«Ærby Kommune» eller en af dens enheder hører med i alle delaftaler, men er ikke part i Beskæftigelse',
    ],
    ['[aerby-kommune]', 'Der er ingen boligorganisation blandt parterne i Beskæftigelse'],
    ['[nordbo, aerby-kommune]', null],
  ])('HP348: %s', async (text, says) => {
    expect((await findings('HP348', parties(text))).map(({ message }) => message)).toEqual(says ? [says] : []);
  });

  it('HP348: a unit of the municipality that has a task and is no party is told as that', async () => {
    const unit: Change = [plan, 'type: kommune}', 'type: kommune, enheder: [{id: jobcenter, navn: Jobcenter Ærby}]}'];
    expect(await findings('HP348', unit, parties('[nordbo]'), task('jobcenter'))).toEqual([]);
    expect(await findings('HP348', unit, parties('[nordbo]'), task('nordbo'))).toHaveLength(1);
  });
});

describe('HP349 finds what nobody uses', () => {
  it.each([
    ['a reference', 'Planen følger [](#klub).', 0],
    ['a name', 'Planen følger Cykelklubben.', 0],
    ['neither', 'Planen følger cykler.', 1],
  ])('%s', async (_, text, times) => {
    const club = withOrganisation('id: klub, navn: Cykelklubben, type: forening');
    const found = await findings('HP349', club, [strategic, 'Planen følger kommunens boligpolitik.', text]);
    expect(found.map(({ place }) => place)).toEqual(times ? [`${plan}:18:10`] : []);
  });
});

describe('HP350, HP351 and HP353 go through the attachments', () => {
  it.each([
    ['HP350', 'budget: {fil: bilag/budget.pdf}', 1],
    ['HP350', 'budget: følger', 0],
    ['HP351', 'budget: {fil: bilag/budget.pdf, tilstand: følger}', 6],
    ['HP351', 'budget: {tilstand: vedlagt}', 0],
  ] as const)('%s: %s', async (code, line, times) => {
    expect(await findings(code, [list, 'budget: vedlagt', line])).toHaveLength(times);
  });

  it.each([
    ['  budget: vedlagt\n', '2:3'],
    ['  milepaelsplan: vedlagt\n', '4:3'],
    ['  indberetningsskema: vedlagt\n', '6:3'],
    ['  organisationsdiagrammet: vedlagt\n', '6:3'],
  ])('without %j', async (line, place) => {
    expect(await findings('HP353', [list, line, ''])).toMatchObject([{ place: `${list}:${place}` }]);
  });

  it('says how the attachment can come', async () => {
    const help = async (line: string) => (await findings('HP353', [list, line, '']))[0]?.help;
    expect(await help('  budget: vedlagt\n')).toBe(
      'Skriv «budget: dannes», når det skal laves af planens oplysninger, «budget: følger», eller «budget: {fil: bilag/…}», når filen er der',
    );
    expect(await help('  indberetningsskema: vedlagt\n')).toBe(
      'Skriv «indberetningsskema: følger», eller «indberetningsskema: {fil: bilag/…}», når filen er der',
    );
  });

  it.each<[string, [message: string, help: string, marked: string][]]>([
    [
      'budget: {fil: bilag/budget.pdf, tilstand: følger}',
      [['Budget følger senere, men har allerede en fil', 'Slet «tilstand: følger», når filen er der', 'følger']],
    ],
    [
      'budget: {fil: bilag/budget.pdf, tilstand: dannes}',
      [['Budget dannes, men har også en fil', 'Slet «tilstand: dannes», når filen er der', 'dannes']],
    ],
    ['budget: {fil: bilag/budget.pdf, tilstand: vedlagt}', []],
  ])('HP351: the state says the same as the file: %s', async (line, says) => {
    const rest = 'beredskabsplan milepaelsplan kommissorium indberetningsskema organisationsdiagrammet'.split(' ');
    const others = rest.map((id): Change => [list, `${id}: vedlagt`, `${id}: følger`]);
    const found = await findings('HP351', [list, 'budget: vedlagt', line], ...others);
    expect(found.map(({ message, help, marked }) => [message, help, marked])).toEqual(says);
  });

  it('HP351: one file stands for one attachment', async () => {
    const file = '{fil: bilag/budget.pdf}';
    const found = await findings(
      'HP351',
      [list, 'budget: vedlagt', `budget: ${file}`],
      [list, 'kommissorium: vedlagt', `kommissorium: ${file}`],
    );
    expect(found.filter(({ related }) => related.length > 0)).toMatchObject([
      {
        place: `${list}:5:23`,
        message: 'bilag/budget.pdf står ved to bilag',
        help: 'Skriv den rigtige fil ved hvert bilag',
        related: [`${list}:2`],
      },
    ]);
    expect(found.find(({ message }) => message.startsWith('Bered'))).toMatchObject({
      message: 'Beredskabsplan er vedlagt, men uden fil',
      help: 'Tilføj «fil», som ved de andre bilag, eller skriv «følger»',
    });
  });
});

describe('HP352 compares the words of a link with what it points at', () => {
  const unit: Change = [
    plan,
    'type: kommune}',
    'type: kommune, enheder: [{id: jobcenter, navn: Jobcenter Ærby, kortnavn: JCÆ}, {id: ssp, navn: SSP-teamet}]}',
  ];
  it.each([
    ['[SSP-teamet](#jobcenter)', 1],
    ['[SSP](#jobcenter)', 1],
    ['[jobcentret](#jobcenter)', 0],
    ['[Jobcenter Ærbys](#jobcenter)', 0],
    ['[nogle folk](#jobcenter)', 0],
    ['[](#jobcenter)', 0],
    ['[JCÆ](#ssp)', 1],
    ['[JCÆ og SSP](#jobcenter)', 0],
    ['[projektet](#ssp)', 0],
    ['[Nordbos\n  medarbejdere](#ssp)', 1],
    ['[lederen](#ssp)', 1],
    ['[jobcaféen](#ssp)', 1],
    ['[Nordvang](#ssp)', 1],
    ['[budgettet](#ssp)', 1],
    ['[det boligsociale](#ssp)', 0],
    ['[beskæftigelse](#ssp)', 0],
  ])('%j', async (link, times) => {
    expect(await findings('HP352', unit, [strategic, 'Planen følger', `${link} følger`])).toHaveLength(times);
  });
});

describe('HP354 asks which document is meant', () => {
  it.each([
    ['Se bilag 3.', ['bilag 3']],
    ['Se bilaget om [](#budget).', []],
    ['Se bilaget til [](#strategisk-aftale).', []],
    ['Se bilaget til [](#nordvang).', ['bilaget']],
    ['Se bilaget.\n\nSe [](#budget).', ['bilaget']],
    ['Planen er vedlagt.', ['vedlagt']],
    ['Et bilagsnummer er ikke nok.', []],
    ['Se partnerskabsaftalen.', ['partnerskabsaftalen']],
    ['Der indgås partnerskabsaftaler.', []],
    ['Se samarbejdsaftalen og delaftalen.', []],
    ['Se kommissoriet.', []],
    ['Se byrådsnotatet.', ['byrådsnotatet']],
    ['Se notatet og aftalen.', []],
    ['Se by-notatet.', []],
    ['Se budgetnotatet og bilagene.', ['bilagene', 'budgetnotatet']],
    ['Se låneaftalen, lånaftalen og byaftalen.', ['låneaftalen', 'lånaftalen']],
    ['Se bilag \n3 og de vedlagte.', ['bilag 3', 'vedlagte']],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP354', text)).toEqual(marked);
  });
});

it('HP354 leaves names alone', async () => {
  expect(await findings('HP354', [sub, 'navn: Jobcafé', 'navn: Jobcafé efter bilag 3'])).toEqual([]);
});

describe('HP355 knows in which document it reads', () => {
  it.each([
    ['I denne delaftale', ['denne delaftale']],
    ['I nærværende\ndelaftale', ['nærværende delaftale']],
    ['I denne strategiske samarbejdsaftale', []],
    ['I delaftalerne', []],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP355', text)).toEqual(marked);
  });

  it.each([
    ['Denne strategiske samarbejdsaftale', 'Denne delaftale'],
    ['Denne samarbejdsaftale', 'Denne delaftale'],
    ['Nærværende strategiske aftale', 'Nærværende delaftale'],
    ['Denne samarbejdsaftaletekst', null],
    ['Fordenne samarbejdsaftale', null],
    ['Denne delaftale', null],
  ])('in a sub-agreement: %s', async (text, fixed) => {
    const found = await findings('HP355', [sub, 'Delaftalen tages', `${text} tages`]);
    expect(found.map((one) => one.fixed)).toEqual(fixed ? [fixed] : []);
  });
});

describe('HP357 counts', () => {
  it.each([
    ['Indsatsen foregår i alle to boligområder.', ['alle to boligområder']],
    ['Indsatsen foregår i de tre områder.', ['de tre områder']],
    ['Der er fire indsatsområder.', []],
    ['Der er fem indsatsområder.', ['fem indsatsområder']],
    ['Der er to delaftaler.', ['to delaftaler']],
    ['Den foregående plan dækkede to boligområder.', []],
    ['De to boligselskaber er med.', ['De to boligselskaber']],
    ['De tre boligorganisationer er med.', ['De tre boligorganisationer']],
    ['De to  store\n områder er med.', ['De to store områder']],
    ['Der er tre skoler: Øst, Vest og Nord.', []],
    ['Der er tre skoler: Øst, Vest, Syd og Nord.', ['tre']],
    ['Der er to skoler: Øst, som er den gamle skole ved vandet, og Vest.', []],
    ['Det har to spor:\n\n- job\n- skole', []],
    ['Det har to spor:\n\n- job\n  - fritidsjob\n- skole', []],
    ['Det har to spor:\n\n- job\n- skole\n- idræt\n\nMere.', ['to']],
    ['Det har tre spor, ca. 8 uger hver:\n\n1. job\n2. skole', ['tre']],
    ['De to spor giver:\n\n- job\n- skole\n- idræt', []],
    ['Det er planens to store boligområder.', ['planens to store boligområder']],
    ['Det er i alt\nto nye områder.', []],
    [
      'Alle de andre ting, som der er tale om her, sker for det meste hele året rundt i de tre områder.',
      ['de tre områder'],
    ],
    ['Der er tolv områder i byen.', ['tolv områder']],
    ['Der er 3 boligområder.', ['3 boligområder']],
    ['Tidligere var de tre områder ét.', []],
    ['Det tager to timer:\n\n- job\n- skole\n- idræt', []],
    ['Det har to spor:\n\n\n- job\n- skole\n- idræt', []],
    ['Det har to spor:\n- job\n- skole\n- idræt', ['to']],
    ['Det har to spor: disse\n\n- job\n- skole\n- idræt', []],
    ['Det har to spor:\n\n* job\n* skole\n\n* idræt', ['to']],
    ['Det har to spor:\n\n1) job\n2) skole\n3) idræt', ['to']],
    ['Det har to nye spor: job, skole, og idræt.', ['to']],
    ['Det har to spor: job, skole samt idræt.', ['to']],
    ['Det har to spor: job samt skole.', []],
    ['Det har to spor: job, skole, idræt.', []],
    ['Det har tolv formål: job og skole!', ['tolv']],
    ['Det har to spor på ca. otte uger: job, skole og idræt.', ['to']],
    ['Det har to spor. Det har et navn: job, skole og idræt.', []],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP357', text)).toEqual(marked);
  });
});

describe('HP357 says what the plan has', () => {
  const three: Change = [
    plan,
    'områder:\n  - id: nordvang',
    'områder:\n  - {id: a, navn: Alfavej}\n  - {id: b, navn: Betavej}\n  - id: nordvang',
  ];
  const vision = (text: string): Change => [strategic, 'Et kvarter, som folk flytter til.', text];
  it.each<[string, string, string[]]>([
    ['one area', 'Det er i de to boligområder.', ['«de to boligområder», men planen har 1 boligområde']],
    ['one company', 'Det er de to boligselskaber.', ['«de to boligselskaber», men planen har 1 boligorganisation']],
    ['two spaces', 'Der er tre  delaftaler.', ['«tre delaftaler», men planen har 1 delaftale']],
    ['one sub-agreement', 'Der er tre\n  delaftaler.', ['«tre delaftaler», men planen har 1 delaftale']],
    ['four focus areas', 'Der er seks indsatsområder.', ['«seks indsatsområder», men planen har 4 indsatsområder']],
    ['the one that is there', 'Der er et indsatsområde.', []],
  ])('%s', async (_, text, says) => {
    const found = await findings('HP357', vision(text));
    expect(found.map(({ message }) => message)).toEqual(
      says.map((one) => one.replace('organisatione', 'organisation')),
    );
  });

  it.each<[string, number]>([
    ['Det er i to områder.', 0],
    ['Det er i de to områder.', 1],
    ['[](#a) og [](#b) ligger mod nord. Det er i de to områder.', 0],
    ['[](#a) ligger mod nord. Det er i de to områder.', 1],
    ['[](#a) og [](#beskaeftigelse) er med. Det er i de to områder.', 1],
    [`[](#a) og [](#b) ligger mod nord. ${'Der er meget at se på. '.repeat(30)}Det er i de to områder.`, 1],
    ['Det er i de tre områder.', 0],
    ['Det er i fire områder.', 1],
    ...['forrige', 'tidligere', 'dengang', 'dækkede', 'omfattede', 'bestod af'].map((past): [string, number] => [
      `Det ${past} de fem områder.`,
      0,
    ]),
    ...['andre', 'øvrige', 'første', 'sidste', 'nye', 'samme'].map((some): [string, number] => [
      `Det er alle fem ${some} områder.`,
      0,
    ]),
    ['Det er samtlige fem områder. Det er helhedsplanens ni områder. Det er i  alt syv boligområderne.', 3],
  ])('%s', async (text, times) => {
    expect(await findings('HP357', three, vision(text))).toHaveLength(times);
  });

  it('companies that have been named are meant', async () => {
    const company = (id: string) => `  - {id: ${id}, navn: Boligforeningen ${id}, type: boligorganisation}`;
    const more: Change = [plan, kommune, [company('oest'), company('vest'), kommune].join('\n')];
    const text = (named: string) => vision(`${named} er med. Det er de to boligorganisationer.`);
    expect(await findings('HP357', more, text('[](#oest) og [](#vest)'))).toEqual([]);
    expect(await findings('HP357', more, text('[](#oest)'))).toHaveLength(1);
  });

  it('an activity speaks of its own areas', async () => {
    const own: Change = [sub, 'områder: [nordvang]', 'områder: [nordvang, a]'];
    const text: Change = [sub, 'Caféen har åbent', 'Den er i de to områder. Caféen har åbent'];
    expect(await findings('HP357', three, own, text)).toEqual([]);
    expect(await findings('HP357', three, text)).toHaveLength(1);
    expect(await findings('HP357', three, own, [sub, 'Jobcentret henviser', 'I de to områder henviser'])).toHaveLength(
      1,
    );
  });

  it('counts sub-agreements that are to come', async () => {
    const coming: Change = [plan, '{fravalgt: Området er trygt.}', '{mangler: Den er ikke skrevet.}'];
    expect(await findings('HP357', coming, vision('Det er de to delaftaler.'))).toEqual([]);
    const [found] = await findings('HP357', coming, vision('Det er de tre delaftaler.'));
    expect(found?.message).toBe('«de tre delaftaler», men planen har 2 delaftaler');
  });
});

describe('HP350 and HP351 look into the folder', () => {
  const told = async (attachment: string, ...files: string[]) => {
    const text = `bilag:\n  budget: ${attachment}\n  beredskabsplan: følger\n  milepaelsplan: følger\n  kommissorium: følger\n  indberetningsskema: følger\n`;
    const there = files.map((file) => [`bilag/${file}`, 'x']);
    const { diagnostics } = await readFixture(null, { [list]: text, ...Object.fromEntries(there) });
    return diagnostics
      .filter(({ code }) => code === 'HP350' || code === 'HP351')
      .map(({ message, fix }) => [message, fix?.edits[0]?.replacement ?? null]);
  };
  it.each<[string, string[], unknown[]]>([
    ['{fil: bilag/budget.pdf}', ['budget.pdf'], []],
    ['{fil: bilag/budget.pdf}', ['budget.pdf', '.DS_Store', 'gamle/.skjult'], []],
    ['følger', ['noter.txt'], [['Filen bilag/noter.txt står ikke ved noget bilag', null]]],
    [
      '{fil: bilag/budgt.pdf}',
      ['budget.pdf'],
      [['Der er ingen fil, der hedder bilag/budgt.pdf (Budget)', 'bilag/budget.pdf']],
    ],
    [
      '{fil: "bilag/bud\\u0067t.pdf"}',
      ['budget.pdf'],
      [['Der er ingen fil, der hedder bilag/budgt.pdf (Budget)', null]],
    ],
    [
      '{fil: bilag/budget.pdf}',
      ['helt-andet.docx'],
      [
        ['Der er ingen fil, der hedder bilag/budget.pdf (Budget)', null],
        ['Filen bilag/helt-andet.docx står ikke ved noget bilag', null],
      ],
    ],
  ])('%s with %j', async (attachment, files, expected) => {
    expect(await told(attachment, ...files)).toEqual(expected);
  });
});

describe('HP358 and HP359', () => {
  it.each([
    ['[a](http://a.dk)', ['http://']],
    ['[a](https://a.dk)', []],
    ['http://a.dk', []],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP358', text)).toEqual(marked);
    const found = await findings('HP358', [strategic, 'Et kvarter, som folk flytter til.', text]);
    for (const { fixed } of found) expect(fixed).toBe('https://');
  });

  it('HP358 mends only what stands as it is read, and leaves names alone', async () => {
    const coded: Change = [sub, 'tekst: Unge med fritidsjob', 'tekst: "Unge fra [a](http\\u003a//a.dk)"'];
    expect(await findings('HP358', coded)).toMatchObject([{ fixed: null }]);
    const name: Change = [plan, 'navn: Egen registrering', 'navn: "[a](http://a.dk)"'];
    expect(await findings('HP358', name)).toEqual([]);
  });

  it.each([
    ['[](#kriminalitetsforebyggelse)', 1],
    ['[](#beskaeftigelse)', 0],
    ['[](#strategisk-aftale)', 0],
  ])('%s', async (link, times) => {
    expect(await findings('HP359', [sub, 'Jobcentret henviser', `${link} henviser`])).toHaveLength(times);
  });

  it('the strategic agreement and the plan’s own file may speak of what was not chosen', async () => {
    expect(await markedInVision('HP359', '[](#kriminalitetsforebyggelse)')).toEqual([]);
    const reason: Change = [plan, 'Kommunens egen indsats', '[](#kriminalitetsforebyggelse)'];
    expect(await findings('HP359', reason)).toEqual([]);
    const point = 'åbne-punkter:\n  - {emne: Mere, tekst: "[](#kriminalitetsforebyggelse)"}\nrevision: |';
    expect(await findings('HP359', [sub, 'revision: |', point])).toEqual([]);
  });

  it('what is not here can be made, or said otherwise', async () => {
    const [area] = await findings('HP359', [sub, 'Jobcentret', '[](#kriminalitetsforebyggelse)']);
    expect(area).toMatchObject({
      marked: '[](#kriminalitetsforebyggelse)',
      message: 'Kriminalitetsforebyggelse har ingen delaftale at henvise til',
      help: 'Henvis til et indsatsområde, som planen har valgt, eller skriv teksten om',
    });
    const text = `indsatsområde: Beskæftigelse\nrevision: |\n  Se [](#strategisk-aftale) og [](#beskaeftigelse).\n`;
    const { diagnostics } = await readFixture(null, { [strategic]: null, [sub]: text });
    expect(diagnostics.filter(({ code }) => code === 'HP359')).toMatchObject([
      {
        message: 'Der er henvist til den strategiske samarbejdsaftale, men den er ikke her',
        help: 'Opret strategisk-aftale.yaml, eller skriv her, hvad den siger',
      },
    ]);
  });

  it.each([
    ['Se side 7.', ['Se side 7']],
    ['Det står på \nside 12 og jf.  s.4.', ['på side 12', 'jf. s.4']],
    [
      'Det fremgår øverst på side 112, i afsnit 3.2 og se kapitel 4.1.2.',
      ['øverst på side 112', 'i afsnit 3.2', 'se kapitel 4.1.2'],
    ],
    ['Se  afsnit 3.12.', ['Se afsnit 3.12']],
    ['Se side 7 i rapporten.', []],
    ['Det fremgår af side 1.200, side 3,5 og oversigten på side 1234.', []],
    ['Det er på side 3 af 4 og i afsnit 3.2 i bogen.', []],
    ['Hvad der står i afsnit 3, gælder. Hun stod på siden.', []],
    ['Et bilag til side 2 og et på sin side 2.', []],
    ['Se rapporten. Se side 7.', ['Se side 7']],
  ])('a page or a section that nobody finds: %j', async (text, marked) => {
    expect(await markedInVision('HP359', text)).toEqual(marked);
  });

  it('a page is told in one line', async () => {
    const [found] = await findings('HP359', [sub, 'Jobcentret', 'Se  side 7. Jobcentret']);
    expect(found?.message).toBe('«Se side 7» findes ikke: sidetal skifter, og afsnit har ingen undernumre');
  });
});

describe('HP357 adds up parts', () => {
  it.each([
    ['Der kommer 20 børn, fordelt på 12 drenge og 8 piger.', []],
    ['Der kommer 20 børn, fordelt på 12 drenge og 10 piger.', ['20 børn, fordelt på 12 drenge og 10 piger']],
    ['Der kommer 20 børn, fordelt på 8 drenge og 10 piger.', ['20 børn, fordelt på 8 drenge og 10 piger']],
    ['Der kommer 20 børn, heraf 8 drenge og 10 piger.', []],
    ['Der kommer 20 børn, heraf 12 drenge og 10 piger.', ['20 børn, heraf 12 drenge og 10 piger']],
    ['Der er 30 pladser: 10 til drenge og 25 til piger.', ['30 pladser: 10 til drenge og 25 til piger']],
    [
      'Der er 30  pladser  opdelt  i  10  til drenge,  25 til piger.',
      ['30 pladser opdelt i 10 til drenge, 25 til piger'],
    ],
    ['Der kommer 20 børn, heraf 60 % drenge og 50 % piger.', []],
    ['Der kommer 1.020 børn, fordelt på 12 drenge og 10 piger.', []],
    ['Der kommer 20 børn. De er fordelt på 12 hold og 10 steder.', []],
    ['Der kommer 20 børn, fordelt på 12 drenge og 10 piger, som er nye.', []],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP357', text)).toEqual(marked);
  });

  it('and tells the sum', async () => {
    const [found] = await findings('HP357', [sub, 'Jobcentret', '20 unge, nemlig 12 drenge og 10 piger. Jobcentret']);
    expect([found?.message, found?.help]).toEqual([
      '12 og 10 er tilsammen 22 og ikke 20',
      'Ret tallene, så delene passer med det hele',
    ]);
  });
});

describe('HP343 to HP349 say what to do', () => {
  it('HP340: about the organisation or where it is used', async () => {
    const admin: Change = [
      plan,
      'kommune: aerby-kommune',
      'kommune: aerby-kommune\nadministrerende-organisation: aerby-kommune',
    ];
    expect(await findings('HP340', admin)).toMatchObject([
      {
        message: '«Ærby Kommune» administrerer indsatsen, men har typen kommune',
        help: 'Skriv id’et på en boligorganisation',
        related: [`${plan}:18`],
      },
    ]);
    expect(await findings('HP340', [plan, nordbo, 'type: forening}'])).toMatchObject([
      {
        message: '«Boligforeningen Nordbo» har afdelinger i Nordvang, men har typen forening',
        help: 'Skriv «type: boligorganisation», eller ret, hvor id’et nordbo er brugt',
        related: [`${plan}:14`],
      },
    ]);
    expect(await findings('HP340', [plan, 'kommune: aerby-kommune', 'kommune: nordbo'])).toMatchObject([
      {
        message: '«Boligforeningen Nordbo» står som planens kommune, men har typen boligorganisation',
        help: 'Skriv id’et på kommunen',
      },
    ]);
  });

  it.each([
    [
      'organisationer:\n',
      'organisationer:\n  - {id: klub, navn: Cykelklubben, type: forening}\n',
      'Organisationen «Cykelklubben»',
      16,
    ],
    ['type: kommune}', 'type: kommune, enheder: [{id: ssp, navn: SSP-teamet}]}', 'Enheden «SSP-teamet»', 17],
    ['datakilder:\n', 'datakilder:\n  - {id: fasit, navn: Fasit}\n', 'Datakilden «Fasit»', 21],
    ['områder:\n', 'områder:\n  - {id: syd, navn: Sydvang}\n', 'Boligområdet «Sydvang»', 11],
  ])('HP349: what nobody uses: %j', async (old, changed, what, line) => {
    const found = await findings('HP349', [plan, old, changed]);
    expect(found).toMatchObject([
      {
        message: `${what} er oprettet, men bruges ikke i planen`,
        help: 'Brug den dér, hvor den hører til, eller slet den her',
      },
    ]);
    expect(found[0]?.place.startsWith(`${plan}:${line}:`)).toBe(true);
    // A sub-agreement that is still to come may use it.
    const coming: Change = [plan, '{fravalgt: Området er trygt.}', '{mangler: Den er ikke skrevet.}'];
    expect(await findings('HP349', [plan, old, changed], coming)).toEqual([]);
  });

  it('HP349: an organisation is used where its unit is', async () => {
    const club = withOrganisation(
      'id: klub, navn: Cykelklubben, type: forening, enheder: [{id: hold, navn: Hjulholdet}]',
    );
    expect(await findings('HP349', club, [strategic, 'Planen følger', '[](#hold) følger'])).toEqual([]);
  });

  it('HP347: what the party does, or that it is none', async () => {
    const club = withOrganisation('id: klub, navn: Cykelklubben, type: forening');
    const list: Change = [sub, '[nordbo, aerby-kommune]', '[nordbo, aerby-kommune, klub]'];
    expect(await findings('HP347', club, list)).toMatchObject([
      {
        place: `${sub}:2:33`,
        message: '«Cykelklubben» er part, men har ingen opgave i Beskæftigelse',
        help: 'Skriv under ansvar, hvad parten gør, eller slet den her',
      },
    ]);
  });

  it('HP348: where the party is to stand', async () => {
    expect(await findings('HP348', [sub, '[nordbo, aerby-kommune]', '[aerby-kommune]'])).toMatchObject([
      { place: `${sub}:2:1`, help: 'Tilføj de boligorganisationer, der er med til at føre delaftalen ud i livet' },
    ]);
    expect(await findings('HP348', [sub, '[nordbo, aerby-kommune]', '[nordbo]'])).toMatchObject([
      {
        place: `${sub}:2:10`,
        help: 'Tilføj aerby-kommune under «parter». Skal den ikke være med her, så skriv en undtagelse med grunden',
      },
    ]);
  });

  it('HP395 and HP396: nobody is missed where there are no persons', async () => {
    const { diagnostics } = await readFixture(null, { 'personer.yaml': null });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === 'HP395' || code === 'HP396')).toEqual([]);
  });
});

describe('three sub-agreements and their parties', () => {
  const areas = {
    'uddannelse-og-livschancer': 'Uddannelse og livschancer',
    beskaeftigelse: 'Beskæftigelse',
    kriminalitetsforebyggelse: 'Kriminalitetsforebyggelse',
  };
  const told = async (own: string, parties: readonly string[], more = '') => {
    const agreements = Object.entries(areas).map(([id, name], index) => {
      const list = `indsatsområde: ${name}\nparter: [${parties[index]}]\n`;
      return [`delaftaler/${id}.yaml`, id === 'beskaeftigelse' ? list + more : list] as const;
    });
    const organisations = [
      '  - {id: nordbo, navn: Boligforeningen Nordbo, type: boligorganisation}',
      '  - {id: aerby-kommune, navn: Ærby Kommune, type: kommune}',
      '  - {id: politi, navn: Ærby Politi, type: politi}',
      '  - {id: klub, navn: Cykelklubben, type: forening}',
      '  - {id: lokale, navn: Lokale foreninger, type: gruppe}',
    ];
    const registry = `navn: Nordvangplanen
udgave: 2019-26
områdets-navn: Nordvang
status: udkast
version: "1.0"
periode: {fra: 1.1.2022, til: 31.12.2025}
kommune: aerby-kommune
parter: [${own}]
områder:
  - {id: nordvang, navn: Nordvang, afdelinger: [{organisation: nordbo, numre: [3]}]}
organisationer:
${organisations.join('\n')}
indsatsområder: {uddannelse-og-livschancer: valgt, beskaeftigelse: valgt, kriminalitetsforebyggelse: valgt, sammenhaengskraft-og-medborgerskab: {fravalgt: Nej.}}
`;
    const { diagnostics } = await readFixture(null, { [plan]: registry, ...Object.fromEntries(agreements) });
    return diagnostics
      .filter(({ code }) => ['HP343', 'HP345', 'HP346', 'HP348'].includes(code))
      .map(({ code, message }) => `${code} ${message}`);
  };
  const usual = 'nordbo, aerby-kommune';
  const task =
    'aktiviteter:\n  - id: cafe\n    navn: Café\n    ansvar:\n      roller:\n        - part: politi\n          opgaver: |\n            Hjælper.\n';
  it.each<[string, string, string[], string, string[]]>([
    ['all alike', usual, [usual, usual, usual], '', []],
    [
      'a party of the agreement that two of three have',
      `${usual}, politi`,
      [`${usual}, politi`, usual, `${usual}, politi`],
      '',
      ['HP348 «Ærby Politi» er part i aftalen og i de 2 andre delaftaler, men er ikke part i Beskæftigelse'],
    ],
    ['a party of the agreement that one of three has', `${usual}, politi`, [`${usual}, politi`, usual, usual], '', []],
    [
      'a party of all three that has not entered the agreement',
      usual,
      [`${usual}, klub`, `${usual}, klub`, `${usual}, klub`],
      '',
      ['HP343 «Cykelklubben» er part i 3 delaftaler, men er ikke blandt aftalens parter'],
    ],
    [
      'a party of two of three that has not entered the agreement',
      usual,
      [`${usual}, klub`, usual, `${usual}, klub`],
      '',
      [
        'HP345 «Cykelklubben» er part i delaftalen, men ikke i den strategiske aftale',
        'HP345 «Cykelklubben» er part i delaftalen, men ikke i den strategiske aftale',
      ],
    ],
    ['a group in all three', usual, [`${usual}, lokale`, `${usual}, lokale`, `${usual}, lokale`], '', []],
    [
      'a task of a party that the sub-agreement lacks, told once',
      `${usual}, politi`,
      [`${usual}, politi`, usual, `${usual}, politi`],
      task,
      ['HP348 «Ærby Politi» er part i aftalen og i de 2 andre delaftaler, men er ikke part i Beskæftigelse'],
    ],
    [
      'a task of somebody who is party elsewhere',
      `${usual}, politi`,
      [`${usual}, politi`, usual, usual],
      task,
      ['HP346 «Ærby Politi» har en opgave, men er ikke blandt parterne i Beskæftigelse'],
    ],
    ['no list of parties in one of them', `${usual}, politi`, [`${usual}, politi`, '', `${usual}, politi`], task, []],
  ])('%s', async (_, own, parties, more, says) => {
    expect(await told(own, parties, more)).toEqual(says);
  });
});
