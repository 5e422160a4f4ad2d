/**
 * The tables of open data, and the one place where they are described: the CSV files, their schema and documentation, the build's
 * memory of a plan and the site's pages about all plans are all made from them.
 *
 * Every table has the plan's id as its first column. Ids are those of the plan's YAML and stand in for addresses of the site.
 */
export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly title: string;
  readonly description: string;
  /** The value may be missing. */
  readonly isOptional?: true;
  /** The only values that there are. */
  readonly values?: readonly string[];
}

export interface TableDefinition {
  readonly title: string;
  readonly description: string;
  /** The columns that together are another for each row; none of them is optional. */
  readonly key: readonly string[];
  /** Columns, never optional, whose values are ids of another table of the same plan. */
  readonly references?: Readonly<Record<string, string>>;
  /** By their names in a CSV file's first row, which are ASCII, so that every program takes them. */
  readonly columns: Readonly<Record<string, Column>>;
}

const text = (title: string, description: string) => ({ type: 'string', title, description }) as const satisfies Column;
const optionalText = (title: string, description: string) =>
  ({ type: 'string', title, description, isOptional: true }) as const satisfies Column;
const optionalNumber = (title: string, description: string) =>
  ({ type: 'number', title, description, isOptional: true }) as const satisfies Column;
const optionalInteger = (title: string, description: string) =>
  ({ type: 'integer', title, description, isOptional: true }) as const satisfies Column;
const optionalDate = (title: string, description: string) =>
  ({ type: 'date', title, description, isOptional: true }) as const satisfies Column;
const integer = (title: string, description: string) =>
  ({ type: 'integer', title, description }) as const satisfies Column;
const flag = (title: string, description: string) =>
  ({ type: 'boolean', title, description }) as const satisfies Column;
const date = (title: string, description: string) => ({ type: 'date', title, description }) as const satisfies Column;
const choice = <const Values extends readonly string[]>(title: string, values: Values, description: string) =>
  ({ type: 'string', title, description, values }) as const satisfies Column;
const optionalChoice = <const Values extends readonly string[]>(title: string, values: Values, description: string) =>
  ({ type: 'string', title, description, values, isOptional: true }) as const satisfies Column;

const plan = text('Plan', 'Planens id.');
const focusArea = text('Indsatsområde', 'Indsatsområdets id i formularen.');

export const tableDefinitions = {
  planer: {
    title: 'Planer',
    description: 'En række for hver helhedsplan.',
    key: ['plan'],
    columns: {
      plan,
      navn: text('Navn', 'Helhedsplanens navn.'),
      omraade: text('Område', 'Områdets navn, som det står i aftalen.'),
      udgave: text('Udgave', 'Udgaven af Landsbyggefondens formular.'),
      status: choice(
        'Status',
        ['udkast', 'gældende', 'udløbet'],
        'Om planen er et udkast, gælder nu eller er udløbet.',
      ),
      version: text('Version', 'Planens egen version, som parterne tæller den.'),
      lbf_sag: optionalText('LBF-sag', 'Sagens nummer hos Landsbyggefonden, seks cifre.'),
      kommune: text('Kommune', 'Kommunens navn.'),
      kommunekode: optionalText('Kommunekode', 'Tre cifre, som Danmarks Statistik bruger dem.'),
      fra: date('Fra', 'Periodens første dag.'),
      til: date('Til', 'Periodens sidste dag.'),
      administrerende_organisation: optionalText(
        'Administrerende organisation',
        'Navnet på den boligorganisation, der administrerer indsatsen.',
      ),
      eksempel: flag(
        'Eksempel',
        'Sandt, når planen er genfortalt efter en offentlig kilde og ikke er den gældende aftale.',
      ),
      kilde: optionalText('Kilde', 'Hvad et eksempel er genfortalt efter.'),
      opdateret: date('Opdateret', 'Dagen for den nyeste ændring i planens kilder.'),
    },
  },
  boligomraader: {
    title: 'Boligområder',
    description: 'En række for hvert boligområde.',
    key: ['plan', 'boligomraade'],
    columns: {
      plan,
      boligomraade: text('Boligområde', 'Boligområdets id.'),
      navn: text('Navn', 'Boligområdets navn.'),
    },
  },
  afdelinger: {
    title: 'Afdelinger',
    description: 'En række for hver boligafdeling i et boligområde.',
    key: ['plan', 'boligomraade', 'organisation', 'afdeling'],
    references: { boligomraade: 'boligomraader', organisation: 'organisationer' },
    columns: {
      plan,
      boligomraade: text('Boligområde', 'Boligområdets id.'),
      organisation: text('Organisation', 'Id på boligorganisationen.'),
      afdeling: text('Afdeling', 'Afdelingens nummer hos boligorganisationen.'),
    },
  },
  organisationer: {
    title: 'Organisationer',
    description: 'En række for hver organisation, som planen nævner, og for hver enhed i den med egne opgaver.',
    key: ['plan', 'organisation'],
    columns: {
      plan,
      organisation: text('Organisation', 'Organisationens eller enhedens id i planen.'),
      navn: text('Navn', 'Navnet.'),
      kortnavn: optionalText('Kort navn', 'Det navn, som aftalen bruger i løbende tekst.'),
      type: text('Type', 'Boligorganisation, kommune, politi …; for en enhed det, som dens organisation er.'),
      del_af: optionalText('Del af', 'Id på organisationen, når rækken er en enhed i den.'),
      kommunekode: optionalText('Kommunekode', 'Tre cifre, for en kommune.'),
      cvr: optionalText('CVR-nummer', 'Otte cifre.'),
      part: flag('Part', 'Sandt, når organisationen eller enheden er part i den strategiske samarbejdsaftale.'),
    },
  },
  parter: {
    title: 'Parter',
    description: 'En række for hver part i den strategiske samarbejdsaftale og i hver delaftale.',
    key: ['plan', 'dokument', 'nummer'],
    references: { organisation: 'organisationer' },
    columns: {
      plan,
      dokument: text('Dokument', 'strategisk-aftale, eller id på delaftalens indsatsområde.'),
      nummer: integer('Nummer', 'Partens plads i dokumentet.'),
      organisation: text('Organisation', 'Id på organisationen eller enheden.'),
      navn: text('Navn', 'Navnet, for en enhed med organisationens navn foran.'),
      funktion: optionalText('Funktion', 'Hvilken stilling eller funktion. Aldrig en persons navn.'),
      samarbejdspartner: flag('Samarbejdspartner', 'Sandt, når den er med i delaftalen uden at være part i aftalen.'),
      bemaerkning: optionalText('Bemærkning', 'Det, som aftalen siger om parten.'),
    },
  },
  indsatsomraader: {
    title: 'Indsatsområder',
    description: 'En række for hvert af formularens indsatsområder.',
    key: ['plan', 'indsatsomraade'],
    columns: {
      plan,
      indsatsomraade: focusArea,
      navn: text('Navn', 'Indsatsområdets navn.'),
      farve: text('Farve', 'Indsatsområdets farve, #RRGGBB.'),
      maal: optionalText('Mål', 'Det overordnede mål, når formularen selv sætter det.'),
      valg: choice(
        'Valg',
        ['delaftale', 'mangler', 'fravalgt'],
        'delaftale: der er en delaftale; mangler: området er valgt, men delaftalen er ikke med her; fravalgt: planen arbejder ikke med området.',
      ),
      begrundelse: optionalText('Begrundelse', 'Hvorfor området er fravalgt, eller delaftalen mangler.'),
    },
  },
  delmaal: {
    title: 'Delmål',
    description: 'En række for hvert delmål (i udgave 2015-18: hvert mål).',
    key: ['plan', 'delmaal'],
    references: { indsatsomraade: 'indsatsomraader' },
    columns: {
      plan,
      delmaal: text('Delmål', 'Delmålets id.'),
      indsatsomraade: focusArea,
      tekst: text('Tekst', 'Delmålets ordlyd.'),
    },
  },
  indikatorer: {
    title: 'Indikatorer',
    description: 'En række for hver indikator: formularens faste, dem, som parterne selv har sat op, og startmålinger.',
    key: ['plan', 'indikator'],
    columns: {
      plan,
      indikator: text(
        'Indikator',
        'Indikatorens id. Formularens faste indikatorer har samme id i alle planer. En startmåling har sin plads i bilaget som id, fx startmaaling.1.',
      ),
      indsatsomraade: optionalText(
        'Indsatsområde',
        'Indsatsområdets id i formularen; tomt for startmålinger, som ikke hører til et.',
      ),
      fast: flag('Fast', 'Sandt for formularens faste indikatorer.'),
      delmaal: optionalText('Delmål', 'Id på delmålet; flere er adskilt af mellemrum. Tomt for de faste indikatorer.'),
      aktiviteter: optionalText(
        'Aktiviteter',
        'Id på de aktiviteter, som indikatoren måler direkte, adskilt af mellemrum.',
      ),
      tekst: text('Tekst', 'Hvad der måles.'),
      maal: optionalText('Mål', 'Målet med ord, som det står i aftalen.'),
      datakilde: optionalText('Datakilde', 'Hvor tallene kommer fra.'),
      note: optionalText('Note', 'Aftalens forklaring til indikatoren.'),
    },
  },
  vaerdier: {
    title: 'Værdier',
    description: 'En række for hvert tal for en indikator: udgangspunktet, sammenligningen og målet.',
    key: ['plan', 'indikator', 'nummer'],
    references: { indikator: 'indikatorer' },
    columns: {
      plan,
      indikator: text('Indikator', 'Indikatorens id.'),
      nummer: integer('Nummer', 'Tallets plads blandt indikatorens tal.'),
      art: choice(
        'Art',
        ['boligområde', 'kommune', 'sammenligning', 'mål'],
        'boligområde og kommune: udgangspunktet der; sammenligning: en anden målestok; mål: det, der skal nås.',
      ),
      boligomraade: optionalText('Boligområde', 'Id på boligområdet, når tallet kun gælder ét af dem.'),
      sted: optionalText(
        'Sted',
        'Hvad tallet dækker, med ord, når det ikke er hele planens område eller hele kommunen.',
      ),
      aar: optionalInteger('År', 'Året, som tallet gælder for; for et mål året, hvor det skal være nået.'),
      krav: optionalChoice(
        'Krav',
        ['mindst', 'stigning', 'fald'],
        'Kun for mål. mindst: tallet er det mindste, der skal nås; stigning og fald: hvor meget udgangspunktet skal ændre sig.',
      ),
      vaerdi: optionalNumber('Værdi', 'Tallet. Tomt, når tilstanden ikke er «oplyst».'),
      enhed: optionalText('Enhed', 'procent, kr., eller hvad der tælles; tomt for rene tal.'),
      pr: optionalChoice(
        'Pr.',
        ['år', 'periode', 'forløb'],
        'Kun for mål: om det gælder hvert år, hele perioden eller hvert forløb.',
      ),
      decimaler: optionalInteger('Decimaler', 'Hvor mange decimaler tallet er oplyst med.'),
      tilstand: choice(
        'Tilstand',
        ['oplyst', 'opgøres ikke', 'ikke oplyst', 'monitorering', 'skjult'],
        'Hvorfor der er eller ikke er et tal. monitorering: indikatoren følges, uden at der er sat et mål; skjult: tallet er så lille, at det kunne pege på enkelte personer.',
      ),
      bemaerkning: optionalText('Bemærkning', 'Det, som aftalen siger om tallet.'),
    },
  },
  aktiviteter: {
    title: 'Aktiviteter',
    description: 'En række for hver aktivitet.',
    key: ['plan', 'aktivitet'],
    references: { indsatsomraade: 'indsatsomraader' },
    columns: {
      plan,
      aktivitet: text('Aktivitet', 'Aktivitetens id.'),
      indsatsomraade: focusArea,
      navn: text('Navn', 'Aktivitetens navn.'),
      kort: optionalText('Kort', 'Hvad aktiviteten er, i få ord.'),
      boligomraader: optionalText(
        'Boligområder',
        'Id på boligområderne, adskilt af mellemrum. Tomt, når aftalen ikke nævner dem; så gælder aktiviteten dem alle.',
      ),
      maalgrupper: optionalText('Målgrupper', 'Hvem aktiviteten er for, adskilt af semikolon.'),
      kommunal_medfinansiering: flag(
        'Kommunal medfinansiering',
        'Sandt, når aktiviteten er en del af kommunens medfinansiering.',
      ),
      ansvar: optionalChoice(
        'Ansvar',
        ['helhedsplanen', 'delt', 'kommunen'],
        'Hvem der har ansvaret: helhedsplanen alene, delt med andre, eller kommunen.',
      ),
    },
  },
  maalgrupper: {
    title: 'Målgrupper',
    description: 'En række for hver målgruppe, som en aktivitet har med alder og antal.',
    key: ['plan', 'aktivitet', 'nummer'],
    references: { aktivitet: 'aktiviteter' },
    columns: {
      plan,
      aktivitet: text('Aktivitet', 'Aktivitetens id.'),
      nummer: integer('Nummer', 'Gruppens plads i aktiviteten.'),
      hvem: text('Hvem', 'Hvem gruppen er.'),
      alder_fra: optionalInteger('Alder fra', 'Den yngste alder i hele år.'),
      alder_til: optionalInteger('Alder til', 'Den ældste alder i hele år.'),
      antal: optionalText('Antal', 'Hvor mange, med aftalens ord.'),
      prioritet: optionalChoice('Prioritet', ['primær', 'sekundær'], 'Om gruppen er den primære eller en sekundær.'),
      beskrivelse: optionalText('Beskrivelse', 'Mere om gruppen.'),
    },
  },
  succeskriterier: {
    title: 'Succeskriterier',
    description: 'En række for hvert succeskriterie, som en aktivitet selv har (udgave 2015-18).',
    key: ['plan', 'aktivitet', 'nummer'],
    references: { aktivitet: 'aktiviteter' },
    columns: {
      plan,
      aktivitet: text('Aktivitet', 'Aktivitetens id.'),
      nummer: integer('Nummer', 'Kriteriets plads i aktiviteten.'),
      krav: choice(
        'Krav',
        ['antal', 'mindst', 'i gennemsnit'],
        'Om tallet er et antal, et mindste antal eller et gennemsnit.',
      ),
      antal: integer('Antal', 'Hvor mange.'),
      enhed: text('Enhed', 'Hvad der tælles.'),
      over_maaneder: optionalInteger('Over måneder', 'Hvor mange måneder der tælles over.'),
      pr: optionalChoice(
        'Pr.',
        ['uge', 'måned', 'år', 'gang'],
        'Når antallet gælder hver uge, hver måned, hvert år eller hver gang.',
      ),
      bemaerkning: optionalText('Bemærkning', 'Det, som aftalen siger om kriteriet.'),
      datakilde: optionalText('Datakilde', 'Hvor tallene kommer fra.'),
    },
  },
  stillinger: {
    title: 'Stillinger',
    description: 'En række for hver stilling og hver del af dens tid, som planen fordeler.',
    key: ['plan', 'stilling', 'nummer'],
    columns: {
      plan,
      stilling: text('Stilling', 'Stillingens id.'),
      nummer: integer('Nummer', 'Rækkens plads blandt stillingens.'),
      navn: text('Navn', 'Stillingens betegnelse. Aldrig en persons navn.'),
      organisation: optionalText('Organisation', 'Id på organisationen eller enheden, som stillingen hører til.'),
      finansiering: optionalChoice(
        'Finansiering',
        ['helhedsplanen', 'kommunal medfinansiering', 'ekstern'],
        'Hvem der betaler stillingen.',
      ),
      gruppe: flag('Gruppe', 'Sandt, når flere medarbejdere deler stillingen; andele er da af dem alle under ét.'),
      art: choice(
        'Art',
        ['indsatsområde', 'øvrig tid', 'ikke fordelt'],
        'indsatsområde: tid i en delaftale; øvrig tid: opgaver uden for delaftalerne; ikke fordelt: planen siger ikke, hvad tiden går til.',
      ),
      indsatsomraade: optionalText('Indsatsområde', 'Id på delaftalens indsatsområde.'),
      aktivitet: optionalText('Aktivitet', 'Id på aktiviteten, når tiden er knyttet til én.'),
      andel: optionalNumber('Andel', 'Hvor stor en del af stillingen, i procent.'),
      timer_pr_uge: optionalNumber('Timer pr. uge', 'Timer om ugen, når tiden er opgjort sådan.'),
      aarsvaerk: optionalNumber('Årsværk', 'Fuldtidsstillinger, når tiden er opgjort sådan.'),
      bemaerkning: optionalText('Bemærkning', 'Det, som aftalen siger om tiden.'),
    },
  },
  finansiering: {
    title: 'Finansiering',
    description:
      'En række for hvert beløb, fordelt på indsatsområder, hvor planen gør det. Rækkerne kan lægges sammen til planens samlede finansiering.',
    key: ['plan', 'nummer'],
    columns: {
      plan,
      nummer: integer('Nummer', 'Rækkens plads i planen.'),
      kilde: text('Kilde', 'Hvem der betaler.'),
      organisation: optionalText('Organisation', 'Id på organisationen, når den er blandt planens.'),
      slags: choice(
        'Slags',
        ['landsbyggefonden', 'lokal', 'ekstern'],
        'Landsbyggefondens, de lokale parters eller andres penge.',
      ),
      grundlag: choice(
        'Grundlag',
        ['aftale', 'budget'],
        'Om beløbet står i den strategiske samarbejdsaftale eller i budgettet.',
      ),
      indsatsomraade: optionalText('Indsatsområde', 'Id på indsatsområdet; tomt for det, der ikke er fordelt.'),
      beloeb: integer(
        'Beløb',
        'Hele kroner i hele perioden. Negativt, når indsatsområderne tilsammen har mere end det hele.',
      ),
    },
  },
  finansiering_pr_aar: {
    title: 'Finansiering pr. år',
    description:
      'En række for hvert kalenderår, som et budget fordeler et beløb på. Det er de samme penge som i «Finansiering».',
    key: ['plan', 'nummer'],
    columns: {
      plan,
      nummer: integer('Nummer', 'Rækkens plads i planen.'),
      kilde: text('Kilde', 'Hvem der betaler.'),
      organisation: optionalText('Organisation', 'Id på organisationen, når den er blandt planens.'),
      slags: choice(
        'Slags',
        ['landsbyggefonden', 'lokal', 'ekstern'],
        'Landsbyggefondens, de lokale parters eller andres penge.',
      ),
      aar: integer('År', 'Kalenderåret.'),
      beloeb: integer('Beløb', 'Hele kroner i året.'),
    },
  },
  milepaele: {
    title: 'Milepæle',
    description: 'En række for hver milepæl, efter tid.',
    key: ['plan', 'nummer'],
    columns: {
      plan,
      nummer: integer('Nummer', 'Milepælens plads i planen.'),
      fra: optionalDate('Fra', 'Første dag i det tidsrum, som milepælen ligger i.'),
      til: optionalDate('Til', 'Sidste dag i tidsrummet.'),
      hvornaar: text('Hvornår', 'Tidspunktet med ord, fx «1. kvartal 2022» eller «Hvert år».'),
      milepael: text('Milepæl', 'Hvad der skal ske.'),
      ansvarlig: optionalText('Ansvarlig', 'Stillinger, organisationer og grupper, adskilt af semikolon.'),
      vedroerer: optionalText('Vedrører', 'Id på aktiviteter og indsatsområder, adskilt af mellemrum.'),
    },
  },
} as const satisfies Readonly<Record<string, TableDefinition>>;

export type TableName = keyof typeof tableDefinitions;

/** In the order in which files and pages have them. */
export const tableNames = Object.keys(tableDefinitions) as readonly TableName[];

/** A table's description, whichever it is. */
export function definitionOf(name: TableName): TableDefinition {
  return tableDefinitions[name];
}

interface TypeNames {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  date: string;
}

type Cell<C extends Column> =
  | (C extends { readonly values: readonly (infer Value)[] } ? Value : TypeNames[C['type']])
  | (C extends { readonly isOptional: true } ? null : never);

/** A row of a table: text without markup, dates as `2026-11-28`, null for what is missing. */
export type Row<Name extends TableName> = {
  readonly [Key in keyof (typeof tableDefinitions)[Name]['columns']]: Cell<
    Extract<(typeof tableDefinitions)[Name]['columns'][Key], Column>
  >;
};

/** The rows of one plan, or of several after each other. Plain data, as in a JSON file. */
export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };
