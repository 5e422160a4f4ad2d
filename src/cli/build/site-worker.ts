import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type PackedDiagnostic, pack } from '../../diagnostics/packed.js';
import { Composer, type PlanOutput, readGlossary } from '../../index.js';
import type { SiteSettings } from '../../model/site-settings.js';
import type { FindingCounts } from '../../publish/build-record.js';
import { Glossary } from '../../publish/glossary/glossary.js';
import { type MadePlan, makePlans } from '../../publish/made-plan.js';
import { CheckMemory } from '../check-memory.js';
import { CheckedReader } from '../checked-reader.js';
import { collectGarbage } from '../garbage.js';
import { loadWorkspaceEditions } from '../plans.js';
import { packageDir } from '../workspace.js';
import { answerIn } from './answering-thread.js';
import { type ComposeSettings, composeReadPlan, type FolderFacts } from './compose-all.js';
import { checkedForBuild } from './verdict.js';

/** What is alike for all plans of a build. */
export interface SiteWork extends ComposeSettings {
  readonly root: string;
  readonly agreementsDir: string;
  /** Nothing of earlier checks counts. */
  readonly force: boolean;
  readonly settings: SiteSettings;
  readonly basePath: string;
  /** Hash of everything that makes files out of plans. */
  readonly tool: string;
}

/** Some plans to be made at once. */
export interface SiteTask {
  readonly plans: readonly FolderFacts[];
  /** Sizes of files that lie in the output folder and stay there. */
  readonly bytes: ReadonlyMap<string, number>;
  /** The build will be refused, so only what is wrong with the plans is wanted. */
  readonly isCheckOnly: boolean;
}

/** What became of a plan. */
export interface SiteReply {
  readonly id: string;
  readonly isWhole: boolean;
  readonly findings: FindingCounts;
  readonly errors: readonly PackedDiagnostic[];
  /** Null where it could not be made, or nobody wants it. */
  readonly made: MadePlan | null;
}

const work = workerData as SiteWork;
const { editions } = await loadWorkspaceEditions(work);
const composers = new Map([...editions].map(([id, edition]) => [id, new Composer(edition)]));
const reader = new CheckedReader(work, editions, new CheckMemory(work, work.force));
const siteSourceDir = join(packageDir, 'site');
const glossary = new Glossary(await readGlossary(siteSourceDir));

answerIn(answer, { after: collectGarbage });

async function answer({ plans, bytes, isCheckOnly }: SiteTask): Promise<SiteReply[]> {
  const replies: Omit<SiteReply, 'made'>[] = [];
  const outputs: PlanOutput[] = [];
  for (const facts of plans) {
    const read = await reader.readPlan(facts.id);
    const { id, isWhole } = read;
    const { findings, errors } = checkedForBuild(read, work.final);
    replies.push({ id, isWhole, findings, errors: errors.map(pack) });
    const output = isCheckOnly ? null : composeReadPlan(read, composers, facts, work);
    if (output) outputs.push(output);
  }
  const { version, settings, basePath, tool } = work;
  const bytesAt = (path: string) => bytes.get(path);
  const options = { version, settings, siteSourceDir, basePath, glossary, tool, bytesAt };
  const made = new Map((await makePlans(outputs, options)).map((plan) => [plan.id, plan]));
  return replies.map((reply) => ({ ...reply, made: made.get(reply.id) ?? null }));
}
