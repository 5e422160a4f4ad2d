import { basename, dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { painter } from '../diagnostics/print/paint.js';
import type { Edition } from '../model/plan-data.js';
import { ProseReader } from '../prose/reader.js';
import { readFolder } from '../read-folder.js';
import type { ReadOptions } from '../read-plan.js';
import { asChecked, type CheckedPlan, checkPlans } from './check-plans.js';
import { choosePlans } from './choose-plans.js';
import type { Terminal } from './console.js';
import { amount } from './count-text.js';
import { CannotRun } from './failure.js';
import { findingsOf } from './findings.js';
import { FolderWatcher } from './folder-watcher.js';
import { newsText, PlanNews } from './plan-news.js';
import { isPassing, type PlanSurvey, surveyPlan } from './plan-survey.js';
import { type ReportOptions, report, summaryText } from './report.js';
import type { Workspace } from './workspace.js';

export interface WatchOptions extends ReportOptions {
  readonly plans: readonly string[];
  readonly final: boolean;
}

/** `check --watch`: answers each edit of the plans until the signal comes. */
export async function watchPlans(
  workspace: Workspace,
  editions: ReadonlyMap<string, Edition>,
  options: WatchOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const watch = new PlanWatch(workspace, editions, options, terminal);
  await watch.run(signal);
}

/** An editor saves in several steps; the answer waits this long for the next of them, and no longer than the other. */
const quiet = 20;
const patience = 100;
/** More plans than this are not kept parsed. */
const plansKept = 10;

class PlanWatch {
  private readonly watcher = new FolderWatcher((dir, name) => this.changed(dir, name));
  private readonly checked = new Map<string, CheckedPlan>();
  private readonly surveys = new Map<string, PlanSurvey>();
  private readonly kept = new Map<string, Required<Pick<ReadOptions, 'prose' | 'earlier'>>>();
  /** Ids of plans to look at again. */
  private dirty = new Set<string>();
  private firstChange: number | null = null;
  private timer: NodeJS.Timeout | null = null;
  private work: Promise<void> = Promise.resolve();
  private fail: (error: unknown) => void = () => undefined;
  private readonly news = new PlanNews();
  private isFirst = true;
  private lastProblem: string | null = null;

  constructor(
    private readonly workspace: Workspace,
    private readonly editions: ReadonlyMap<string, Edition>,
    private readonly options: WatchOptions,
    private readonly terminal: Terminal,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const stopped = new Promise<void>((resolve, reject) => {
      this.fail = reject;
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      const ids = await choosePlans(this.workspace, this.options.plans);
      await this.follow(ids, ids);
      for (const plan of await checkPlans(this.workspace, ids, this.editions, this.terminal)) this.keep(plan);
      await this.answer(ids, ids);
      this.work = this.warmUp(ids).catch(this.fail);
      await stopped;
    } finally {
      if (this.timer) clearTimeout(this.timer);
      this.watcher.close();
      await this.work.catch(() => undefined);
    }
  }

  /** Reads once more what is at hand: by then the texts are parsed and the code is compiled, and the first edit is answered fast. */
  private async warmUp(ids: readonly string[]): Promise<void> {
    for (const id of ids.slice(0, plansKept)) if (this.dirty.size === 0) await this.read(id);
  }

  private changed(dir: string, name: string | null): void {
    if (name !== null && isPassing(name)) return;
    const { agreementsDir } = this.workspace;
    if (dir === dirname(agreementsDir)) {
      if (name !== null && name !== basename(agreementsDir)) return;
      for (const id of this.checked.keys()) this.dirty.add(id);
    } else {
      const [id] = relative(agreementsDir, dir === agreementsDir ? join(dir, name ?? '') : dir).split(sep);
      if (id) this.dirty.add(id);
    }
    this.schedule();
  }

  private schedule(): void {
    const now = performance.now();
    this.firstChange ??= now;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.firstChange = null;
        this.work = this.work.then(() => this.look()).catch(this.fail);
      },
      Math.max(0, Math.min(quiet, this.firstChange + patience - now)),
    );
  }

  /** Looks at the plans that may have changed, and answers if they have. */
  private async look(): Promise<void> {
    const dirty = this.dirty;
    this.dirty = new Set();
    try {
      const ids = await choosePlans(this.workspace, this.options.plans);
      const before = new Map(this.surveys);
      await this.follow(
        ids,
        ids.filter((id) => dirty.has(id) || !before.has(id)),
      );
      const changed = ids.filter((id) => before.get(id)?.signature !== this.surveys.get(id)?.signature);
      const gone = [...this.checked.keys()].filter((id) => !ids.includes(id));
      if (changed.length === 0 && gone.length === 0 && this.lastProblem === null) return;
      for (const id of gone) this.checked.delete(id);
      for (const id of changed) this.keep(await this.read(id));
      await this.answer(ids, [...changed, ...gone]);
      this.lastProblem = null;
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      this.wait(error);
      this.surveys.clear();
      // What was put in the folder before it was followed has told nobody.
      const { root, agreementsDir } = this.workspace;
      if (this.watcher.follow([root, agreementsDir])) this.schedule();
    }
  }

  /** Follows the folders of all plans; those to survey are walked through, until no new folder turns up. */
  private async follow(ids: readonly string[], toSurvey: readonly string[]): Promise<void> {
    const { root, agreementsDir } = this.workspace;
    for (const id of [...this.surveys.keys()]) if (!ids.includes(id)) this.surveys.delete(id);
    let isGrowing = true;
    while (isGrowing) {
      for (const id of toSurvey) this.surveys.set(id, await surveyPlan(join(agreementsDir, id)));
      isGrowing = this.watcher.follow([root, agreementsDir, ...[...this.surveys.values()].flatMap(({ dirs }) => dirs)]);
    }
  }

  private async read(id: string): Promise<CheckedPlan> {
    const { agreementsDir, shownAgreements } = this.workspace;
    const kept = this.kept.get(id) ?? { prose: new ProseReader(), earlier: new Map() };
    if (this.kept.size < plansKept) this.kept.set(id, kept);
    return asChecked(await readFolder(agreementsDir, id, shownAgreements, this.editions, kept));
  }

  private keep(plan: CheckedPlan): void {
    const { diagnostics } = findingsOf([plan], this.options.final);
    this.checked.set(plan.id, { ...plan, diagnostics });
  }

  private async answer(ids: readonly string[], changed: readonly string[]): Promise<void> {
    const { terminal, options } = this;
    const checked = ids.flatMap((id) => this.checked.get(id) ?? []);
    const { fresh, mended } = this.news.since(checked, options.notes);
    const isNew = (diagnostic: Diagnostic) => !this.isFirst && fresh.has(diagnostic);
    const findings = findingsOf(checked, false);
    this.head(changed);
    await report(findings, { ...options, isNew }, terminal);
    const news = this.isFirst ? '' : newsText(fresh.size, mended);
    terminal.out(this.withNews(summaryText(ids, findings, { ...options, fix: false }), news));
    this.isFirst = false;
  }

  private withNews(summary: string, news: string): string {
    const [counts = '', ...hints] = summary.split('\n');
    return [...hints.filter((hint) => hint !== ''), 'Følger med. Ctrl-C slutter.', `${counts}${news}`, ''].join('\n');
  }

  /** The time, and what is looked at; on a screen of its own where somebody watches. */
  private head(changed: readonly string[]): void {
    const { terminal } = this;
    if (terminal.columns !== null) terminal.out('\u001b[2J\u001b[3J\u001b[H');
    const names = changed.length > 3 ? amount(changed.length, 'plan', 'planer') : changed.join(', ');
    const time = new Date().toTimeString().slice(0, 8);
    terminal.out(`${painter(terminal.colour)('bold', `[${time}]`)} Tjekker ${names}\n\n`);
  }

  /** Nothing can be checked now; the next change may mend it. */
  private wait(problem: CannotRun): void {
    const text = `${problem.message}\n      = ${problem.help}\n`;
    if (text === this.lastProblem) return;
    this.lastProblem = text;
    this.terminal.out(`\n${text}Følger med. Ctrl-C slutter.\n`);
  }
}
