import { identity } from '../../diagnostics/identity.js';
import type { UnsavedFiles } from '../../load/plan-folder.js';
import type { ReadPlan } from '../../read-plan.js';
import { editBytes, textOf } from './edit-bytes.js';
import { chooseFixes, editsByFile, type Fixable } from './fixable.js';
import { objection } from './judge.js';

/** How a plan is reached: tests put their own in the place of a folder. */
export interface PlanAccess {
  /** Reads the plan with some files as they are to be. */
  readonly read: (changed: UnsavedFiles) => Promise<ReadPlan>;
  /** A file as it lies on the disk. */
  readonly bytesOf: (path: string) => Promise<Uint8Array>;
  /** Why a file must be left alone; null where it may be written. */
  readonly objectionTo: (path: string) => Promise<string | null>;
}

export interface RefusedFix {
  readonly fixable: Fixable;
  readonly reason: string;
}

export interface FixedPlan {
  /** The files that differ, as they are to be. */
  readonly changed: UnsavedFiles;
  readonly made: readonly Fixable[];
  readonly refused: readonly RefusedFix[];
  readonly before: ReadPlan;
  readonly after: ReadPlan;
}

/** Fixes that overlapped, and what comes to light when an error has gone, wait for the next round. */
const maxRounds = 10;

/** Makes all fixes of a plan in memory: those that mend what they promise and bring about no error. */
export async function fixPlan(access: PlanAccess): Promise<FixedPlan> {
  const work = new FixWork(access);
  return work.run();
}

class FixWork {
  private changed: UnsavedFiles = new Map();
  private readonly made: Fixable[] = [];
  private readonly refused = new Map<string, RefusedFix>();

  constructor(private readonly access: PlanAccess) {}

  async run(): Promise<FixedPlan> {
    const before = await this.access.read(this.changed);
    let now = before;
    for (let round = 0; round < maxRounds; round++) {
      const chosen = chooseFixes(now.diagnostics, (fixable) => this.refused.has(keyOf(fixable)));
      const next = await this.round(now, await this.writable(chosen));
      if (!next) break;
      now = next;
    }
    return { changed: this.changed, made: this.made, refused: [...this.refused.values()], before, after: now };
  }

  private async writable(fixes: readonly Fixable[]): Promise<Fixable[]> {
    const writable: Fixable[] = [];
    for (const fixable of fixes) {
      const reasons = await Promise.all([...editsByFile([fixable]).keys()].map(this.access.objectionTo));
      const reason = reasons.find((each) => each !== null) ?? null;
      if (reason === null) writable.push(fixable);
      else this.refuse(fixable, reason);
    }
    return writable;
  }

  /** Tries all at once; where something is wrong with that, one after the other. Null when nothing could be made. */
  private async round(now: ReadPlan, chosen: readonly Fixable[]): Promise<ReadPlan | null> {
    if (chosen.length === 0) return null;
    const all = await this.attempt(now, chosen);
    if (typeof all !== 'string') return this.accept(chosen, all);
    let kept: Fixable[] = [];
    let reached: Attempt | null = null;
    for (const fixable of chosen) {
      const one = chosen.length === 1 ? all : await this.attempt(now, [...kept, fixable]);
      if (typeof one === 'string') this.refuse(fixable, one);
      else [kept, reached] = [[...kept, fixable], one];
    }
    // A refusal may let a fix through that overlapped with the refused one.
    return reached ? this.accept(kept, reached) : now;
  }

  /** The plan with these fixes, or why they should not be made. */
  private async attempt(now: ReadPlan, fixes: readonly Fixable[]): Promise<Attempt | string> {
    const changed = new Map(this.changed);
    for (const [path, edits] of editsByFile(fixes)) {
      const bytes = changed.get(path) ?? (await this.access.bytesOf(path));
      if (textOf(bytes) !== edits[0]?.span.source.text) return 'Filen blev ændret imens; kør igen';
      const edited = editBytes(bytes, edits);
      if (!edited) return 'Filens bogstaver er sat sammen af to tegn; gem den igen fra en almindelig editor';
      changed.set(path, edited);
    }
    const after = await this.access.read(changed);
    return objection(now, after, fixes) ?? { changed, after };
  }

  private accept(fixes: readonly Fixable[], { changed, after }: Attempt): ReadPlan {
    this.made.push(...fixes);
    this.changed = changed;
    return after;
  }

  private refuse(fixable: Fixable, reason: string): void {
    this.refused.set(keyOf(fixable), { fixable, reason });
  }
}

interface Attempt {
  readonly changed: UnsavedFiles;
  readonly after: ReadPlan;
}

function keyOf({ diagnostic, fix }: Fixable): string {
  return `${identity(diagnostic)}\n${fix.title}`;
}
