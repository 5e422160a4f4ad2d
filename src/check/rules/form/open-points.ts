import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';

/** Open points are declared by the authors themselves; they must be closed before the plan is final. */
export function openPoints({ files }: PartsContext): Diagnostic[] {
  return files.flatMap(({ file }) => {
    const points = file.value['åbne-punkter'];
    if (!Array.isArray(points)) return [];
    return points.map((point: { emne?: unknown }, index) => {
      const help = 'Afklar punktet, ret teksten, og slet det fra listen';
      return diagnose('HP306', `Åbent punkt: ${String(point.emne)}`, file.spanOf(['åbne-punkter', index, 'emne']), {
        help,
      });
    });
  });
}
