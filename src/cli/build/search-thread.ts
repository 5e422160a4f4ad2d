import type { IndexMaker } from '../../publish/search/search-index.js';
import { SearchStopped, SearchUnavailable } from '../../publish/search/search-unavailable.js';
import { AskedThread, threadScript } from './asked-thread.js';
import type { SearchReply, SearchTask } from './search-worker.js';

/** Starting a thread takes a third of a second of a processor. */
const millisecondsKept = 4_000;

/** Makes the parts of a search index in a thread of its own, beside the plans and the pages about all of them. */
export class SearchThread {
  private thread: AskedThread<SearchTask, SearchReply> | null = null;
  private idle: NodeJS.Timeout | undefined;

  private constructor(private readonly script: string) {}

  /** Null where a thread is of no use, or there is nothing to make an index beside: one in one part comes after all pages. */
  static of(parts: number): SearchThread | null {
    const script = parts > 1 ? threadScript('search') : null;
    return script === null ? null : new SearchThread(script);
  }

  readonly makeIndex: IndexMaker = async (pages, signal) => {
    clearTimeout(this.idle);
    const thread = this.working();
    const abort = () => thread.abort();
    signal?.addEventListener('abort', abort);
    try {
      const reply = await thread.ask(pages);
      if ('unavailable' in reply) throw new SearchUnavailable(reply.unavailable);
      if ('stopped' in reply) throw new SearchStopped();
      return [...reply.files];
    } finally {
      signal?.removeEventListener('abort', abort);
      // Between two parts of a build with documents lie half a minute and 40 MB.
      if (!thread.isAtWork) this.idle = setTimeout(() => void this.end(), millisecondsKept).unref();
    }
  };

  private working(): AskedThread<SearchTask, SearchReply> {
    if (this.thread === null || this.thread.hasFailed) this.thread = new AskedThread(this.script);
    return this.thread;
  }

  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { thread } = this;
    this.thread = null;
    await thread?.end();
  }
}
