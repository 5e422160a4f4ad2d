import type { SiteOutput } from '../site.js';
import { Compounds } from './compounds.js';
import { withoutHidden } from './fragment.js';
import { hiddenCount, hiddenWords, withHiddenWords } from './hidden-words.js';
import { indexedPart } from './indexed-part.js';
import { pageWords } from './page-words.js';
import { SearchUnavailable } from './search-unavailable.js';

/** A page of the site as it is published; the path is from the site's folder. */
export interface IndexedPage {
  readonly path: string;
  readonly read: () => Promise<string>;
}

/** Folder of the index, from the site's folder. */
export const indexFolder = 'pagefind';

/**
 * The files of the search index. Only pages whose layout marks them are found by it; which facets they have stands in them.
 * Pages are read twice, since the words of all of them tell what is a compound, and so that never all are in memory.
 */
export async function searchIndex(pages: readonly IndexedPage[]): Promise<SiteOutput[]> {
  const compounds = new Compounds(await pageCounts(pages));
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'da', keepIndexUrl: true }).catch((error: unknown) => {
      throw new SearchUnavailable(error);
    });
    if (!index) throw new Error(errors.join('; '));
    const hidden = new Map<string, number>();
    // The index depends on the order of the pages.
    for (const { path, read } of [...pages].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const page = await read();
      if (!isFound(page)) continue;
      const html = indexedPart(page);
      const words = hiddenWords(pageWords(html), compounds);
      hidden.set(path, hiddenCount(words));
      const added = await index.addHTMLFile({ url: path, content: withHiddenWords(html, words) });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('; '));
    return made.files
      .filter(({ path }) => needed.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => ({
        path: `${indexFolder}/${path}`,
        data: path.startsWith('fragment/') ? withoutHidden(content, (url) => hidden.get(url) ?? 0) : content,
      }));
  } finally {
    await close();
  }
}

/** Beside its own surfaces, which are not used, Pagefind brings what a page in another language would need. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.da_\w+\.pf_meta|wasm\.da\.pagefind|(?:index|fragment|filter)\/.*)$/;

/** The layout marks the main part of what a search may find; the rest need not be read by Pagefind at all. */
function isFound(html: string): boolean {
  return html.includes(' data-pagefind-body');
}

async function pageCounts(pages: readonly IndexedPage[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { read } of pages) {
    const html = await read();
    if (!isFound(html)) continue;
    for (const word of new Set(pageWords(indexedPart(html)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
