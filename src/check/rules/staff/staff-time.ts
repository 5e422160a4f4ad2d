import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { isStaffInActivities, staffIn } from '../../role-time.js';
import { subAgreementFiles } from '../../sub-agreement-files.js';

/** The form asks how much of each role's time goes to the focus area or the activity: as a share, in hours or in positions. */
export function staffTime(context: CheckContext): Diagnostic[] {
  return subAgreementFiles(context).flatMap((place) => {
    const isInActivities = isStaffInActivities(context, place);
    return staffIn(place).flatMap(({ path, staffing }) => {
      const { stilling, andel, 'timer-pr-uge': hours, årsværk } = staffing;
      if ([andel, hours, årsværk].some((time) => time !== undefined)) return [];
      const units = isInActivities
        ? 'årsværk (fx 1/2), timer-pr-uge eller andel'
        : 'andel (fx 25 %) eller timer-pr-uge';
      const help = `Tilføj ${units}, eller skriv «andel: ikke oplyst»`;
      const use = isInActivities ? 'aktiviteten' : 'indsatsområdet';
      const message = `Det fremgår ikke, hvor meget af tiden «${stilling}» bruger på ${use}`;
      return [diagnose('HP301', message, place.file.spanOf([...path, 'stilling']), { help })];
    });
  });
}
