import { tablesFormat } from './all-tables.js';
import { type Column, definitionOf, type TableName, tableNames } from './tables.js';

/** JSON Schema of `alle.json`. */
export function tablesSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Alle helhedsplaner som tabeller',
    description:
      'Hver tabel er en liste af rækker; hver række har alle tabellens felter, og null står for det, der mangler.',
    type: 'object',
    properties: {
      format: { description: 'Formatets navn og version.', const: tablesFormat },
      tabeller: {
        description: 'Tabellerne ved deres navne.',
        type: 'object',
        properties: Object.fromEntries(tableNames.map((name) => [name, tableSchema(name)])),
        required: tableNames,
        additionalProperties: false,
      },
    },
    required: ['format', 'tabeller'],
    additionalProperties: false,
  };
}

function tableSchema(name: TableName): object {
  const { title, description, columns } = definitionOf(name);
  const fields = Object.entries(columns);
  return {
    title,
    description,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(fields.map(([field, column]) => [field, columnSchema(column)])),
      required: fields.map(([field]) => field),
      additionalProperties: false,
    },
  };
}

function columnSchema({ type, title, description, isOptional, values }: Column): object {
  const words = type === 'date' ? { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : { type };
  return {
    title,
    description,
    ...words,
    type: isOptional ? [words.type, 'null'] : words.type,
    ...(values ? { enum: isOptional ? [...values, null] : values } : {}),
  };
}
