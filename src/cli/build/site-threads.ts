import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SiteReply, SiteTask, SiteWork } from './site-worker.js';

const script = fileURLToPath(new URL('./site-worker.js', import.meta.url));

/** A thread takes longer to start, and to get up to speed, than some plans to make. */
const plansWorthThreads = 12;
/** Each thread takes some 150 MB. */
const mostThreads = 4;
/** Pages of so many plans are made at once: each time costs something, and so does what waits for its turn. */
const plansAtOnce = 3;

/** How many threads are worth it for so many plans; none where there is no second processor, or no compiled thread to start. */
export function threadsFor(plans: number): number {
  if (plans < plansWorthThreads || !existsSync(script)) return 0;
  const threads = Math.min(availableParallelism(), mostThreads);
  return threads > 1 ? threads : 0;
}

/**
 * Reads, checks and composes plans and makes their pages in threads, each some plans from beginning to end: nothing but the finished
 * pages goes from thread to thread, and no more than a few plans are in memory. Replies come in the order of the ids.
 * @param taskOf asked when a thread is free for the plans
 */
export async function* madeInThreads(
  threads: number,
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
  const workers = Array.from({ length: Math.min(threads, batches.length) }, () => {
    const worker = new Worker(script, { workerData: work, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
    let own = toBegin.shift();
    const next = () => worker.postMessage(own ? taskOf(own.batch) : null);
    worker.on('message', (reply: readonly SiteReply[]) => {
      own?.reply.resolve(reply);
      own = toBegin.shift();
      next();
    });
    worker.on('error', (error) => {
      for (const { reply } of tasks) reply.reject(error);
    });
    next();
    return worker;
  });
  try {
    // What was taken is not kept: a reply holds all pages of its plans.
    for (; tasks[0]; tasks.shift()) yield* await tasks[0].reply.promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
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
