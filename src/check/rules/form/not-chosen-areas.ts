import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/** A focus area that was not chosen has its reason, and no description of the problems that the plan is to solve. */
export function notChosenAreas(context: CheckContext): Diagnostic[] {
  const { plan, planFile } = context;
  const file = context.fileOf('strategicAgreement')?.file;
  const described = plan.strategicAgreement?.problemkompleks ?? {};
  return plan.edition.form.indsatsområder.flatMap(({ id, navn }) => {
    const choice = plan.file.indsatsområder[id];
    // A sub-agreement for the area says the same more strongly.
    if (plan.subAgreements.some(({ area }) => area.id === id)) return [];
    if (!file || typeof choice !== 'object' || !choice.fravalgt || !Object.hasOwn(described, id)) return [];
    const message = `${navn} er valgt fra, men problemkomplekset er beskrevet`;
    const help = 'Slet beskrivelsen, eller vælg indsatsområdet i helhedsplan.yaml';
    const related = [{ message: 'Valgt fra her', span: planFile.file.keySpanOf(['indsatsområder', id]) }];
    return [diagnose('HP312', message, file.keySpanOf(['problemkompleks', id]), { help, related })];
  });
}
