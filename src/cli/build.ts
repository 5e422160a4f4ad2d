import { join } from 'node:path';
import { longDate } from '../compose/format/danish.js';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { printPretty } from '../diagnostics/print/pretty.js';
import {
  Composer,
  composePlan,
  type Edition,
  loadFonts,
  OutputFolder,
  type PlanOutput,
  publish,
  type ReadPlan,
  summarisePlan,
} from '../index.js';
import { type OutputKind, sha256 } from '../publish/manifest.js';
import type { Published } from '../publish/publish.js';
import { attachSources } from './attach-sources.js';
import { Progress, sizeText, type Terminal, timeText } from './console.js';
import { asCannotWrite, CannotRun } from './failure.js';
import { count, countText, findingsOf } from './findings.js';
import { collectGarbage } from './garbage.js';
import { choosePlans, loadPackageEditions, readPlans } from './plans.js';
import { usualLimit } from './report.js';
import { buildDate, sourceDate } from './source-date.js';
import { packageDir, shown, type Workspace, workspaceOf } from './workspace.js';

export interface BuildOptions {
  readonly plans: readonly string[];
  readonly root: string | undefined;
  readonly out: string | undefined;
  readonly only: readonly OutputKind[];
  readonly final: boolean;
  /** PDF files carry the plan's YAML. */
  readonly attachSources: boolean;
  readonly version: string;
}

/** `helhedsplan build`: checks plans and writes documents, data and site. Exit status 0, or 1 with problems in the plans. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const workspace = workspaceOf(options.root, options.out);
  const chosen = await choosePlans(workspace, options.plans);
  const editions = await loadPackageEditions();
  const composers = checkedComposers(editions, terminal);
  // The site shows all plans, so it needs all of them to be readable, also when only one is built anew.
  const ids = options.only.includes('site') ? await choosePlans(workspace, []) : chosen;
  const read = await readPlans(workspace, ids, editions, terminal);
  const findings = findingsOf(read, options.final);
  printErrors(findings.diagnostics, terminal);
  const [errors, counts] = [count(findings.diagnostics, 'error'), countText(findings)];
  const unreadable = read.some(({ plan }) => plan === null);
  if (unreadable || (options.final && errors > 0)) {
    const why = unreadable
      ? 'Planerne kan ikke bygges, før fejlene er rettet'
      : 'Endelige dokumenter bygges ikke, så længe der er fejl';
    terminal.err(`${why} (${counts}). Intet er skrevet; det tidligere output er urørt.\n`);
    return 1;
  }
  const published = await write(read, composers, workspace, new Set(chosen), options, terminal);
  summarise(published, workspace, performance.now() - started, terminal);
  if (findings.diagnostics.length + findings.excepted.length > 0)
    terminal.out(`${counts}; se dem med: npx helhedsplan check\n`);
  return errors > 0 ? 1 : 0;
}

/** Warnings are only counted: they stop nothing, and `check` shows them. */
function printErrors(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) terminal.out(`${printPretty(errors, { colour: terminal.colour, limit: usualLimit })}\n\n`);
}

/** A template with a fault would spoil every document of its edition, so nothing is built with one. */
function checkedComposers(editions: ReadonlyMap<string, Edition>, terminal: Terminal): Map<string, Composer> {
  const composers = new Map([...editions].map(([id, edition]) => [id, new Composer(edition)]));
  const faults = [...composers.values()].flatMap((composer) => composer.checkTemplates());
  if (!hasErrors(faults)) return composers;
  printErrors(faults, terminal);
  throw new CannotRun('Formularens skabeloner har fejl, så der kan ikke bygges', 'Ret fejlene ovenfor i templates/');
}

async function write(
  read: ReadPlan[],
  composers: ReadonlyMap<string, Composer>,
  workspace: Workspace,
  chosen: ReadonlySet<string>,
  options: BuildOptions,
  terminal: Terminal,
): Promise<Published> {
  const outputDir = shown(workspace.outputDir);
  const now = buildDate();
  const output = await OutputFolder.open(workspace.outputDir).catch((error: unknown) => {
    throw asCannotWrite(error, { dir: outputDir, option: '--out', outcome: 'Intet er skrevet.' });
  });
  // A plan leaves the list as soon as it is composed, so its length is asked for first.
  const tidy = read.length > 10 ? collectGarbage : () => undefined;
  const kinds = new Set(options.only);
  const formats = Number(kinds.has('docx')) + Number(kinds.has('pdf'));
  const documents = read.reduce((sum, { id, plan }) => sum + (plan && chosen.has(id) ? documentCount(plan) : 0), 0);
  const progress = new Progress(terminal, 'Bygger', documents * formats + Number(kinds.has('site')));
  try {
    return await publish(composeAll(read, composers, workspace, options, now, tidy), output, {
      kinds,
      chosen,
      isComplete: options.plans.length === 0,
      version: options.version,
      siteSourceDir: join(packageDir, 'site'),
      generated: longDate(now),
      fonts: await loadFonts(),
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
  }
}

function documentCount(plan: NonNullable<ReadPlan['plan']>): number {
  return plan.subAgreements.length + (plan.strategicAgreement ? 1 : 0);
}

/** Composes plan after plan; each leaves the list, so that what is done takes no memory. */
async function* composeAll(
  read: ReadPlan[],
  composers: ReadonlyMap<string, Composer>,
  workspace: Workspace,
  { final, attachSources: withSources, version }: BuildOptions,
  now: Date,
  tidy: () => void,
): AsyncIterable<PlanOutput> {
  for (let next = read.shift(); next; next = read.shift()) {
    tidy();
    const { id, plan, prose, sources } = next;
    const composer = plan && composers.get(plan.edition.id);
    if (!composer) continue;
    const templates = [...plan.edition.templates.values()];
    const hashes = [...sources, ...templates].map(({ path, text }) => ({ path, sha256: sha256(text) }));
    const date = await sourceDate(join(workspace.agreementsDir, id), now);
    const fingerprint = sha256([version, ...hashes.map(({ sha256: hash }) => hash)].join('\n')).slice(0, 8);
    const compose = { draft: !final, date, fingerprint, prose };
    const documents = composePlan(composer, plan, compose);
    const planPath = `${workspace.shownAgreements}/${id}`;
    yield {
      plan,
      documents: withSources ? attachSources(documents, sources, planPath) : documents,
      summary: summarisePlan(plan, compose),
      sources: hashes,
    };
  }
}

/** Three lines: what, where and how big, how long. */
function summarise(
  { files, pages }: Published,
  { outputDir }: Workspace,
  milliseconds: number,
  terminal: Terminal,
): void {
  const kinds = ['docx', 'pdf', 'data', 'site'] as const;
  const names = { docx: 'Word', pdf: 'PDF', data: 'data', site: 'side' };
  const parts = kinds.flatMap((kind) => {
    const own = files.filter((file) => file.kind === kind);
    if (own.length === 0) return [];
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
    return [`${kind === 'site' ? `${pages} sider` : `${own.length} ${names[kind]}`} (${sizeText(bytes)})`];
  });
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))].map((folder) =>
    shown(join(outputDir, folder)),
  );
  terminal.out(`Bygget: ${parts.join(', ')}\nLigger i: ${folders.join(', ')}\nTid: ${timeText(milliseconds)}\n`);
}
