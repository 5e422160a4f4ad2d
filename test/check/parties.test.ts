import { describe, expect, it } from 'vitest';
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
    const spoken: Change = [sub, 'Jobcentret henviser', '[](#klub) og Jobcentret henviser'];
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
    ['[nordbo]', 1],
    ['[aerby-kommune]', 1],
    ['[nordbo, aerby-kommune]', 0],
  ])('HP348: %s', async (text, times) => {
    expect(await findings('HP348', parties(text))).toHaveLength(times);
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
    ['HP351', 'budget: {fil: bilag/budget.pdf, tilstand: følger}', 5],
    ['HP351', 'budget: {tilstand: vedlagt}', 0],
  ] as const)('%s: %s', async (code, line, times) => {
    expect(await findings(code, [list, 'budget: vedlagt', line])).toHaveLength(times);
  });

  it.each([
    ['  budget: vedlagt\n', '2:3'],
    ['  milepaelsplan: vedlagt\n', '4:3'],
    ['  indberetningsskema: vedlagt\n', '5:3'],
  ])('without %j', async (line, place) => {
    expect(await findings('HP353', [list, line, ''])).toMatchObject([{ place: `${list}:${place}` }]);
  });
});

describe('HP352 compares the words of a link with what it points at', () => {
  const unit: Change = [
    plan,
    'type: kommune}',
    'type: kommune, enheder: [{id: jobcenter, navn: Jobcenter Ærby}, {id: ssp, navn: SSP-teamet}]}',
  ];
  it.each([
    ['[SSP-teamet](#jobcenter)', 1],
    ['[SSP](#jobcenter)', 1],
    ['[jobcentret](#jobcenter)', 0],
    ['[Jobcenter Ærbys](#jobcenter)', 0],
    ['[nogle folk](#jobcenter)', 0],
    ['[](#jobcenter)', 0],
    ['[Nordbos\n  medarbejdere](#ssp)', 1],
  ])('%j', async (link, times) => {
    expect(await findings('HP352', unit, [strategic, 'Planen følger', `${link} følger`])).toHaveLength(times);
  });
});

describe('HP354 asks which document is meant', () => {
  it.each([
    ['Se bilag 3.', ['bilag 3']],
    ['Se bilaget om [](#budget).', []],
    ['Se bilaget.\n\nSe [](#budget).', ['bilaget']],
    ['Planen er vedlagt.', ['vedlagt']],
    ['Et bilagsnummer er ikke nok.', []],
    ['Se partnerskabsaftalen.', ['partnerskabsaftalen']],
    ['Der indgås partnerskabsaftaler.', []],
    ['Se samarbejdsaftalen og delaftalen.', []],
    ['Se kommissoriet.', []],
    ['Se byrådsnotatet.', ['byrådsnotatet']],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP354', text)).toEqual(marked);
  });
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
    ['Der er tre skoler: Øst, Vest og Nord.', []],
    ['Der er tre skoler: Øst, Vest, Syd og Nord.', ['tre']],
    ['Der er to skoler: Øst, som er den gamle skole ved vandet, og Vest.', []],
    ['Det har to spor:\n\n- job\n- skole', []],
    ['Det har to spor:\n\n- job\n  - fritidsjob\n- skole', []],
    ['Det har to spor:\n\n- job\n- skole\n- idræt\n\nMere.', ['to']],
    ['Det har tre spor, ca. 8 uger hver:\n\n1. job\n2. skole', ['tre']],
    ['De to spor giver:\n\n- job\n- skole\n- idræt', []],
    ['Det tager to timer:\n\n- job\n- skole\n- idræt', []],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP357', text)).toEqual(marked);
  });
});

describe('HP358 and HP359', () => {
  it.each([
    ['[a](http://a.dk)', ['http://']],
    ['[a](https://a.dk)', []],
    ['http://a.dk', []],
  ])('%j', async (text, marked) => {
    expect(await markedInVision('HP358', text)).toEqual(marked);
  });

  it.each([
    ['[](#kriminalitetsforebyggelse)', 1],
    ['[](#beskaeftigelse)', 0],
    ['[](#strategisk-aftale)', 0],
  ])('%s', async (link, times) => {
    expect(await findings('HP359', [sub, 'Jobcentret henviser', `${link} henviser`])).toHaveLength(times);
  });

  it('the strategic agreement may speak of what was not chosen', async () => {
    expect(await markedInVision('HP359', '[](#kriminalitetsforebyggelse)')).toEqual([]);
  });
});
