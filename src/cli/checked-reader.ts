import { bookletId } from '../load/booklet-id.js';
import type { Edition } from '../model/plan-data.js';
import { readFolder } from '../read-folder.js';
import type { ReadPlan } from '../read-plan.js';
import type { CheckMemory } from './check-memory.js';
import { type PackedFindings, packFindings, unpackFindings } from './packed-findings.js';
import type { Workspace } from './workspace.js';

/** A plan is often built next to one of the same files. */
const usuallyKept = 10;

/** Reads plans, and the booklet, with what was found in them. What is known of the same files is not found out again. */
export class CheckedReader {
  private readonly latest = new Map<string, PackedFindings>();

  /** @param most of so many folders what was found is kept in memory, too */
  constructor(
    private readonly workspace: Pick<Workspace, 'agreementsDir' | 'shownAgreements'>,
    private readonly editions: ReadonlyMap<string, Edition>,
    private readonly memory: CheckMemory,
    private readonly most = usuallyKept,
  ) {}

  async read(id: string): ReturnType<typeof readFolder> {
    const { agreementsDir, shownAgreements } = this.workspace;
    const folder = `${shownAgreements}/${id}`;
    const key = this.memory.keyOf(id);
    const known = this.memory.recall(key) ?? this.latest.get(key ?? '');
    const found = known && unpackFindings(known, folder);
    const read = await readFolder(agreementsDir, id, shownAgreements, this.editions, { found });
    if (!known) this.keep(key, this.memory.keyOf(id), packFindings(read, read.isWhole, folder));
    return read;
  }

  /** @throws Error for the booklet, which is no plan */
  async readPlan(id: string): Promise<ReadPlan> {
    const read = await this.read(id);
    if ('booklet' in read) throw new Error(`${bookletId} is no plan`);
    return read;
  }

  private keep(key: string | null, keyNow: string | null, findings: PackedFindings): void {
    this.memory.keep(key, keyNow, findings);
    if (key === null || key !== keyNow) return;
    this.latest.set(key, findings);
    const [oldest] = this.latest.keys();
    if (this.latest.size > this.most && oldest !== undefined) this.latest.delete(oldest);
  }
}
