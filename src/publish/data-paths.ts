import { csvName } from '../open-data/csv.js';
import { tableNames } from '../open-data/tables.js';
import { dataPath, openDataPath } from './output-layout.js';

/** Where a plan's data lies below the output folder, with what the booklet has none of. */
export function dataPaths(id: string): string[] {
  const names = [...tableNames.map((table) => csvName(id, table)), `${id}/datapackage.json`];
  return [dataPath(id), ...names.map(openDataPath)];
}
