import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { IndexMaker } from '../../publish/search/search-index.js';
import { SearchUnavailable } from '../../publish/search/search-unavailable.js';
import type { SearchReply, SearchTask } from './search-worker.js';

const script = fileURLToPath(new URL('./search-worker.js', import.meta.url));

/** Starting a thread takes a third of a second of a processor. */
const millisecondsKept = 4_000;

/** Makes the parts of a search index one after the other in a thread of its own, beside the plans and the pages about all of them. */
export class SearchThread {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;

  private constructor() {}

  /** Null where there is no second processor, or nothing to make an index beside: one in one part comes after all pages. */
  static of(parts: number): SearchThread | null {
    // Run from its TypeScript, as in tests, there is no compiled thread to start.
    const isWorthIt = parts > 1 && availableParallelism() > 1 && existsSync(script);
    return isWorthIt ? new SearchThread() : null;
  }

  /** To be asked for one index at a time. */
  readonly makeIndex: IndexMaker = async (pages, signal) => {
    clearTimeout(this.idle);
    this.worker ??= this.started();
    const { worker } = this;
    const send = (task: SearchTask) => worker.postMessage(task);
    const stop = () => send('stop');
    signal?.addEventListener('abort', stop);
    send(pages);
    try {
      const [reply] = (await once(worker, 'message')) as [SearchReply];
      if ('unavailable' in reply) throw new SearchUnavailable(reply.unavailable);
      return [...reply.files];
    } finally {
      signal?.removeEventListener('abort', stop);
      // Between two parts of a build with documents lie half a minute and 40 MB.
      this.idle = setTimeout(() => void this.end(), millisecondsKept).unref();
    }
  };

  private started(): Worker {
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: 16 } });
    // With an error it is over, and would not answer any more; whoever waits for it is told too.
    worker.on('error', () => {
      if (this.worker === worker) this.worker = null;
    });
    return worker;
  }

  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}
