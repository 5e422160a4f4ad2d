import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';

/** «ikke oplyst» is honest in a draft, but somebody must find the figure before the agreement is final. */
export function unknownValues({ values }: PartsContext): Diagnostic[] {
  return values.all.flatMap(({ meta, value, path, file: { file } }) => {
    if (value !== meta.unknownValue) return [];
    const help = 'Skriv værdien, når den er fundet; «opgøres ikke» eller «monitorering», når det er sådan, det er';
    return [diagnose('HP302', `«${String(path.at(-1))}» er ikke oplyst`, file.spanOf(path), { help })];
  });
}
