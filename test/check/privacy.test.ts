import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/registry.js';
import { type Change, findings, markedInVision } from '../support/planted.js';

const sub = 'delaftaler/beskaeftigelse.yaml';
const people = (lines: string): Change => [
  'personer.yaml',
  '  - {navn: Tycho Hemmelig, titel: Direktør, organisation: nordbo, underskriver: ja}\n',
  lines,
];
const person = (name: string, more = '') => `  - {navn: ${name}, titel: Direktør, organisation: nordbo${more}}\n`;

function marks(code: DiagnosticCode, cases: readonly (readonly [string, readonly string[]])[], ...changes: Change[]) {
  it.each(cases)('%s', async (text, marked) => {
    expect(await markedInVision(code, text, ...changes)).toEqual(marked);
  });
}

describe('HP701: CPR numbers', () => {
  it('are found in comments and in personer.yaml', async () => {
    const comment = await findings('HP701', [sub, 'parter:', '# 010203-1234\nparter:']);
    expect(comment.map(({ place, message }) => [place, message])).toEqual([
      [`${sub}:2:3`, 'Her står et CPR-nummer: 010203-xxxx'],
    ]);
    const phone = await findings('HP701', people(person('Tycho Hemmelig', ', telefon: "0102031234"')));
    expect(phone).toHaveLength(1);
  });
});

describe('HP702: names of personer.yaml', () => {
  marks('HP702', [
    ['Det siger Tycho Hemmelig.', ['Tycho Hemmelig']],
    ['Det er Tycho Hemmeligs ord.', ['Tycho Hemmelig']],
    ['Det siger Tycho\nHemmelig.', ['Tycho Hemmelig']],
    ['Det siger T. Hemmelig.', ['T. Hemmelig']],
    ['Det siger direktør Hemmelig.', []],
    ['Tycho og Hemmelig.', []],
    ['Tycho Hemmelighed.', []],
    ['ATycho Hemmelig.', []],
    ['Det siger Sofie Synlig.', []],
  ]);

  describe('with middle names', () => {
    marks(
      'HP702',
      [
        ['Det siger Anna Maria von Beck.', ['Anna Maria von Beck']],
        ['Det siger Anna M. von Beck.', ['Anna M. von Beck']],
        ['Det siger Anna Beck.', ['Anna Beck']],
        ['Det siger A. Beck (med Anna).', ['A. Beck']],
        ['Det siger Anna Ida Beck.', []],
      ],
      people(person('Anna Maria von Beck')),
    );
  });

  it('points at the person, and lets a single name and signs be', async () => {
    const [found] = await findings('HP702', [sub, 'Caféen', 'Tycho Hemmelig']);
    expect([found?.place, found?.related]).toEqual([`${sub}:22:7`, ['personer.yaml:2']]);
    expect(await findings('HP702', people(person('Madonna')), [sub, 'Caféen', 'Madonna'])).toEqual([]);
    expect(await markedInVision('HP702', 'Se (a+b) Hansen.', people(person('"(a+b) Hansen"')))).toEqual([
      '(a+b) Hansen',
    ]);
    expect(
      await findings('HP702', people(person('Tycho Hemmelig', ', offentlig: ja')), [sub, 'Caféen', 'Tycho Hemmelig']),
    ).toEqual([]);
  });
});

describe('HP703: unknown persons', () => {
  marks('HP703', [
    ['Spørg Karen Holm om det.', ['Karen Holm']],
    ['Her har Karen Holm boet.', ['Karen Holm']],
    ['Karen Holm', ['Karen Holm']],
    ['Spørg Anne Marie Sørensen.', ['Anne Marie Sørensen']],
    ['Spørg Anne-Marie Sørensen.', ['Anne-Marie Sørensen']],
    ['Spørg Mohammed Al-Hassan.', ['Mohammed Al-Hassan']],
    ['Spørg Fatima El-Khatib og Ole J. Berg.', ['Fatima El-Khatib', 'Ole J. Berg']],
    ['Spørg Anna von Beck.', ['Anna von Beck']],
    ['Spørg **Karen Holm** om det.', ['Karen Holm']],
    ['Spørg Karen\nHolm om det.', ['Karen Holm']],
    ['Spørg Karen.\n\nHolm er et sted.', []],
    ['Spørg sagsbehandler Xerxes Bundgaard.', ['Xerxes Bundgaard']],
    ['Spørg sagsbehandleren: Xerxes Bundgaard.', ['Xerxes Bundgaard']],
    ['Spørg hr. Bundgaard og fru Olsen.', ['Bundgaard', 'Olsen']],
    ['Spørg hr. Xerxes Bundgaard.', ['Xerxes Bundgaard']],
    ['Spørg Xerxes Bundgaard.', []],
    ['Spørg Karen om det.', []],
    ['Gå ad Karen Blixens Vej til Jens Baggesens Plads.', []],
    ['Spørg Poul Due Jensen Fonden og Ole Kirk Skolen.', []],
    ['Spørg leder Ærby Kommune og Nordbo.', []],
    ['Spørg teamleder, Team Unge.', []],
    ['Den Kriminalpræventive Enhed og Junior Betjent.', []],
    ['Spørg Sofie Synlig og Tycho Hemmelig.', []],
    ['Maria Nordvang bor der.', []],
    ['Se www.Karen Holm og #Karen Holm.', ['Karen Holm', 'Karen Holm'].slice(2)],
  ]);

  it('may be what is declared as something else', async () => {
    const fund: Change = [
      'helhedsplan.yaml',
      'stillinger:',
      '  - {id: ole, navn: Ole Holm Instituttet, kortnavn: Ole Holm, type: fond}\nstillinger:',
    ];
    expect(await markedInVision('HP703', 'Spørg Ole Holm Instituttet og Ole Holm.', fund)).toEqual([]);
    expect(await markedInVision('HP703', 'Spørg Ole Holm.')).toEqual(['Ole Holm']);
  });
});

describe('HP704: mail', () => {
  marks('HP704', [
    ['Skriv til karen.holm@gmail.com.', ['karen.holm@gmail.com']],
    ['Skriv til kaho@aerby.dk, tak', ['kaho@aerby.dk']],
    ['Skriv til info@gmail.com.', ['info@gmail.com']],
    ['Skriv til info@aerby.dk.', []],
    ['Skriv til boligsocial-team@aerby.dk.', []],
    ['Skriv til jobcenter@aerby.dk.', []],
    ['Skriv til infoskærm@aerby.dk.', ['infoskærm@aerby.dk']],
    ['Skriv til søren@ærby.kommune.dk.', ['søren@ærby.kommune.dk']],
    ['Følg @nordvang.', []],
    ['Skriv til karen@nordvang.', []],
  ]);

  it('may stand where the person is public', async () => {
    const open = people(person('Anna Beck', ', offentlig: ja, e-mail: Anna@nordbo.dk'));
    expect(await markedInVision('HP704', 'Skriv til anna@nordbo.dk.', open)).toEqual([]);
    const closed = people(person('Anna Beck', ', e-mail: anna@nordbo.dk'));
    expect(await markedInVision('HP704', 'Skriv til anna@nordbo.dk.', closed)).toEqual(['anna@nordbo.dk']);
  });
});

describe('HP705: telephone numbers', () => {
  marks('HP705', [
    ['Ring 20 12 34 56.', ['20 12 34 56']],
    ['Ring +45 20 12 34 56.', ['+45 20 12 34 56']],
    ['Ring 0045 20123456.', ['20123456']],
    ['Ring +4520123456.', ['20123456']],
    ['Ring 20.12.34.56.', ['20.12.34.56']],
    ['Ring 61-22-83-44.', ['61-22-83-44']],
    ['Ring på tlf. 20123456.', ['20123456']],
    ['Telefon: 2012 3456', ['2012 3456']],
    ['Mobilnummer 20123456', ['20123456']],
    ['CVR 20123456', []],
    ['Ring 10 12 34 56.', []],
    ['Tallene 20 12 34 56 78.', []],
    ['Tallene 1 20 12 34 56.', []],
    ['Prisen 20 12 34 56 kr.', []],
    ['I 2019 2020 2021 2022.', []],
    ['Den 21.12.2020 og 22.12.2021.', []],
    ['Ring 70 10 12 34.', []],
    ['Tlf. 20123456789.', []],
  ]);

  it('may stand where the person is public', async () => {
    const open = people(person('Anna Beck', ', offentlig: ja, telefon: 20 12 34 56'));
    expect(await markedInVision('HP705', 'Ring 20 12 34 56 eller tlf. 20123456.', open)).toEqual([]);
  });
});

describe('HP706: few people', () => {
  const start = (text: string, area: string, unit = 'unge'): Change[] => [
    [sub, '{værdi: 0, år: 2021}', area],
    [sub, 'Unge med fritidsjob', text],
    [sub, 'enhed: unge', `enhed: ${unit}`],
  ];
  it.each([
    ['Unge med fritidsjob', '{værdi: 1, år: 2021}', 'unge', ['1']],
    ['Unge med fritidsjob', '{værdi: 4, år: 2021}', 'unge', ['4']],
    ['Unge med fritidsjob', '{værdi: 5, år: 2021}', 'unge', []],
    ['Unge med fritidsjob', '{værdi: 0, år: 2021}', 'unge', []],
    ['Unge med fritidsjob', '{værdi: 3 %, år: 2021}', 'unge', []],
    ['Samtaler', '{værdi: 3, år: 2021}', 'samtaler', []],
  ])('%s: %s', async (text, area, unit, marked) => {
    expect((await findings('HP706', ...start(text, area, unit))).map((one) => one.marked)).toEqual(marked);
  });

  marks('HP706', [
    ['I 2021 blev tre unge sigtet.', ['tre unge']],
    ['I 2021 blev 4 lokale unge sigtet.', ['4 lokale unge']],
    ['I 2021 blev 5 unge sigtet.', []],
    ['I 2021 blev 14 unge sigtet.', []],
    ['I 2021 fik tre unge job.', []],
    ['Højst tre unge må være dømt.', []],
    ['Der må være tre unge, som er dømt.', []],
    ['Tre unge fik job. En anden sag gjaldt vold.', []],
    ['Én familie har fået et barn anbragt.', ['Én familie']],
  ]);
});

describe('HP707: dwellings', () => {
  marks('HP707', [
    ['Bor på Nordvangsvej 12, 2. th.', ['Nordvangsvej 12, 2. th.']],
    ['Bor på Nordvangsvej 12B, st. tv', ['Nordvangsvej 12B, st. tv']],
    ['Bor på Karen Blixens Vej 4, 1. sal, tv.', ['Karen Blixens Vej 4, 1. sal, tv.']],
    ['Ligger på Nordvangsvej 12, 2. sal.', []],
    ['Ligger på Nordvangsvej 12.', []],
    ['Gå ad dør 12 til th.', []],
  ]);
});
