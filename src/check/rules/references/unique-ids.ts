import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { NamedContext } from '../../context.js';
import { declaredIds, reservedIds } from '../../declared-ids.js';

/** An id stands for one thing in the whole plan, so that a reference can never be read in two ways. */
export function uniqueIds({ values, plan }: NamedContext): Diagnostic[] {
  const reserved = reservedIds(plan);
  const help = 'Giv det ene et andet id, og ret henvisningerne til det';
  const found: Diagnostic[] = [];
  for (const [id, places] of declaredIds(values)) {
    if (places.length === 1 && !reserved.has(id)) continue;
    const spans = places.map(({ file, path }) => file.file.spanOf(path));
    if (reserved.has(id)) {
      const message = `Id’et «${id}» hører til formularen og kan ikke bruges til andet`;
      found.push(...spans.map((span) => diagnose('HP202', message, span, { help })));
    } else {
      const related = spans.slice(0, 1).map((span) => ({ message: 'Første gang', span }));
      const message = `Id’et «${id}» er brugt til noget andet`;
      found.push(...spans.slice(1).map((span) => diagnose('HP202', message, span, { help, related })));
    }
  }
  return found;
}
