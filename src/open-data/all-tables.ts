import { type Tables, tableNames } from './tables.js';

/** The rows of several plans after each other. */
export function allTables(each: readonly Tables[]): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, each.flatMap((tables) => tables[name])])) as unknown as Tables;
}

export const tablesFormat = 'helhedsplan-tabeller/1';

/** Tables as one JSON file. */
export function tablesFile(tables: Tables): string {
  return `${JSON.stringify({ format: tablesFormat, tabeller: tables }, null, 1)}\n`;
}
