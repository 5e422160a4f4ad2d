import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { documentIds } from '../../../model/entities.js';
import type { CheckContext } from '../../context.js';
import { mentionsIn } from '../../mentions.js';

/** What a text refers the reader to is part of the plan: a sub-agreement of a chosen area, a document that is here. */
export function absentCompanions(context: CheckContext): Diagnostic[] {
  const { plan, entities } = context;
  const present = new Set(plan.subAgreements.map(({ area }) => area.id));
  return mentionsIn(context.values).flatMap(({ id, text, start, end }) => {
    const isRemark =
      text.path[0] === 'åbne-punkter' || text.file.kind === 'plan' || text.file.kind === 'strategicAgreement';
    const kind = entities.get(id)?.kind;
    if (isRemark && kind === 'focusArea') return [];
    const isAbsent =
      (kind === 'focusArea' && !present.has(id)) || (id === documentIds.strategicAgreement && !plan.strategicAgreement);
    if (!isAbsent || text.path[0] === 'åbne-punkter') return [];
    const name = entities.get(id)?.name ?? id;
    const message =
      kind === 'focusArea'
        ? `${name} har ingen delaftale at henvise til`
        : `Der er henvist til ${name}, men den er ikke her`;
    const help =
      kind === 'focusArea'
        ? 'Henvis til et indsatsområde, som planen har valgt, eller skriv teksten om'
        : 'Opret strategisk-aftale.yaml, eller skriv her, hvad den siger';
    return [diagnose('HP359', message, text.span(start, end), { help })];
  });
}
