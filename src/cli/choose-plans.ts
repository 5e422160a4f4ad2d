import { suggest } from '../diagnostics/suggest.js';
import { findPlanIds } from '../load/plan-ids.js';
import { CannotRun } from './failure.js';
import { shown, type Workspace } from './workspace.js';

/** Ids of the plans to work on: the named ones, or all. */
export async function choosePlans(workspace: Workspace, named: readonly string[]): Promise<string[]> {
  const all = await findPlanIds(workspace.agreementsDir).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt årsag';
    const message = `Mappen ${shown(workspace.agreementsDir)} kan ikke læses (${code})`;
    throw new CannotRun(message, 'Giv dig selv læseadgang til mappen', 'HP001');
  });
  if (all === null) {
    throw new CannotRun(
      `Der er ingen mappe ${shown(workspace.agreementsDir)}`,
      'Gå til den mappe, hvor agreements/ ligger, peg på den med --root, eller lav en plan med: npx helhedsplan new <plan-id>',
      'HP019',
    );
  }
  if (all.length === 0) {
    throw new CannotRun(
      `Der er ingen planer i ${shown(workspace.agreementsDir)}`,
      'Lav den første med: npx helhedsplan new <plan-id>',
      'HP019',
    );
  }
  for (const name of named) {
    if (all.includes(name)) continue;
    const meant = suggest(name, all);
    throw new CannotRun(
      `Der er ingen plan, der hedder «${name}», i ${shown(workspace.agreementsDir)}`,
      meant ? `Mente du «${meant}»?` : `Planerne hedder: ${all.join(', ')}`,
      'HP020',
    );
  }
  return named.length > 0 ? [...new Set(named)] : all;
}
