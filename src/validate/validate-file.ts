import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { YamlFile } from '../load/yaml-file.js';
import { issueDiagnostics } from './issue-diagnostics.js';

/** Holds a file against its schema. The value is null when there is any error. */
export function validateFile<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
): { value: z.output<S> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(file.value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  return { value: null, diagnostics: issueDiagnostics(file, schema, result.error.issues) };
}
