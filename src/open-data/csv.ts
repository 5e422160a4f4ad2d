import { type Column, definitionOf, type TableName, type Tables } from './tables.js';

/** How the CSV files are written: so that a Danish Excel opens them with one click, and told to programs in `datapackage.json`. */
export const csvDialect = {
  delimiter: ';',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

export const decimalSign = ',';
export const booleanWords = { true: 'ja', false: 'nej' } as const;

/** By which Excel tells that the file is UTF-8. */
const byteOrderMark = '\ufeff';

/** A table's file in a folder of open data. */
export function csvName(folder: string, table: TableName): string {
  return `${folder}/${table}.csv`;
}

/** A table as a CSV file. */
export function csvFile(name: TableName, tables: Tables): string {
  const columns = Object.entries(definitionOf(name).columns);
  const rows: readonly Readonly<Record<string, unknown>>[] = tables[name];
  const head = columns.map(([column]) => column);
  const lines = rows.map((row) => columns.map(([column, definition]) => quoted(cellText(definition, row[column]))));
  const { delimiter, lineTerminator } = csvDialect;
  return byteOrderMark + [head, ...lines].map((line) => line.join(delimiter) + lineTerminator).join('');
}

function cellText({ type }: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (type) {
    case 'string':
      return guarded(String(value));
    case 'boolean':
      return booleanWords[value === true ? 'true' : 'false'];
    case 'number':
      return numberText(Number(value));
    case 'integer':
    case 'date':
      return String(value);
  }
}

/** Never `1e-7`, which Excel takes for something else. */
function numberText(value: number): string {
  const text = String(value);
  return (text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text).replace('.', decimalSign);
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that begins with an apostrophe:
 * what is read is the text without its first apostrophe.
 */
function guarded(text: string): string {
  return /^['=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
