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
    ['Det siger Tycho  Hemmelig.', ['Tycho Hemmelig']],
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
        ['Det siger Anna  Maria\nvon  Beck og Beck Beck.', ['Anna Maria von Beck']],
        ['Det siger A. M. von Beck og A. v. Beck.', ['A. M. von Beck']],
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
    ['Karen  Holm bor her.', ['Karen Holm']],
    ['Anna von Beck bor her.', ['Anna von Beck']],
    ['Anna da Beck bor her.', ['Anna da Beck']],
    ['Spørg Karen Ærby Holm.', ['Karen Ærby Holm']],
    ['Spørg sagsbehandler Xerxes Nordvang.', []],
    ['Spørg sagsbehandler Xerxes Yng Zola Bundgaard.', []],
    ['Spørg sagsbehandler Xerxes Yng Bundgaard.', ['Xerxes Yng Bundgaard']],
    ['Spørg socialsagsbehandleren\nXerxes Bundgaard.', ['Xerxes Bundgaard']],
    ['Spørg vores mentor Xerxes Bundgaard.', ['Xerxes Bundgaard']],
    ['Spørg omentorer Xerxes Bundgaard.', []],
    ['Spørg hr. Nordvang og frk. Olsen.', ['Olsen']],
    ['Spørg frøken Olsen-Berg og hr. Bo.', ['Olsen-Berg']],
    ['Se Hans Kirks Gård, Karen Holms Skole og Karen Holm.', ['Karen Holm']],
    ['Se www.Karen Holm og #Karen Holm.', ['Karen Holm', 'Karen Holm'].slice(2)],
    ['Spørg Ole J.  Berg.', ['Ole J. Berg']],
    ['Spørg sagsbehandler Karen Holm Nordbo.', ['Karen Holm Nordbo']],
    ['Spørg Marie-Xenia Holm.', ['Marie-Xenia Holm']],
    ['Spørg Karen Nordvang.', []],
    ['Spørg frk.  Olsen.', ['Olsen']],
    ['Spørg Øjvind Åkjær og Karen Åkjær.', ['Øjvind Åkjær', 'Karen Åkjær']],
    ['Vi mødes i Karen Holms Hus, Karen Holms Center og Karen Holms Park.', []],
    ['Spørg fru Bundgaards nabo.', ['Bundgaards']],
  ]);

  it('may be what is declared as something else', async () => {
    const fund: Change = [
      'helhedsplan.yaml',
      'stillinger:',
      '  - {id: ole, navn: Ole Holm Instituttet, kortnavn: Ole Holm, type: fond}\nstillinger:',
    ];
    expect(await markedInVision('HP703', 'Spørg Ole Holm Instituttet og Ole Holm.', fund)).toEqual([]);
    expect(await markedInVision('HP703', 'Spørg Ole Holm.')).toEqual(['Ole Holm']);
    const bare: Change = [
      'helhedsplan.yaml',
      'stillinger:',
      '  - {id: ole, navn: Ole Holm Instituttet, type: fond}\nstillinger:',
    ];
    expect(await markedInVision('HP703', 'Spørg Ole Holm og Ole Holm Instituttets Venner.', bare)).toEqual([]);
    const club: Change = [
      'helhedsplan.yaml',
      'stillinger:',
      '  - {id: ole, navn: "Klub for unge (Xerxes, Bundgaard)", type: forening}\nstillinger:',
    ];
    expect(await markedInVision('HP703', 'Spørg hr. Bundgaard og hr. Xerxes.', club)).toEqual([]);
  });

  it('are told in one line, and not in exceptions', async () => {
    const [found] = await findings('HP703', [sub, 'Caféen har', 'Karen\n      Holm har']);
    expect(found?.message).toBe('«Karen Holm» ser ud til at være en persons navn');
    const reason = 'undtagelser:\n  - {kode: HP703, hvor: jobcafe, grund: Karen Holm har lov}\nkommunal-sammenhæng:';
    expect(await findings('HP703', [sub, 'kommunal-sammenhæng:', reason])).toEqual([]);
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
    ...['mail', 'e-mail', 'email', 'post', 'kontakt', 'sikkerpost', 'hovedpostkasse', 'sekretariatet', 'kontor'].map(
      (name): [string, string[]] => [`Skriv til ${name}@aerby.dk.`, []],
    ),
    ...['projektnordvang', 'borgerservice', 'raadhuset', 'boligforeningen', 'helhedsplanen', 'kommune', 'kommunen'].map(
      (name): [string, string[]] => [`Skriv til ${name}@aerby.dk.`, []],
    ),
    ...['hotmail.com', 'outlook.dk', 'live.dk', 'msn.com', 'yahoo.de', 'icloud.com', 'me.com', 'mail.dk', 'c.dk'].map(
      (domain): [string, string[]] => [`Skriv til info@${domain}.`, [`info@${domain}`]],
    ),
    ...'administration reception boligsocialt projektet presse support service webmaster gdpr dpo databeskyttelse'
      .split(' ')
      .map((name): [string, string[]] => [`Skriv til ${name}@aerby.dk.`, []]),
    ...'bestyrelsen fritidsjob borgerne teknik udlejning drift lbf boligen emeil'
      .split(' ')
      .map((name): [string, string[]] => [`Skriv til ${name}@aerby.dk.`, name === 'emeil' ? ['emeil@aerby.dk'] : []]),
    ...'xinfo xkontakt xpost xkontor supportx driftx lbfx dpox'
      .split(' ')
      .map((name): [string, string[]] => [`Skriv til ${name}@aerby.dk.`, [`${name}@aerby.dk`]]),
    ...'googlemail.com mac.com aol.com proton.me protonmail.com gmx.de jubii.dk ofir.dk webspeed.dk get2net.dk youmail.dk'
      .split(' ')
      .map((domain): [string, string[]] => [`Skriv til info@${domain}.`, [`info@${domain}`]]),
    ['Skriv til info@tdcadsl.dk og info@a.mail.net.', ['info@tdcadsl.dk', 'info@a.mail.net']],
    ['Skriv til info@a.b.mail.dk og info@mailx.dk.', []],
    ['Skriv til info@post.tele.dk.', ['info@post.tele.dk']],
    ['Skriv til info@stofanet.dk.', ['info@stofanet.dk']],
    ['Skriv til info@gmail.no og info@notgmail.com.', []],
    ['Skriv til info.nord@aerby.dk eller info_nord@aerby.dk.', []],
    ['Skriv til informatik@aerby.dk og minfo@aerby.dk.', ['informatik@aerby.dk', 'minfo@aerby.dk']],
    ['Skriv til a@b.c og a@b.dkk2.', []],
    ['Skriv til karen@a-b.aerby.dk!', ['karen@a-b.aerby.dk']],
    ['Skriv til karen@3b.dk og karen@bo3.aerby.dk.', ['karen@3b.dk', 'karen@bo3.aerby.dk']],
    ['Skriv til info@post1.tele.dk.', ['info@post1.tele.dk']],
    ...'sekretariat sekretariatsbetjening boligsocial boligsociale helhedsplan helhedsplanerne projekt bestyrelse'
      .split(' ')
      .map((name): [string, string[]] => [`Skriv til ${name}@aerby.dk.`, []]),
    ...'bestyrelserne borger borgerservice raadhus raadhusets teknik teknikogmiljoe bolig boligerne'
      .split(' ')
      .map((name): [string, string[]] => [`Skriv til ${name}@aerby.dk.`, []]),
  ]);

  it('says whose it is', async () => {
    const [own] = await findings('HP704', [sub, 'Caféen', 'Skriv til kaho@aerby.dk. Caféen']);
    expect(own?.message).toBe('kaho@aerby.dk ser ud til at være en persons mailadresse');
    const [bought] = await findings('HP704', [sub, 'Caféen', 'Skriv til kaho@gmail.com. Caféen']);
    expect(bought?.message).toBe('kaho@gmail.com er en privat mailadresse');
  });

  it('stands in personer.yaml', async () => {
    expect(await findings('HP704', people(person('Anna Beck', ', e-mail: anna@gmail.com')))).toEqual([]);
    const title = people('  - {navn: Anna Beck, titel: Leder anna@gmail.com, organisation: nordbo}\n');
    expect(await findings('HP704', title)).toEqual([]);
  });

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
    ['Ring 004520123456.', ['20123456']],
    ['Ring +45 2012 3456.', ['2012 3456']],
    ['Ring 0045 20 12 34 56.', ['0045 20 12 34 56']],
    ['Ring til 20123456.', ['20123456']],
    ['Send sms til 20123456.', ['20123456']],
    ['Tlf. nr. 20123456', ['20123456']],
    ['Tlf nr 2012 3456', ['2012 3456']],
    ['Tel: 20123456', ['20123456']],
    ['Mob. 20123456', ['20123456']],
    ['Mobil 20123456', ['20123456']],
    ['Telefonnummer: 20123456', ['20123456']],
    ['På nummer 20123456', ['20123456']],
    ['På nummer  20123456', []],
    ['På lignummer 20123456', []],
    ['Tlf. 10123456', []],
    ['Ring 20.12-34.56', []],
    ['Ring 20 12 34 56-57', []],
    ['Tallene 120 12 34 56.', []],
    ['Tallene 3,20 12 34 56.', []],
    ['Tallene 20 12 34 56,5.', []],
    ['Andelen 20 12 34 56 % og 20 12 34 56 pct.', []],
    ['Prisen 20 12 34 56kr.', []],
    ['Ring 112, 80 20 12 34 eller 80 30 12 34.', []],
    ['Ring 81 20 12 34 to gange: 81 20 12 34.', ['81 20 12 34', '81 20 12 34']],
    ['Ring +4520 12 34 56.', ['+4520 12 34 56']],
    ['Ring 20 12 34 56.', ['20 12 34 56']],
    ['Ring 0045 2012 3456.', ['2012 3456']],
    ['Tallene 3/20 12 34 56.', []],
    ['Tallene 3-20 12 34 56.', []],
    ['Se /20 12 34 56.', []],
    ['Tallene 20 12 34 56-7.', []],
    ['Tallene 20 12 34 56.7.', []],
    ['Tallene 20-12-34-56-78.', []],
    ['Ring 116 111 eller 11 61 11 12.', []],
    ['Ring på mobil nr. 2012 3456', ['2012 3456']],
    ['Ring 20 11 22 34.', ['20 11 22 34']],
    ['Ring +45 70 10 12 34.', []],
    ['Ring 20123456.', ['20123456']],
    ['Send sms 20123456.', ['20123456']],
    ['Ring 20\u00a012\u00a034\u00a056.', ['20 12 34 56']],
    ['Ring +45\u00a020123456.', ['20123456']],
  ]);

  it('stand in personer.yaml', async () => {
    expect(await findings('HP705', people(person('Anna Beck', ', telefon: 20 12 34 56')))).toEqual([]);
    const title = people('  - {navn: Anna Beck, titel: "Leder, tlf. 20 12 34 56", organisation: nordbo}\n');
    expect(await findings('HP705', title)).toEqual([]);
  });

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
    ['I alt 1 ung mand, 2 elever og en dreng er dømt.', ['1 ung mand', '2 elever']],
    ['Hver gang er tre unge sigtet.', []],
    ['I 2021-3 unge, 1,3 unge og a3 unge blev sigtet.', []],
    ['I 2021 blev to\nunge kvinder sigtet.', ['to unge kvinder']],
    ['I 2021 blev tre ungefamilier sigtet.', []],
    [`${'Her bor mange. '.repeat(60)}I 2021 blev tre unge sigtet. ${'Her bor mange. '.repeat(60)}`, ['tre unge']],
    ['I 2021 blev een dreng, fire mænd og tre rare piger sigtet.', ['een dreng', 'fire mænd', 'tre rare piger']],
    ['I 2021 blev to  unge  kvinder dømt.', ['to unge kvinder']],
  ]);

  it('are told in one line, and counted by what the target counts', async () => {
    const [found] = await findings('HP706', [sub, 'Caféen har', 'To\n      unge blev dømt. Caféen har']);
    expect(found?.message).toBe('«To unge» er så få, at naboer kan vide, hvem det er');
    expect(found?.help).toBe('Skriv «færre end 5», eller tæl et større område eller flere år sammen');
    const title = people('  - {navn: Anna Beck, titel: Leder for to unge dømte, organisation: nordbo}\n');
    expect(await findings('HP706', title)).toEqual([]);
    expect(await findings('HP706', ...start('Samtaler', '{værdi: "3", år: 2021}', 'unge'))).toHaveLength(1);
    expect(await findings('HP706', ...start('Unge med job', '{værdi: "3,5", år: 2021}', 'unge'))).toEqual([]);
    expect(await findings('HP706', ...start('Unge med job', '{værdi: 3, år: 2021}', 'samtaler'))).toEqual([]);
  });
});

describe('HP707: dwellings', () => {
  marks('HP707', [
    ['Bor på Nordvangsvej 12, 2. th.', ['Nordvangsvej 12, 2. th.']],
    ['Bor på Nordvangsvej 12B, st. tv', ['Nordvangsvej 12B, st. tv']],
    ['Bor på Karen Blixens Vej 4, 1. sal, tv.', ['Karen Blixens Vej 4, 1. sal, tv.']],
    ['Ligger på Nordvangsvej 12, 2. sal.', []],
    ['Ligger på Nordvangsvej 12.', []],
    ['Gå ad dør 12 til th.', []],
    ['Bor på Nordvangsvej 112 B st. mf.', ['Nordvangsvej 112 B st. mf.']],
    ['Bor på Nordvangsvej 12, kld. th', ['Nordvangsvej 12, kld. th']],
    ['Bor på Nordvangsvej 12, kld., th', ['Nordvangsvej 12, kld., th']],
    ['Bor på Nordvangsvej 12, st., tv.', ['Nordvangsvej 12, st., tv.']],
    ['Bor på Nordvangsvej 12, 10. sal tv', ['Nordvangsvej 12, 10. sal tv']],
    ['Bor på Nordvangsvej 12, 2 th', ['Nordvangsvej 12, 2 th']],
    ['Bor på Nordvangsvej 12, 2.th', ['Nordvangsvej 12, 2.th']],
    ['Bor på Nordvangsvej\n12,\n2. dør 13', ['Nordvangsvej 12, 2. dør 13']],
    ['Bor på Gl. Nordvangs Allé 7, 1. lejl. 12', ['Gl. Nordvangs Allé 7, 1. lejl. 12']],
    ['Bor på H. C. Andersens Vej 5, 3. lejl 2', ['H. C. Andersens Vej 5, 3. lejl 2']],
    ['Bor på nordvangsvej 12, 2. th.', []],
    ['Bor på Nordvangsvej 12, 2. thorsdag. Dør er en anden.', []],
    ['Nordvangsvej 1234, 2. th.', []],
    ['Bor på Nordvangsvej 12,  2. sal,  th.', ['Nordvangsvej 12, 2. sal, th.']],
    ['Bor på Nordvangsvej 12 2 sal tv', ['Nordvangsvej 12 2 sal tv']],
    ['Bor på Nordvangsvej 12, st th', ['Nordvangsvej 12, st th']],
    ['Bor på Nordvangsvej 12, st.th', ['Nordvangsvej 12, st.th']],
    ['Bor på Nordvangsvej 12, st, tv', ['Nordvangsvej 12, st, tv']],
    ['Bor på Nordvangsvej 12, kld tv', ['Nordvangsvej 12, kld tv']],
    ['Bor på Nordvangsvej 12, kld.tv', ['Nordvangsvej 12, kld.tv']],
    ['Bor på Nordvangsvej 12, 3. dør 113', ['Nordvangsvej 12, 3. dør 113']],
    ['Bor på Nordvangsvej 12, 3. lejl.113', ['Nordvangsvej 12, 3. lejl.113']],
    ['Bor på Sankt Hans Gamle Vej 4, st. th', ['Sankt Hans Gamle Vej 4, st. th']],
    ['Bor på Nordvangsvej 12, 2. salth', []],
  ]);

  it('may stand in personer.yaml, and are told in one line', async () => {
    const home = people('  - {navn: Anna Beck, titel: "Nordvangsvej 12, 2. th.", organisation: nordbo}\n');
    expect(await findings('HP707', home)).toEqual([]);
    const [found] = await findings('HP707', [sub, 'Caféen har', 'Nordvangsvej 12,  2. th. har']);
    expect(found?.message).toBe('«Nordvangsvej 12, 2. th.» er en adresse på en bolig');
  });
});
