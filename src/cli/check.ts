import type { Findings } from '../read-plan.js';
import { Checker } from './checker.js';
import { choosePlans } from './choose-plans.js';
import type { Terminal } from './console.js';
import { count, findingsOf } from './findings.js';
import { interruption } from './interruption.js';
import { report, speaker, summaryText } from './report.js';
import type { ReportFormat } from './report-format.js';
import { workspaceOf } from './workspace.js';

export interface CheckOptions {
  readonly plans: readonly string[];
  readonly root: string | undefined;
  readonly format: ReportFormat;
  /** Warnings count as errors for the exit status. */
  readonly strict: boolean;
  /** As for final documents. */
  readonly final: boolean;
  /** What is known from earlier checks does not count. */
  readonly force: boolean;
  /** What mends itself is mended in the files. */
  readonly fix: boolean;
  /** What `fix` would do is shown only. */
  readonly dryRun: boolean;
  /** Stays, and answers each edit. */
  readonly watch: boolean;
  readonly notes: boolean;
  readonly all: boolean;
}

/** `helhedsplan check`: reads plans and says what is wrong. Exit status 0 without errors, 1 with. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const workspace = workspaceOf(options.root, undefined);
  const ids = await choosePlans(workspace, options.plans);
  const checker = new Checker(workspace, terminal, options.force);
  if (options.watch) {
    const { watchPlans } = await import('./watch.js');
    await watchPlans(workspace, checker, options, terminal, interruption());
    return 0;
  }
  const say = speaker(options.format, terminal);
  const shared = await checker.shared();
  const plans = options.fix
    ? await (await import('./fix.js')).fixPlans(
        workspace,
        ids,
        await checker.editions(),
        { ...options, colour: terminal.colour },
        say,
      )
    : await checker.plans(ids);
  if (options.plans.length === 0) checker.tidy();
  const findings = findingsOf([shared, ...plans], options.final);
  if (!options.dryRun || options.format !== 'pretty') await report(findings, options, terminal);
  say(summaryText(ids, findings, options));
  return exitStatus(findings, options);
}

function exitStatus({ diagnostics }: Findings, { strict }: CheckOptions): number {
  return count(diagnostics, 'error') > 0 || (strict && count(diagnostics, 'warning') > 0) ? 1 : 0;
}
