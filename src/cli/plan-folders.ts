import { basename, dirname, join, relative, sep } from 'node:path';
import { FolderWatcher } from './folder-watcher.js';
import { isPassing, type PlanSurvey, surveyPlan } from './plan-survey.js';
import { SaveTimer } from './save-timer.js';
import type { Workspace } from './workspace.js';

/** Follows the folders of plans, and knows which of them may have changed. */
export class PlanFolders {
  private readonly watcher = new FolderWatcher((dir, name) => this.changed(dir, name));
  private readonly timer: SaveTimer;
  private readonly surveys = new Map<string, PlanSurvey>();
  /** Ids of plans to look at again. */
  private dirty = new Set<string>();

  /**
   * @param onSaved is called when something was saved
   * @param beside names of further folders beside `agreements/`
   */
  constructor(
    private readonly workspace: Workspace,
    onSaved: () => void,
    private readonly beside: readonly string[] = [],
  ) {
    this.timer = new SaveTimer(onSaved);
  }

  /** Nothing was saved since the plans were looked at. */
  get isQuiet(): boolean {
    return this.dirty.size === 0;
  }

  /** Looks at the folders of these plans; tells which of them are not as they were. */
  async look(ids: readonly string[]): Promise<string[]> {
    const { dirty } = this;
    this.dirty = new Set();
    const before = new Map(this.surveys);
    for (const id of before.keys()) if (!ids.includes(id)) this.surveys.delete(id);
    const toSurvey = ids.filter((id) => dirty.has(id) || !before.has(id));
    // What was put in a folder before it was followed has told nobody, so it is walked through until no new one turns up.
    do for (const id of toSurvey) this.surveys.set(id, await surveyPlan(join(this.workspace.agreementsDir, id)));
    while (this.follow());
    return ids.filter((id) => before.get(id)?.signature !== this.surveys.get(id)?.signature);
  }

  /** Forgets the plans, which cannot be reached now, and waits for them to come back. */
  wait(): void {
    this.surveys.clear();
    // What was put in the folder before it was followed has told nobody.
    if (this.follow()) this.timer.touch();
  }

  close(): void {
    this.timer.stop();
    this.watcher.close();
  }

  private follow(): boolean {
    const { root, agreementsDir } = this.workspace;
    const plans = [...this.surveys.values()].flatMap(({ dirs }) => dirs);
    return this.watcher.follow([root, agreementsDir, ...this.beside.map((name) => join(root, name)), ...plans]);
  }

  private changed(dir: string, name: string | null): void {
    if (name !== null && isPassing(name)) return;
    const { agreementsDir } = this.workspace;
    const isRoot = dir === dirname(agreementsDir);
    if (isRoot && name !== null && ![basename(agreementsDir), ...this.beside].includes(name)) return;
    if (isRoot) {
      for (const id of this.surveys.keys()) this.dirty.add(id);
    } else {
      const [id] = relative(agreementsDir, dir === agreementsDir ? join(dir, name ?? '') : dir).split(sep);
      if (id) this.dirty.add(id);
    }
    this.timer.touch();
  }
}
