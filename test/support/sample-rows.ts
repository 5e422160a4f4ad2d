import type { Row, Tables } from '../../src/open-data/tables.js';
import { sampleTables } from './sample-tables.js';

/** The rows of a plan that has something in every table that pages show, figures that are missing among them. */
export function fullRows(plan: string): Tables {
  const value = (row: Partial<Row<'vaerdier'>> & Pick<Row<'vaerdier'>, 'indikator' | 'art'>): Row<'vaerdier'> => ({
    plan,
    nummer: 1,
    boligomraade: null,
    sted: null,
    aar: 2019,
    krav: null,
    vaerdi: null,
    enhed: 'procent',
    pr: null,
    decimaler: 1,
    tilstand: 'oplyst',
    bemaerkning: null,
    ...row,
  });
  const indicator = (
    row: Partial<Row<'indikatorer'>> & Pick<Row<'indikatorer'>, 'indikator' | 'tekst'>,
  ): Row<'indikatorer'> => ({
    plan,
    indsatsomraade: 'uddannelse-og-livschancer',
    fast: true,
    delmaal: null,
    aktiviteter: null,
    maal: null,
    datakilde: 'LBF boligsociale data',
    note: null,
    ...row,
  });
  const organisation = (id: string, navn: string, type: string, part: boolean, del_af: string | null = null) => ({
    plan,
    organisation: id,
    navn,
    kortnavn: null,
    type,
    del_af,
    kommunekode: type === 'kommune' && del_af === null ? '330' : null,
    cvr: null,
    part,
  });
  const party = (nummer: number, id: string, navn: string) => ({
    plan,
    dokument: 'strategisk-aftale',
    nummer,
    organisation: id,
    navn,
    funktion: null,
    samarbejdspartner: false,
    bemaerkning: null,
  });
  const focusArea = (id: string, navn: string, farve: string, valg: Row<'indsatsomraader'>['valg']) => ({
    plan,
    indsatsomraade: id,
    navn,
    farve,
    maal: null,
    valg,
    begrundelse: null,
  });
  const activity = (indsatsomraade: string, aktivitet: string, navn: string): Row<'aktiviteter'> => ({
    plan,
    aktivitet,
    indsatsomraade,
    navn,
    kort: 'Forløb for forældre & børn',
    boligomraader: 'ringparken',
    maalgrupper: 'Forældre',
    kommunal_medfinansiering: false,
    ansvar: 'helhedsplanen',
  });
  const role = (nummer: number, indsatsomraade: string, andel: number | null): Row<'stillinger'> => ({
    plan,
    stilling: 'vejleder',
    nummer,
    navn: 'Beboervejleder',
    organisation: null,
    finansiering: 'helhedsplanen',
    gruppe: false,
    art: 'indsatsområde',
    indsatsomraade,
    aktivitet: null,
    andel,
    timer_pr_uge: andel === null ? 9 : null,
    aarsvaerk: null,
    bemaerkning: null,
  });
  return sampleTables({
    planer: [aboutPlan(plan, 'Ærø & Øster Å', 'Slagelse Kommune', '330')],
    boligomraader: [
      { plan, boligomraade: 'ringparken', navn: 'Ringparken' },
      { plan, boligomraade: 'motalavej', navn: 'Motalavej' },
    ],
    organisationer: [
      organisation('fob', 'FOB', 'boligorganisation', true),
      organisation('slagelse-kommune', 'Slagelse Kommune', 'kommune', false),
      organisation('skole', 'Skoleområdet', 'kommune', true, 'slagelse-kommune'),
      organisation('politiet', 'Sydsjællands og Lolland-Falsters Politi', 'politi', true),
      organisation('dif', 'Danmarks Idrætsforbund', 'forening', false),
      organisation('foreninger', 'Lokale foreninger', 'gruppe', false),
    ],
    parter: [
      party(1, 'fob', 'FOB'),
      party(2, 'skole', 'Slagelse Kommune, Skoleområdet'),
      party(3, 'politiet', 'Sydsjællands og Lolland-Falsters Politi'),
    ],
    indsatsomraader: [
      focusArea('uddannelse-og-livschancer', 'Uddannelse og livschancer', '#0B5563', 'delaftale'),
      focusArea('beskaeftigelse', 'Beskæftigelse', '#5E4300', 'fravalgt'),
      focusArea('kriminalitetsforebyggelse', 'Kriminalitetsforebyggelse', '#6B2C5E', 'delaftale'),
    ],
    indikatorer: [
      indicator({ indikator: 'dagtilbud', tekst: 'Andel 1-5-årige i dagtilbud' }),
      indicator({ indikator: 'karaktergennemsnit', tekst: 'Karaktergennemsnit i 9. klasse' }),
      indicator({
        indikator: 'trygge',
        tekst: 'Andel, der føler sig trygge',
        indsatsomraade: 'kriminalitetsforebyggelse',
      }),
      indicator({
        indikator: 'frivilligt-arbejde',
        tekst: 'Andel, der laver frivilligt arbejde',
        indsatsomraade: 'kriminalitetsforebyggelse',
      }),
      indicator({
        indikator: 'familier',
        tekst: 'Familier, der deltager',
        fast: false,
        maal: 'Mindst 40 familier om året',
        datakilde: null,
      }),
    ],
    vaerdier: [
      value({ indikator: 'dagtilbud', art: 'boligområde', vaerdi: 90.7 }),
      value({ indikator: 'dagtilbud', art: 'kommune', nummer: 2, vaerdi: 88.6 }),
      value({ indikator: 'karaktergennemsnit', art: 'boligområde', vaerdi: 4.6, enhed: 'karakter' }),
      value({ indikator: 'karaktergennemsnit', art: 'kommune', nummer: 2, vaerdi: 6.6, enhed: 'karakter' }),
      value({ indikator: 'trygge', art: 'boligområde', vaerdi: 71, decimaler: 0, bemaerkning: 'spørgeskema' }),
      value({
        indikator: 'trygge',
        art: 'kommune',
        nummer: 2,
        tilstand: 'opgøres ikke',
        aar: null,
        decimaler: null,
        enhed: null,
      }),
      value({ indikator: 'frivilligt-arbejde', art: 'boligområde', sted: 'i boligområdet', vaerdi: 22 }),
      value({
        indikator: 'frivilligt-arbejde',
        art: 'boligområde',
        nummer: 2,
        sted: 'uden for boligområdet',
        tilstand: 'skjult',
      }),
    ],
    aktiviteter: [
      activity('uddannelse-og-livschancer', 'a0', 'HippHopp+'),
      activity('uddannelse-og-livschancer', 'a1', 'Lektiecaféer'),
      activity('kriminalitetsforebyggelse', 'a0', 'Fritidsjob'),
    ],
    stillinger: [role(1, 'uddannelse-og-livschancer', 25), role(2, 'kriminalitetsforebyggelse', null)],
    finansiering: [
      {
        plan,
        nummer: 1,
        kilde: 'Landsbyggefonden',
        organisation: null,
        slags: 'landsbyggefonden',
        indsatsomraade: 'uddannelse-og-livschancer',
        grundlag: 'aftale',
        beloeb: 3_000_000,
      },
      {
        plan,
        nummer: 2,
        kilde: 'Slagelse Kommune',
        organisation: 'slagelse-kommune',
        slags: 'lokal',
        indsatsomraade: null,
        grundlag: 'aftale',
        beloeb: 1_000_000,
      },
    ],
  });
}

/** A plan of which hardly anything is known. */
export function sparseRows(plan: string): Tables {
  return sampleTables({ planer: [aboutPlan(plan, 'Fælles om Ellekonebakken og Houlkær', 'Viborg Kommune', null)] });
}

function aboutPlan(plan: string, navn: string, kommune: string, kommunekode: string | null): Row<'planer'> {
  return {
    plan,
    navn,
    omraade: navn,
    udgave: '2019-26',
    status: 'gældende',
    version: '1.0',
    lbf_sag: null,
    kommune,
    kommunekode,
    fra: '2021-10-01',
    til: '2025-09-30',
    administrerende_organisation: null,
    eksempel: false,
    kilde: null,
    opdateret: '2026-11-22',
  };
}
