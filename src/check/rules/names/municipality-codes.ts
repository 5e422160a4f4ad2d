import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { Booklet } from '../../../model/booklet-data.js';
import { municipalityCode, municipalityNames } from '../../../model/municipality-codes.js';
import type { CheckedFile } from '../../../validate/validate-plan.js';
import type { CheckContext } from '../../context.js';

/** A municipality has its own code: by it the site finds the map, and programs find the register. */
export function municipalityCodes({ plan, planFile }: CheckContext): Diagnostic[] {
  return plan.file.organisationer.flatMap(({ type, navn, kommunekode }, index) =>
    type === 'kommune' ? slips(navn, kommunekode, planFile.file.spanOf(['organisationer', index, 'kommunekode'])) : [],
  );
}

/** The same of the places that interventions are told from. */
export function municipalityCodesOfInterventions(
  { interventions }: Booklet,
  files: readonly CheckedFile[],
): Diagnostic[] {
  return interventions.flatMap(({ id, content: { sted } }) => {
    const checked = files.find(({ kind, name }) => kind === 'intervention' && name === id);
    return checked ? slips(sted.kommune, sted.kommunekode, checked.file.spanOf(['sted', 'kommunekode'])) : [];
  });
}

function slips(name: string, code: string | undefined, at: Span): Diagnostic[] {
  const own = municipalityCode(name);
  // What the list does not know, it cannot judge.
  if (code === undefined || own === null || code === own) return [];
  const other = municipalityNames.get(code);
  const whose = other === undefined ? 'som ingen kommune har' : `som er ${other} Kommunes`;
  const message = `«${name}» har kommunekoden ${own}, men her står ${code}, ${whose}`;
  return [
    diagnose('HP399', message, at, { help: `Skriv "${own}". Er det kommunens navn, der er forkert, så ret det` }),
  ];
}
