import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnose } from '../../diagnostics/registry.js';
import { walk } from '../../model/walk.js';
import type { CheckContext } from '../context.js';

/** «ikke oplyst» is honest in a draft, but somebody must find the figure before the agreement is final. */
export function unknownValues({ files }: CheckContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { file, schema } of files) {
    walk(schema, file.value, {
      value: (meta, value, path) => {
        if (meta.unknownValue === undefined || value !== meta.unknownValue) return;
        const help = 'Skriv værdien, når den er fundet; «opgøres ikke» eller «monitorering», når det er sådan, det er';
        found.push(diagnose('HP302', `«${String(path.at(-1))}» er ikke oplyst`, file.spanOf(path), { help }));
      },
    });
  }
  return found;
}
