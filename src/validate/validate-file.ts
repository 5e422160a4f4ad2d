import { z } from 'zod';
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
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => unknownEmptyFields(file, schema, item, [...path, index]));
  if (node.kind !== 'map') return [];
  const here = schemaAt(schema, file.value, path);
  const known = here instanceof z.ZodObject ? here.shape : null;
  return [...node.entries].flatMap(([name, { value }]): z.core.$ZodIssue[] => {
    if (!isEmpty(value)) return unknownEmptyFields(file, schema, value, [...path, name]);
    if (known === null || Object.hasOwn(known, name)) return [];
    return [{ code: 'unrecognized_keys', keys: [name], path: [...path], message: '' }];
  });
}
