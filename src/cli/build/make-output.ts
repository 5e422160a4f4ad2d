import type { BuildOptions, BuildTask } from '../build.js';
import { choosePlans } from '../choose-plans.js';
import type { Terminal } from '../console.js';
import type { Workspace } from '../workspace.js';
import type { BuildResult } from './summary.js';
import { isUpToDate, surveyBuild } from './survey.js';
import { upToDate } from './up-to-date.js';

export interface MadeOutput {
  readonly result: BuildResult;
  readonly task: BuildTask;
}

/**
 * Makes what is wanted and not in place in the workspace's output folder. Null where the plans' errors forbid it, which has then
 * been said. What reads plans and makes documents is loaded only where there is something to do.
 */
export async function makeOutput(
  workspace: Workspace,
  options: BuildOptions,
  terminal: Terminal,
): Promise<MadeOutput | null> {
  const kinds = new Set(options.only);
  const [all, named] = [await choosePlans(workspace, []), await choosePlans(workspace, options.plans)];
  const about = {
    // The site shows all plans and the booklet.
    ids: kinds.has('site') ? all : named,
    chosen: new Set(named),
    kinds,
    isComplete: options.plans.length === 0,
  };
  const { final, attachSources, force, search = true, address = null } = options;
  const surveyOptions = { ...about, final, attachSources, force, search, address };
  const survey = await surveyBuild(workspace, surveyOptions);
  const task: BuildTask = { workspace, ...about, survey };
  const result = isUpToDate(survey, all, surveyOptions)
    ? upToDate(task)
    : await (await import('./write-build.js')).writeBuild(task, options, terminal);
  return result && { result, task };
}
