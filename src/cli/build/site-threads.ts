import { availableParallelism } from 'node:os';
import { AskedThread, threadScript } from './asked-thread.js';
import type { SiteReply, SiteTask, SiteWork } from './site-worker.js';

/** A thread takes longer to start, and to get up to speed, than some plans to make. */
const plansWorthThreads = 12;
/** Each thread takes some 150 MB. */
const mostThreads = 4;
/** Pages of so many plans are made at once: each time costs something, and so does what waits for its turn. */
const plansAtOnce = 3;

/** The threads that are worth it for so many plans. */
export interface SiteThreads {
  readonly script: string;
  readonly count: number;
}

/** Null where threads are of no use. */
export function threadsFor(plans: number): SiteThreads | null {
  const script = plans < plansWorthThreads ? null : threadScript('site');
  return script === null ? null : { script, count: Math.min(availableParallelism(), mostThreads) };
}

/**
 * Reads, checks and composes plans and makes their pages in threads, each some plans from beginning to end: nothing but the finished
 * pages goes from thread to thread, and no more than a few plans are in memory. Replies come in the order of the ids.
 * @param taskOf asked when a thread is free for the plans
 */
export async function* madeInThreads(
  { script, count }: SiteThreads,
  work: SiteWork,
  ids: readonly string[],
  taskOf: (ids: readonly string[]) => SiteTask,
): AsyncIterable<SiteReply> {
  const batches = Array.from({ length: Math.ceil(ids.length / plansAtOnce) }, (_, index) =>
    ids.slice(index * plansAtOnce, (index + 1) * plansAtOnce),
  );
  const tasks = batches.map((batch) => ({ batch, reply: expected<readonly SiteReply[]>() }));
  // One that fails before it is asked for is asked for later.
  for (const { reply } of tasks) reply.promise.catch(() => undefined);
  const toBegin = [...tasks];
  const startThread = () => new AskedThread<SiteTask, readonly SiteReply[]>(script, work);
  const workers = Array.from({ length: Math.min(count, batches.length) }, startThread);
  const keepAtWork = async (thread: (typeof workers)[number]) => {
    for (let task = toBegin.shift(); task; task = toBegin.shift())
      task.reply.resolve(await thread.ask(taskOf(task.batch)));
    thread.endAfterLast();
  };
  for (const worker of workers)
    keepAtWork(worker).catch((error: unknown) => {
      for (const { reply } of tasks) reply.reject(error);
    });
  try {
    // What was taken is not kept: a reply holds all pages of its plans.
    for (; tasks[0]; tasks.shift()) yield* await tasks[0].reply.promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}

/** Something that is still to come. */
function expected<T>() {
  let [resolve, reject]: [(value: T) => void, (reason: unknown) => void] = [() => undefined, () => undefined];
  const promise = new Promise<T>((fulfil, refuse) => {
    [resolve, reject] = [fulfil, refuse];
  });
  return { promise, resolve, reject };
}
