import { parentPort } from 'node:worker_threads';
import { indexOfFiles, type PageFile } from '../../publish/search/search-index.js';
import { SearchUnavailable } from '../../publish/search/search-unavailable.js';
import type { SiteOutput } from '../../publish/site.js';
import { collectGarbage } from '../garbage.js';

/** What the thread is sent: the pages of an index, or that nobody wants it any more. */
export type SearchTask = readonly PageFile[] | 'stop';

/** What it answers. */
export type SearchReply =
  | { readonly files: readonly SiteOutput[] }
  /** Why the program that makes an index does not run here. */
  | { readonly unavailable: unknown };

const stop = new AbortController();

parentPort?.on('message', async (task: SearchTask) => {
  if (task === 'stop') stop.abort();
  else parentPort?.postMessage(await answer(task));
  collectGarbage();
});

async function answer(pages: readonly PageFile[]): Promise<SearchReply> {
  try {
    return { files: await indexOfFiles(pages, stop.signal) };
  } catch (error) {
    if (error instanceof SearchUnavailable) return { unavailable: error.cause };
    throw error;
  }
}
