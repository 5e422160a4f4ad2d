import type { FindingCounts } from '../publish/build-record.js';
import type { OutputKind } from '../publish/output-kinds.js';
import type { SiteAddress } from '../publish/site-address.js';
import { makeOutput } from './build/make-output.js';
import { type BuildResult, summarise } from './build/summary.js';
import type { Survey } from './build/survey.js';
import type { Terminal } from './console.js';
import { countText } from './count-text.js';
import { type Workspace, workspaceOf } from './workspace.js';

export interface BuildOptions {
  readonly plans: readonly string[];
  readonly root: string | undefined;
  readonly out: string | undefined;
  readonly only: readonly OutputKind[];
  readonly final: boolean;
  /** PDF files carry the plan's YAML. */
  readonly attachSources: boolean;
  /** Makes everything anew, also what is as it was. */
  readonly force: boolean;
  /** Also makes a page with small pictures of all pages. */
  readonly contactSheet: boolean;
  /** False leaves the site without its search. */
  readonly search?: boolean;
  /** Where the site will lie; null for where its settings say. */
  readonly address?: SiteAddress | null;
  readonly version: string;
}

/** What a build is to do. */
export interface BuildTask {
  readonly workspace: Workspace;
  /** All folders that it is about; the site shows all plans, so it needs all of them, also when only one is built anew. */
  readonly ids: readonly string[];
  /** Those whose documents and data are wanted. */
  readonly chosen: ReadonlySet<string>;
  readonly kinds: ReadonlySet<OutputKind>;
  readonly isComplete: boolean;
  readonly survey: Survey;
}

/** `helhedsplan build`: checks plans and writes documents, data and site. Exit status 0, or 1 with problems in the plans. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const workspace = workspaceOf(options.root, options.out);
  const sheet = options.contactSheet ? await import('./build/contact-sheet.js') : null;
  await sheet?.expectContactSheet(new Set(options.only));
  const made = await makeOutput(workspace, options, terminal);
  if (!made) return 1;
  const { result, task } = made;
  summarise(result, task, performance.now() - started, terminal);
  await sheet?.makeContactSheet(result, task, terminal);
  if (hasAny(result.findings)) terminal.out(`${countText(result.findings)}; se dem med: npx helhedsplan check\n`);
  return result.findings.errors > 0 ? 1 : 0;
}

function hasAny({ errors, warnings, notes, excepted }: BuildResult['findings'] & FindingCounts): boolean {
  return errors + warnings + notes + excepted > 0;
}
