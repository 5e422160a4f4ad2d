import { describe, expect, it } from 'vitest';
import { type Change, findings, markedInVision } from '../support/planted.js';

const vision = 'strategisk-aftale.yaml';
const old = 'Et kvarter, som folk flytter til.';
const registry = 'helhedsplan.yaml';
const agreement = 'delaftaler/beskaeftigelse.yaml';
const org = '  - {id: aerby-kommune, navn: Ærby Kommune, type: kommune}';

function organisations(...names: [id: string, name: string][]): Change {
  return [registry, org, [org, ...names.map(([id, name]) => `  - {id: ${id}, navn: ${name}, type: anden}`)].join('\n')];
}

describe('HP320 wants a name of its own for the plan', () => {
  it.each([
    ['Beskæftigelse', true],
    ['beskæftigelse', true],
    ['Delaftale for Beskæftigelse', true],
    ['Delaftalen Beskæftigelse', true],
    ['Indsatsområdet Uddannelse og livschancer', true],
    ['Beskæftigelse i Nordvang', false],
    ['Nordvangplanen', false],
  ])('%s', async (name, isFound) => {
    const found = await findings('HP320', [registry, 'navn: Nordvangplanen', `navn: ${name}`]);
    expect(found.map(({ place, marked }) => [place, marked])).toEqual(isFound ? [['helhedsplan.yaml:2:7', name]] : []);
  });
});

describe('HP321 knows the name of the plan', () => {
  const plan: Change = [registry, 'navn: Nordvangplanen', 'navn: Et Godt Kvarter'];
  it.each([
    ['Et Godt Kvarter og Et Godt Kvarters venner.', []],
    ['Vi vil skabe et godt kvarter.', []],
    ['Vi vil, at Et godt kvarter skaber noget.', ['Et godt kvarter']],
    ['Vi vil, at et Godt Kvarter skaber noget.', ['et Godt Kvarter']],
    ['Vi vil, at Et Godt Kvater skaber noget.', ['Et Godt Kvater']],
    ['Vi vil, at EtGodtKvarter og Et-Godt-Kvarters venner ses.', ['EtGodtKvarter', 'Et-Godt-Kvarters']],
    ['Et Godt\nKvarter er over to linjer.', []],
    ['Et Godt Job og Godt Kvarter.', []],
    ['Vi er Et Godt Kvarteret og Et God Kvarter.', ['Et Godt Kvarteret', 'Et God Kvarter']],
  ])('%s', async (text, marked) => expect(await markedInVision('HP321', text, plan)).toEqual(marked));

  it('knows a name of one word by its capitals', async () => {
    const one: Change = [registry, 'navn: Nordvangplanen', 'navn: NordvangPlanen'];
    expect(await markedInVision('HP321', 'Vi og nordvangplanen og NordvangPlanen.', one)).toEqual(['nordvangplanen']);
  });

  it('lets the name end in a sign where it is declared, and only there', async () => {
    const signed: Change = [registry, 'navn: Nordvangplanen', 'navn: Det er Os!'];
    expect(await findings('HP321', signed)).toEqual([]);
    expect(
      (await findings('HP321', signed, [vision, old, 'Vi siger: Det Er Os.'])).map(({ marked }) => marked),
    ).toEqual(['Det Er Os']);
    const others: Change[] = [
      [registry, 'navn: Egen registrering', 'navn: Det Er Os'],
      [registry, 'områdets-navn: Nordvang', 'områdets-navn: Det Er Os'],
    ];
    expect(await findings('HP321', signed, ...others)).toHaveLength(2);
  });

  it('writes the right name', async () => {
    const found = await findings('HP321', plan, [vision, old, 'Vi er et Godt Kvarter og et Godt Kvarters venner.']);
    expect(found.map(({ fixed }) => fixed)).toEqual(['Et Godt Kvarter', 'Et Godt Kvarters']);
    expect(found[0]).toMatchObject({
      place: 'strategisk-aftale.yaml:4:9',
      message: '«et Godt Kvarter» er ikke planens navn, som er «Et Godt Kvarter»',
      help: 'Skriv «Et Godt Kvarter»',
      related: ['helhedsplan.yaml:2'],
    });
  });
});

describe('HP322 knows the names of the form', () => {
  it.each([
    ['Vi har valgt Uddannelse og livschancer.', []],
    ['Vi vil give uddannelse og livschancer.', []],
    ['Livschancer og uddannelse hører sammen.', []],
    ['Vi har valgt Livschancer og uddannelse.', ['Livschancer og uddannelse']],
    ['Vi har valgt Uddannelse og Livschancer.', ['Uddannelse og Livschancer']],
    ['Vi har valgt Udannelse og livschancer.', ['Udannelse og livschancer']],
    ['Vi har valgt Beskæftigelsen og beskæftigelse.', []],
    ['Vi har valgt Beskæftgielse.', ['Beskæftgielse']],
    ['Vi har valgt Sammenhængskraft og Medborgerskab.', ['Sammenhængskraft og Medborgerskab']],
  ])('%s', async (text, marked) => expect(await markedInVision('HP322', text)).toEqual(marked));

  it('writes a reference', async () => {
    const [found] = await findings('HP322', [vision, old, 'Vi har valgt Uddannelse og Livschancer.']);
    expect(found?.fixed).toBe('[](#uddannelse-og-livschancer)');
    expect(found?.related).toEqual([]);
  });
});

describe('HP323 knows what the plan has declared', () => {
  const more = organisations(
    ['boligkorsoer', 'BoligKorsør'],
    ['veluxfonden', 'Veluxfonden'],
    ['foreninger', 'Lokale foreninger'],
    ['jobcenter', 'Jobcenter Ærby'],
    ['boernehuset', 'Børnehuset Nord'],
    ['start', 'Skolestart+'],
    ['team', 'Team 12'],
    ['fonden', 'Poul Due Jensen Fonden'],
    ['get2sport', 'Get2Sport'],
    ['myob', 'Mind Your Own Business (MYOB)'],
    ['natteravnene', 'Natteravnene'],
  );
  it.each([
    ['Ærby Kommune og Ærby Kommunes borgere.', []],
    ['Vi og Ærby kommune.', ['Ærby kommune']],
    ['Vi og ærby kommune.', ['ærby kommune']],
    ['Vi og Ærby Komune og Ærby Kommmunes.', ['Ærby Komune', 'Ærby Kommmunes']],
    ['Vi og Aerby Kommune.', ['Aerby Kommune']],
    ['Vi og ÆrbyKommune.', ['ÆrbyKommune']],
    ['Hver kommune og kommunen i Ærby.', []],
    ['Ærby\nKommune og Ærby\nKomune.', ['Ærby Komune']],
    ['Vi og Boligkorsør, Bolig Korsør, BoligKorsørs og BoligKorsor.', ['Boligkorsør', 'Bolig Korsør', 'BoligKorsor']],
    ['Vi og boligkorsør.', ['boligkorsør']],
    ['Vi og Veluksfonden, Veluxfondens, Veluxfond og veluxfonden.', ['Veluksfonden']],
    ['Vi og velux-fonden.', ['velux-fonden']],
    ['Vi og lokale foreninger, Lokale foreninger og Lokale Foreninger.', ['Lokale Foreninger']],
    ['Vi og Boligforening Nordbo.', ['Boligforening Nordbo']],
    ['Vi og Børnehuset Syd, Børnehuset Nord og Børnehust Nord.', ['Børnehust Nord']],
    ['Vi i Nordvang, Nordvangs, nordvang og Nordvagn.', ['nordvang', 'Nordvagn']],
    ['Vi i Nordvan og Nordvangen og Sydvang.', ['Nordvan']],
    ['Børn i skolestart, Skolestart og Skolestart+.', ['Skolestart']],
    [
      'Vi og Pul Due Jensen Fonden, Poul Due Jensen Fonden og Poul Ude Jensen Fonden.',
      ['Pul Due Jensen Fonden', 'Poul Ude Jensen Fonden'],
    ],
    ['Vi og Get2Spot, Get3Sport og Get2Sport.', ['Get2Spot']],
    ['Team 13 og Team 12 og team 12.', ['team 12']],
    ['Vi og [Ærby Komune](#aerby-kommune) og [ærby](https://aerby.dk).', []],
    ['**Ærby Komune** er vært.', ['Ærby Komune']],
    ['Vi og Jobcentr Ærby.', ['Jobcentr Ærby']],
    ['Vi og Poul Due Jensens Fonden, ikke Poul Due Jensen Fond.', ['Poul Due Jensens Fonden']],
    [
      'Vi og BØRNEHUSET NORD, Børnehuset-Nord og Børnehusets Nord.',
      ['BØRNEHUSET NORD', 'Børnehuset-Nord', 'Børnehusets Nord'],
    ],
    ['Vi og [Børnehuset](https://a.dk) Nord og Børnehuset Nords.', []],
    ['Vi og Lokale Forenninger.', ['Lokale Forenninger']],
    ['Vi og Velux fonden og Velux, fonden.', ['Velux fonden']],
    ['Vi og Mind Your Own Business (MYOB) og MYOBs.', []],
    ['Vi og Mind your own business og Myob.', ['Mind your own business', 'Myob']],
    ['Vi og Natteravne, Natteravnenes og natteravnene.', []],
    ['Vi og Nateravnene, Natterafnene og Naterafnene.', ['Nateravnene', 'Natterafnene', 'Naterafnene']],
    ['Natteravnen går. Nateravnene går.', ['Nateravnene']],
    ['Vi og skolestart+ og SKOLESTART+.', ['skolestart+', 'SKOLESTART+']],
    ['Vi og Jobcenter\n\n  Ærby, ikke Jobcentret i Ærby.', []],
    ['Vi og Nordbos, Nrodbo, NordBo og nordbo.', ['Nrodbo', 'NordBo']],
    ['Vi og Boligforeningens Nordbo.', ['Boligforeningens Nordbo']],
    ['Ærby Komune er vært.', ['Ærby Komune']],
    ['Vi i Boligforenigen, Børnehusett og Jobcentter.', []],
    ['Vi og DIF Nordbo og DIF Nordob.', ['Nordob']],
    ['Vi og Børnehuset 2 Nord og Poul Due Jensen, Fonden.', ['Poul Due Jensen, Fonden']],
    ['Vi og Nnordbo, Nordboo, Norddbo og Nordbbo.', ['Nnordbo', 'Nordboo', 'Norddbo', 'Nordbbo']],
    ['Vi og Natteravnenee og Veluxfondden.', ['Natteravnenee', 'Veluxfondden']],
    ['Vi og JobcenterÆrby og Job center Ærby.', ['JobcenterÆrby']],
    [
      'Vi og Jobcenter (Ærby), Jobcenter – Ærby og Jobcenter, Ærby.',
      ['Jobcenter (Ærby', 'Jobcenter – Ærby', 'Jobcenter, Ærby'],
    ],
    ['Vi og Børnehuset [Nord](https://a.dk).', []],
    ['Vi og Get2Sport-klubber og Get2Spotr-klubber.', []],
    ['Vi og Poul Due Jensen Fonder og Poul Due Jenson Fonden.', ['Poul Due Jenson Fonden']],
    ['Vi og Team 21 og Tea 12.', []],
    ['Vi og Boligsocial Leder og boligsocial leder.', ['Boligsocial Leder']],
    ['Vi og Team12, Ærbykommune og Ærby-Kommunes.', ['Team12', 'Ærbykommune', 'Ærby-Kommunes']],
    ['Skriv til info@nordvang.dk, nordvang@aerby.dk eller www.nordvang.dk.', []],
    ['Jobcenter Ærby og Jobcentret Ærby og Jobcenter.', ['Jobcentret Ærby']],
    [
      'Landsbyggefonden, Landsbyggefondens, landsbyggefonden og Landsbygefonden.',
      ['landsbyggefonden', 'Landsbygefonden'],
    ],
  ])('%s', async (text, marked) => expect(await markedInVision('HP323', text, more)).toEqual(marked));

  it('writes a reference in a text, and the name where no reference can stand', async () => {
    const found = await findings(
      'HP323',
      [vision, old, 'Ærby Komune, Ærby Komunes ven og Landsbygefonden.'],
      [agreement, 'år: 2021}', 'år: 2021, hvor: Nordvagn}'],
    );
    expect(found.map(({ fixed }) => fixed)).toEqual([
      '[](#aerby-kommune)',
      '[](#aerby-kommune)s',
      'Landsbyggefonden',
      'Nordvang',
    ]);
    expect(found[3]).toMatchObject({
      place: `${agreement}:10:49`,
      message: '«Nordvagn» er oprettet som «Nordvang»',
      related: ['helhedsplan.yaml:12'],
    });
    expect(found[2]?.message).toBe('«Landsbygefonden» hedder «Landsbyggefonden»');
  });

  it('puts a text in quotes where a reference would begin a list', async () => {
    const found = await findings('HP323', [agreement, 'tekst: Unge med fritidsjob', 'tekst: Ærby Komunes "unge"']);
    expect(found.map(({ fixed }) => fixed)).toEqual(['"[](#aerby-kommune)s \\"unge\\""']);
  });

  it('finds a part of an activity, which nothing can refer to', async () => {
    const parts = '    navn: Jobcafé\n    delaktiviteter: [{navn: Mod På Matematik}]';
    const found = await findings(
      'HP323',
      [agreement, '    navn: Jobcafé', parts],
      [vision, old, 'Vi har Mod på Matematik.'],
    );
    expect(found.map(({ marked, fixed }) => [marked, fixed])).toEqual([['Mod på Matematik', 'Mod På Matematik']]);
  });

  it('knows areas, which have no forms', async () => {
    const areas: Change = [
      registry,
      'områder:\n',
      'områder:\n  - {id: ringparken, navn: Ringparken}\n  - {id: lunden, navn: Lunden}\n  - {id: vesterby, navn: Vesterby}\n',
    ];
    const more: Change = [
      registry,
      'områder:\n',
      'områder:\n  - {id: a, navn: Rosenvang}\n  - {id: b, navn: Elisabethgård}\n  - {id: c, navn: Brønden}\n',
    ];
    const forms = 'Vi i Rosenvange, Elisabethgårde og Brønde.';
    expect(await markedInVision('HP323', forms, more)).toEqual(['Brønde']);
    const text = 'Vi i Ringparkn, Ringparkens, Ringpark, Ringparke og Rinparken. Vi i Lundn, Lundens og Vesterbys.';
    expect(await markedInVision('HP323', text, areas)).toEqual(['Ringparkn', 'Ringparke', 'Rinparken']);
  });

  it('holds organisations and their units to the form of their names, but not activities', async () => {
    const unit: Change = [registry, 'type: kommune}', 'type: kommune, enheder: [{id: job, navn: Jobcentret Nord}]}'];
    const activity: Change = [agreement, 'navn: Jobcafé', 'navn: Fælleshaven Nord'];
    const text = 'Vi og Jobcenter Nord og Fælleshave Nord.';
    expect(await markedInVision('HP323', text, unit, activity)).toEqual(['Jobcenter Nord']);
  });

  it('points at the short name, and lets it be spelt as it is declared', async () => {
    const entry =
      'organisationer:\n  - id: sfu\n    navn: Statens Forsøgsungdom\n    type: anden\n    kortnavn: SFUngdom';
    const found = await findings('HP323', [registry, 'organisationer:', entry], [vision, old, 'Vi og SFungdom.']);
    expect(found.map(({ marked, related }) => [marked, ...related])).toEqual([['SFungdom', 'helhedsplan.yaml:19']]);
    const small: Change = [registry, 'navn: Ærby Kommune, type', 'navn: Ærby Kommune, kortnavn: Ærby kommune, type'];
    expect(await findings('HP323', small)).toEqual([]);
  });

  it.each([
    ['Velux fonden', '[](#veluxfonden)'],
    ['Veluxfonnden', '[](#veluxfonden)'],
    ['ÆrbyKommune', '[](#aerby-kommune)'],
    ['ÆrbyKommunes', '[](#aerby-kommune)s'],
    ['ærby kommunes', '[](#aerby-kommune)s'],
    ['ærby kommune', '[](#aerby-kommune)'],
    ['Ærby Kommmunes', '[](#aerby-kommune)s'],
    ['Ærbyy Kommune', '[](#aerby-kommune)'],
    ['Børnehuset NordB y', '[](#boernehuset)'],
    ['nordvangs', '[](#nordvang)s'],
    ['Huset Skloens', '[](#skolen)s'],
  ])('writes a reference for «%s»', async (written, fixed) => {
    const more = organisations(
      ['veluxfonden', 'Veluxfonden'],
      ['boernehuset', 'Børnehuset Nord By'],
      ['skolen', 'Huset Skolen'],
    );
    const found = await findings('HP323', more, [vision, old, `Vi og ${written} er her.`]);
    expect(found.map((one) => [one.marked, one.fixed])).toEqual([[written, fixed]]);
  });

  it('lets a name be that has no letters', async () => {
    expect(await markedInVision('HP323', 'Vi og + og Ærby.', organisations(['plus', '"+"']))).toEqual([]);
  });

  it('leaves the places alone where names are declared', async () => {
    expect(await findings('HP323', organisations(['nordbo-2', 'Boligforeningen Nordbos']))).toEqual([]);
    const short: Change = [registry, 'kortnavn: Nordbo', 'kortnavn: Nordbo/nordvang'];
    expect(await findings('HP323', short)).toEqual([]);
  });

  it('lets a name end in a sign where it is declared, and only there', async () => {
    const activity: Change = [agreement, 'navn: Jobcafé', 'navn: Hvem er Jeg?'];
    expect(await findings('HP323', activity)).toEqual([]);
    const content: Change = [agreement, 'Caféen har', 'Hvem Er Jeg har'];
    expect((await findings('HP323', activity, content)).map(({ marked }) => marked)).toEqual(['Hvem Er Jeg']);
    const part: Change = [
      agreement,
      '    navn: Jobcafé',
      '    navn: Jobcafé\n    delaktiviteter: [{navn: Mod På Matematik!, beskrivelse: Vi har mod på Matematik.}]',
    ];
    expect((await findings('HP323', part)).map(({ marked }) => marked)).toEqual(['mod på Matematik']);
    const kept = '  - {id: egen-registrering, navn: Egen registrering}';
    const others = ['tal', 'nye-tal'].map((id) => `  - {id: ${id}, navn: Tal}\n`).join('');
    const source: Change = [
      registry,
      kept,
      `${kept.replace('Egen registrering', 'Nordhuset')}\n${others}  - {id: x, navn: Nordhuset}`,
    ];
    const more = organisations(['nordhuset', 'Nordhuset!']);
    expect((await findings('HP323', more, source)).map(({ place }) => place)).toEqual([
      `${registry}:22:35`,
      `${registry}:25:19`,
    ]);
  });
});

describe('HP323 tells a slip in a name from another name', () => {
  it.each<[names: string, text: string, marked: string[]]>([
    ['Afdeling II', 'Vi og Afdeling III.', []],
    ['Team A Nord', 'Vi og Team B Nord.', []],
    ['Hold A For Unge/Hold B For Unge', 'Vi og Hold A For Unge og Hold B For Unge.', []],
    ['Hold 2025', 'Vi og Bold 2025.', []],
    ['Fonden Bo/BO Fonden', 'Vi og Bonden Bo og BO Bonden.', []],
    ['Børnehuset Nord', 'Vi og Børnehuset Jord, men ikke Børnehuset Noord.', ['Børnehuset Noord']],
    ['Klub Lund', 'Vi og Klub Blund.', []],
    ['Klub Center', 'Vi og Klub Centre.', []],
    ['Klub Nord Aften', 'Vi og Klub Nrod Aften.', ['Klub Nrod Aften']],
    ['Klub Nord Aften', 'Vi og Klub jord Aften.', []],
    ['Klubben Mosen/Rosen', 'Vi og Klubben Rosen.', []],
    ['Klub Nord Mosen/Rosen', 'Vi og Klub Nord Rosen.', []],
    ['Poul Due Jensen Fonden/Jenson', 'Vi og Poul Due Jenson Fonden.', ['Poul Due Jenson Fonden']],
    ['Nordhaven', 'Vi og Nordhavnen.', ['Nordhavnen']],
    ['Sydhavnen', 'Vi og Nyhavnen.', []],
    ['NordHus1', 'Vi og NordBu1.', []],
    ['Natteravnene', 'Vi og Naturvennerne.', []],
    ['Skolehave', 'Vi og Skulehuve.', ['Skulehuve']],
    ['Familieven', 'Familievej er en vej. Vi og Familievej.', ['Familievej']],
    ['Skolekirken', 'Vi og en Skolekirke.', []],
    ['Nordhuset', 'Vi og [Nordhsuet](#nordbo).', []],
    [
      'Familiehuset',
      'Vi og Familiehuest, Familieheset og Familiehues.',
      ['Familiehuest', 'Familieheset', 'Familiehues'],
    ],
  ])('%s: %s', async (names, text, marked) => {
    const declared = names.split('/').map((name, at): [string, string] => [`navn-${at}`, name]);
    expect(await markedInVision('HP323', text, organisations(...declared))).toEqual(marked);
  });

  it.each<[names: string, text: string, marked: string[]]>([
    ['DIF Get2Sport', 'Vi og DOF Get2Sport, DIF Get2Spport og dof Get2Sport.', ['DOF Get2Sport', 'DIF Get2Spport']],
    ['DIF/DIF Get2Sport', 'Vi og DIF, DIF Get2Sport og DIF Get2Spport.', ['DIF Get2Spport']],
    ['DIF Get2Sport', 'Vi og DIF Get2Spotr-foreninger.', ['DIF Get2Spotr']],
    ['DIF Nordhuset', 'Vi og DOF Nordhuset.', []],
    ['Lab Team24', 'Vi og Lob Team24.', ['Lob Team24']],
    ['Børnehuset Nord-By', 'Vi og Børnehust Nord-By.', ['Børnehust Nord-By']],
    ['Klub Nordvangen', 'Vi og Klub Nord-vagnen.', ['Klub Nord-vagnen']],
    ['Børnehuset Nordvang', 'Vi og Børnehuset nordvang.', ['Børnehuset nordvang']],
    [
      'Vores Store Nordhus',
      'Vi og VoresS tore Nordhus, Vores StoreN ordhus og Varer Stort Nordhus.',
      ['VoresS tore Nordhus', 'Vores StoreN ordhus'],
    ],
    ['Jobcenter Nord', 'Vi og Jobcenter / Nord, Jobcenter /Nord og Jobcenter Nord/Syd.', []],
    ['Jobcenter Nord', 'Vi og Jobcenterr / Nord.', []],
    ['Jobcenter Nord', 'Vi og Jobcenter Nordd, Jobcenterr, Nord.', ['Jobcenter Nordd', 'Jobcenterr, Nord']],
    ['Nordhuset', 'Vi og Nord  huset og Nord\nhuset, men ikke Nord (huset).', ['Nord huset', 'Nord huset']],
    ['Nordhuset', 'Vi (i Nordhuset) og (Nordhusets).', []],
    ['Fritid Nord (FRIN)', 'Vi og Fritid Nord, FRIN.', []],
    ["Mother's Day", 'Vi og Mother’s Day.', []],
    ['Mother’s Day', "Vi og Mother's Day.", []],
    ['foreningslivet', 'Vi og Foreningslivet og Foreningslivets folk.', ['Foreningslivet', 'Foreningslivets']],
    ['Lokale foreninger', 'Vi og lokale forenninger og lokale foreningers folk.', []],
    ['Nord kommune', 'Nord Kommune er vært.', ['Nord Kommune']],
    ['Nord Kommune', 'Nord kommune er vært.', ['Nord kommune']],
    ['HippHopp+', 'Vi og hipphopp.', ['hipphopp']],
    ['Fritid (Nord) Klub', 'Vi og FriTid.', []],
    ['NordHus', 'Det er nordhus’ folk.', ['nordhus']],
    ['Unge Møder Ældre', 'Et sted, hvor ældre møder unge.', []],
    ['Nørreparken', 'Vi og Nørreparkne.', ['Nørreparkne']],
    ['DIF Get2Sport Nord', 'Vi og DIF Get2Sprot Nord-klubber.', ['DIF Get2Sprot Nord']],
    ['Jobcentret Nord Aften', 'Vi og Jobcenter Syd Aften og Jobcentrret Nord', []],
    ['Unge og Ældre', 'Vi og Ældre og Unge.', ['Ældre og Unge']],
    ['Unge og Børn Mødes', 'Hvor mødes børn og unge? Hvor mødes Børn og Unge?', []],
    ['Boligforeningen Sydby', 'Vi og Boligforeningne Sydby.', ['Boligforeningne Sydby']],
    ['Kvarteret Løget', 'Vi og Kvarteret Loeget og Kvarteret Løeget.', ['Kvarteret Loeget', 'Kvarteret Løeget']],
    ['Kvarteret Ålebæk', 'Vi og Kvarteret Aalebaek.', ['Kvarteret Aalebaek']],
  ])('%s, written in parts: %s', async (names, text, marked) => {
    const declared = names.split('/').map((name, at): [string, string] => [`navn-${at}`, `"${name}"`]);
    expect(await markedInVision('HP323', text, organisations(...declared))).toEqual(marked);
  });
});

describe('HP324 finds names that could be references', () => {
  it.each([
    ['Vi og Ærby Kommune og Ærby Kommunes borgere.', ['[](#aerby-kommune)', '[](#aerby-kommune)s']],
    ['Vi og Nordbo og [](#aerby-kommune).', []],
    ['Vi og Boligforeningen Nordbo.', ['[](#nordbo)']],
    ['Vi og [Ærby Kommune](#aerby-kommune).', []],
    ['Vi i Ærby Kommunekontor.', []],
    ['Jobcafé er navnet. Vi har Jobcafé og jobcafé.', ['[](#jobcafe)']],
    ['Vi har:\n\n- Jobcafé', []],
    ['Vi har **Jobcafé**.', []],
    ['Nordvang er et område.', ['[](#nordvang)']],
  ])('%s', async (text, fixes) => {
    const found = await findings('HP324', [vision, old, text.split('\n').join('\n  ')]);
    expect(found.map(({ fixed }) => fixed)).toEqual(fixes);
  });

  it('takes the longest name, with its brackets', async () => {
    const more = organisations(['huset', 'Børnehuset Nordvang'], ['fritid', 'Fritid Nord (FRIN)']);
    const text = 'Vi i Børnehuset Nordvang og Fritid Nord (FRIN), og i Fritid Nord.';
    const found = await findings('HP324', more, [vision, old, text]);
    expect(found.map(({ marked, fixed }) => [marked, fixed])).toEqual([
      ['Børnehuset Nordvang', '[](#huset)'],
      ['Fritid Nord (FRIN)', '[](#fritid)'],
    ]);
  });

  it('lets an activity and a focus area name themselves', async () => {
    const own = 'Vi har Jobcafé for Beskæftigelse.';
    expect(await findings('HP324', [agreement, 'At unge finder et fritidsjob.', own])).toEqual([]);
    expect(await findings('HP324', [vision, 'Mange unge står uden job.', 'Vi vælger Beskæftigelse.'])).toEqual([]);
    expect(await findings('HP324', [agreement, 'Jobcentret henviser unge til caféen.', own])).toHaveLength(1);
    const measured: Change = [agreement, 'tekst: Unge med fritidsjob', 'tekst: Unge i Jobcafé'];
    expect(await findings('HP324', measured)).toEqual([]);
    expect(await findings('HP324', measured, [agreement, 'aktivitet: jobcafe', 'aktivitet: [jobcafe]'])).toEqual([]);
  });

  it('says what it names and where that is declared', async () => {
    const [found] = await findings('HP324', [vision, old, 'Vi i Nordvang.']);
    expect(found).toMatchObject({
      place: 'strategisk-aftale.yaml:4:8',
      message: '«Nordvang» er skrevet i hånden og følger ikke med, hvis navnet ændres',
      related: ['helhedsplan.yaml:12'],
    });
  });

  it('leaves plain names, open points and reservations alone', async () => {
    const point = 'åbne-punkter:\n  - {emne: Navn, tekst: Vi og Ærby Kommune.}\nvision: |';
    expect(await findings('HP324', [vision, 'vision: |', point])).toEqual([]);
    const source = '  - {id: egen-registrering, navn: Egen registrering}\n  - {id: x-tal, navn: Tal fra Ærby Kommune}';
    expect(await findings('HP324', [registry, '  - {id: egen-registrering, navn: Egen registrering}', source])).toEqual(
      [],
    );
  });
});

describe('HP325 holds names against their ids', () => {
  it.each([
    ['Ærby Kommune', false],
    ['Æby Kommune', true],
    ['Ærby Komune', true],
    ['Ærby', false],
    ['Ærby Kommuner', false],
    ['Kommunen', false],
    ['Den store Ærby Kommmune', true],
    ['Erby Kommune', true],
  ])('aerby-kommune is %s', async (name, isFound) => {
    const found = await findings('HP325', [registry, 'navn: Ærby Kommune,', `navn: ${name},`]);
    expect(found.map(({ marked }) => marked)).toEqual(isFound ? [name] : []);
  });

  it.each([
    ['Nordvang', false],
    ['Nordvan', true],
    ['Nordvange', true],
    ['Nordvangs', true],
    ['Nordvang 2', false],
  ])('nordvang is %s', async (name, isFound) => {
    const found = await findings('HP325', [registry, '    navn: Nordvang', `    navn: ${name}`]);
    expect(found.map(({ marked }) => marked)).toEqual(isFound ? [name] : []);
  });

  it('minds the figure of a long name', async () => {
    const role = (name: string): Change => [
      registry,
      '{id: leder, navn: Boligsocial leder',
      `{id: medarbejder-1, navn: ${name}`,
    ];
    const use: Change[] = [
      [agreement, 'stilling: leder', 'stilling: medarbejder-1'],
      [agreement, '[](#leder)', '[](#medarbejder-1)'],
    ];
    expect(await findings('HP325', role('Medarbejder 1'), ...use)).toEqual([]);
    expect(await findings('HP325', role('Medarbejder 2'), ...use)).toHaveLength(1);
  });

  it.each([
    ['sekretariatet', 'Fælles Sekretariat', 0],
    ['sekretariatet', 'Fælles Seketariat', 1],
    ['get2sport', 'DIF et2Sport', 1],
    ['get2sport', 'DIF Get3Sport', 0],
    ['egen', 'Ejen', 1],
    ['kommunens', 'Slagelse Kommune', 0],
    ['mentorkoordinator', 'Mentor-koordinator i byen', 0],
    ['mentorkoordinator', 'Ny mentor-koordinator', 0],
    ['fritids-jobbet', 'Fritidsjobbet', 0],
    ['faellessekretariatet', 'Fællesseretariat', 1],
    ['kort', 'Korts', 0],
    ['abc', 'Abd', 0],
    ['sydbyens-kontor', 'Sybyens Hus', 1],
    ['sydbyens-kontor', 'Nordens Hus', 0],
  ])('%s is %s', async (id, name, count) => {
    const source: Change = [
      registry,
      '  - {id: egen-registrering',
      `  - {id: ${id}, navn: ${name}}\n  - {id: egen-registrering`,
    ];
    expect(await findings('HP325', source)).toHaveLength(count);
  });

  it('in the list of attachments, too', async () => {
    const listed = (name: string): Change => [
      'bilag.yaml',
      'bilag:\n',
      `øvrige:\n  - {id: referatet, navn: ${name}}\nbilag:\n`,
    ];
    expect(await findings('HP325', listed('Referatet'))).toEqual([]);
    expect(await findings('HP325', listed('Reffratet'))).toHaveLength(1);
  });

  it('says what is spelt otherwise, and where', async () => {
    const [found] = await findings('HP325', [registry, 'navn: Ærby Kommune,', 'navn: Ærby Komune,']);
    expect(found).toMatchObject({
      message: 'Navnet «Ærby Komune» ligner sit id «aerby-kommune», men er stavet anderledes',
      related: ['helhedsplan.yaml:17'],
    });
    const [area] = await findings('HP325', [registry, '    navn: Nordvang', '    navn: Nordvange']);
    expect(area?.message).toBe('Navnet «Nordvange» ligner sit id «nordvang», men er stavet anderledes');
    const [form] = await findings('HP325', [registry, '    navn: Nordvang', '    navn: Nordvangs']);
    expect(form?.message).toBe('Teksterne kalder det «Nordvang», men her hedder det «Nordvangs»');
  });

  it('knows a name of several words that the texts still use', async () => {
    const area: Change = [registry, 'områder:\n', 'områder:\n  - {id: groenne-haver, navn: Sydparken}\n'];
    const [found] = await findings('HP325', area, [vision, old, 'De bor i Grønne\n  Haver.']);
    expect(found?.message).toBe('Teksterne kalder det «Grønne Haver», men her hedder det «Sydparken»');
    expect(await findings('HP325', area, [vision, old, 'De har grønne haver. De går i Grønne huse.'])).toEqual([]);
  });

  it('is content with the short name', async () => {
    const change: Change = [
      registry,
      'navn: Boligforeningen Nordbo, kortnavn: Nordbo',
      'navn: Boligen Nrodbo, kortnavn: Nordbo',
    ];
    expect(await findings('HP325', change)).toEqual([]);
  });

  it('finds a name that was changed in one place', async () => {
    const renamed: Change = [agreement, 'navn: Jobcafé', 'navn: Springbrættet'];
    expect(await findings('HP325', renamed)).toEqual([]);
    const [found] = await findings('HP325', renamed, [agreement, 'Caféen har', 'Vores Jobcafé har']);
    expect(found).toMatchObject({
      place: `${agreement}:15:11`,
      marked: 'Springbrættet',
      message: 'Teksterne kalder det «Jobcafé», men her hedder det «Springbrættet»',
      related: [`${agreement}:22`, `${agreement}:14`],
    });
    expect(await findings('HP325', renamed, [agreement, 'Caféen har', 'Vores Jobcafé, nu Springbrættet, har'])).toEqual(
      [],
    );
    expect(await findings('HP325', renamed, [agreement, 'Caféen har', 'Vores jobcafé har'])).toEqual([]);
  });
});

describe('HP326 wants each name once', () => {
  it.each([
    [organisations(['by', 'ÆRBY KOMMUNE']), ['ÆRBY KOMMUNE']],
    [organisations(['by', 'Ærby-Kommune']), []],
    [organisations(['by', 'Nordvang']), []],
    [organisations(['by', 'Nordbo']), []],
  ] as [Change, string[]][])('%j', async (change, marked) =>
    expect((await findings('HP326', change)).map((one) => one.marked)).toEqual(marked),
  );

  it.each([
    [
      'stillinger:',
      'stillinger:\n  - {id: chef, navn: Boligsocial leder, finansiering: ekstern}',
      'stillingen',
      'leder',
    ],
    ['områder:', 'områder:\n  - {id: nord, navn: Nordvang}', 'boligområdet', 'nordvang'],
    ['type: kommune}', 'type: kommune, enheder: [{id: x, navn: Ærby Kommune}]}', 'organisationen eller enheden', 'by'],
    ['organisationer:', 'organisationer:\n  - {id: x, navn: Ærby Kommune, type: anden}', 'organisationen', 'by'],
  ])('%s', async (at, changed, noun) => {
    const [found] = await findings('HP326', [registry, at, changed]);
    expect(found?.message).toContain(`er også navnet på ${noun} med id’et`);
    expect(found?.related).toHaveLength(1);
  });
});

describe('HP327 finds one word in several spellings', () => {
  it.each([
    ['Lektiecafé og lektiecafé, men lektie-café.', ['lektie-café'], 'lektiecafé'],
    ['En lektiecafé. En lektiecafé. Lektiecafe er rart.', ['Lektiecafe'], 'Lektiecafé'],
    ['En lektie-café og en lektiecafé.', ['lektie-café'], 'lektiecafé'],
    ['En lektiecafé og en lektie-café.', ['lektie-café'], 'lektiecafé'],
    ['Get Up-huset og get up-huset. Det er get-up.', [], undefined],
    ['Naboværten, Nabo-værten og nabo-værten.', ['Naboværten'], 'Nabo-værten'],
    ['MAMA-kraft, MAMA-kraft og MAMA-KRAFT.', ['MAMA-KRAFT'], 'MAMA-kraft'],
    ['FRITID, fritid og Fritid.', [], undefined],
    ['Én og en, og 1-3-årige og 13-årige.', [], undefined],
    ['Get2Sport og Get2sport.', [], undefined],
    ['Vores sms og SMS.', [], undefined],
  ])('%s', async (text, marked, fixed) => {
    const found = await findings('HP327', [vision, old, text]);
    expect(found.map((one) => one.marked)).toEqual(marked);
    if (fixed) expect(found[0]?.fixed).toBe(fixed);
    for (const one of found) expect(one.related).toEqual(['strategisk-aftale.yaml:4']);
  });

  it('takes the way in which a thing is declared for the right one', async () => {
    const source = 'navn: Spørgeskema';
    const found = await findings(
      'HP327',
      [registry, 'navn: Egen registrering', source],
      [vision, old, 'Spørge-skema og spørge-skema.'],
    );
    expect(found.map(({ marked, fixed }) => [marked, fixed])).toEqual([
      ['Spørge-skema', 'Spørgeskema'],
      ['spørge-skema', 'spørgeskema'],
    ]);
  });
});

describe('HP328 asks for what an abbreviation means', () => {
  it.each([
    ['Vi og SFU og SFU.', ['SFU']],
    ['Vi og Statens Forsøgsungdom (SFU) og SFU.', []],
    ['Vi og SFU (Statens Forsøgsungdom).', []],
    ['Vi og LBF, CV og del III.', []],
    ['Vi og en MEGETLANG tekst.', []],
    ['Vi og [SFU](https://sfu.dk).', []],
    ['Vi og A og B2B.', []],
    ['Her SKAL ALLE være, og SFU KAN hjælpe.', []],
    ['Her skal OGSÅ DE være.', []],
    ['Vi og KfUM.', []],
    ['SFU', ['SFU']],
    ['Vi (og SFU) og SFU.', []],
    ['Vi og XIVL, LIX og ABC.', ['ABC']],
    ['Vi og SFUX (Statens) og ABC2 (Anden).', []],
    ['Vi og SFU(Statens).', ['SFU']],
  ])('%s', async (text, marked) => expect(await markedInVision('HP328', text)).toEqual(marked));

  it('knows the short names and the names of the plan', async () => {
    const change = organisations(['sfu-nord', 'SFU Nord']);
    expect(await markedInVision('HP328', 'Vi og SFU.', change)).toEqual([]);
    const short: Change = [registry, 'kortnavn: Nordbo', 'kortnavn: NBO'];
    expect(await markedInVision('HP328', 'Vi og NBO.', short)).toEqual([]);
  });
});

describe('HP624: a word beside a reference that has it', () => {
  it.each<[text: string, marked: string[]]>([
    ['Det sker med [](#aerby-kommune) \n  kommune.', ['kommune']],
    ['Det sker med Ærby  [](#aerby-kommune).', ['Ærby']],
    ['Det sker med ærby [](#aerby-kommune) Kommune.', ['Kommune', 'ærby']],
    ['Det sker med Nærby [](#aerby-kommune) Kommuner.', []],
    ['Det sker med [Ærby Kommune](#aerby-kommune) Kommune.', []],
    ['Det sker med [](#aerby-kommune), Kommune.', []],
  ])('%j', async (text, marked) => {
    const found = await findings('HP624', [vision, old, text]);
    expect(found.map((one) => one.marked)).toEqual(marked);
    expect(found.every(({ fixed }) => fixed === '')).toBe(true);
    expect(found.every(({ fixedText }, index) => fixedText?.trim() === marked[index])).toBe(true);
  });
});
