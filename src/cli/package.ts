import { join } from 'node:path';
import { isReady, stateNames, type UploadEntry, uploadList } from '../compose/attachments/upload-list.js';
import { bookletId } from '../load/booklet-id.js';
import { findPlanIds } from '../load/plan-ids.js';
import { OutputFolder } from '../publish/output-folder.js';
import { packageDir, packageZipPath } from '../publish/output-layout.js';
import { type PackageFiles, publishPackage } from '../publish/package-folder.js';
import type { ReadBooklet } from '../read-booklet.js';
import { readFolder } from '../read-folder.js';
import type { ReadPlan } from '../read-plan.js';
import { documentFormats } from '../render/index.js';
import { makeOutput } from './build/make-output.js';
import { choosePlans } from './choose-plans.js';
import { sizeText, type Terminal } from './console.js';
import { amount, countText } from './count-text.js';
import { asCannotWrite, CannotRun } from './failure.js';
import { gatherFiles } from './package/gather-files.js';
import { loadPackageEditions, readEach } from './plans.js';
import { shown, type Workspace, workspaceOf } from './workspace.js';

export interface PackageOptions {
  readonly plans: readonly string[];
  readonly root: string | undefined;
  readonly out: string | undefined;
  /** Of drafts rather than final documents. */
  readonly draft: boolean;
  readonly version: string;
}

/**
 * `helhedsplan package`: what is to be uploaded of a plan, numbered, with a checklist and the files' hashes, as a folder and as a
 * zip. Exit status 0, or 1 while the plan has problems that forbid it; the previous package is then as it was.
 */
export async function packagePlans(options: PackageOptions, terminal: Terminal): Promise<number> {
  const workspace = workspaceOf(options.root, options.out);
  if (options.plans.length === 0) throw await noPlanNamed(workspace);
  const ids = await choosePlans(workspace, options.plans);
  if (ids.includes(bookletId))
    throw new CannotRun(
      'Hæftet om indsatser er ikke en plan og kan ikke pakkes',
      'Byg det med: npx helhedsplan build indsatser',
    );
  const built = await buildDocuments(workspace, ids, options, terminal);
  if (built === null) return 1;
  const editions = await loadPackageEditions();
  const { agreementsDir, shownAgreements } = workspace;
  const read: (ReadPlan | ReadBooklet)[] = [];
  const readOne = (id: string) => readFolder(agreementsDir, id, shownAgreements, editions);
  for await (const folder of readEach(ids, readOne, terminal)) {
    // What it takes is half of a plan, and none of it is packed.
    folder.prose.forget();
    read.push(folder);
  }
  for (const folder of read) {
    const { id } = folder;
    const plan = 'plan' in folder ? folder.plan : null;
    if (!plan) throw new Error(`${id} was built and cannot be read`);
    const entries = uploadList(plan);
    const { files, problems } = await gatherFiles(id, entries, built, join(workspace.agreementsDir, id));
    if (problems.length > 0) {
      terminal.err(`${problems.map((problem) => `${id}: ${problem}\n`).join('')}Pakken laves ikke. ${untouched}\n`);
      return 1;
    }
    const isNew = await write(workspace, id, files);
    terminal.out(summaryOf(workspace, id, entries, files, isNew, options.draft));
  }
  return 0;
}

const untouched = 'Den tidligere pakke er urørt.';

async function noPlanNamed({ agreementsDir }: Workspace): Promise<CannotRun> {
  const all = (await findPlanIds(agreementsDir)) ?? [];
  const help = all.length > 0 ? `Skriv fx: npx helhedsplan package ${all[0]}` : 'Skriv planens id efter package';
  return new CannotRun('Der står ikke, hvilken plan der skal pakkes', help);
}

/**
 * Documents as packages need them, in a folder of their own: what a build has made in the output folder may be drafts, or of
 * another day, and is none of a package's business.
 * @returns that folder; null where errors stand
 */
async function buildDocuments(
  workspace: Workspace,
  plans: readonly string[],
  { draft, root, version }: PackageOptions,
  terminal: Terminal,
): Promise<string | null> {
  const outputDir = join(workspace.outputDir, '.cache', draft ? 'package-draft' : 'package');
  const made = await makeOutput(
    { ...workspace, outputDir },
    {
      plans,
      root,
      out: undefined,
      only: documentFormats,
      final: !draft,
      attachSources: false,
      force: false,
      contactSheet: false,
      version,
    },
    terminal,
  );
  if (!made) {
    terminal.err(`Pakken er ikke lavet. ${untouched}${draft ? '' : ' En pakke af udkast laves med --draft.'}\n`);
    return null;
  }
  const { findings } = made.result;
  if (findings.errors === 0) return outputDir;
  terminal.err(`Pakken laves ikke, så længe der er fejl (${countText(findings)}). ${untouched}\n`);
  return null;
}

async function write({ outputDir }: Workspace, id: string, files: PackageFiles): Promise<boolean> {
  const failed = { dir: shown(outputDir), option: '--out', outcome: untouched } as const;
  const output = await OutputFolder.open(outputDir).catch((error: unknown) => {
    throw asCannotWrite(error, failed);
  });
  try {
    return await publishPackage(output, id, files);
  } catch (error) {
    await output.discard().catch(() => undefined);
    const outcome = output.isDecided ? 'Pakken er ikke kommet helt på plads; kør kommandoen igen.' : untouched;
    throw asCannotWrite(error, { ...failed, outcome });
  }
}

function summaryOf(
  { outputDir }: Workspace,
  id: string,
  entries: readonly UploadEntry[],
  files: PackageFiles,
  isNew: boolean,
  draft: boolean,
): string {
  const widest = Math.max(...entries.map(({ name }) => name.length));
  const lines = entries.map(
    ({ number, name, state }) =>
      `  ${String(number).padStart(2, '0')}  ${name.padEnd(widest)}  ${stateNames[state.is].toLowerCase()}\n`,
  );
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const lacking = entries.filter((entry) => entry.isDemanded && !isReady(entry));
  const missing = lacking.length > 0 ? `Mangler: ${lacking.map(({ name }) => name).join(', ')}\n` : '';
  const folder = shown(join(outputDir, packageDir(id)));
  const zipFile = shown(join(outputDir, packageZipPath(id)));
  return `${id} (${draft ? 'udkast' : 'endelige dokumenter'})\n${lines.join('')}${missing}${
    isNew ? 'Pakket' : 'Uændret'
  }: ${amount(files.size, 'fil', 'filer')} (${sizeText(bytes)})\nLigger i: ${folder}, ${zipFile}\n`;
}
