import { join } from 'node:path';
import { uploadList } from '../../compose/attachments/upload-list.js';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import {
  loadFonts,
  OutputFolder,
  publish,
  type ReadBooklet,
  type ReadPlan,
  readGlossary,
  renderDocument,
} from '../../index.js';
import { bookletId } from '../../load/booklet-id.js';
import type { SiteSettings } from '../../model/site-settings.js';
import { PreviousBuild } from '../../publish/build-record.js';
import type { Published } from '../../publish/publish.js';
import { siteAddress } from '../../publish/site-address.js';
import { readSettings } from '../../read-settings.js';
import type { BuildOptions, BuildTask } from '../build.js';
import { Progress, type Terminal } from '../console.js';
import { countText, sumOf } from '../count-text.js';
import { asCannotWrite } from '../failure.js';
import { countsOf, findingsOf } from '../findings.js';
import { collectGarbage } from '../garbage.js';
import { loadWorkspaceEditions, readPlans } from '../plans.js';
import { expectShortRun } from '../short-run.js';
import { packageDir, shown, siteScriptsDir } from '../workspace.js';
import { checkedComposers } from './checked-composers.js';
import { type Composers, composeAll } from './compose-all.js';
import { PdfThread } from './pdf-thread.js';
import { printErrors } from './print-errors.js';
import type { BuildResult } from './summary.js';

/** A build of one plan takes a tenth less when V8 optimises less. */
const plansOfShortRun = 2;

/** Makes what is not in place: reads and checks the plans concerned, and writes. Null where their errors forbid it. */
export async function writeBuild(
  task: BuildTask,
  options: BuildOptions,
  terminal: Terminal,
): Promise<BuildResult | null> {
  const { workspace, ids, survey } = task;
  const { editions, diagnostics: ofWording } = await loadWorkspaceEditions(workspace);
  const { settings, diagnostics: ofSettings } = readSettings(workspace.agreementsDir, workspace.shownAgreements);
  const diagnostics = [...ofWording, ...ofSettings];
  const left = ids.flatMap((id) => survey.plans.get(id) ?? []);
  const changed = ids.filter((id) => survey.plans.get(id) === null);
  if (changed.length <= plansOfShortRun) expectShortRun();
  const composers = await checkedComposers(editions, changed.includes(bookletId), terminal);
  const read = await readPlans(workspace, changed, editions, terminal);
  const found = findingsOf([{ diagnostics, excepted: [] }, ...read], options.final);
  printErrors(found.diagnostics, terminal);
  const findings = sumOf([countsOf(found), ...left.map((record) => record.findings)]);
  const unreadable = hasErrors(diagnostics) || read.some(({ isWhole }) => !isWhole);
  if (unreadable || (options.final && findings.errors > 0)) {
    const why = unreadable
      ? 'Planerne kan ikke bygges, før fejlene er rettet'
      : 'Endelige dokumenter bygges ikke, så længe der er fejl';
    terminal.err(`${why} (${countText(findings)}). Intet er skrevet; det tidligere output er urørt.\n`);
    return null;
  }
  return { ...(await write(read, composers, settings, task, options, terminal)), findings };
}

async function write(
  read: (ReadPlan | ReadBooklet)[],
  composers: Composers,
  settings: SiteSettings,
  task: BuildTask,
  options: BuildOptions,
  terminal: Terminal,
): Promise<Published> {
  const { workspace, kinds, chosen, isComplete, survey } = task;
  const address = options.address ?? siteAddress(settings.address);
  const outputDir = shown(workspace.outputDir);
  const output = await OutputFolder.open(workspace.outputDir).catch((error: unknown) => {
    throw asCannotWrite(error, { dir: outputDir, option: '--out', outcome: 'Intet er skrevet.' });
  });
  // A plan leaves the list as soon as it is composed, so its length is asked for first.
  const tidy = read.length > 10 ? collectGarbage : () => undefined;
  const formats = Number(kinds.has('docx')) + Number(kinds.has('pdf'));
  const documents = read.reduce((sum, each) => sum + (chosen.has(each.id) ? documentCount(each) : 0), 0);
  const progress = new Progress(terminal, 'Bygger', documents * formats + Number(kinds.has('site')));
  const thread = kinds.has('pdf') && formats + Number(kinds.has('site')) > 1 ? PdfThread.start(documents) : null;
  try {
    const fonts = await loadFonts();
    return await publish(composeAll(read, composers, task, options, tidy), output, {
      kinds,
      chosen,
      isComplete,
      version: options.version,
      settings: { ...settings, address: address.url },
      siteSourceDir: join(packageDir, 'site'),
      basePath: address.basePath,
      search: { state: survey.search, scriptsDir: siteScriptsDir },
      glossary: kinds.has('site') ? await readGlossary(join(packageDir, 'site')) : [],
      dataSchemaDir: join(packageDir, 'schema/data'),
      date: survey.date,
      render: (document, format) => renderDocument(document, format, fonts),
      ahead: (document, format) => (format === 'pdf' && thread ? thread.render(document) : null),
      memory: {
        // Opening the folder may have finished a build that was broken off.
        previous: survey.previous.record ? survey.previous : PreviousBuild.none(workspace.outputDir),
        plans: survey.plans,
        tool: survey.tool,
        common: survey.common,
        isForced: options.force,
      },
      onStep: (what) => {
        // The site of many plans is the peak of a build: what rendering left must be gone before it.
        if (what === 'site') tidy();
        progress.step(what);
      },
    });
  } catch (error) {
    await output.discard().catch(() => undefined);
    const outcome = output.isDecided
      ? 'Det nye output er ikke kommet helt på plads; næste build gør det færdigt.'
      : 'Det tidligere output er urørt.';
    throw asCannotWrite(error, { dir: outputDir, option: '--out', outcome });
  } finally {
    progress.end();
    await thread?.end();
  }
}

/** The documents of the list, and the list; of the booklet one. */
function documentCount(read: ReadPlan | ReadBooklet): number {
  if ('booklet' in read) return 1;
  return read.plan === null ? 0 : uploadList(read.plan).filter(({ state }) => state.is === 'made').length + 1;
}
