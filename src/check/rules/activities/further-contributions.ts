import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/** An activity contributes further to other focus areas than its own, and to such as the plan has chosen. */
export function furtherContributions(context: CheckContext): Diagnostic[] {
  const choices = context.plan.file.indsatsområder;
  return subAgreementFiles(context).flatMap(({ area, content, file }) =>
    (content.aktiviteter ?? []).flatMap(({ navn, formål }, index) => {
      const further = typeof formål === 'object' ? (formål['bidrager-desuden-til'] ?? {}) : {};
      return Object.keys(further).flatMap((id) => {
        const name = context.entities.get(id)?.name ?? id;
        const choice = choices[id];
        const isRejected = typeof choice === 'object' && choice.fravalgt !== undefined;
        if (id !== area.id && !isRejected) return [];
        const at = file.keySpanOf(['aktiviteter', index, 'formål', 'bidrager-desuden-til', id]);
        const message =
          id === area.id
            ? `«${navn}» hører selv til ${name} og kan ikke desuden bidrage til det`
            : `«${navn}» bidrager til ${name}, men planen har fravalgt det`;
        const help =
          id === area.id ? 'Flyt teksten til «bidrag»' : 'Slet punktet, eller ret det til et valgt indsatsområde';
        return [diagnose('HP384', message, at, { help })];
      });
    }),
  );
}
