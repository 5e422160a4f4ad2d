import type { SiteSettings } from '../model/site-settings.js';
import { fewestShown } from '../model/small-counts.js';
import { csvName } from '../open-data/csv.js';
import { type Column, definitionOf, type TableName, tableNames } from '../open-data/tables.js';
import type { SiteFile, SiteFront } from './site-data.js';
import { type FileView, fileView, type LinkView, type PageView, pageView } from './site-page.js';
import { dataFileUrl, dataUrl, homeUrl, openDataUrl, planUrl, tableFileUrl } from './site-urls.js';

/** «Om data»: what there is to fetch, what stands in it, where it is from, and what others may do with it. */
export interface DataPageView extends PageView {
  readonly files: readonly (FileView & { readonly about: string })[];
  readonly tables: readonly TableView[];
  readonly plans: readonly (LinkView & {
    readonly source: string;
    readonly json: LinkView;
    readonly tables: LinkView;
  })[];
  readonly fewestShown: number;
  readonly licence: LinkView | null;
  readonly publisher: string;
  readonly contact: LinkView | null;
  readonly citation: string;
}

interface TableView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: string;
  readonly file: FileView;
  readonly columns: readonly { readonly name: string; readonly kind: string; readonly description: string }[];
}

export function dataPageView({ cards, data, updated }: SiteFront, settings: SiteSettings): DataPageView {
  const bytes = new Map(data.map((file) => [file.url, file.bytes]));
  const fileAt = (name: string, label: string, format: SiteFile['format']) => {
    const href = openDataUrl(name);
    return fileView({ label, href, format, bytes: bytes.get(href) ?? 0 });
  };
  const rowsIn = (table: TableName) => cards.reduce((sum, { tables }) => sum + tables[table].length, 0);
  const page = pageView({
    url: dataUrl,
    title: 'Om data',
    updated,
    description: 'Helhedsplanerne som data: tabeller i CSV og JSON, med beskrivelse, kilder og licens.',
    crumbs: [{ label: 'Planer', url: homeUrl }],
    contents: sections.map(([anchor, text]) => ({ anchor, text, parts: [] })),
  });
  return {
    ...page,
    files: [...commonFiles, ...planSchemas(data.map(({ url }) => url))].map(([name, label, format, about]) => ({
      ...fileAt(name, label, format),
      about,
    })),
    tables: tableNames.map((table) => {
      const { title, description, columns } = definitionOf(table);
      return {
        name: table,
        title,
        description,
        rows: rowText(rowsIn(table)),
        file: fileAt(csvName('alle', table), title, 'CSV'),
        columns: Object.entries(columns).map(([name, column]) => ({
          name,
          kind: kindText(column),
          description: column.description,
        })),
      };
    }),
    plans: cards.map(({ id, name, tables }) => ({
      label: name,
      url: planUrl(id),
      source: tables.planer[0]?.kilde ?? '',
      json: { label: 'JSON', url: dataFileUrl(id) },
      tables: { label: 'planer.csv', url: tableFileUrl(id, 'planer') },
    })),
    fewestShown,
    licence: settings.licence && { label: settings.licence.name, url: settings.licence.url },
    publisher: settings.publisher ?? '',
    contact: settings.contactMail === null ? null : mailLink(settings.contactMail),
    citation: citationOf(settings, updated),
  };
}

/** In the order of the page; the template has a section for each. */
const sections = [
  ['filer', 'Filer'],
  ['tabeller', 'Tabeller'],
  ['planer', 'Hver plan for sig'],
  ['metode', 'Sådan er data lavet'],
  ['brug', 'Sådan bruger du data'],
  ['licens', 'Licens og kilde'],
] as const;

const commonFiles = [
  ['alle.json', 'Alle tabeller i én fil', 'JSON', 'Alle tabeller for alle planer.'],
  ['skema/alle.schema.json', 'Skema til alle.json', 'JSON', 'Beskriver alle.json for programmer (JSON Schema).'],
  [
    'datapackage.json',
    'Beskrivelse af tabellerne',
    'JSON',
    'Kolonner, typer og nøgler for programmer (Frictionless Data Package).',
  ],
  ['katalog.jsonld', 'Katalog', 'JSON-LD', 'Til datakataloger (DCAT-AP).'],
] as const satisfies readonly (readonly [string, string, SiteFile['format'], string])[];

/** The schema of a plan's own file, for each edition. */
function planSchemas(urls: readonly string[]) {
  return urls.flatMap((url) => {
    const edition = /\/skema\/plan-(.+)\.schema\.json$/.exec(url)?.[1];
    if (edition === undefined) return [];
    const about = `Beskriver en plans egen JSON-fil, udgave ${edition} (JSON Schema).`;
    return [[`skema/plan-${edition}.schema.json`, `Skema til en plan, udgave ${edition}`, 'JSON', about] as const];
  });
}

const typeNames: Readonly<Record<Column['type'], string>> = {
  string: 'tekst',
  integer: 'helt tal',
  number: 'tal',
  boolean: 'ja eller nej',
  date: 'dato',
};

/** `tekst, kan være tom: mindst, stigning, fald` */
function kindText({ type, isOptional, values }: Column): string {
  return `${typeNames[type]}${isOptional ? ', kan være tom' : ''}${values ? `: ${values.join(', ')}` : ''}`;
}

function rowText(count: number): string {
  return count === 1 ? '1\u00a0række' : `${String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.')}\u00a0rækker`;
}

function mailLink(address: string): LinkView {
  return { label: address, url: `mailto:${address}` };
}

/** `Ærby Kommune: Helhedsplaner, data. Opdateret 22. november 2026. https://planer.aerby.dk/data/` */
function citationOf({ publisher, name, address }: SiteSettings, updated: string): string {
  const who = publisher ? `${publisher}: ` : '';
  return `${who}${name}, data. Opdateret ${updated}.${address ? ` ${address}data/` : ''}`;
}
