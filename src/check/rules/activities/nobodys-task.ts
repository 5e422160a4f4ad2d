import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { activityPlaces } from '../../target-ages.js';

/** Every task has somebody who does it. */
export function nobodysTask(context: CheckContext): Diagnostic[] {
  return activityPlaces(context).flatMap(({ activity, file, path }) => {
    const roles = typeof activity.ansvar === 'object' ? (activity.ansvar.roller ?? []) : [];
    return roles.flatMap(({ part, stilling }, index) => {
      if (part !== undefined || stilling !== undefined) return [];
      const at = file.keySpanOf([...path, 'ansvar', 'roller', index, 'opgaver']);
      const help = 'Tilføj «part» med organisationens id eller «stilling» med stillingens';
      return [diagnose('HP389', `Det fremgår ikke, hvem der har opgaven i «${activity.navn}»`, at, { help })];
    });
  });
}
