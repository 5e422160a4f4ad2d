import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { activitiesOf, findIndicators } from '../../indicators.js';

/** Each activity is followed by an indicator of its own, or nobody can see whether it does what it should. */
export function activitiesWithoutIndicator(context: CheckContext): Diagnostic[] {
  const followed = new Set(findIndicators(context).flatMap(activitiesOf));
  return context.plan.subAgreements.flatMap(({ area, content }) => {
    const file = context.fileOf('subAgreement', area.id)?.file;
    return (content.aktiviteter ?? []).flatMap((activity, index) => {
      const { id, navn } = activity;
      // Where the form has success criteria, they follow the activity.
      if (!file || followed.has(id) || 'succeskriterier' in activity) return [];
      const message = `Ingen indikator følger aktiviteten «${navn}»`;
      const help = `Skriv «aktivitet: ${id}» i den indikator, der måler den, eller tilføj en indikator`;
      return [diagnose('HP374', message, file.spanOf(['aktiviteter', index, 'navn']), { help })];
    });
  });
}
