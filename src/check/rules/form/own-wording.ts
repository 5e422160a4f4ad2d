import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Wording } from '../../../model/edition-form.js';
import type { Edition } from '../../../model/plan-data.js';
import type { CheckContext } from '../../context.js';

/** What goes to Landsbyggefonden has the form's own sentences; this package has them only in other words. */
export function ownWording({ plan, planFile }: CheckContext): Diagnostic[] {
  const { edition } = plan;
  const fixed = left(edition, 'fast');
  const guidance = left(edition, 'vejledning');
  const what = [
    ...(fixed > 0 ? [fixed === 1 ? '1 fast tekst' : `${fixed} faste tekster`] : []),
    ...(guidance > 0 ? [guidance === 1 ? '1 vejledning' : `${guidance} vejledninger`] : []),
  ];
  if (what.length === 0) return [];
  const message = `Dokumenterne har ikke formularens egen ordlyd: ${what.join(' og ')} står med værktøjets egne ord`;
  const help = `Læs ordlyden ind fra jeres eksemplar af formularen: npx helhedsplan wording import <fil> --edition ${edition.id}`;
  return [diagnose('HP319', message, planFile.file.spanOf(['udgave']), { help })];
}

/** How many of the form's texts are not in its own words. None where nobody has looked whether the authors have these. */
function left({ wordingPlaces, officialWording }: Edition, part: keyof Wording): number {
  if (!wordingPlaces || !officialWording) return 0;
  return Object.keys(wordingPlaces[part]).filter((key) => officialWording[part][key] === undefined).length;
}
