import type { Edition } from '../model/plan-data.js';
import { ProseReader } from '../prose/reader.js';
import { readFolder } from '../read-folder.js';
import type { ReadOptions } from '../read-plan.js';
import type { Workspace } from './workspace.js';

/** Reads plans again and again: what is as before is not parsed a second time. */
export class PlanReader {
  private readonly kept = new Map<string, Required<Pick<ReadOptions, 'prose' | 'earlier'>>>();

  constructor(private readonly workspace: Pick<Workspace, 'agreementsDir' | 'shownAgreements'>) {}

  /** More plans than this are not kept parsed. */
  static readonly plansKept = 10;

  read(id: string, editions: ReadonlyMap<string, Edition>): ReturnType<typeof readFolder> {
    const kept = this.kept.get(id) ?? { prose: new ProseReader(), earlier: new Map() };
    if (this.kept.size < PlanReader.plansKept) this.kept.set(id, kept);
    return readFolder(this.workspace.agreementsDir, id, this.workspace.shownAgreements, editions, kept);
  }
}
