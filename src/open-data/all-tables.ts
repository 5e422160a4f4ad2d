import { type Tables, tableNames } from './tables.js';

/** The rows of several plans after each other. */
export function allTables(each: readonly Tables[]): Tables {
  const joined = tableNames.map((name) => [name, each.flatMap((tables): readonly object[] => tables[name])]);
  return Object.fromEntries(joined) as Tables;
}

export const tablesFormat = 'helhedsplan-tabeller/1';

/** Tables as one JSON file. */
export function tablesFile(tables: Tables): string {
  return `${JSON.stringify({ format: tablesFormat, tabeller: tables }, null, 1)}\n`;
}
