import { indexOfFiles, type PageFile } from '../../publish/search/search-index.js';
import { SearchStopped, SearchUnavailable } from '../../publish/search/search-unavailable.js';
import type { SiteOutput } from '../../publish/site.js';
import { collectGarbage } from '../garbage.js';
import { answerIn } from './answering-thread.js';

/** The pages of an index. */
export type SearchTask = readonly PageFile[];

/** What the thread answers. */
export type SearchReply =
  | { readonly files: readonly SiteOutput[] }
  /** Why the program that makes an index does not run here. */
  | { readonly unavailable: unknown }
  /** It ended before its time. */
  | { readonly stopped: true };

answerIn<SearchTask, SearchReply>(
  async (pages, signal) => {
    try {
      return { files: await indexOfFiles(pages, signal) };
    } catch (error) {
      if (error instanceof SearchUnavailable) return { unavailable: error.cause };
      if (error instanceof SearchStopped) return { stopped: true };
      throw error;
    }
  },
  { after: collectGarbage },
);
