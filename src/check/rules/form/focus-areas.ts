import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';

/** The chosen focus areas are those with a sub-agreement, and the strategic agreement says what each is to solve. */
export function focusAreas(context: CheckContext): Diagnostic[] {
  const { plan, path } = context;
  const planFile = context.planFile.file;
  const choices = plan.file.indsatsområder;
  const agreement = plan.strategicAgreement;
  const agreementFile = context.fileOf('strategicAgreement')?.file;
  return plan.edition.form.indsatsområder.flatMap(({ id, navn }) => {
    const choice = choices[id];
    const present = plan.subAgreements.some(({ area }) => area.id === id);
    const at = planFile.keySpanOf(['indsatsområder', id]);
    if (choice === undefined) {
      const help = `Skriv «${id}: valgt» eller «${id}: {fravalgt: begrundelsen}»`;
      const order = plan.edition.form.indsatsområder.map((area) => area.id);
      const gap = planFile.gapFor(['indsatsområder', id], order);
      const message = `Det fremgår ikke, om indsatsområdet ${navn} er valgt`;
      return [diagnose('HP301', message, gap?.at ?? at, { help })];
    }
    if (choice === 'valgt' && !present) {
      const help = `Opret ${path}/delaftaler/${id}.yaml, eller skriv {mangler: hvorfor}`;
      return [diagnose('HP303', `${navn} er valgt, men har ingen delaftale`, at, { help })];
    }
    if (choice === 'valgt' && agreement?.problemkompleks && !agreement.problemkompleks[id]) {
      const help = `Beskriv områdets kerneudfordringer under problemkompleks i strategisk-aftale.yaml`;
      const order = plan.edition.form.indsatsområder.map((area) => area.id);
      const place = agreementFile?.gapFor(['problemkompleks', id], order)?.at ?? at;
      return [diagnose('HP301', `Problemkomplekset for ${navn} er ikke udfyldt`, place, { help })];
    }
    if (choice !== 'valgt' && present) {
      const help = `Skriv «${id}: valgt», eller slet delaftaler/${id}.yaml`;
      return [diagnose('HP304', `${navn} er ikke valgt, men har en delaftale`, at, { help })];
    }
    if (choice !== 'valgt' && !choice.fravalgt && !choice.mangler) {
      const help = 'Skriv {fravalgt: begrundelsen} eller {mangler: hvorfor den ikke er her}';
      return [diagnose('HP301', `Der mangler en begrundelse for ${navn}`, at, { help })];
    }
    return [];
  });
}
