import type { Edition } from '../model/plan-data.js';
import type { Findings } from '../read-plan.js';
import { CheckMemory } from './check-memory.js';
import { Progress, type Terminal } from './console.js';
import type { FreshCheck } from './fresh-check.js';
import { type CheckedPlan, type PackedFindings, packFindings, unpackFindings } from './packed-findings.js';
import type { Workspace } from './workspace.js';

/**
 * Checks plans. What an earlier check found in the same files is not found out again, and of folders with the same files one is
 * looked at; where all is known, neither schemas nor rules are loaded.
 */
export class Checker {
  private readonly memory: CheckMemory;
  private fresh: Promise<FreshCheck> | null = null;

  /** @param force nothing of earlier checks counts */
  constructor(
    private readonly workspace: Workspace,
    private readonly terminal: Terminal,
    force: boolean,
  ) {
    this.memory = new CheckMemory(workspace, force);
  }

  async editions(): Promise<ReadonlyMap<string, Edition>> {
    return (await this.ready()).editions;
  }

  /** What is wrong with files that are no plan's: the form's own wording, and what the site says of itself. */
  async shared(): Promise<Findings> {
    const key = this.memory.sharedKey();
    const known = this.memory.recall(key);
    if (known) return unpackFindings(known);
    const found = (await this.ready()).shared();
    this.memory.keep(key, this.memory.sharedKey(), packFindings(found, true, this.workspace.shownAgreements));
    return found;
  }

  /**
   * In the order of the ids, with progress. The sources of diagnostics hold no more than the lines that are pointed at, so that a
   * thousand plans fit in memory.
   */
  async plans(ids: readonly string[]): Promise<CheckedPlan[]> {
    const checked = new Map<string, CheckedPlan>();
    const waiting = new Map<string, Alike>();
    const take = (alike: Alike, findings: PackedFindings) => {
      for (const id of alike.ids) {
        const here = unpackFindings(findings, `${this.workspace.shownAgreements}/${id}`);
        checked.set(id, { id, isWhole: findings.isWhole, ...here });
      }
    };
    for (const alike of this.alike(ids)) {
      const known = this.memory.recall(alike.key);
      if (known) take(alike, known);
      else waiting.set(alike.ids[0], alike);
    }
    if (waiting.size > 0) {
      const fresh = await this.ready();
      const progress = new Progress(this.terminal, 'Tjekker planer', waiting.size);
      await fresh.plans([...waiting.keys()], (id, findings) => {
        const alike = waiting.get(id) ?? { key: null, ids: [id] };
        this.memory.keep(alike.key, this.memory.keyOf(id), findings);
        take(alike, findings);
        progress.step(id);
      });
      progress.end();
    }
    return ids.flatMap((id) => checked.get(id) ?? []);
  }

  /** Forgets plans as they no longer are: what was not asked for. */
  tidy(): void {
    this.memory.tidy();
  }

  private alike(ids: readonly string[]): Alike[] {
    const byKey = new Map<string, Alike>();
    return ids.flatMap((id): Alike[] => {
      const key = this.memory.keyOf(id);
      const earlier = key === null ? undefined : byKey.get(key);
      if (earlier) {
        earlier.ids.push(id);
        return [];
      }
      const alike: Alike = { key, ids: [id] };
      if (key !== null) byKey.set(key, alike);
      return [alike];
    });
  }

  private ready(): Promise<FreshCheck> {
    this.fresh ??= import('./fresh-check.js').then(({ FreshCheck }) => FreshCheck.in(this.workspace));
    return this.fresh;
  }
}

/** Folders with the same files. */
interface Alike {
  /** Null where the files cannot be told apart by what stands in them. */
  readonly key: string | null;
  readonly ids: [string, ...string[]];
}
