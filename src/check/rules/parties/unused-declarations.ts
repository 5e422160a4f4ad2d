import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { ValuePath } from '../../../model/walk.js';
import type { CheckContext } from '../../context.js';
import { mentionsIn } from '../../mentions.js';
import { isNamedByHand } from '../../named-in-text.js';
import { lacksSubAgreement } from '../../role-shares.js';

/** What is declared for the whole plan is used in it: organisations, units, areas and sources of figures. */
export function unusedDeclarations(context: CheckContext): Diagnostic[] {
  // A sub-agreement that is not here may be where it is used.
  if (lacksSubAgreement(context)) return [];
  const used = usedIds(context);
  return declarations(context).flatMap(({ id, what, path }) => {
    if (used.has(id) || isNamedByHand(context, id)) return [];
    const name = context.entities.get(id)?.name ?? id;
    const message = `${what} «${name}» er oprettet, men bruges ikke i planen`;
    const help = 'Brug den dér, hvor den hører til, eller slet den her';
    return [diagnose('HP349', message, context.planFile.file.spanOf(path), { help })];
  });
}

function usedIds({ values, entities }: CheckContext): ReadonlySet<string> {
  const ids = [...values.references.map(({ id }) => id), ...mentionsIn(values).map(({ id }) => id)];
  return new Set(ids.flatMap((id) => [id, entities.get(id)?.parent ?? id]));
}

interface Declaration {
  readonly id: string;
  readonly what: string;
  readonly path: ValuePath;
}

function declarations({ plan: { file } }: CheckContext): Declaration[] {
  const organisations = file.organisationer.flatMap(({ id, enheder }, index): Declaration[] => [
    { id, what: 'Organisationen', path: ['organisationer', index, 'id'] },
    ...(enheder ?? []).map((unit, at) => ({
      id: unit.id,
      what: 'Enheden',
      path: ['organisationer', index, 'enheder', at, 'id'],
    })),
  ]);
  const areas = file.områder.map(({ id }, index) => ({ id, what: 'Boligområdet', path: ['områder', index, 'id'] }));
  const sources = (file.datakilder ?? []).map(({ id }, index) => ({
    id,
    what: 'Datakilden',
    path: ['datakilder', index, 'id'],
  }));
  return [...organisations, ...areas, ...sources];
}
