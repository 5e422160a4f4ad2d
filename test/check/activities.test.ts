import { describe, expect, it } from 'vitest';
import { agesIn } from '../../src/check/ages-in-text.js';
import { readFixture } from '../support/fixture-plan.js';
import { type Change, findings } from '../support/planted.js';

const sub = 'delaftaler/beskaeftigelse.yaml';
const groups = (...lines: string[]): Change => [
  sub,
  '    målgrupper: |\n      Unge på 13-17 år.\n',
  `    målgrupper:\n      grupper:\n${lines.map((line) => `        - {${line}}\n`).join('')}`,
];
const content = (text: string): Change => [sub, 'Caféen har åbent tirsdag og torsdag.', text];
const brief = (text: string): Change => [sub, '    navn: Jobcafé\n', `    navn: Jobcafé\n    kort: ${text}\n`];

describe('ages in a text', () => {
  it.each([
    ['13-17-årige', [[13, 17]]],
    ['de 18-64 årige', [[18, 64]]],
    ['unge på 15-18 år', [[15, 18]]],
    ['unge mellem 15\nog 18 år', [[15, 18]]],
    ['fra 15 til 18 år', [[15, 18]]],
    ['på ca. 8-12 år', [[8, 12]]],
    ['målgruppen 30+', [[30, null]]],
    ['18-29-årig', [[18, 29]]],
    ['varer 2-3 år', []],
    ['i 2021-2025', []],
    ['17-13-årige', []],
    ['LAB 6.3+', []],
    ['6 til 12 måneder', []],
    ['1.5-3-årige', []],
  ])('%j', (text, expected) => {
    expect(agesIn(text).map(({ from, to }) => [from, to])).toEqual(expected);
  });
});

describe('HP380 holds texts against the target groups', () => {
  it.each<[string, string, string | null]>([
    ['13-17 år', 'De 13-17-årige er med.', null],
    ['13-17 år', 'De 15-16-årige er med.', null],
    ['13-17 år', 'De 15-19-årige er med.', '15-19-årige'],
    ['13-17 år', 'De 10-14-årige er med.', '10-14-årige'],
    ['13-17 år', 'De 20-25-årige hjælper.', null],
    ['13-17 år', 'De 17-25-årige er ikke med.', null],
    ['13-17 år', 'De 16-25-årige er ikke med.', '16-25-årige'],
    ['over 30 år', 'Målgruppen er 30+.', null],
    ['op til 25 år', 'De 13-26-årige er med.', '13-26-årige'],
  ])('%s: %s', async (alder, text, marked) => {
    const found = await findings('HP380', groups(`hvem: Beboere, alder: ${alder}`), content(text));
    expect(found.map((one) => one.marked)).toEqual(marked ? [marked] : []);
  });

  it.each<[string, string, string | null]>([
    ['13-17 år', 'for unge på 13-17 år', null],
    ['13-17 år', 'for unge på 13-16 år', '13-17 år'],
    ['18+', 'for alle 18+', null],
    ['over 18 år', 'for alle 18+', null],
    ['20+', 'for alle 18+', '20+'],
  ])('the short description has the very same ages: %s, %s', async (alder, kort, marked) => {
    const found = await findings('HP380', groups(`hvem: Beboere, alder: ${alder}`), brief(kort));
    expect(found.map((one) => one.marked)).toEqual(marked ? [marked] : []);
  });

  it('the name has them too', async () => {
    const named: Change = [sub, '    navn: Jobcafé\n', '    navn: Café for 13-16-årige\n'];
    const found = await findings('HP380', groups('hvem: Beboere, alder: 13-17 år'), named);
    expect(found.map(({ marked }) => marked)).toEqual(['13-17 år']);
  });

  it('the ages that others speak of are held right', async () => {
    const both = [groups('hvem: Beboere, alder: 13-17 år'), brief('for unge på 13-16 år')];
    expect(await findings('HP380', ...both, content('De 13-17-årige er med.'))).toMatchObject([
      {
        marked: '13-16 år',
        message: '«13-16 år» passer ikke til målgruppen i «Jobcafé»: 13-17 år',
        related: [`${sub}:22`],
      },
    ]);
    expect(await findings('HP380', ...both, content('De 13-16-årige er med.'))).toMatchObject([
      {
        marked: '13-17 år',
        message: 'Målgruppen i «Jobcafé» er 13-17 år, men teksten siger «13-16 år»',
        related: [`${sub}:16`],
      },
    ]);
  });

  it('each wrong text is told, but a wrong group once', async () => {
    const group = groups('hvem: Beboere, alder: 13-17 år');
    const texts = await findings('HP380', group, content('De 15-19-årige er med. De 10-14-årige er med.'));
    expect(texts.map(({ marked }) => marked)).toEqual(['15-19-årige', '10-14-årige']);
    const again = content('De 14-18-årige er med. De 14-18-årige hjælper, og de 14-18-årige rydder op.');
    expect((await findings('HP380', group, again)).map(({ marked }) => marked)).toEqual(['13-17 år']);
  });

  it('speaks of the group that has most of the years', async () => {
    const late = await findings(
      'HP380',
      groups('hvem: Unge, alder: 13-16 år', 'hvem: Voksne, alder: 20-25 år'),
      content('De 15-26-årige er med.'),
    );
    expect(late.map(({ message }) => message)).toEqual([
      '«15-26-årige» passer ikke til målgruppen i «Jobcafé»: 20-25 år',
    ]);
  });

  it('says nothing where no ages are declared', async () => {
    expect(await findings('HP380', groups('hvem: Beboere'), content('De 13-17-årige er med.'))).toEqual([]);
  });
});

describe('HP381 lets groups follow upon each other', () => {
  it.each<[string[], string | null]>([
    [['13-15 år', '16-18 år'], null],
    [['13-15 år', '15-18 år'], 'De 15-årige'],
    [['13-15 år', '14-18 år'], 'De 14-15-årige'],
    [['10-16 år', '14-18 år'], 'De 14-16-årige'],
    [['10-16 år', '13-18 år'], null],
    [['13-15 år', '17-18 år'], 'har de 16-årige'],
    [['13-15 år', '18-20 år'], 'har de 16-17-årige'],
    [['13-15 år', '19-20 år'], null],
    [['13-17 år', 'op til 25 år'], null],
    [['13-17 år', '13-17 år'], null],
    [['13-20 år', '15-17 år'], null],
    [['13-15 år', '13-17 år'], null],
    [['13-17 år', '15-17 år'], null],
    [['1+', '2-5 år'], null],
    [['16-18 år', '13-14 år'], 'har de 15-årige: 13-14 år og 16-18 år'],
    [['16-18 år', '13-16 år'], 'De 16-årige er i to målgrupper i «Jobcafé»: 13-16 år og 16-18 år'],
  ])('%j', async (ages, says) => {
    const found = await findings('HP381', groups(...ages.map((alder) => `hvem: Beboere, alder: ${alder}`)));
    expect(found).toHaveLength(says ? 1 : 0);
    if (says) expect(found[0]?.message).toContain(says);
    for (const { place, related } of found) expect([place, ...related]).toEqual([`${sub}:22:34`, `${sub}:21`]);
  });
});

describe('HP382 holds what is measured against the activity', () => {
  it.each<[string, string, string | null]>([
    ['13-17 år', 'Unge på 13-17 år med job', null],
    ['13-17 år', 'Unge på 15-16 år med job', null],
    ['13-17 år', 'Unge på 15-18 år med job', '15-18 år'],
    ['over 30 år', 'Borgere 30+ i job', null],
    ['over 30 år', 'Borgere 40+ i job', '40+'],
    ['13-17 år', 'Borgere 13+ i job', null],
    ['13-17 år', 'Borgere 15+ i job', '15+'],
  ])('%s: %s', async (alder, tekst, marked) => {
    const found = await findings('HP382', groups(`hvem: Beboere, alder: ${alder}`), [
      sub,
      'tekst: Unge med fritidsjob',
      `tekst: ${tekst}`,
    ]);
    expect(found.map((one) => one.marked)).toEqual(marked ? [marked] : []);
  });

  it('says what does not fit, and blames the group that nobody else agrees with', async () => {
    const group = groups('hvem: Beboere, alder: 13-17 år');
    const measured: Change = [sub, 'tekst: Unge med fritidsjob', 'tekst: Unge på 13-18 år med job'];
    const other: Change = ['strategisk-aftale.yaml', 'Et kvarter, som', 'Et kvarter, som de 13-18-årige og'];
    expect(await findings('HP382', group, measured)).toMatchObject([
      { message: '«13-18 år» passer ikke til målgruppen i «Jobcafé»: 13-17 år', related: [`${sub}:21`] },
    ]);
    const twice: Change = ['strategisk-aftale.yaml', 'Mange unge', 'Mange 13-18-årige'];
    expect(await findings('HP382', group, measured, other, twice)).toMatchObject([
      {
        marked: '13-17 år',
        message: 'Målgruppen i «Jobcafé» er 13-17 år, men det, der måles, gælder «13-18 år»',
        related: [`${sub}:8`],
      },
    ]);
  });

  it('lets an open age be the name of a group that is a part of all', async () => {
    const measured: Change = [sub, 'tekst: Unge med fritidsjob', 'tekst: Borgere 10+ i job'];
    expect(await findings('HP382', groups('hvem: Beboere, alder: 13-17 år'), measured)).toEqual([]);
    expect(await findings('HP382', groups('hvem: Beboere, alder: 8+'), measured)).toHaveLength(1);
  });

  it('says nothing where one of the activities has no groups', async () => {
    const measured: Change = [sub, 'tekst: Unge med fritidsjob', 'tekst: Unge på 13-18 år med job'];
    const both: Change = [sub, 'aktivitet: jobcafe', 'aktivitet: [jobcafe, cv]'];
    const cv: Change = [
      sub,
      'ressourcer:\n',
      '  - id: cv\n    navn: Cv\n    områder: [nordvang]\n    formål: |\n      At skrive.\n    målgrupper: |\n      Unge.\n    indhold: |\n      Hjælp.\n    ansvar: |\n      [](#leder).\nressourcer:\n',
    ];
    expect(await findings('HP382', groups('hvem: Beboere, alder: 13-17 år'), measured, both, cv)).toEqual([]);
  });

  it('also in the sub-goal, and not for groups whose ages are open', async () => {
    const goal: Change = [sub, 'tekst: Flere unge har', 'tekst: Flere på 15-20 år har'];
    expect(await findings('HP382', groups('hvem: Beboere, alder: 13-17 år'), goal)).toMatchObject([
      { place: `${sub}:5:21` },
    ]);
    expect(await findings('HP382', groups('hvem: Beboere, alder: 13-17 år', 'hvem: Andre'), goal)).toEqual([]);
  });
});

describe('HP383 holds texts against the areas', () => {
  const two: Change = [
    'helhedsplan.yaml',
    '      - {organisation: nordbo, numre: [3, 7]}\n',
    '      - {organisation: nordbo, numre: [3, 7]}\n  - {id: sydvang, navn: Sydvang}\n',
  ];
  it.each([
    ['Vi er i [](#sydvang).', 1],
    ['Vi er i [](#nordvang).', 0],
    ['Vi er i begge to områder.', 0],
    ['Vi er i de to områder.', 1],
    ['Vi er i alle 2 boligområder.', 1],
    ['Vi er i de tre områder.', 0],
    ['Vi er i [](#nordvang) og [](#leder).', 0],
  ])('%s', async (text, times) => {
    const found = await findings('HP383', two, content(text));
    expect(found.map(({ place }) => place)).toEqual(times ? [`${sub}:16:5`] : []);
  });

  it('says which area, and where it is named first', async () => {
    const [found] = await findings('HP383', two, content('Vi er i [](#sydvang)\n      og [](#sydvang).'));
    expect(found).toMatchObject({
      message: '«Jobcafé» taler om Sydvang, men området er ikke med under områder',
      help: 'Tilføj sydvang under «områder», eller ret teksten',
      related: [`${sub}:22`],
    });
    const [counted] = await findings('HP383', two, content('Vi er i de to områder.'));
    expect(counted).toMatchObject({
      message: '«Jobcafé» har 1 af planens områder, men teksten siger «de to områder»',
      help: 'Tilføj de områder, der mangler, under «områder», eller ret teksten',
      related: [`${sub}:22`],
    });
    const elsewhere: Change = [sub, 'Jobcentret henviser', '[](#sydvang) og de to områder henviser'];
    expect(await findings('HP383', two, elsewhere)).toEqual([]);
  });

  it('an indicator of the activity counts too', async () => {
    const counted: Change = [sub, 'tekst: Unge med fritidsjob', 'tekst: Unge med fritidsjob i de to områder'];
    expect(await findings('HP383', two, counted)).toHaveLength(1);
    expect(await findings('HP383', counted)).toEqual([]);
  });
});

describe('HP387 to HP390', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ');
  it.each([
    [24, 0],
    [25, 1],
  ])('a paragraph of %i words in two places', async (count, times) => {
    const again: Change = ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', `Her.\n\n  ${words(count)}.`];
    const found = await findings('HP387', again, content(`${words(count).toUpperCase()}!`));
    expect(found.map(({ place }) => place)).toEqual(times ? [`${sub}:22:7`] : []);
  });

  it('at its place, whatever stands around it', async () => {
    const again: Change = ['strategisk-aftale.yaml', 'Et kvarter, som folk flytter til.', `Her.\n\n  ${words(30)}.`];
    const [found] = await findings('HP387', again, content(`Først.\n\n\n\n      ${words(30)}.\n\n      Sidst.`));
    expect(found?.place).toBe(`${sub}:26:7`);
    expect(found?.related).toEqual(['strategisk-aftale.yaml:6']);
    expect(found?.message).toContain('30 ord');
  });

  it.each([
    [350, 0],
    [351, 1],
  ])('a purpose of %i words', async (count, times) => {
    expect(await findings('HP388', [sub, 'At unge finder et fritidsjob.', words(count)])).toHaveLength(times);
    const parts = `formål:\n      bidrag: |\n        ${words(count - 50)}\n      bidrager-desuden-til:\n        uddannelse-og-livschancer: |\n          ${words(50)}\n`;
    expect(await findings('HP388', [sub, 'formål: |\n      At unge finder et fritidsjob.\n', parts])).toHaveLength(
      times,
    );
  });

  it.each([
    ['Drenge', '13-20 år', 0],
    ['Drenge', '13-21 år', 1],
    ['Drenge og unge mænd', '13-30 år', 0],
    ['Unge', '10-35 år', 0],
    ['Unge', '9-35 år', 1],
    ['Unge', '10-36 år', 1],
    ['Børn', '0-18 år', 0],
    ['Børn', '0-19 år', 1],
    ['Børn og unge', '0-30 år', 0],
    ['Førskolebørn', '3-8 år', 1],
    ['Førskolebørn', '3-7 år', 0],
    ['Skolebørn', '4-16 år', 1],
    ['Ældre', '40-90 år', 1],
    ['Ældre', '50-90 år', 0],
    ['Voksne', '15-60 år', 1],
    ['Beboere', '1-99 år', 0],
    ['Seniorer', '40-90 år', 1],
    ['Pensionister', '40-90 år', 1],
    ['Ældre og unge', '15-90 år', 0],
    ['Forældre', '20-60 år', 0],
    ['Børnehavebørn', '3-8 år', 1],
    ['Vuggestuebørn', '0-5 år', 1],
    ['Spædbørn', '0-4 år', 0],
    ['Skoleelever', '6-20 år', 1],
    ['Unge og voksne', '15-60 år', 0],
    ['Børn og forældre', '0-60 år', 0],
    ['Piger', '10-25 år', 1],
    ['Unge familier', '0-45 år', 0],
    ['Unge', 'op til 25 år', 0],
    ['Unge', '15+', 0],
  ])('%s of %s', async (hvem, alder, times) => {
    expect(await findings('HP390', groups(`hvem: ${hvem}, alder: ${alder}`))).toHaveLength(times);
  });
});

describe('HP380 takes two groups for one', () => {
  const two = groups('hvem: Unge, alder: 13-17 år', 'hvem: Voksne, alder: 18-25 år');
  it.each([
    ['for de 18-25-årige', []],
    ['for de 13-25-årige', []],
    ['for de 13-24-årige', ['18-25 år']],
    ['for de 13-20-årige', ['13-17 år']],
  ])('in the short text: %s', async (text, marked) => {
    expect((await findings('HP380', two, brief(text))).map((one) => one.marked)).toEqual(marked);
  });

  it('and lets another text speak of a part of them, of others, and of those who cannot come', async () => {
    expect(await findings('HP380', two, content('De 15-20-årige er med.'))).toEqual([]);
    expect(await findings('HP380', two, content('De 30-40-årige er med.'))).toEqual([]);
    expect(await findings('HP380', two, content('De 25-40-årige er ikke med.'))).toEqual([]);
    expect(await findings('HP380', two, content('De 24-40-årige er ikke med.'))).toHaveLength(1);
  });
});

describe('HP384 and HP386: what an activity says of itself', () => {
  it('a focus area that is not there is told as such', async () => {
    const further = 'formål:\n      bidrager-desuden-til:\n        ukendt: |\n          Det hjælper.\n';
    expect(await findings('HP384', [sub, 'formål: |\n      At unge finder et fritidsjob.\n', further])).toEqual([]);
  });

  it('is held against the others of its sub-agreement', async () => {
    const other = 'indsatsområde: Kriminalitetsforebyggelse\naktiviteter:\n  - {id: vandring, navn: Vandring}\n';
    const { diagnostics } = await readFixture('hp386-anchoring', {
      'delaftaler/kriminalitetsforebyggelse.yaml': other,
    });
    expect(diagnostics.filter(({ code }) => code === 'HP386')).toHaveLength(1);
  });
});
