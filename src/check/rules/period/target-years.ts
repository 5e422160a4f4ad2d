import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';
import { isSoundPeriod } from '../../plan-period.js';

/** A target is to be reached while the plan runs. */
export function targetYears({ plan, planFile, values }: CheckContext): Diagnostic[] {
  if (!isSoundPeriod(plan)) return [];
  const { fra, til } = plan.file.periode;
  return values.all.flatMap(({ path, value, file: { file } }) => {
    if (path.at(-1) !== 'senest' || typeof value !== 'string') return [];
    const year = value.trim();
    if (year >= fra.slice(0, 4) && year <= til.slice(0, 4)) return [];
    const when = year < fra.slice(0, 4) ? 'før perioden begynder' : 'efter perioden er slut';
    const message = `Målet skal være nået senest ${year}, ${when} (${writtenDay(fra)}-${writtenDay(til)})`;
    const help = `Skriv et år fra ${fra.slice(0, 4)} til ${til.slice(0, 4)}`;
    const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
    return [diagnose('HP331', message, file.spanOf(path), { help, related })];
  });
}
