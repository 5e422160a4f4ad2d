import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { documentIds } from '../../../model/entities.js';
import type { CheckedFile } from '../../../validate/validate-plan.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { CheckContext } from '../../context.js';
import { firstInText } from '../../first-few.js';
import { mentionsIn } from '../../mentions.js';
import { oncePerText } from '../../text-content.js';

/** These tell also of the areas that were not chosen. */
const ofAllAreas: ReadonlySet<CheckedFile['kind']> = new Set(['plan', 'strategicAgreement']);

/** What a text refers the reader to is part of the plan: a sub-agreement of a chosen area, a document that is here. */
export function absentCompanions(context: CheckContext): Diagnostic[] {
  const { plan, entities } = context;
  const present = new Set(plan.subAgreements.map(({ area }) => area.id));
  return [
    ...declinedInText(context),
    ...mentionsIn(context.values).flatMap(({ id, text, start, end }) => {
      if (text.path[0] === 'åbne-punkter') return [];
      const at = text.span(start, end);
      const entity = entities.get(id);
      if (entity?.kind === 'focusArea' && !ofAllAreas.has(text.file.kind) && !present.has(id)) {
        const help = 'Henvis til et indsatsområde, som planen har valgt, eller skriv teksten om';
        return [diagnose('HP359', `${entity.name} har ingen delaftale at henvise til`, at, { help })];
      }
      if (id !== documentIds.strategicAgreement || plan.strategicAgreement) return [];
      const help = 'Opret strategisk-aftale.yaml, eller skriv her, hvad den siger';
      return [diagnose('HP359', `Der er henvist til ${entity?.name ?? id}, men den er ikke her`, at, { help })];
    }),
  ];
}

/** «delaftalen om beskæftigelse», where the plan has declined that area. */
function declinedInText({ plan, values }: CheckContext): Diagnostic[] {
  const declined = plan.edition.form.indsatsområder.filter(({ id }) => {
    const choice = plan.file.indsatsområder[id];
    return typeof choice === 'object' && choice.fravalgt !== undefined;
  });
  if (declined.length === 0) return [];
  return agreementTexts(values).flatMap((text) =>
    namedIn(text.content).flatMap(({ written, name, index }) => {
      const area = declined.find(({ navn }) => name.startsWith(navn.toLowerCase()));
      if (!area) return [];
      const at = text.span(index, index + written.length);
      const help = 'Henvis til et indsatsområde, som planen har valgt, eller skriv teksten om';
      return [diagnose('HP359', `${area.navn} har ingen delaftale at henvise til`, at, { help })];
    }),
  );
}

const named =
  /(?<!\p{L})delaftalen?s?\s+(?:om|for|vedrørende)\s+(?:indsatsområdet\s+)?["”»]?(\p{L}+(?:\s+og\s+\p{L}+)?)/gu;

const namedIn = oncePerText(({ lower, typed }) =>
  lower.includes('delaftale')
    ? firstInText(typed.matchAll(named)).map(({ 0: written, 1: name = '', index }) => ({
        written: written.replaceAll(/\s+/g, ' '),
        name: name.toLowerCase().replaceAll(/\s+/g, ' '),
        index,
      }))
    : [],
);
