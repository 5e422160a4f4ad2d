import { identity } from '../../diagnostics/identity.js';
import type { UnsavedFiles } from '../../load/source-folder.js';
import type { ReadFiles } from '../../read-plan.js';
import { editBytes, textOf } from './edit-bytes.js';
import { chooseFixes, editsByFile, type Fixable } from './fixable.js';
import { objection } from './judge.js';

/** How a plan is reached: tests put their own in the place of a folder. */
export interface PlanAccess {
  /** Reads the plan with some files as they are to be. */
  readonly read: (changed: UnsavedFiles) => Promise<ReadFiles>;
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
  /** Those that were made together; each round starts from the files that the one before it left. */
  readonly rounds: readonly (readonly Fixable[])[];
  readonly refused: readonly RefusedFix[];
  readonly before: ReadFiles;
  readonly after: ReadFiles;
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
  private readonly rounds: (readonly Fixable[])[] = [];
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
    return { changed: this.changed, rounds: this.rounds, refused: [...this.refused.values()], before, after: now };
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

  /** Makes as many as can be made together. Null when there is nothing to make. */
  private async round(now: ReadFiles, chosen: readonly Fixable[]): Promise<ReadFiles | null> {
    if (chosen.length === 0) return null;
    const best: Best = { kept: [], attempt: null };
    await this.keepGood(now, chosen, best);
    // A refusal may let a fix through that overlapped with the refused one.
    if (!best.attempt) return now;
    this.rounds.push(best.kept);
    this.changed = best.attempt.changed;
    return best.attempt.after;
  }

  /** Tries all at once; where something is wrong with that, each half by itself, down to the one that is to blame. */
  private async keepGood(now: ReadFiles, fixes: readonly Fixable[], best: Best): Promise<void> {
    const together = [...best.kept, ...fixes];
    const attempt = await this.attempt(now, together);
    if (typeof attempt !== 'string') {
      best.kept = together;
      best.attempt = attempt;
      return;
    }
    const [first] = fixes;
    if (first && fixes.length === 1) {
      this.refuse(first, attempt);
      return;
    }
    const middle = Math.ceil(fixes.length / 2);
    await this.keepGood(now, fixes.slice(0, middle), best);
    await this.keepGood(now, fixes.slice(middle), best);
  }

  /** The plan with these fixes, or why they should not be made. */
  private async attempt(now: ReadFiles, fixes: readonly Fixable[]): Promise<Attempt | string> {
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

  private refuse(fixable: Fixable, reason: string): void {
    this.refused.set(keyOf(fixable), { fixable, reason });
  }
}

/** What has been found to work in this round. */
interface Best {
  kept: readonly Fixable[];
  attempt: Attempt | null;
}

interface Attempt {
  readonly changed: UnsavedFiles;
  readonly after: ReadFiles;
}

function keyOf({ diagnostic, fix }: Fixable): string {
  return `${identity(diagnostic)}\n${fix.title}`;
}
