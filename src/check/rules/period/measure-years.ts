import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { isSoundPeriod } from '../../plan-period.js';

/** Older figures say little of where the plan begins. */
const oldestYears = 8;

/** A start value is measured before the plan begins, or in its first year, and not many years before. */
export function measureYears({ plan, planFile, values }: CheckContext): Diagnostic[] {
  if (!isSoundPeriod(plan)) return [];
  const start = Number(plan.file.periode.fra.slice(0, 4));
  return values.all.flatMap(({ path, value, file: { file } }) => {
    if (path.at(-1) !== 'år' || typeof value !== 'string') return [];
    const year = Number(value);
    if (year <= start && year >= start - oldestYears) return [];
    const message =
      year > start
        ? `Udgangspunktet er fra ${year}, men perioden begynder allerede i ${start}`
        : `Udgangspunktet er fra ${year}, ${start - year} år før perioden begynder`;
    const help =
      year > start
        ? 'Skriv det år, som udgangspunktet er målt i; senere tal hører til opfølgningen'
        : 'Ret årstallet, eller find et nyere tal';
    const related = [{ message: 'Perioden', span: planFile.file.keySpanOf(['periode']) }];
    return [diagnose('HP332', message, file.spanOf(path), { help, related })];
  });
}
