import { type Tables, tableNames } from '../../src/open-data/tables.js';

/** Tables with nothing but what is given. */
export function sampleTables(given: Partial<Tables> = {}): Tables {
  const empty = Object.fromEntries(tableNames.map((name) => [name, []]));
  return { ...empty, ...given } as Tables;
}
