import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';
import { isSoundPeriod } from '../../plan-period.js';

const begins =
  /^(?:den\s+boligsociale\s+)?(?:helhedsplanen|planen|perioden|aftalen)\s+(?:begynder|starter|går\s+i\s+gang|træder\s+i\s+kraft)\.?$/i;
const ends =
  /^(?:den\s+boligsociale\s+)?(?:helhedsplanen|planen|perioden|aftalen)\s+(?:slutter|udløber|ophører|er\s+slut)\.?$/i;

/** The milestones that are the plan's beginning and end lie at the ends of its period. */
export function milestonesAtEnds(context: CheckContext): Diagnostic[] {
  const { plan, planFile } = context;
  const source = context.fileOf('attachments')?.file;
  if (!source || !isSoundPeriod(plan)) return [];
  const { fra, til } = plan.file.periode;
  return (plan.attachments?.milepæle ?? []).flatMap(({ hvornår, milepæl }, index) => {
    if (typeof hvornår === 'string') return [];
    const isBegin = begins.test(milepæl.trim());
    if (!isBegin && !ends.test(milepæl.trim())) return [];
    const due = isBegin ? fra : til;
    // What lies outside the period is told as such.
    const isInside = hvornår.to >= fra && hvornår.from <= til;
    if (!isInside || (hvornår.from <= due && hvornår.to >= due)) return [];
    const message = `Perioden ${isBegin ? 'begynder' : 'slutter'} ${writtenDay(due)}, men milepælen har en anden dag`;
    const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode', isBegin ? 'fra' : 'til']) }];
    const at = source.spanOf(['milepæle', index, 'hvornår']);
    return [diagnose('HP318', message, at, { help: `Skriv ${writtenDay(due)}, eller ret perioden`, related })];
  });
}
