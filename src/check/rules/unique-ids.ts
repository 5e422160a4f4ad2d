import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnose } from '../../diagnostics/registry.js';
import type { Span } from '../../diagnostics/source.js';
import { documentIds } from '../../model/entities.js';
import { walk } from '../../model/walk.js';
import type { CheckContext } from '../context.js';

/** An id stands for one thing in the whole plan, so that a reference can never be read in two ways. */
export function uniqueIds({ files, plan }: CheckContext): Diagnostic[] {
  const { form } = plan.edition;
  const reserved = new Set<string>([
    ...Object.values(documentIds),
    ...form.indsatsområder.flatMap(({ id, indikatorer }) => [id, ...indikatorer.map((indicator) => indicator.id)]),
    ...[...form.datakilder, ...form.bilag].map(({ id }) => id),
  ]);
  const first = new Map<string, Span>();
  const found: Diagnostic[] = [];
  for (const { file, schema } of files) {
    walk(schema, file.value, {
      value: (meta, value, path) => {
        if (meta.role !== 'id' || typeof value !== 'string') return;
        const span = file.spanOf(path);
        const earlier = first.get(value);
        const help = 'Giv det ene et andet id, og ret henvisningerne til det';
        if (reserved.has(value)) {
          found.push(
            diagnose('HP202', `Id’et «${value}» hører til formularen og kan ikke bruges til andet`, span, { help }),
          );
        } else if (earlier) {
          const related = [{ message: 'Første gang', span: earlier }];
          found.push(diagnose('HP202', `Id’et «${value}» er brugt til noget andet`, span, { help, related }));
        } else first.set(value, span);
      },
    });
  }
  return found;
}
