import { uploadList } from '../../compose/attachments/upload-list.js';
import type { ReadBooklet, ReadPlan } from '../../index.js';
import type { CheckedReader } from '../checked-reader.js';
import type { Terminal } from '../console.js';
import { readEach } from '../plans.js';
import { checkedForBuild, Refused, type Verdict } from './verdict.js';

/** With more plans than this, memory is dearer than reading each a second time when it is composed. */
export const plansKept = 10;

/** Plans, and the booklet, that have been read and checked. */
export interface PlansToBuild {
  readonly count: number;
  readonly documents: number;
  /**
   * One after the other; each is no longer kept when it has been handed over.
   * @throws Refused where files were saved meanwhile with which there can be no build; why has been said
   */
  readonly each: () => AsyncIterable<ReadPlan | ReadBooklet>;
}

/**
 * Reads and checks plans for a build. All must be checked before anything is written, but many are not kept until then: they are read again, with
 * what was found in them.
 * @param isWanted whether a plan's documents are to be made
 */
export async function plansToBuild(
  ids: readonly string[],
  reader: Pick<CheckedReader, 'read'>,
  verdict: Verdict,
  isWanted: (id: string) => boolean,
  terminal: Terminal,
): Promise<PlansToBuild> {
  const isMany = ids.length > plansKept;
  const kept: (ReadPlan | ReadBooklet)[] = [];
  let documents = 0;
  for await (const read of readEach(ids, (id) => reader.read(id), terminal)) {
    verdict.add(checkedForBuild(read, verdict.final));
    if (isWanted(read.id)) documents += documentCount(read);
    if (!isMany) kept.push(read);
  }
  return {
    count: ids.length,
    documents,
    each: () => (isMany ? readAgain(ids, reader, verdict, terminal) : emptying(kept)),
  };
}

async function* emptying(kept: (ReadPlan | ReadBooklet)[]): AsyncIterable<ReadPlan | ReadBooklet> {
  for (let next = kept.shift(); next; next = kept.shift()) yield next;
}

async function* readAgain(
  ids: readonly string[],
  reader: Pick<CheckedReader, 'read'>,
  verdict: Verdict,
  terminal: Terminal,
): AsyncIterable<ReadPlan | ReadBooklet> {
  for (const id of ids) {
    const read = await reader.read(id);
    const again = verdict.alone(checkedForBuild(read, verdict.final));
    if (again.isRefused) {
      again.tell(terminal);
      throw new Refused();
    }
    yield read;
  }
}

/** The documents of the list, and the list; of the booklet one. */
function documentCount(read: ReadPlan | ReadBooklet): number {
  if ('booklet' in read) return 1;
  return read.plan === null ? 0 : uploadList(read.plan).filter(({ state }) => state.is === 'made').length + 1;
}
