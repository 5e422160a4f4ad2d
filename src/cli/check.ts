import { checkPlans } from './check-plans.js';
import type { Terminal } from './console.js';
import { choosePlans, loadPackageEditions, report } from './plans.js';
import { workspaceOf } from './workspace.js';

export interface CheckOptions {
  readonly plans: readonly string[];
  readonly root: string | undefined;
}

/** `helhedsplan check`: reads plans and says what is wrong. Exit status 0 without errors, 1 with. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const workspace = workspaceOf(options.root, undefined);
  const ids = await choosePlans(workspace, options.plans);
  const read = await checkPlans(workspace, ids, await loadPackageEditions(), terminal);
  const { errors, counts } = report(
    read.flatMap(({ diagnostics }) => diagnostics),
    terminal,
  );
  terminal.out(`${ids.length} ${ids.length === 1 ? 'plan' : 'planer'} tjekket: ${counts}\n`);
  return errors > 0 ? 1 : 0;
}
