import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { writtenDay } from '../../dates-in-text.js';
import { isSoundPeriod } from '../../plan-period.js';

/** A target is to be reached while the plan runs. */
export function targetYears({ plan, planFile, values }: CheckContext): Diagnostic[] {
  if (!isSoundPeriod(plan)) return [];
  const { fra, til } = plan.file.periode;
  const [first, last] = [fra.slice(0, 4), til.slice(0, 4)];
  return values.all.flatMap(({ path, value, file: { file } }) => {
    if (path.at(-1) !== 'senest' || typeof value !== 'string') return [];
    const year = value.trim();
    if (year >= first && year <= last) return [];
    const when = year < first ? 'før perioden begynder' : 'efter perioden er slut';
    const message = `Målet skal være nået senest ${year}, ${when} (${writtenDay(fra)}-${writtenDay(til)})`;
    const help = `Skriv et år fra ${first} til ${last}`;
    const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
    return [diagnose('HP331', message, file.spanOf(path), { help, related })];
  });
}
