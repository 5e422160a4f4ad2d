import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/** The form asks how much of each role's time goes to the focus area, as a share or in hours. */
export function staffTime({ plan, files }: CheckContext): Diagnostic[] {
  return plan.subAgreements.flatMap(({ area, content }) => {
    const file = files.find(({ kind, name }) => kind === 'subAgreement' && name === area.id)?.file;
    return (content.ressourcer ?? []).flatMap((staffing, index) => {
      if (!file || staffing.andel !== undefined || staffing['timer-pr-uge'] !== undefined) return [];
      const help = 'Tilføj andel (fx 25 %) eller timer-pr-uge, eller skriv «andel: ikke oplyst»';
      const message = `Det fremgår ikke, hvor meget af tiden «${staffing.stilling}» bruger på indsatsområdet`;
      return [diagnose('HP301', message, file.spanOf(['ressourcer', index, 'stilling']), { help })];
    });
  });
}
