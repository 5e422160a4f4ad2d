import { unpack } from '../../diagnostics/packed.js';
import { bookletId } from '../../load/booklet-id.js';
import type { PreviousBuild } from '../../publish/build-record.js';
import type { FolderOutput } from '../../publish/folder-output.js';
import type { MadePlan } from '../../publish/made-plan.js';
import { type ManifestEntry, readManifest } from '../../publish/manifest.js';
import { readFolder } from '../../read-folder.js';
import type { BuildOptions, BuildTask } from '../build.js';
import { collectGarbage } from '../garbage.js';
import { type Composers, composeAll, composeSettings, factsOfFolder, remembered } from './compose-all.js';
import { madeInThreads, type SiteThreads } from './site-threads.js';
import type { SiteTask, SiteWork } from './site-worker.js';
import { checkedForBuild, Refused, type Verdict } from './verdict.js';

/** V8 otherwise lets what was written long ago grow to several times of what lives. */
const plansBetweenTidying = 10;

export interface ElsewhereInput {
  readonly ids: readonly string[];
  readonly threads: SiteThreads;
  readonly composers: Composers;
  readonly ofSite: Pick<SiteWork, 'settings' | 'basePath'>;
  readonly task: BuildTask;
  readonly options: BuildOptions;
  readonly previous: PreviousBuild;
  readonly verdict: Verdict;
  /** Called for each plan that is done. */
  readonly onPlan: (id: string) => void;
  /** Called when all plans are checked. */
  readonly onChecked: () => void;
}

/**
 * Plans with their data and pages, made in threads; the booklet is one, and comes last. What is staged before all plans are checked
 * is thrown away with everything else where one of them forbids it.
 * @throws Refused
 */
export async function* madeElsewhere(input: ElsewhereInput): AsyncIterable<FolderOutput | MadePlan> {
  const { ids, threads, composers, ofSite, task, options, verdict, onPlan } = input;
  const { survey, workspace } = task;
  const { root, agreementsDir } = workspace;
  const taskOf = await taskMaker(input);
  const { force } = options;
  const work = { ...composeSettings(task, options), ...ofSite, root, agreementsDir, force, tool: survey.tool };
  const plans = ids.filter((id) => id !== bookletId);
  let count = 0;
  for await (const { id, made, findings, errors, isWhole } of madeInThreads(threads, work, plans, taskOf)) {
    verdict.add({ isWhole, findings, errors: errors.map((error) => unpack(error)) });
    onPlan(id);
    if (made) yield { ...made, remember: remembered(id, findings, agreementsDir, survey) };
    count += 1;
    if (count % plansBetweenTidying === 0) collectGarbage();
  }
  if (ids.includes(bookletId)) {
    const read = await readFolder(agreementsDir, bookletId, workspace.shownAgreements, composers.editions);
    verdict.add(checkedForBuild(read, options.final));
    yield* composeAll([read], composers, task, options);
  }
  input.onChecked();
  if (verdict.isRefused) throw new Refused();
}

/** Pages tell the sizes of files that earlier builds made, but not of those that this build makes. */
async function taskMaker({ task, previous, verdict }: ElsewhereInput): Promise<(ids: readonly string[]) => SiteTask> {
  const { survey, workspace, kinds, chosen } = task;
  const old = await readManifest(workspace.outputDir);
  const byPlan = new Map<string | null, ManifestEntry[]>();
  for (const entry of old?.files ?? []) {
    if (entry.kind === 'site') continue;
    const entries = byPlan.get(entry.plan);
    if (entries) entries.push(entry);
    else byPlan.set(entry.plan, [entry]);
  }
  const staysIn = (id: string) =>
    (byPlan.get(id) ?? []).filter(
      ({ kind, path, sha256 }) =>
        !(kind === 'data' && kinds.has('data') && chosen.has(id)) && previous.files.sha256Of(path) === sha256,
    );
  return (ids) => ({
    plans: ids.map((id) => factsOfFolder(id, survey)),
    bytes: new Map(ids.flatMap((id) => staysIn(id).map(({ path, bytes }) => [path, bytes]))),
    isCheckOnly: verdict.isRefused,
  });
}
