import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { fold } from '../../written-word.js';

/** The plan has a name of its own: a sub-agreement's field for it is easily filled in with the focus area's. */
export function planName({ plan, planFile }: CheckContext): Diagnostic[] {
  const { navn } = plan.file;
  const area = plan.edition.form.indsatsområder.find((each) => isNameOf(each.navn, navn));
  if (!area) return [];
  const message = `«${navn}» er navnet på et indsatsområde, ikke på den boligsociale indsats`;
  const help = 'Skriv indsatsens eget navn, fx «En Fælles Indsats»';
  return [diagnose('HP320', message, planFile.file.spanOf(['navn']), { help })];
}

/** «Indsatsområdet Beskæftigelse» is no other name than «Beskæftigelse». */
function isNameOf(area: string, name: string): boolean {
  return fold(name.replace(/^(?:delaftale(?:n)?(?: for)?|indsatsområdet?)\s+/i, '')) === fold(area);
}
