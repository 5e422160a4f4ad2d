import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';
import { isSoundPeriod } from '../../plan-period.js';

/** A milestone is reached while the plan runs, or at least begins or ends then. */
export function milestones(context: CheckContext): Diagnostic[] {
  const { plan, planFile } = context;
  const source = context.fileOf('attachments')?.file;
  if (!source || !isSoundPeriod(plan)) return [];
  const { fra, til } = plan.file.periode;
  return (plan.attachments?.milepæle ?? []).flatMap((milestone, index) => {
    const { hvornår } = milestone;
    if (typeof hvornår === 'string') return [];
    const [from, to] = [hvornår.from, milestone.til?.to ?? hvornår.to];
    if (to >= fra && from <= til) return [];
    const when = to < fra ? 'før perioden begynder' : 'efter perioden er slut';
    const message = `Milepælen ligger ${when} (${writtenDay(fra)}-${writtenDay(til)})`;
    const help = 'Ret tidspunktet, eller slet milepælen';
    const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
    return [diagnose('HP318', message, source.spanOf(['milepæle', index, 'hvornår']), { help, related })];
  });
}
