import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Edition } from '../../../model/plan-data.js';
import type { CheckContext } from '../../context.js';

/** What goes to Landsbyggefonden has the form's own sentences; this package has them only in other words. */
export function ownWording({ plan, planFile }: CheckContext): Diagnostic[] {
  const { edition } = plan;
  const [fixed, guidance] = [notOfficial(edition, 'fast'), notOfficial(edition, 'vejledning')];
  if (fixed.left + guidance.left === 0) return [];
  const message =
    `Dokumenterne har værktøjets egne ord for ${fixed.left} af formularens ${fixed.all} faste tekster ` +
    `og ${guidance.left} af dens ${guidance.all} vejledninger`;
  const help = `Læs ordlyden ind fra jeres eksemplar af formularen: npx helhedsplan wording import <fil> --edition ${edition.id}`;
  return [diagnose('HP316', message, planFile.file.spanOf(['udgave']), { help })];
}

/** None where nobody has looked whether the authors have the form's own wording. */
function notOfficial({ wordingPlaces, officialWording }: Edition, part: 'fast' | 'vejledning') {
  const keys = wordingPlaces && officialWording ? Object.keys(wordingPlaces[part]) : [];
  return { all: keys.length, left: keys.filter((key) => officialWording?.[part][key] === undefined).length };
}
