import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import type { PlanReference } from '../../plan-values.js';

/** A list of ids has none of them twice; parties, which may have several functions, have a rule of their own. */
export function sameReferenceTwice({ values, entities }: CheckContext): Diagnostic[] {
  const seen = new Map<string, PlanReference>();
  return values.references.flatMap((reference) => {
    const { id, path, file, span } = reference;
    if (typeof path.at(-1) !== 'number' || path.at(-2) === 'parter') return [];
    const list = String(path.at(-2));
    const key = [file.kind, file.name, ...path.slice(0, -1), id].join('/');
    const first = seen.get(key);
    if (!first) {
      seen.set(key, reference);
      return [];
    }
    const message = `«${entities.get(id)?.name ?? id}» står to gange i «${list}»`;
    const related = [{ message: 'Første gang', span: first.span }];
    return [diagnose('HP207', message, span, { help: 'Slet den ene, eller skriv den, der var ment', related })];
  });
}
