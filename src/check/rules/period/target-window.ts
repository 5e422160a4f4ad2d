import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/** A number that an activity is to reach says whether it is for each year, the whole period or until a year. */
export function targetWindow(context: CheckContext): Diagnostic[] {
  const { plan } = context;
  return plan.subAgreements.flatMap(({ area, content }) => {
    const file = context.fileOf('subAgreement', area.id)?.file;
    return (content.delmål ?? []).flatMap((goal, goalIndex) =>
      goal.indikatorer.flatMap(({ aktivitet, mål }, index) => {
        if (!file || !aktivitet || typeof mål !== 'object' || mål.pr || mål.senest) return [];
        const amount = mål.antal ?? mål.mindst;
        if (amount === undefined) return [];
        const message = `Målet på ${amount}${mål.enhed ? ` ${mål.enhed}` : ''} siger ikke, om det er hvert år eller i hele perioden`;
        const help = 'Tilføj «pr: år», «pr: periode» eller «senest: » med et årstal';
        return [diagnose('HP339', message, file.spanOf(['delmål', goalIndex, 'indikatorer', index, 'mål']), { help })];
      }),
    );
  });
}
