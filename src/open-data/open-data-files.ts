import type { SiteSettings } from '../model/site-settings.js';
import { allTables, tablesFile } from './all-tables.js';
import { catalogueFile } from './catalogue.js';
import { csvFile, csvName } from './csv.js';
import { dataPackage, type PackageAbout, type PackagedTable } from './data-package.js';
import { type Tables, tableNames } from './tables.js';
import { tablesSchema } from './tables-schema.js';

/** A file of open data; its name is the path from the folder of data: `viborg/indikatorer.csv`. */
export interface OpenDataFile {
  readonly name: string;
  readonly data: string;
}

/** What becomes public about a file, given its content. */
export type Measure = (data: string) => { readonly bytes: number; readonly sha256: string };

/** Where tables of several plans lie; a plan's own have its id. */
const allFolder = 'alle';

/** The tables of one plan as CSV, with their description. */
export function planDataFiles(
  planId: string,
  tables: Tables,
  settings: SiteSettings,
  measure: Measure,
): OpenDataFile[] {
  const about: PackageAbout = {
    name: planId,
    title: `${tables.planer[0]?.navn ?? planId}: data`,
    description: 'Helhedsplanens indikatorer, aktiviteter, stillinger, finansiering og milepæle som tabeller.',
    folder: `data/${planId}/`,
    plans: tables.planer,
    settings,
  };
  const files = tableNames.map((table) => ({ table, name: csvName(planId, table), data: csvFile(table, tables) }));
  const packaged = files.map(({ table, data }): PackagedTable => ({ table, path: `${table}.csv`, ...measure(data) }));
  return [
    ...files.map(({ name, data }) => ({ name, data })),
    { name: `${planId}/datapackage.json`, data: dataPackage(about, packaged) },
  ];
}

/** The tables of all plans as CSV and JSON, with their description and the catalogue. */
export function allDataFiles(each: readonly Tables[], settings: SiteSettings, measure: Measure): OpenDataFile[] {
  const tables = allTables(each);
  const about: PackageAbout = {
    name: 'helhedsplaner',
    title: `${settings.name}: data`,
    description: 'De samme tabeller for alle boligsociale helhedsplaner på webstedet.',
    folder: 'data/',
    plans: tables.planer,
    settings,
  };
  const files = tableNames.map((table) => ({ table, name: csvName(allFolder, table), data: csvFile(table, tables) }));
  const packaged = files.map(({ table, name, data }): PackagedTable => ({ table, path: name, ...measure(data) }));
  return [
    ...files.map(({ name, data }) => ({ name, data })),
    { name: 'alle.json', data: tablesFile(tables) },
    { name: 'datapackage.json', data: dataPackage(about, packaged) },
    { name: 'skema/alle.schema.json', data: `${JSON.stringify(tablesSchema(), null, 1)}\n` },
    { name: 'katalog.jsonld', data: catalogueFile(tables.planer, settings) },
  ];
}
