import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { beginsInEdition, isFourYears } from '../../plan-period.js';

/** The period begins while the money of the form's edition is granted. */
export function editionYears({ plan, planFile }: CheckContext): Diagnostic[] {
  const { periode } = plan.file;
  const { id, navn } = plan.edition.form;
  // A period that is not four years has one date wrong, and that is said elsewhere.
  if (!isFourYears(periode) || beginsInEdition(periode, id)) return [];
  const message = `Perioden begynder i ${periode.fra.slice(0, 4)}, men formularen er til ${navn}`;
  const help = 'Ret perioden, eller vælg den udgave af formularen, som planen er søgt på';
  const related = [{ message: 'Udgaven', span: planFile.file.spanOf(['udgave']) }];
  return [diagnose('HP315', message, planFile.file.spanOf(['periode', 'fra']), { help, related })];
}
