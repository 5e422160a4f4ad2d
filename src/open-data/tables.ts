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

interface TableDefinition {
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
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
const flag = (title: string, description: string) =>
  ({ type: 'boolean', title, description }) as const satisfies Column;
const date = (title: string, description: string) => ({ type: 'date', title, description }) as const satisfies Column;
const choice = <const Values extends readonly string[]>(title: string, values: Values, description: string) =>
  ({ type: 'string', title, description, values }) as const satisfies Column;

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
      status: text('Status', 'Udkast, gældende, udløbet …'),
      kommune: text('Kommune', 'Kommunens navn.'),
      kommunekode: optionalText('Kommunekode', 'Tre cifre, som Danmarks Statistik bruger dem.'),
      fra: date('Fra', 'Periodens første dag.'),
      til: date('Til', 'Periodens sidste dag.'),
      administrerende_organisation: text('Administrerende organisation', 'Organisationens navn.'),
      eksempel: flag(
        'Eksempel',
        'Sandt, når planen er genfortalt efter en offentlig kilde og ikke er den gældende aftale.',
      ),
      opdateret: date('Opdateret', 'Dagen for den nyeste ændring i planens kilder.'),
    },
  },
  boligomraader: {
    title: 'Boligområder',
    description: 'En række for hver boligorganisation i hvert boligområde.',
    key: ['plan', 'boligomraade', 'organisation'],
    columns: {
      plan,
      boligomraade: text('Boligområde', 'Boligområdets id.'),
      navn: text('Navn', 'Boligområdets navn.'),
      organisation: optionalText('Organisation', 'Id på boligorganisationen.'),
      afdelinger: optionalText('Afdelinger', 'Afdelingernes numre, adskilt af mellemrum.'),
    },
  },
  organisationer: {
    title: 'Organisationer',
    description: 'En række for hver organisation, som planen nævner.',
    key: ['plan', 'organisation'],
    columns: {
      plan,
      organisation: text('Organisation', 'Organisationens id i planen.'),
      navn: text('Navn', 'Organisationens navn.'),
      kortnavn: optionalText('Kort navn', 'Det navn, som aftalen bruger i løbende tekst.'),
      type: text('Type', 'Boligorganisation, kommune, politi …'),
      part: flag('Part', 'Sandt, når organisationen er part i den strategiske samarbejdsaftale.'),
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
      valg: choice(
        'Valg',
        ['delaftale', 'mangler', 'fravalgt'],
        'delaftale: der er en delaftale; mangler: området er valgt, men delaftalen er ikke med her; fravalgt: planen arbejder ikke med området.',
      ),
    },
  },
  delmaal: {
    title: 'Delmål',
    description: 'En række for hvert delmål (i udgave 2015-18: hvert mål).',
    key: ['plan', 'delmaal'],
    columns: {
      plan,
      delmaal: text('Delmål', 'Delmålets id.'),
      indsatsomraade: focusArea,
      tekst: text('Tekst', 'Delmålets ordlyd.'),
    },
  },
  indikatorer: {
    title: 'Indikatorer',
    description: 'En række for hver indikator: formularens faste, og dem, som parterne selv har sat op.',
    key: ['plan', 'indikator'],
    columns: {
      plan,
      indikator: text('Indikator', 'Indikatorens id. Formularens faste indikatorer har samme id i alle planer.'),
      indsatsomraade: focusArea,
      fast: flag('Fast', 'Sandt for formularens faste indikatorer.'),
      delmaal: optionalText('Delmål', 'Id på delmålet; flere er adskilt af mellemrum. Tomt for de faste indikatorer.'),
      aktiviteter: optionalText(
        'Aktiviteter',
        'Id på de aktiviteter, som indikatoren måler direkte, adskilt af mellemrum.',
      ),
      tekst: text('Tekst', 'Hvad der måles.'),
      maal: optionalText('Mål', 'Målet med ord, som det står i aftalen.'),
      datakilde: optionalText('Datakilde', 'Hvor tallene kommer fra.'),
    },
  },
  vaerdier: {
    title: 'Værdier',
    description: 'En række for hvert tal for en indikator: udgangspunktet, sammenligningen og målet.',
    key: ['plan', 'indikator', 'art', 'sted', 'aar', 'bemaerkning'],
    columns: {
      plan,
      indikator: text('Indikator', 'Indikatorens id.'),
      art: choice(
        'Art',
        ['boligområde', 'kommune', 'sammenligning', 'mål'],
        'boligområde og kommune: udgangspunktet der; sammenligning: en anden målestok; mål: det, der skal nås.',
      ),
      sted: optionalText('Sted', 'Hvad tallet dækker, når det ikke er hele planens område eller hele kommunen.'),
      aar: optionalInteger('År', 'Året, som tallet gælder for; for et mål året, hvor det skal være nået.'),
      vaerdi: optionalNumber('Værdi', 'Tallet. Tomt, når tilstanden ikke er «oplyst».'),
      enhed: optionalText('Enhed', 'procent, kr., eller hvad der tælles; tomt for rene tal.'),
      decimaler: optionalInteger('Decimaler', 'Hvor mange decimaler tallet er oplyst med.'),
      tilstand: choice(
        'Tilstand',
        ['oplyst', 'opgøres ikke', 'ikke oplyst', 'monitorering', 'skjult'],
        'Hvorfor der er eller ikke er et tal. skjult: tallet er så lille, at det kunne pege på enkelte personer.',
      ),
      bemaerkning: optionalText('Bemærkning', 'Det, som aftalen siger om tallet.'),
    },
  },
  aktiviteter: {
    title: 'Aktiviteter',
    description: 'En række for hver aktivitet.',
    key: ['plan', 'aktivitet'],
    columns: {
      plan,
      aktivitet: text('Aktivitet', 'Aktivitetens id.'),
      indsatsomraade: focusArea,
      navn: text('Navn', 'Aktivitetens navn.'),
      kort: optionalText('Kort', 'Hvad aktiviteten er, i få ord.'),
      boligomraader: optionalText('Boligområder', 'Id på boligområderne, adskilt af mellemrum.'),
      maalgrupper: optionalText('Målgrupper', 'Hvem aktiviteten er for, adskilt af semikolon.'),
    },
  },
  stillinger: {
    title: 'Stillinger',
    description: 'En række for hver stilling, og den del af den, der går til hvert indsatsområde.',
    key: ['plan', 'stilling', 'indsatsomraade', 'aktivitet'],
    columns: {
      plan,
      stilling: text('Stilling', 'Stillingens id.'),
      navn: text('Navn', 'Stillingens betegnelse. Aldrig en persons navn.'),
      finansiering: optionalText('Finansiering', 'Hvem der betaler stillingen.'),
      indsatsomraade: optionalText('Indsatsområde', 'Id på indsatsområdet; tomt, når tiden ikke er fordelt.'),
      aktivitet: optionalText('Aktivitet', 'Id på aktiviteten, når tiden er knyttet til én.'),
      andel: optionalNumber('Andel', 'Hvor stor en del af stillingen, i procent.'),
      timer_pr_uge: optionalNumber('Timer pr. uge', 'Timer om ugen, når tiden er opgjort sådan.'),
    },
  },
  finansiering: {
    title: 'Finansiering',
    description: 'En række for hvert beløb, fordelt på indsatsområder, hvor aftalen gør det.',
    key: ['plan', 'kilde', 'indsatsomraade'],
    columns: {
      plan,
      kilde: text('Kilde', 'Hvem der betaler.'),
      slags: choice(
        'Slags',
        ['landsbyggefonden', 'lokal', 'ekstern'],
        'Landsbyggefondens, de lokale parters eller andres penge.',
      ),
      indsatsomraade: optionalText('Indsatsområde', 'Id på indsatsområdet; tomt for det, der ikke er fordelt.'),
      beloeb: { type: 'integer', title: 'Beløb', description: 'Hele kroner i hele perioden.' },
    },
  },
  milepaele: {
    title: 'Milepæle',
    description: 'En række for hver milepæl.',
    key: ['plan', 'nummer'],
    columns: {
      plan,
      nummer: { type: 'integer', title: 'Nummer', description: 'Milepælens plads i planen.' },
      fra: optionalDate('Fra', 'Første dag i det tidsrum, som milepælen ligger i.'),
      til: optionalDate('Til', 'Sidste dag i tidsrummet.'),
      hvornaar: text('Hvornår', 'Tidspunktet med ord, fx «1. kvartal 2022» eller «hvert år».'),
      milepael: text('Milepæl', 'Hvad der skal ske.'),
      vedroerer: optionalText('Vedrører', 'Id på aktiviteter og indsatsområder, adskilt af mellemrum.'),
    },
  },
} as const satisfies Readonly<Record<string, TableDefinition>>;

export type TableName = keyof typeof tableDefinitions;

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
