import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { type DocumentTree, type Edition, OutputFolder, publish, readGlossary } from '../../index.js';
import { bookletId } from '../../load/booklet-id.js';
import { noSettings } from '../../model/site-settings.js';
import { type FolderOutput, idOf } from '../../publish/folder-output.js';
import type { ReadBooklet } from '../../read-booklet.js';
import type { ReadPlan } from '../../read-plan.js';
import { type ReadSettings, readSettings } from '../../read-settings.js';
import { checkedComposers } from '../build/checked-composers.js';
import { type Composers, composeAll } from '../build/compose-all.js';
import { isUpToDate, type Survey, surveyBuild } from '../build/survey.js';
import { toolKey } from '../build/tool-inputs.js';
import { wordingHashes } from '../build/wording-inputs.js';
import type { BuildTask } from '../build.js';
import { choosePlans } from '../choose-plans.js';
import type { Terminal } from '../console.js';
import { keepGarbageLow } from '../garbage.js';
import { asChecked, type CheckedPlan } from '../packed-findings.js';
import { PlanReader } from '../plan-reader.js';
import { loadWorkspaceEditions } from '../plans.js';
import { packageDir, type Workspace } from '../workspace.js';

export interface PreviewOptions {
  /** Those that are shown; none for all. */
  readonly plans: readonly string[];
  readonly version: string;
}

interface Form {
  readonly key: string;
  readonly editions: ReadonlyMap<string, Edition>;
  readonly diagnostics: readonly Diagnostic[];
  readonly composers: Composers;
}

const kinds: BuildTask['kinds'] = new Set(['site', 'data']);
/** Nobody follows a preview on a terminal. */
const silent = () => undefined;

/**
 * The site as it is made anew after each edit, in a folder of its own. A plan that cannot be built keeps the pages that it had.
 * Word and PDF files are not among it: see `PreviewDocuments`.
 */
export class PreviewBuild {
  /** What the check last found in each plan. */
  readonly checked = new Map<string, CheckedPlan>();
  /** SHA-256 of every file of the site, by its path from the site's folder. */
  files: ReadonlyMap<string, string> = new Map();
  private readonly reader: PlanReader;
  private readonly tool = toolKey();
  private form: Form | null = null;
  private settings: ReadSettings = { settings: noSettings, diagnostics: [] };
  private task: BuildTask | null = null;

  /**
   * @param workspace with a folder for the output that is the preview's own
   * @param onComposed is given each plan's documents as they are now
   */
  constructor(
    readonly workspace: Workspace,
    private readonly options: PreviewOptions,
    private readonly terminal: Terminal,
    private readonly onComposed: (planId: string, documents: readonly DocumentTree[]) => void,
  ) {
    this.reader = new PlanReader(workspace);
  }

  get siteDir(): string {
    return join(this.workspace.outputDir, 'site');
  }

  /** Plans, and the booklet, that are shown. */
  planIds(): Promise<string[]> {
    return choosePlans(this.workspace, this.options.plans);
  }

  /** What is wrong with files that are no plan's: the official wording, and what the site says of itself. */
  get sharedDiagnostics(): readonly Diagnostic[] {
    return [...(this.form?.diagnostics ?? []), ...this.settings.diagnostics];
  }

  /** Makes what is not in place, and tells which plans were read for it. */
  async update(ids: readonly string[]): Promise<readonly string[]> {
    const form = await this.currentForm(ids.includes(bookletId));
    this.settings = this.readSettings();
    const about = { ids, chosen: new Set(ids), kinds, isComplete: true };
    // A search takes as long to make as all the rest.
    const options = { ...about, final: false, attachSources: false, force: false, search: false, address: null };
    const survey = await surveyBuild(this.workspace, options, this.tool);
    const read: (ReadPlan | ReadBooklet)[] = [];
    const plans = new Map(survey.plans);
    for (const id of this.checked.keys()) if (!ids.includes(id)) this.checked.delete(id);
    // A plan that was broken and is now as it was before lies there already, but what was found in it no longer holds.
    const changed = ids.filter((id) => plans.get(id) === null || this.isBroken(id));
    for (const id of changed) {
      const plan = await this.reader.read(id, form.editions);
      this.checked.set(id, asChecked(plan));
      if (plan.isWhole && plans.get(id) === null) read.push(plan);
      else if (!plan.isWhole) leaveAsBefore(plans, id, survey);
    }
    const task = { workspace: this.workspace, ...about, survey: { ...survey, plans } };
    this.task = task;
    if (!isUpToDate(task.survey, ids, options)) await this.write(read, form.composers, task);
    return changed;
  }

  /** Composes a plan again, of which the documents are no longer kept; nothing where it cannot be read. */
  async compose(id: string): Promise<readonly DocumentTree[]> {
    const { task } = this;
    const form = await this.currentForm(id === bookletId);
    const plan = await this.reader.read(id, form.editions);
    if (!task || !plan.isWhole) return [];
    for await (const { documents } of this.composed([plan], form.composers, task)) return documents;
    return [];
  }

  /** What cannot be read counts as it did before. */
  private readSettings(): ReadSettings {
    const { agreementsDir, shownAgreements } = this.workspace;
    const { settings, diagnostics } = readSettings(agreementsDir, shownAgreements);
    return { settings: hasErrors(diagnostics) ? this.settings.settings : settings, diagnostics };
  }

  private async currentForm(withBooklet: boolean): Promise<Form> {
    const key = JSON.stringify([
      withBooklet || this.form?.composers.booklet != null,
      wordingHashes(this.workspace.root),
    ]);
    if (this.form?.key === key) return this.form;
    const { editions, diagnostics } = await loadWorkspaceEditions(this.workspace);
    const composers = await checkedComposers(editions, withBooklet, this.terminal);
    this.form = { key, editions, diagnostics, composers };
    return this.form;
  }

  private composed(read: (ReadPlan | ReadBooklet)[], composers: Composers, task: BuildTask) {
    const { version } = this.options;
    const options = { ...this.options, root: undefined, out: undefined, only: [...kinds], version };
    const draft = { ...options, final: false, attachSources: false, force: false, contactSheet: false };
    if (read.length > PlanReader.plansKept) keepGarbageLow();
    return composeAll(read, composers, task, draft);
  }

  private async write(read: (ReadPlan | ReadBooklet)[], composers: Composers, task: BuildTask): Promise<void> {
    const output = await OutputFolder.open(this.workspace.outputDir);
    const { survey } = task;
    try {
      const { files } = await publish(this.remembering(this.composed(read, composers, task)), output, {
        kinds,
        chosen: task.chosen,
        isComplete: true,
        version: this.options.version,
        settings: this.settings.settings,
        siteSourceDir: join(packageDir, 'site'),
        dataSchemaDir: join(packageDir, 'schema/data'),
        glossary: await readGlossary(join(packageDir, 'site')),
        date: survey.date,
        render: () => Promise.reject(new Error('A preview makes documents when they are asked for')),
        memory: {
          previous: survey.previous,
          plans: survey.plans,
          tool: survey.tool,
          common: survey.common,
          isForced: false,
        },
        offersUnmade: true,
        onStep: silent,
      });
      const ofSite = files.filter(({ path }) => path.startsWith('site/'));
      this.files = new Map(ofSite.map(({ path, sha256 }) => [path.slice('site/'.length), sha256]));
    } catch (error) {
      await output.discard().catch(silent);
      throw error;
    }
  }

  private async *remembering(composed: AsyncIterable<FolderOutput>): AsyncIterable<FolderOutput> {
    for await (const output of composed) {
      this.onComposed(idOf(output), output.documents);
      yield output;
    }
  }

  /** Whether what the plan's pages show is older than its files, which cannot be read. */
  isBroken(planId: string): boolean {
    return this.checked.get(planId)?.isWhole === false;
  }
}

/** A plan that cannot be read keeps what the last good build made of it; one that never could has no pages. */
function leaveAsBefore(
  plans: Map<string, Survey['plans'] extends ReadonlyMap<string, infer R> ? R : never>,
  id: string,
  { previous }: Survey,
): void {
  const last = previous.plan(id);
  if (last?.site) plans.set(id, last);
  else plans.delete(id);
}
