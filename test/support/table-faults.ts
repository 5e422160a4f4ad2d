import { type Column, definitionOf, type TableName, type Tables, tableNames } from '../../src/open-data/tables.js';

type Cells = Readonly<Record<string, unknown>>;

/** Everything in which tables are not as they are described; the same for those of one plan and of many. */
export function tableFaults(tables: Tables): string[] {
  return tableNames.flatMap((name) => {
    const rows: readonly Cells[] = tables[name];
    const { columns, key, references = {} } = definitionOf(name);
    const faultsOfRow = (row: Cells, index: number) => [
      ...(Object.keys(row).join() === Object.keys(columns).join() ? [] : [`has ${Object.keys(row)}`]),
      ...Object.entries(columns).flatMap(([column, definition]) => cellFaults(column, definition, row[column], index)),
      ...Object.entries(references).flatMap(([column, target]) => {
        const isThere = tables[target as TableName].some(
          (other: Cells) =>
            other.plan === row.plan && other[definitionOf(target as TableName).key[1] ?? ''] === row[column],
        );
        return isThere ? [] : [`${index}.${column}: no such row of ${target}`];
      }),
    ];
    const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
    const twice = keys.filter((one, index) => keys.indexOf(one) < index).map((one) => `${one} twice`);
    return [...rows.flatMap(faultsOfRow), ...twice].map((fault) => `${name}: ${fault}`);
  });
}

function cellFaults(name: string, { type, isOptional, values }: Column, value: unknown, row: number): string[] {
  if (value === null && isOptional) return [];
  const fits = {
    string: typeof value === 'string' && value !== '' && value === value.trim() && !/[\n\u00a0\ufffc]/.test(value),
    integer: Number.isSafeInteger(value),
    number: Number.isFinite(value),
    boolean: typeof value === 'boolean',
    date: typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  }[type];
  const isAllowed = values === undefined || values.includes(value as string);
  return fits && isAllowed ? [] : [`${row}.${name}: ${JSON.stringify(value)} is no ${type}`];
}
