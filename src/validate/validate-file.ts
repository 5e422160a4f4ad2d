import * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml-file.js';
import { isEmpty, type Path, type YamlNode } from '../load/yaml-node.js';
import { schemaAt } from '../model/walk.js';
import { issueDiagnostics } from './issue-diagnostics.js';

/** Holds a file against its schema. The value is null when there is any error. */
export function validateFile<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
): { value: z.output<S> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(file.value, { reportInput: true });
  const unknown = unknownEmptyFields(file, schema, file.root, []);
  if (result.success && unknown.length === 0) return { value: result.data, diagnostics: [] };
  return { value: null, diagnostics: issueDiagnostics(file, schema, [...unknown, ...(result.error?.issues ?? [])]) };
}

/** Empty fields are left out of a file's value, so that zod never sees those that are also misspelt. */
function unknownEmptyFields(file: YamlFile, schema: z.ZodType, node: YamlNode, path: Path): z.core.$ZodIssue[] {
  const empty = emptyFields(node, path);
  return empty.flatMap(({ group, name }): z.core.$ZodIssue[] => {
    const here = schemaAt(schema, file.value, group);
    if (!(here instanceof z.ZodObject) || Object.hasOwn(here.shape, name)) return [];
    return [{ code: 'unrecognized_keys', keys: [name], path: [...group], message: '' }];
  });
}

function emptyFields(node: YamlNode, path: Path): { group: Path; name: string }[] {
  if (node.kind === 'list') return node.items.flatMap((item, index) => emptyFields(item, [...path, index]));
  if (node.kind !== 'map') return [];
  return [...node.entries].flatMap(([name, { value }]) =>
    isEmpty(value) ? [{ group: path, name }] : emptyFields(value, [...path, name]),
  );
}
