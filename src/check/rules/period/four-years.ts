import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { dayAfter, writtenDay } from '../../dates-in-text.js';
import { editionYearsOf } from '../../plan-period.js';

/** The period is four years: its last day is the day before its first day, four years on. */
export function fourYears({ plan, planFile }: CheckContext): Diagnostic[] {
  const { fra, til } = plan.file.periode;
  const rightEnd = dayAfter(fra, 4, -1);
  if (til === rightEnd) return [];
  const rightStart = dayAfter(til, -4, 1);
  const field = likelySlip(fra, til, plan.edition.id);
  const other = field === 'fra' ? 'til' : 'fra';
  const at = planFile.file.spanOf(['periode', field]);
  const message = `Perioden ${writtenDay(fra)}-${writtenDay(til)} er ikke præcis fire år`;
  const help =
    `Fire år, der begynder ${writtenDay(fra)}, slutter ${writtenDay(rightEnd)}; ` +
    `fire år, der slutter ${writtenDay(til)}, begynder ${writtenDay(rightStart)}`;
  const related = [
    { message: other === 'fra' ? 'Første dag' : 'Sidste dag', span: planFile.file.spanOf(['periode', other]) },
  ];
  // No fix: which of the dates was agreed on is for the authors to say.
  return [diagnose('HP330', message, at, { help, related })];
}

/**
 * The date that stands out: a period begins on the first of a month and ends on the last, and it begins in the years of
 * the form's edition. Where both dates look right the last one is taken.
 */
function likelySlip(fra: string, til: string, edition: string): 'fra' | 'til' {
  const oddStart = !fra.endsWith('-01');
  const oddEnd = !dayAfter(til, 0, 1).endsWith('-01');
  if (oddStart !== oddEnd) return oddStart ? 'fra' : 'til';
  return isOutside(fra, edition) && !isOutside(dayAfter(til, -4, 1), edition) ? 'fra' : 'til';
}

function isOutside(start: string, edition: string): boolean {
  const { first, last } = editionYearsOf(edition);
  const year = Number(start.slice(0, 4));
  return year < first || year > last;
}
