import { suggest } from '../diagnostics/suggest.js';
import { bookletId, bookletName, hasBooklet } from '../load/booklet-id.js';
import { findPlanIds } from '../load/plan-ids.js';
import { CannotRun } from './failure.js';
import { shown, type Workspace } from './workspace.js';

/** Ids of the folders to work on: the plans that are named, or all of them and last the booklet of interventions. */
export async function choosePlans(workspace: Workspace, named: readonly string[]): Promise<string[]> {
  const plans = await findPlanIds(workspace.agreementsDir).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
    const message = `Mappen ${shown(workspace.agreementsDir)} kan ikke læses (${code})`;
    throw new CannotRun(message, 'Giv dig selv læseadgang til mappen', 'HP001');
  });
  if (plans === null) {
    throw new CannotRun(
      `Der er ingen mappe ${shown(workspace.agreementsDir)}`,
      'Gå til den mappe, hvor agreements/ ligger, peg på den med --root, eller lav en plan med: npx helhedsplan new <plan-id>',
      'HP019',
    );
  }
  const booklet = hasBooklet(workspace.agreementsDir);
  const all = booklet ? [...plans, bookletId] : plans;
  if (all.length === 0) {
    throw new CannotRun(
      `Der er ingen planer i ${shown(workspace.agreementsDir)}`,
      'Lav den første med: npx helhedsplan new <plan-id>',
      'HP019',
    );
  }
  const ids = named.map((name) => (booklet && name === bookletName ? bookletId : name));
  for (const name of ids) {
    if (all.includes(name)) continue;
    const meant = suggest(name, booklet ? [...plans, bookletName] : plans);
    throw new CannotRun(
      `Der er ingen plan, der hedder «${name}», i ${shown(workspace.agreementsDir)}`,
      meant ? `Mente du «${meant}»?` : `Planerne hedder: ${plans.join(', ')}`,
      'HP020',
    );
  }
  return ids.length > 0 ? [...new Set(ids)] : all;
}
