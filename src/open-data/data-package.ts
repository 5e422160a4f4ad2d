import type { SiteSettings } from '../model/site-settings.js';
import { booleanWords, csvDialect, decimalSign } from './csv.js';
import { type Column, definitionOf, type Row, type TableName } from './tables.js';

/** A file of the package. */
export interface PackagedTable {
  readonly table: TableName;
  /** From the folder of `datapackage.json`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PackageAbout {
  /** Lower case and ASCII. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where it lies on the site, from its root: `data/alle/`. */
  readonly folder: string;
  readonly plans: readonly Row<'planer'>[];
  readonly settings: SiteSettings;
}

/** A Frictionless Tabular Data Package (version 1 of the standard, which every program reads) as the text of `datapackage.json`. */
export function dataPackage(about: PackageAbout, files: readonly PackagedTable[]): string {
  const { name, title, description, folder, plans, settings } = about;
  const { address, licence, publisher, contactMail } = settings;
  const dates = plans.map(({ opdateret }) => opdateret).sort();
  const newest = dates.at(-1);
  const content = {
    profile: 'tabular-data-package',
    name,
    ...(address ? { id: `${address}${folder}datapackage.json`, homepage: `${address}data/` } : {}),
    title,
    description,
    // The tables have no versions of their own: they are of the day of the newest change.
    ...(newest === undefined ? {} : { version: newest }),
    keywords: ['boligsociale helhedsplaner', 'almene boliger', 'Landsbyggefonden'],
    ...(licence ? { licenses: [{ name: licence.id, path: licence.url, title: licence.name }] } : {}),
    ...(publisher
      ? { contributors: [{ title: publisher, role: 'publisher', ...(contactMail ? { email: contactMail } : {}) }] }
      : {}),
    ...(plans.length > 0 ? { sources: plans.map((plan) => sourceOf(plan, address)) } : {}),
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function sourceOf({ plan, navn, kommune, kilde }: Row<'planer'>, address: string | null) {
  const title = kilde ?? `${navn}, ${kommune}`;
  return address ? { title, path: `${address}planer/${plan}/` } : { title };
}

function resourceOf({ table, path, bytes, sha256 }: PackagedTable): object {
  const { title, description, columns, key, references = {} } = definitionOf(table);
  const foreignKeys = [
    ...(table === 'planer' ? [] : [{ fields: ['plan'], reference: { resource: 'planer', fields: ['plan'] } }]),
    ...Object.entries(references).map(([column, resource]) => ({
      fields: ['plan', column],
      reference: { resource, fields: definitionOf(resource as TableName).key },
    })),
  ];
  return {
    profile: 'tabular-data-resource',
    name: table,
    path,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: csvDialect,
    schema: {
      fields: Object.entries(columns).map(([name, column]) => fieldOf(name, column)),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function fieldOf(name: string, { type, title, description, isOptional, values }: Column): object {
  return {
    name,
    type,
    title,
    description,
    ...(type === 'number' ? { decimalChar: decimalSign } : {}),
    ...(type === 'boolean' ? { trueValues: [booleanWords.true], falseValues: [booleanWords.false] } : {}),
    constraints: { required: !isOptional, ...(values ? { enum: values } : {}) },
  };
}
