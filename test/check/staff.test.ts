import { describe, expect, it } from 'vitest';
import { isSpan } from '../../src/diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../../src/diagnostics/registry.js';
import { readFixture } from '../support/fixture-plan.js';
import { type Change, findings } from '../support/planted.js';

/** Four sub-agreements with the given lines of staff, and the roles that they speak of. */
async function staffed(code: DiagnosticCode, roles: readonly string[], rows: readonly (readonly string[])[]) {
  const areas = [
    ['uddannelse-og-livschancer', 'Uddannelse og livschancer'],
    ['beskaeftigelse', 'Beskæftigelse'],
    ['kriminalitetsforebyggelse', 'Kriminalitetsforebyggelse'],
    ['sammenhaengskraft-og-medborgerskab', 'Sammenhængskraft og medborgerskab'],
  ] as const;
  const files: Record<string, string> = { 'helhedsplan.yaml': plan(roles, areas.slice(0, rows.length)) };
  if (rows.length === 1) throw new Error('Shares are added up in two sub-agreements or more');
  files['delaftaler/beskaeftigelse.yaml'] = '';
  for (const [index, own] of rows.entries()) {
    const [id = '', name = ''] = areas[index] ?? [];
    const lines = own.map((row) => `  - {${row}}`).join('\n');
    files[`delaftaler/${id}.yaml`] = `indsatsområde: ${name}\nparter: [nordbo, aerby-kommune]\nressourcer:\n${lines}\n`;
  }
  const { diagnostics } = await readFixture(null, files);
  return diagnostics.flatMap(({ at, message, help, related, ...diagnostic }) => {
    if (diagnostic.code !== code || !isSpan(at)) return [];
    const short = (span: typeof at) => {
      const area = areas.findIndex(([id]) => span.source.path.endsWith(`${id}.yaml`));
      const { line } = span.source.positionAt(span.start);
      return area < 0 ? `plan:${line}` : `${area + 1}.${line - 3}`;
    };
    return [{ place: short(at), message, help, related: related.map(({ span }) => short(span)) }];
  });
}

function plan(roles: readonly string[], areas: readonly (readonly [string, string])[]): string {
  const chosen = [
    'uddannelse-og-livschancer',
    'beskaeftigelse',
    'kriminalitetsforebyggelse',
    'sammenhaengskraft-og-medborgerskab',
  ];
  return `navn: Nordvangplanen
udgave: 2019-26
områdets-navn: Nordvang, Ærby
status: udkast
version: "1.0"
periode: {fra: 1.1.2022, til: 31.12.2025}
kommune: aerby-kommune
parter: [nordbo, aerby-kommune]
områder:
  - {id: nordvang, navn: Nordvang}
organisationer:
  - {id: nordbo, navn: Boligforeningen Nordbo, type: boligorganisation}
  - {id: aerby-kommune, navn: Ærby Kommune, type: kommune}
stillinger:
${roles.map((role) => `  - {${role}}`).join('\n')}
indsatsområder:
${chosen.map((id) => `  ${id}: ${areas.some((area) => area[0] === id) ? 'valgt' : '{fravalgt: Nej.}'}`).join('\n')}
`;
}

const role = (id: string, more = '') => `id: ${id}, navn: ${id.toUpperCase()}, finansiering: helhedsplanen${more}`;
const share = (id: string, percent: string) => `stilling: ${id}, andel: "${percent} %"`;

describe('HP601 adds up the shares of a role', () => {
  const sum = (...percents: (string | null)[]) =>
    staffed(
      'HP601',
      [role('a'), role('b')],
      percents.map((percent) => [share('b', '25'), ...(percent === null ? [] : [share('a', percent)])]),
    ).then((found) => found.filter(({ message }) => message.startsWith('«A»')));

  it.each([
    ['25', '25', '25', '25'],
    ['33,3', '33,3', '33,4', null],
    ['0,1', '0,2', '99,7', null],
    ['100', null, null, null],
  ])('%s + %s + %s + %s is whole', async (...percents) => {
    expect(await sum(...percents)).toEqual([]);
  });

  it.each<[string, (string | null)[], string, string]>([
    ['the one unlike the others', ['25', '20', '25', '25'], '2.2', '25 %'],
    ['the one that put right is like the others', ['25', '20', '20', '40'], '1.2', '20 %'],
    ['the one that put right is like more of the others', ['20', '30', '20', '40'], '2.2', '20 %'],
    ['the one that is like none, where no other reason is', ['50', '20', '20', null], '1.2', '60 %'],
    ['the largest, when it is alone', ['20', '20', '20', '45'], '4.2', '40 %'],
    ['the one that put right is a round figure', ['30', '68', null, null], '2.2', '70 %'],
    ['the one with a digit too few', ['25', '5', '25', '25'], '2.2', '25 %'],
    [
      'the one with a digit too many',
      ['25', '25', '255', '25'].map((one) => (one === '255' ? '95' : one)),
      '3.2',
      '25 %',
    ],
  ])('and points at %s', async (_, percents, place, corrected) => {
    const found = await sum(...percents);
    expect(found.map((one) => one.place)).toEqual([place]);
    expect(found[0]?.help).toContain(`fx til ${corrected} her`);
    expect(found[0]?.related).toHaveLength(percents.filter((one) => one !== null).length - 1);
  });

  it('and at the last one, without an example, where one slip explains nothing', async () => {
    const [found] = await sum('100', '25', '25', '25');
    expect(found?.place).toBe('4.2');
    expect(found?.help).not.toContain('fx til');
  });

  it('tells the sum and its parts', async () => {
    expect((await sum('33,3', '33,3', '33,3'))[0]?.message).toBe(
      '«A» har tilsammen 99,9 % og ikke 100 %: 33,3 + 33,3 + 33,3',
    );
  });

  it.each<[(string | null)[], string]>([
    [['25', null, '25', '25'], '2.0'],
    [['20', '20', '20', null], '4.0'],
    [[null, '20', '40', '20'], '1.0'],
  ])('and points at where a line is lost: %j', async (percents, place) => {
    const found = await sum(...percents);
    expect(found.map((one) => one.place)).toEqual([place]);
    expect(found[0]?.message).toMatch(/Her står den ikke$/);
    expect(found[0]?.related).toHaveLength(3);
  });

  it('lets a declared rest count', async () => {
    const rest = (percent: string) =>
      staffed('HP601', [role('a', `, øvrig-tid: {andel: ${percent} %}`)], [[share('a', '40')], [share('a', '40')]]);
    expect(await rest('20')).toEqual([]);
    expect((await rest('25'))[0]?.message).toBe('«A» har tilsammen 105 % og ikke 100 %: 40 + 40 + 25');
  });

  it('asks for no whole where a share is not known, but for no more than one', async () => {
    const unknown = 'stilling: a, andel: ikke oplyst';
    expect(await staffed('HP601', [role('a')], [[unknown], [share('a', '40')]])).toEqual([]);
    expect(await staffed('HP601', [role('a')], [[unknown], [share('a', '60')], [share('a', '50')]])).toHaveLength(1);
  });

  it('leaves hours and lines that stand twice to their own rules', async () => {
    expect(await staffed('HP601', [role('a')], [['stilling: a, timer-pr-uge: 9'], [share('a', '40')]])).toEqual([]);
    expect(await staffed('HP601', [role('a')], [[share('a', '40'), share('a', '40')], [share('a', '40')]])).toEqual([]);
  });

  it('says nothing where a line names a role that is not there', async () => {
    expect(await staffed('HP601', [role('a')], [[share('x', '40')], [share('a', '40')]])).toEqual([]);
    expect(
      await staffed('HP601', [role('a')], [[share('x', '40'), share('a', '70')], [share('a', '40')]]),
    ).toHaveLength(1);
  });
});

describe('HP602 sees the same line twice', () => {
  it('in one sub-agreement, not in two', async () => {
    const found = await staffed('HP602', [role('a')], [[share('a', '40'), share('a', '40')], [share('a', '20')]]);
    expect(found).toMatchObject([{ place: '1.2', related: ['1.1'] }]);
    expect(await staffed('HP602', [role('a')], [[share('a', '40')], [share('a', '60')]])).toEqual([]);
  });

  const line = '  - {stilling: leder, andel: 25 %}\n';
  const file = 'delaftaler/beskaeftigelse.yaml';
  it.each([
    ['a copy', line, ''],
    ['another share', '  - {stilling: leder, andel: 30 %}\n', null],
    ['another remark', '  - {stilling: leder, andel: 25 %, bemærkning: om mandagen}\n', null],
    ['on lines of its own', '  - stilling: leder\n    andel: 25 %\n', null],
  ])('and takes away only %s', async (_, second, fixed) => {
    expect(await findings('HP602', [file, line, line + second])).toMatchObject([
      { place: `${file}:27:${second.indexOf('leder') + 1}`, fixed },
    ]);
  });
});

describe('HP603 wants one unit for a role', () => {
  it.each<[string[][], string, string[]]>([
    [[['stilling: a, timer-pr-uge: 9'], [share('a', '40')], [share('a', '40')]], '1.1', ['2.1', '3.1']],
    [[['stilling: a, timer-pr-uge: 9'], ['stilling: a, timer-pr-uge: 9'], [share('a', '40')]], '3.1', ['1.1', '2.1']],
    [[['stilling: a, andel: 40 %, timer-pr-uge: 9'], []], '1.1', []],
  ])('%j', async (rows, place, related) => {
    const filled = rows.map((own) => (own.length > 0 ? own : [share('b', '100')]));
    expect(await staffed('HP603', [role('a'), role('b')], filled)).toMatchObject([{ place, related }]);
  });

  it('and is content with either', async () => {
    const hours = 'stilling: a, timer-pr-uge: 9';
    expect(await staffed('HP603', [role('a')], [[hours], [hours]])).toEqual([]);
    expect(await staffed('HP603', [role('a')], [[share('a', '40')], [share('a', '60')]])).toEqual([]);
  });
});

describe('HP604 and HP605 look for time', () => {
  it('a role that stands nowhere is told of where it is declared', async () => {
    expect(await staffed('HP604', [role('a'), role('b')], [[share('a', '40')], [share('a', '60')]])).toMatchObject([
      { place: 'plan:16' },
    ]);
  });

  const file = 'delaftaler/beskaeftigelse.yaml';
  const mentor: Change = [
    'helhedsplan.yaml',
    'finansiering: helhedsplanen}',
    'finansiering: helhedsplanen}\n  - {id: mentor, navn: Mentor, finansiering: helhedsplanen}',
  ];
  it.each([
    ['under ansvar', '[](#leder) har ansvaret.', '[](#leder) og [](#mentor) har ansvaret.', ['24']],
    ['under indhold', 'Caféen har åbent', '[](#mentor) er der. Caféen har åbent', ['22']],
    ['as a purpose', 'At unge finder', '[](#mentor) hjælper. At unge finder', []],
    ['in the text on revision', 'Delaftalen tages', '[](#mentor) tager den op. Delaftalen tages', []],
  ])('a role named %s belongs to that sub-agreement', async (_, old, changed, tasks) => {
    const found = await findings('HP605', mentor, [file, old, changed]);
    expect(found).toMatchObject([{ place: `${file}:26:5`, related: tasks.map((line) => `${file}:${line}`) }]);
    const why = tasks.length > 0 ? 'har opgaver i aktiviteterne' : 'hører efter alt at dømme til her';
    expect(found[0]?.message).toContain(`«Mentor» ${why}`);
    expect(await findings('HP604', mentor, [file, old, changed])).toEqual([]);
  });

  const cofinanced = 'finansiering: kommunal medfinansiering';
  const konsulent = (more = ''): Change => [
    'helhedsplan.yaml',
    'finansiering: helhedsplanen}',
    `finansiering: helhedsplanen}\n  - {id: konsulent, navn: Konsulent, organisation: aerby-kommune, ${cofinanced}}${more}`,
  ];
  const activity: Change = [file, 'områder: [nordvang]', 'områder: [nordvang]\n    medfinansiering: kommunal'];
  const other = `\n  - {id: vejleder, navn: Vejleder, organisation: aerby-kommune, ${cofinanced}}`;
  const vejleder: Change = [file, 'andel: 25 %}', 'andel: 25 %}\n  - {stilling: vejleder, timer-pr-uge: 5}'];
  it.each<[string, Change[], boolean]>([
    ['that lacks such staff', [konsulent(), activity], true],
    ['that has other such staff', [konsulent(other), activity, vejleder], false],
    ['without co-financed activities', [konsulent()], false],
  ])('a municipal role without time belongs to a sub-agreement %s', async (_, changes, isHome) => {
    const [here, nowhere] = [await findings('HP605', ...changes), await findings('HP604', ...changes)];
    expect(here.map(({ place }) => place)).toEqual(isHome ? [`${file}:27:5`] : []);
    expect(nowhere.map(({ place }) => place)).toEqual(isHome ? [] : ['helhedsplan.yaml:20:10']);
  });

  it('a task given by field counts, and time makes it right', async () => {
    const task = '    ansvar:\n      roller:\n        - stilling: mentor\n          opgaver: |\n            Hjælper.';
    const give: Change = [file, '    ansvar: |\n      [](#leder) har ansvaret.', task];
    expect(await findings('HP605', mentor, give)).toHaveLength(1);
    const time: Change = [file, 'andel: 25 %}', 'andel: 25 %}\n  - {stilling: mentor, andel: 10 %}'];
    expect(await findings('HP605', mentor, give, time)).toEqual([]);
  });
});

describe('HP606 counts hours', () => {
  it.each([
    ['37', '0', 0],
    ['37,5', '0', 1],
    ['20', '17', 0],
    ['20', '17,1', 1],
  ])('%s + %s', async (one, other, times) => {
    const rows = [[`stilling: a, timer-pr-uge: "${one}"`], [`stilling: a, timer-pr-uge: "${other}"`]];
    const found = await staffed('HP606', [role('a')], rows);
    expect(found).toHaveLength(times);
    for (const finding of found) expect(finding).toMatchObject({ place: '1.1', related: ['2.1'] });
    // A group may have more in all, but not on one line.
    expect(await staffed('HP606', [role('a', ', gruppe: ja')], rows)).toHaveLength(one === '37,5' ? 1 : 0);
  });
});

describe('HP607 holds the financing against the organisation', () => {
  it.each([
    ['helhedsplanen', 'aerby-kommune', 0],
    ['helhedsplanen', null, 0],
    ['kommunal medfinansiering', 'aerby-kommune', 0],
    ['kommunal medfinansiering', 'nordbo', 1],
    ['kommunal medfinansiering', null, 1],
    ['ekstern', 'nordbo', 0],
    ['ekstern', 'aerby-kommune', 1],
    ['ekstern', null, 1],
  ])('%s and %s', async (finansiering, organisation, times) => {
    const where = organisation ? `organisation: ${organisation}, ` : '';
    const found = await findings('HP607', [
      'helhedsplan.yaml',
      'finansiering: helhedsplanen}',
      `${where}finansiering: ${finansiering}}`,
    ]);
    expect(found).toHaveLength(times);
    for (const { marked } of found) expect(marked).toBe(finansiering);
  });
});

describe('the findings of staff say what to do', () => {
  it('HP603: in which unit the others are', async () => {
    const hours = 'stilling: a, timer-pr-uge: "9,5"';
    const [odd] = await staffed('HP603', [role('a')], [[hours], [share('a', '40')], [share('a', '40')]]);
    expect([odd?.message, odd?.help]).toEqual([
      '«A» er her opgjort i timer, ellers i procent',
      'Regn tiden om til procent, så den kan lægges sammen med resten',
    ]);
    const [shared] = await staffed('HP603', [role('a')], [[hours], [hours], [share('a', '40')]]);
    expect([shared?.message, shared?.help]).toEqual([
      '«A» er her opgjort i procent, ellers i timer',
      'Regn tiden om til timer, så den kan lægges sammen med resten',
    ]);
    const [both] = await staffed('HP603', [role('a')], [[`${share('a', '40')}, timer-pr-uge: 9`], [share('b', '1')]]);
    expect([both?.message, both?.help]).toEqual(['«A» har både en andel og et timetal', 'Skriv kun det ene']);
  });

  it('HP604: under which list', async () => {
    const [found] = await staffed('HP604', [role('a'), role('b')], [[share('a', '40')], [share('a', '60')]]);
    expect([found?.message, found?.help]).toEqual([
      '«B» står ikke blandt ressourcerne i nogen delaftale',
      'Tilføj stillingen under «ressourcer» i den delaftale, den hører til, eller slet den her',
    ]);
  });

  it('HP606: how many hours there are, at the largest line', async () => {
    const hours = (count: string, more = '') => [`stilling: a, timer-pr-uge: "${count}"${more}`];
    const [found] = await staffed('HP606', [role('a')], [hours('10,1'), hours('30,25'), hours('4')]);
    expect(found).toMatchObject({
      place: '2.1',
      message: '«A» har 44,35 timer om ugen, men en fuldtidsstilling er 37',
      help: 'Ret timerne, eller skriv «gruppe: ja» ved stillingen, hvis flere medarbejdere deler den',
      related: ['1.1', '3.1'],
    });
    const shared = (name: string, count: string, more?: string) =>
      staffed(
        'HP606',
        [`id: a, navn: ${name}, finansiering: helhedsplanen, gruppe: ja`],
        [hours(count, more), hours('1')],
      );
    const [line] = await shared('Jobkonsulent', '40');
    expect([line?.message, line?.help]).toEqual([
      '40 timer om ugen på én linje, men en fuldtidsstilling er 37',
      'Ret timerne, eller skriv under bemærkning, hvor mange medarbejdere der deler dem, fx «to medarbejdere»',
    ]);
    expect(await shared('Jobkonsulent', '74', ', bemærkning: to medarbejdere')).toEqual([]);
    expect(await shared('Jobkonsulent', '75', ', bemærkning: 2 dygtige  medarbejdere')).toHaveLength(1);
    expect(await shared('Jobkonsulent', '111', ', bemærkning: 1,3 ansatte')).toHaveLength(1);
  });

  it.each([
    ['Konsulenter', '111', 0],
    ['Konsulenter', '112', 1],
    ['Lærere', '111', 0],
    ['Fagpersonale', '111', 0],
    ['Unge-team', '111', 0],
    ['Fagfolk', '111', 0],
    ['Skovsfolk', '38', 1],
    ['Vejleder', '38', 1],
    ['Medarbejder', '38', 1],
    ['Leder', '38', 1],
    ['Lærervikar', '38', 1],
    ['Teamchef', '38', 1],
    ['To vejledere', '74', 0],
    ['To vejledere', '75', 1],
  ])('HP606: %s as a group, %s hours on a line', async (name, hours, times) => {
    const roles = [`id: a, navn: ${name}, finansiering: helhedsplanen, gruppe: ja`];
    const rows = [[`stilling: a, timer-pr-uge: ${hours}`], ['stilling: a, timer-pr-uge: 1']];
    expect(await staffed('HP606', roles, rows)).toHaveLength(times);
  });

  it('HP601: which digit is wrong, and where a line has been lost', async () => {
    const sum = async (...rows: string[][]) => (await staffed('HP601', [role('a'), role('b'), role('c')], rows))[0];
    const others = [share('b', '25'), share('c', '25')];
    const found = await sum(
      [share('a', '40'), ...others],
      others,
      [share('b', '25')],
      [share('a', '40'), share('b', '25')],
    );
    expect(found).toMatchObject({
      place: '3.0',
      message: '«A» har tilsammen 80 % og ikke 100 %: 40 + 40. Her står den ikke',
      help: 'Tilføj stillingen her med 20 %, ret en af de andre andele, eller skriv under øvrig-tid ved stillingen, hvor meget der ligger uden for delaftalerne',
    });
  });

  it('HP604: not where a sub-agreement is missing that may have the time', async () => {
    const files: Change[] = [
      [
        'helhedsplan.yaml',
        'finansiering: helhedsplanen}',
        'finansiering: helhedsplanen}\n  - {id: mentor, navn: Mentor, finansiering: helhedsplanen}',
      ],
    ];
    expect(await findings('HP604', ...files)).toHaveLength(1);
    const coming: Change = ['helhedsplan.yaml', '{fravalgt: Området er trygt.}', '{mangler: Den er ikke skrevet.}'];
    expect(await findings('HP604', ...files, coming)).toEqual([]);
  });

  it('HP614: not where no amounts are told for the areas', async () => {
    const financing = (more: string): Change => [
      'strategisk-aftale.yaml',
      'vision: |',
      `finansiering:\n  landsbyggefonden: 6.000.000 kr.\n  lokal-medfinansiering: 2.000.000 kr.\n${more}vision: |`,
    ];
    expect(await findings('HP614', financing(''))).toEqual([]);
  });
});
