import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { noSettings, type SiteSettings } from '../../src/model/site-settings.js';
import { allTables } from '../../src/open-data/all-tables.js';
import { csvFile } from '../../src/open-data/csv.js';
import { allDataFiles, type OpenDataFile, planDataFiles } from '../../src/open-data/open-data-files.js';
import { definitionOf, type TableName, type Tables, tableNames } from '../../src/open-data/tables.js';
import { tablesSchema } from '../../src/open-data/tables-schema.js';
import { sha256 } from '../../src/sha256.js';
import { completePlan2015, readAgreement, readFixture } from '../support/fixture-plan.js';
import { planIds } from '../support/plans.js';
import { sampleTables } from '../support/sample-tables.js';
import { tableFaults } from '../support/table-faults.js';
import { tablesOf } from '../support/tables-of.js';

const settings: SiteSettings = {
  ...noSettings,
  address: 'https://planer.aerby.dk/',
  publisher: 'Ærby Kommune',
  contactMail: 'post@aerby.dk',
  licence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const measure = (data: string) => ({ bytes: Buffer.byteLength(data), sha256: sha256(data) });

let plans: Tables[];
let attachments: Tables;
beforeAll(async () => {
  plans = await Promise.all(planIds.map(async (id) => tablesOf(await readAgreement(id, {}))));
  attachments = tablesOf(await readFixture('complete-attachments'));
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly decimalChar?: string;
  readonly trueValues?: readonly string[];
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string; readonly quoteChar: string };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** Reads a CSV file as its description says, and nothing else: with another's reader, and types from `datapackage.json`. */
function readTable(csv: string, { dialect, schema: { fields } }: Pick<Resource, 'dialect' | 'schema'>): object[] {
  const { delimiter, lineTerminator, quoteChar } = dialect;
  const options = { bom: true, delimiter, quote: quoteChar, record_delimiter: lineTerminator };
  const [head, ...rows] = parse(csv, options) as string[][];
  expect(head).toEqual(fields.map(({ name }) => name));
  return rows.map((row) =>
    Object.fromEntries(fields.map((field, index) => [field.name, cast(field, row[index] ?? '')])),
  );
}

function cast({ name, type, decimalChar = '.', trueValues, constraints }: Field, text: string): unknown {
  if (text === '') {
    expect(constraints.required, name).toBe(false);
    return null;
  }
  if (constraints.enum) expect(constraints.enum).toContain(text);
  if (type === 'boolean') return trueValues?.includes(text);
  if (type === 'integer' || type === 'number') {
    expect(text).toMatch(decimalChar === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+$/);
    return Number(text.replace(decimalChar, '.'));
  }
  return text.replace(/^'/, '');
}

function resourcesOf(files: readonly OpenDataFile[], path: string): readonly Resource[] {
  const file = files.find(({ name }) => name === path);
  return (JSON.parse(file?.data ?? '{}') as { resources: readonly Resource[] }).resources;
}

/** The files of a package as another program reads them. */
function readPackage(files: readonly OpenDataFile[], folder: string): Tables {
  const content = new Map(files.map(({ name, data }) => [name, data]));
  const read = resourcesOf(files, `${folder}datapackage.json`).map((resource) => {
    const csv = content.get(folder + resource.path) ?? '';
    expect(measure(csv)).toEqual({ bytes: resource.bytes, sha256: resource.hash.replace('sha256:', '') });
    return [resource.name, readTable(csv, resource)];
  });
  return Object.fromEntries(read) as Tables;
}

describe('the CSV files', () => {
  it('of all plans are read back as the tables that they were made from', () => {
    const all = [...plans, attachments];
    const files = allDataFiles(all, settings, measure);
    expect(readPackage(files, '')).toEqual(allTables(all));
    expect(tableFaults(allTables(all))).toEqual([]);
    expect(allTables(all).vaerdier.length).toBeGreaterThan(150);
  });

  it('of one plan are read back too', () => {
    for (const tables of [...plans, attachments]) {
      const id = tables.planer[0]?.plan ?? '';
      expect(readPackage(planDataFiles(id, tables, settings, measure), `${id}/`)).toEqual(tables);
    }
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+45 12', "'+45 12"],
    ['-5 drenge', "'-5 drenge"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=x", "''=x"],
    ['5 = fem', '5 = fem'],
    ['«a; b»', '"«a; b»"'],
    ['med "citat"', '"med ""citat"""'],
  ])('hold no text that a spreadsheet takes for a formula: %j', (text, cell) => {
    const tables = sampleTables({
      delmaal: [{ plan: 'p', delmaal: 'd', indsatsomraade: 'i', tekst: text }],
    });
    const csv = csvFile('delmaal', tables);
    expect(csv).toBe(`\ufeffplan;delmaal;indsatsomraade;tekst\r\np;d;i;${cell}\r\n`);
    const resource = resourcesOf(allDataFiles([tables], settings, measure), 'datapackage.json');
    const about = resource.find(({ name }) => name === 'delmaal');
    expect(about && readTable(csv, about)).toEqual(tables.delmaal);
  });

  it.each([
    [90.7, '90,7'],
    [1e-7, '0,0000001'],
    [-3, '-3'],
    [1_234_567.25, '1234567,25'],
  ])('write %d as %s', (andel, text) => {
    const [row] = plans.flatMap(({ stillinger }) => stillinger);
    const csv = csvFile('stillinger', sampleTables({ stillinger: row ? [{ ...row, andel }] : [] }));
    expect(csv.split('\r\n')[1]?.split(';')).toContain(text);
  });
});

describe('datapackage.json', () => {
  it('fits the schema that Frictionless publishes, with a publisher and without', async () => {
    // The profile of npm's datapackage 1.1.10, without the words for people. It is of JSON Schema's fourth draft.
    const profile = join(import.meta.dirname, '../support/frictionless/tabular-data-package.json');
    const { $schema: _, ...schema } = JSON.parse(await readFile(profile, 'utf8')) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    for (const told of [settings, noSettings]) {
      const files = [
        ...allDataFiles(plans, told, measure),
        ...planDataFiles('viborg', plans[1] ?? attachments, told, measure),
      ];
      const packages = files.filter(({ name }) => name.endsWith('datapackage.json'));
      expect(packages).toHaveLength(2);
      for (const { data } of packages) {
        validate(JSON.parse(data));
        expect(validate.errors).toBeNull();
      }
    }
    validate({ profile: 'tabular-data-package', resources: [{ name: 'Å' }] });
    expect(validate.errors).not.toBeNull();
  });

  it('has keys that hold: unique, and pointing at rows that are there', () => {
    const files = allDataFiles([...plans, attachments], settings, measure);
    const tables: Readonly<Record<string, readonly object[]>> = readPackage(files, '');
    const valuesOf = (row: object, fields: readonly string[]) =>
      JSON.stringify(fields.map((field) => (row as Readonly<Record<string, unknown>>)[field]));
    let keys = 0;
    for (const { name, schema } of resourcesOf(files, 'datapackage.json')) {
      const own = (tables[name] ?? []).map((row) => valuesOf(row, schema.primaryKey));
      expect(new Set(own).size, name).toBe(own.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set((tables[reference.resource] ?? []).map((row) => valuesOf(row, reference.fields)));
        for (const row of tables[name] ?? []) expect(there, name).toContain(valuesOf(row, fields));
        keys += 1;
      }
    }
    expect(keys).toBeGreaterThan(20);
  });

  it('says who publishes what under which licence, or says nothing of it', () => {
    const about = (told: SiteSettings) =>
      JSON.parse(allDataFiles(plans, told, measure).find(({ name }) => name === 'datapackage.json')?.data ?? '{}');
    expect(about(settings)).toMatchObject({
      id: 'https://planer.aerby.dk/data/datapackage.json',
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ title: 'Ærby Kommune', role: 'publisher', email: 'post@aerby.dk' }],
      version: '2026-11-22',
    });
    expect(Object.keys(about(noSettings))).toEqual([
      'profile',
      'name',
      'title',
      'description',
      'version',
      'keywords',
      'sources',
      'resources',
    ]);
  });
});

describe('alle.json', () => {
  it('holds the tables, and fits its published schema', async () => {
    const all = [...plans, attachments, tablesOf(await readFixture(completePlan2015))];
    const file = allDataFiles(all, settings, measure).find(({ name }) => name === 'alle.json');
    const content = JSON.parse(file?.data ?? '') as { tabeller: Tables };
    expect(content.tabeller).toEqual(allTables(all));
    const validate = new Ajv({ allowUnionTypes: true }).compile(tablesSchema());
    validate(content);
    expect(validate.errors).toBeNull();
    const first = content.tabeller.planer[0];
    expect(validate({ ...content, tabeller: { ...content.tabeller, planer: [{ ...first, status: 'ny' }] } })).toBe(
      false,
    );
  });
});

type Node = Readonly<Record<string, unknown>>;

describe('katalog.jsonld', () => {
  const catalogue = (told: SiteSettings) =>
    JSON.parse(allDataFiles(plans, told, measure).find(({ name }) => name === 'katalog.jsonld')?.data ?? '{}') as Node;
  const nodes = (value: unknown): Node[] =>
    typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap(nodes)] : [];
  const ofType = (root: Node, type: string) => nodes(root).filter((node) => node['@type'] === type);

  it('has what DCAT-AP demands of catalogues, datasets and distributions', () => {
    const root = catalogue(settings);
    const demanded = {
      'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
      'dcat:Dataset': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:distribution'],
      'dcat:Distribution': ['dcat:accessURL', 'dct:license', 'dct:format'],
    };
    for (const [type, fields] of Object.entries(demanded)) {
      const found = ofType(root, type);
      expect(found.length, type).toBeGreaterThan(0);
      for (const node of found) expect(Object.keys(node), type).toEqual(expect.arrayContaining(fields));
    }
    expect(ofType(root, 'dcat:Dataset')).toHaveLength(1 + plans.length);
    expect(ofType(root, 'dct:PeriodOfTime')[0]).toMatchObject({ 'dcat:startDate': { '@value': '2021-10-01' } });
    expect(ofType(root, 'dct:Location').map((node) => node['dct:identifier'])).toContain('330');
  });

  it('uses no prefix that it does not explain, and whole addresses', () => {
    const root = catalogue(settings);
    const prefixes = Object.keys(root['@context'] as object);
    for (const node of nodes(root)) {
      if (node === root['@context']) continue;
      const terms = [...Object.keys(node).filter((key) => key.includes(':')), node['@type'] ?? []].flat().map(String);
      for (const term of terms) expect(prefixes).toContain(term.split(':')[0]);
      if (node['@id'] !== undefined) expect(node['@id']).toMatch(/^(https?:\/\/\S+|mailto:\S+)$/);
    }
  });

  it('is relative to itself where nobody has said where the site lies', () => {
    const own = nodes(catalogue(noSettings)).flatMap((node) => (node['@id'] === undefined ? [] : String(node['@id'])));
    expect(own).toEqual(
      expect.arrayContaining(['katalog.jsonld', '#viborg', '../planer/viborg/', 'viborg.json', '../']),
    );
    expect(JSON.stringify(catalogue(noSettings))).not.toMatch(
      /dct:publisher|dct:license|vcard:hasEmail|"null"|undefined/,
    );
  });
});

it('each table and column has its name in letters that every program takes, and words for people', () => {
  for (const name of tableNames) {
    const { title, description, columns } = definitionOf(name as TableName);
    expect([title, description].every((text) => text.length > 3)).toBe(true);
    for (const [column, about] of Object.entries(columns)) {
      expect(column).toMatch(/^[a-z][a-z_]*$/);
      expect(about.description).toMatch(/[.»]$/);
    }
  }
});
