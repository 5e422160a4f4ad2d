import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { pack } from '../diagnostics/packed.js';
import { painter } from '../diagnostics/print/paint.js';
import { settingsFileName } from '../load/settings-file-name.js';
import type { Edition } from '../model/plan-data.js';
import type { Checker } from './checker.js';
import { choosePlans } from './choose-plans.js';
import type { Terminal } from './console.js';
import { amount } from './count-text.js';
import { CannotRun } from './failure.js';
import { findingsOf } from './findings.js';
import { asChecked, type CheckedPlan } from './packed-findings.js';
import { PlanFolders } from './plan-folders.js';
import { newsText, PlanNews } from './plan-news.js';
import { PlanReader } from './plan-reader.js';
import { type ReportOptions, report, summaryText } from './report.js';
import type { Workspace } from './workspace.js';

export interface WatchOptions extends ReportOptions {
  readonly plans: readonly string[];
  readonly final: boolean;
}

/** `check --watch`: answers each edit of the plans until the signal comes. */
export async function watchPlans(
  workspace: Workspace,
  checker: Checker,
  options: WatchOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const watch = new PlanWatch(workspace, checker, await checker.editions(), options, terminal);
  await watch.run(signal);
}

class PlanWatch {
  private readonly folders: PlanFolders;
  private readonly checked = new Map<string, CheckedPlan>();
  /** What was found in files that are no plan's. */
  private shared: CheckedPlan = { id: '', isWhole: true, diagnostics: [], excepted: [] };
  private readonly reader: PlanReader;
  private work: Promise<void> = Promise.resolve();
  private fail: (error: unknown) => void = () => undefined;
  private readonly news = new PlanNews();
  private isFirst = true;
  private lastProblem: string | null = null;

  constructor(
    private readonly workspace: Workspace,
    private readonly checker: Checker,
    private readonly editions: ReadonlyMap<string, Edition>,
    private readonly options: WatchOptions,
    private readonly terminal: Terminal,
  ) {
    this.reader = new PlanReader(workspace);
    this.folders = new PlanFolders(workspace, () => {
      this.work = this.work.then(() => this.look()).catch(this.fail);
    });
  }

  async run(signal: AbortSignal): Promise<void> {
    const stopped = new Promise<void>((resolve, reject) => {
      this.fail = reject;
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      const ids = await choosePlans(this.workspace, this.options.plans);
      await this.folders.look(ids);
      await this.lookAtShared();
      for (const plan of await this.checker.plans(ids)) this.keep(plan);
      await this.answer(ids, ids);
      this.work = this.warmUp(ids).catch(this.fail);
      await stopped;
    } finally {
      this.folders.close();
      await this.work.catch(() => undefined);
    }
  }

  /** Reads once more what is at hand: by then the texts are parsed and the code is compiled, and the first edit is answered fast. */
  private async warmUp(ids: readonly string[]): Promise<void> {
    for (const id of ids.slice(0, PlanReader.plansKept)) if (this.folders.isQuiet) await this.read(id);
  }

  /** Looks at the plans that may have changed, and answers if they have. */
  private async look(): Promise<void> {
    try {
      const ids = await choosePlans(this.workspace, this.options.plans);
      const changed = await this.folders.look(ids);
      const gone = [...this.checked.keys()].filter((id) => !ids.includes(id));
      const others = (await this.lookAtShared()) ? [settingsFileName] : [];
      if (changed.length + gone.length + others.length === 0 && this.lastProblem === null) return;
      for (const id of gone) this.checked.delete(id);
      for (const id of changed) this.keep(await this.read(id));
      await this.answer(ids, [...changed, ...gone, ...others]);
      this.lastProblem = null;
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      this.wait(error);
      this.folders.wait();
    }
  }

  /** Tells whether something else is wrong with them than before. */
  private async lookAtShared(): Promise<boolean> {
    const before = JSON.stringify(this.shared.diagnostics.map(pack));
    const { diagnostics } = findingsOf([await this.checker.shared()], this.options.final);
    this.shared = { ...this.shared, diagnostics };
    return JSON.stringify(diagnostics.map(pack)) !== before;
  }

  private async read(id: string): Promise<CheckedPlan> {
    return asChecked(await this.reader.read(id, this.editions));
  }

  private keep(plan: CheckedPlan): void {
    const { diagnostics } = findingsOf([plan], this.options.final);
    this.checked.set(plan.id, { ...plan, diagnostics });
  }

  private async answer(ids: readonly string[], changed: readonly string[]): Promise<void> {
    const { terminal, options } = this;
    const checked = [this.shared, ...ids.flatMap((id) => this.checked.get(id) ?? [])];
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
