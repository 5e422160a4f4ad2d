import type { Span } from '../diagnostics/source.js';
import { documentIds } from '../model/entities.js';
import type { Plan } from '../model/plan-data.js';
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

/** Ids that the form gives to its own documents, focus areas, indicators, data sources and attachments. */
export function reservedIds({ edition: { form } }: Plan): ReadonlySet<string> {
  return new Set([
    ...Object.values(documentIds),
    ...form.indsatsområder.flatMap(({ id, indikatorer }) => [id, ...indikatorer.map((indicator) => indicator.id)]),
    ...[...form.datakilder, ...form.bilag].map(({ id }) => id),
  ]);
}
