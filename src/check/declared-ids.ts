import type { Span } from '../diagnostics/source.js';
import { walk } from '../model/walk.js';
import type { CheckedFile } from '../validate/validate-plan.js';

/** Every id that the files declare, with all places that declare it, in reading order. */
export function declaredIds(files: readonly CheckedFile[]): ReadonlyMap<string, readonly Span[]> {
  const declared = new Map<string, Span[]>();
  for (const { file, schema } of files) {
    walk(schema, file.value, {
      value: (meta, value, path) => {
        if (meta.role !== 'id' || typeof value !== 'string') return;
        declared.set(value, [...(declared.get(value) ?? []), file.spanOf(path)]);
      },
    });
  }
  return declared;
}
