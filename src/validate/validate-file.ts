import * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml-file.js';
import { isEmpty, type Path, type YamlNode } from '../load/yaml-node.js';
import { schemaAt } from '../model/walk.js';
import { issueDiagnostics } from './issue-diagnostics.js';
import { type Salvaged, salvage } from './salvage.js';

/** A file held against its schema. */
export interface ValidatedFile<S extends z.ZodType> {
  /** What fits: the whole file, or what is left of it without its errors. Null where nothing can be made of that. */
  readonly fitting: Salvaged<S> | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function validateFile<S extends z.ZodType>(file: YamlFile, schema: S): ValidatedFile<S> {
  const result = schema.safeParse(file.value, { reportInput: true });
  const unknown = unknownEmptyFields(file, schema, file.root, []);
  if (result.success && unknown.length === 0)
    return { fitting: { file, value: result.data, isWhole: true }, diagnostics: [] };
  const diagnostics = issueDiagnostics(file, schema, [...unknown, ...(result.error?.issues ?? [])]);
  const salvaged = salvage(file, schema);
  // Which field an empty one of a wrong name stands for, nobody knows.
  return { fitting: salvaged && { ...salvaged, isWhole: salvaged.isWhole && unknown.length === 0 }, diagnostics };
}

/** Empty fields are left out of a file's value, so that zod never sees those that are also misspelt. */
function unknownEmptyFields(file: YamlFile, schema: z.ZodType, node: YamlNode, path: Path): z.core.$ZodIssue[] {
  const empty: EmptyField[] = [];
  findEmptyFields(node, path, empty);
  return empty.flatMap(({ group, name }): z.core.$ZodIssue[] => {
    const here = schemaAt(schema, file.value, group);
    if (!(here instanceof z.ZodObject) || Object.hasOwn(here.shape, name)) return [];
    return [{ code: 'unrecognized_keys', keys: [name], path: [...group], message: '' }];
  });
}

interface EmptyField {
  readonly group: Path;
  readonly name: string;
}

function findEmptyFields(node: YamlNode, path: Path, found: EmptyField[]): void {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries())
      if (item.kind !== 'scalar') findEmptyFields(item, [...path, index], found);
  } else if (node.kind === 'map') {
    for (const [name, { value }] of node.entries)
      if (isEmpty(value)) found.push({ group: path, name });
      else if (value.kind !== 'scalar') findEmptyFields(value, [...path, name], found);
  }
}
