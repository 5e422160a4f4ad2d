import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { missingUsualParties } from '../../expected-parties.js';
import { mentionsIn } from '../../mentions.js';
import { organisationOf, partyId } from '../../parties.js';
import { organisationOrder, placeInList } from '../../place-in-list.js';
import type { PlanReference } from '../../plan-values.js';
import { type SubAgreementFile, subAgreementFiles } from '../../sub-agreement-files.js';

/** Whoever has a task in one of the activities is among the sub-agreement's parties or partners. */
export function roleWithoutParty(context: CheckContext): Diagnostic[] {
  const groups = new Set(context.plan.file.organisationer.flatMap(({ id, type }) => (type === 'gruppe' ? [id] : [])));
  return subAgreementFiles(context).flatMap((place) => {
    if (!place.content.parter) return [];
    const parties = new Set(place.content.parter.map(partyId));
    const reported = new Set(missingUsualParties(context, place).map(({ id }) => id));
    return [...tasksIn(context, place)].flatMap(([id, tasks]) => {
      const organisation = organisationOf(context, id);
      const isParty = parties.has(id) || parties.has(organisation);
      const isKnown = context.entities.has(id) && !groups.has(organisation) && !reported.has(organisation);
      return isParty || !isKnown ? [] : [report(context, place, id, tasks)];
    });
  });
}

function tasksIn({ values }: CheckContext, { file }: SubAgreementFile): Map<string, PlanReference[]> {
  const tasks = new Map<string, PlanReference[]>();
  for (const reference of values.references) {
    if (reference.file.file !== file || reference.path.at(-1) !== 'part' || reference.path[0] !== 'aktiviteter')
      continue;
    const own = tasks.get(reference.id) ?? [];
    tasks.set(reference.id, own);
    own.push(reference);
  }
  return tasks;
}

/** One task and hardly a word elsewhere: the task names the wrong one. Otherwise it is the list of parties that lacks it. */
function report(
  context: CheckContext,
  { file, content, area }: SubAgreementFile,
  id: string,
  tasks: readonly PlanReference[],
): Diagnostic {
  const [first] = tasks;
  const isSpokenOf = tasks.length > 1 || (first !== undefined && isMentioned(context, first));
  const ids = (content.parter ?? []).map(partyId);
  const list = placeInList(file, ['parter'], ids, id, organisationOrder(context.plan.file));
  const at = isSpokenOf || !first ? list : first.span;
  const related = isSpokenOf
    ? tasks.slice(0, 3).map(({ span }) => ({ message: 'Opgaven', span }))
    : [{ message: 'Delaftalens parter', span: file.keySpanOf(['parter']) }];
  const message = `«${context.entities.get(id)?.name}» har en opgave, men er ikke blandt parterne i ${area.navn}`;
  return diagnose('HP346', message, at, {
    help: `Tilføj ${id} under «parter», eller ret, hvem der har opgaven`,
    related,
  });
}

/** A mention beside the task, or one elsewhere and one in the agreement itself, show that the organisation belongs here. */
function isMentioned({ values }: CheckContext, task: PlanReference): boolean {
  const own = mentionsIn(values).filter(({ id }) => id === task.id);
  const here = own.filter(({ text }) => text.file === task.file);
  const isBeside = here.some(({ text }) => text.path[1] === task.path[1]);
  return isBeside || (here.length > 0 && own.some(({ text }) => text.file.kind === 'strategicAgreement'));
}
