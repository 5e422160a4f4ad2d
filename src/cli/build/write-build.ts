import { join } from 'node:path';
import { loadFonts, OutputFolder, type PublishOptions, publish, readGlossary, renderDocument } from '../../index.js';
import { bookletId } from '../../load/booklet-id.js';
import { PreviousBuild } from '../../publish/build-record.js';
import { commonStepCount, commonSteps } from '../../publish/common-steps.js';
import type { FolderOutput } from '../../publish/folder-output.js';
import type { MadePlan } from '../../publish/made-plan.js';
import type { Published } from '../../publish/publish.js';
import { partCount } from '../../publish/search/search-parts.js';
import { SearchStopped } from '../../publish/search/search-unavailable.js';
import { siteAddress } from '../../publish/site-address.js';
import { readSettings } from '../../read-settings.js';
import type { BuildOptions, BuildTask } from '../build.js';
import { CheckMemory } from '../check-memory.js';
import { CheckedReader } from '../checked-reader.js';
import { Progress, type Terminal } from '../console.js';
import { asCannotWrite, CannotRun } from '../failure.js';
import { collectGarbageAndCompact, keepGarbageLow } from '../garbage.js';
import { tidyWhenInterrupted } from '../interruption.js';
import { optimizeLate, optimizeLateInThreads, optimizeWasm } from '../optimizing.js';
import { loadWorkspaceEditions } from '../plans.js';
import { packageDir, shown, siteScriptsDir } from '../workspace.js';
import { checkedComposers } from './checked-composers.js';
import { composeAll } from './compose-all.js';
import { madeElsewhere } from './made-elsewhere.js';
import { PdfThread } from './pdf-thread.js';
import { plansKept, plansToBuild } from './plans-to-build.js';
import { SearchThread } from './search-thread.js';
import { threadsFor } from './site-threads.js';
import type { BuildResult } from './summary.js';
import { Refused, Verdict } from './verdict.js';

/** Some forty documents: V8 otherwise lets what they leave behind grow to several times of what lives. */
const manyPlans = 4;

/** Makes what is not in place: reads and checks the plans concerned, and writes. Null where their errors forbid it. */
export async function writeBuild(
  task: BuildTask,
  options: BuildOptions,
  terminal: Terminal,
): Promise<BuildResult | null> {
  const { workspace, ids, survey, kinds, chosen } = task;
  const { editions, diagnostics: ofWording } = await loadWorkspaceEditions(workspace);
  const { settings, diagnostics: ofSettings } = readSettings(workspace.agreementsDir, workspace.shownAgreements);
  const left = ids.flatMap((id) => survey.plans.get(id)?.findings ?? []);
  const changed = ids.filter((id) => survey.plans.get(id) === null);
  optimizeLate();
  if (changed.length >= manyPlans) optimizeWasm();
  const composers = await checkedComposers(editions, changed.includes(bookletId), terminal);
  const verdict = new Verdict([...ofWording, ...ofSettings], left, options.final);
  const address = options.address ?? siteAddress(settings.address);
  const ofSite = { settings: { ...settings, address: address.url }, basePath: address.basePath };
  const unlessRefused = async (work: Work) => {
    try {
      return { ...(await write(work, ofSite, task, options, terminal)), findings: verdict.findings };
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  };
  // Documents take longer than pages, and those in PDF have a thread of their own.
  const threads = kinds.has('site') && !makesDocuments(task) ? threadsFor(changed.length) : null;
  if (threads) {
    optimizeLateInThreads();
    const progress = new Progress(terminal, 'Bygger', changed.length + stepsOfSite(task));
    const onPlan = (id: string) => progress.step(id);
    const onChecked = () => verdict.tell(terminal);
    const shared = { ids: changed, threads, composers, ofSite, task, options, verdict, onPlan, onChecked };
    const outputs = (previous: PreviousBuild) => madeElsewhere({ ...shared, previous });
    return unlessRefused({ outputs, tidy: () => undefined, thread: null, progress });
  }
  const memory = new CheckMemory(workspace, options.force);
  const reader = new CheckedReader(workspace, editions, memory, Math.max(changed.length, plansKept));
  const plans = await plansToBuild(changed, reader, verdict, (id) => chosen.has(id), terminal);
  verdict.tell(terminal);
  if (verdict.isRefused) return null;
  if (plans.count >= manyPlans) keepGarbageLow();
  const tidy = plans.count > plansKept ? collectGarbageAndCompact : () => undefined;
  const formats = Number(kinds.has('docx')) + Number(kinds.has('pdf'));
  const steps = plans.documents * formats + stepsOfSite(task);
  const progress = new Progress(terminal, 'Bygger', steps);
  const isShared = kinds.has('pdf') && formats + Number(kinds.has('site')) > 1;
  const thread = isShared ? PdfThread.start(plans.documents) : null;
  const composed = () => composeAll(plans.each(), composers, task, options);
  const outputs = () => followed(composed(), () => thread?.endAfterLast());
  return unlessRefused({ outputs, tidy, thread, progress });
}

/** The same, and something more when it has come to its end. */
async function* followed<T>(items: AsyncIterable<T>, andThen: () => void): AsyncIterable<T> {
  yield* items;
  andThen();
}

function searchStopped(outcome: string): CannotRun {
  return new CannotRun(
    `Programmet, der laver søgningen, er stoppet, før det var færdigt. ${outcome}`,
    'Det sker, når maskinen mangler hukommelse. Luk andre programmer, og kør igen, eller byg uden søgning med --no-search',
  );
}

function stepsOfSite({ kinds, survey }: BuildTask): number {
  return kinds.has('site') ? commonStepCount(survey.search === 'on') : 0;
}

function makesDocuments({ kinds }: BuildTask): boolean {
  return kinds.has('docx') || kinds.has('pdf');
}

/** What is to be written, and who helps. */
interface Work {
  readonly outputs: (previous: PreviousBuild) => AsyncIterable<FolderOutput | MadePlan>;
  readonly tidy: () => void;
  readonly thread: PdfThread | null;
  readonly progress: Progress;
}

async function write(
  { outputs, tidy, thread, progress }: Work,
  ofSite: Pick<PublishOptions, 'settings' | 'basePath'>,
  task: BuildTask,
  options: BuildOptions,
  terminal: Terminal,
): Promise<Published> {
  const { workspace, kinds, chosen, isComplete, survey } = task;
  const outputDir = shown(workspace.outputDir);
  const opening = OutputFolder.open(workspace.outputDir);
  const giveUp = () => opening.then((output) => output.discard()).catch(() => undefined);
  const outcome = ({ isDecided }: OutputFolder) =>
    isDecided
      ? 'Det nye output er ikke kommet helt på plads; næste build gør det færdigt.'
      : 'Det tidligere output er urørt.';
  const forget = tidyWhenInterrupted(async () => {
    progress.end();
    await giveUp();
    terminal.err(`Afbrudt. ${outcome(await opening)}\n`);
  });
  const output = await opening.catch((error: unknown) => {
    forget();
    throw asCannotWrite(error, { dir: outputDir, option: '--out', outcome: 'Intet er skrevet.' });
  });
  const planIds = [...survey.plans.keys()].filter((id) => id !== bookletId);
  const search = SearchThread.of(partCount(planIds.length));
  // Opening the folder may have finished a build that was broken off.
  const previous = survey.previous.record ? survey.previous : PreviousBuild.none(workspace.outputDir);
  try {
    const fonts = await loadFonts();
    return await publish(outputs(previous), output, {
      ...ofSite,
      kinds,
      chosen,
      isComplete,
      version: options.version,
      siteSourceDir: join(packageDir, 'site'),
      search: {
        state: survey.search,
        scriptsDir: siteScriptsDir,
        // Beside documents Pagefind's program would come on top of all that makes them.
        ...(makesDocuments(task) ? {} : { planIds }),
        makeIndex: search?.makeIndex,
      },
      glossary: kinds.has('site') ? await readGlossary(join(packageDir, 'site')) : [],
      dataSchemaDir: join(packageDir, 'schema/data'),
      date: survey.date,
      render: (document, format) => renderDocument(document, format, fonts),
      ahead: (document, format) => (format === 'pdf' && thread ? thread.render(document) : null),
      memory: {
        previous,
        plans: survey.plans,
        tool: survey.tool,
        common: survey.common,
        isForced: options.force,
      },
      onStep: (what) => {
        // What rendering left, and then what the pages about all plans did, must be gone before what comes next.
        if (what === commonSteps.pages || what === commonSteps.search) tidy();
        progress.step(what);
      },
    });
  } catch (error) {
    await giveUp();
    if (error instanceof SearchStopped) throw searchStopped(outcome(output));
    throw asCannotWrite(error, { dir: outputDir, option: '--out', outcome: outcome(output) });
  } finally {
    forget();
    progress.end();
    await thread?.end();
    await search?.end();
  }
}
