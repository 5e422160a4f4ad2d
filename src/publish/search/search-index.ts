import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { SiteOutput } from '../site.js';
import { Compounds } from './compounds.js';
import { withoutHidden } from './fragment.js';
import { HiddenWordFinder, hiddenCount, withHiddenWords } from './hidden-words.js';
import { indexedPart } from './indexed-part.js';
import { pageWords } from './page-words.js';
import { withPagefindProgram } from './pagefind-program.js';
import { SearchUnavailable } from './search-unavailable.js';
import { Turns } from './turns.js';

/** A page of the site as it is published; the path is from the site's folder. */
export interface IndexedPage {
  readonly path: string;
  readonly read: () => string;
}

/** A page of the site as a file on the disk. */
export interface PageFile {
  readonly path: string;
  readonly file: string;
}

/** Makes the files of an index as `indexOfFiles` does, there or elsewhere. */
export type IndexMaker = typeof indexOfFiles;

/** So many are on their way to the program at once. */
const pagesAhead = 12;

/**
 * The files of an index, or of a part of one, with paths from its folder. Only pages whose layout marks them are found by it; which facets
 * they have stands in them. Pages are read twice, since the words of all of them tell what is a compound, and so that never all are in memory.
 * @throws SearchUnavailable SearchStopped
 */
export async function searchIndex(pages: readonly IndexedPage[], signal?: AbortSignal): Promise<SiteOutput[]> {
  const hidden = new Map<string, number>();
  const made = await reading.take(async (letNextRead) => {
    signal?.throwIfAborted();
    const words = await wordsOfPages(pages);
    const finder = new HiddenWordFinder(new Compounds(pageCounts(words)));
    // The index depends on the order of the pages.
    const found = [...pages].filter(({ path }) => words.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const withHidden = function* () {
      for (const { path, read } of found) {
        signal?.throwIfAborted();
        const ofPage = finder.hiddenWords(words.get(path) ?? []);
        hidden.set(path, hiddenCount(ofPage));
        yield { path, content: withHiddenWords(indexedPart(read()), ofPage) };
      }
    };
    return program.take(async () => {
      letNextRead();
      signal?.throwIfAborted();
      return withPagefindProgram((hasAnswered) => filesOf(withHidden(), hasAnswered));
    });
  });
  const files: SiteOutput[] = [];
  for (const { path, content } of made) {
    signal?.throwIfAborted();
    const data = path.startsWith('fragment/') ? withoutHidden(content, (url) => hidden.get(url) ?? 0) : content;
    files.push({ path, data });
    await setImmediate();
  }
  return files;
}

/**
 * Pagefind has one program for all that a process makes, and closing it closes it for all; and it takes some 10 MB for each plan. While one
 * index has it, the next one's words are read, and the files of the one before are made ready; what comes after that waits, with nothing in memory.
 */
const program = new Turns();
const reading = new Turns();

/** The files that Pagefind makes. */
async function filesOf(pages: Iterable<{ readonly path: string; readonly content: string }>, hasAnswered: () => void) {
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'da', keepIndexUrl: true }).catch((error: unknown) => {
    throw new SearchUnavailable(error);
  });
  if (!index) throw new Error(errors.join('; '));
  hasAnswered();
  const adding: Promise<unknown>[] = [];
  // The program reads one page while the next is made ready.
  for (const { path, content } of pages) {
    const added = index.addHTMLFile({ url: path, content }).then(({ errors }) => expectNone(errors, path));
    // One that fails before its turn fails when it is asked for.
    added.catch(() => undefined);
    adding.push(added);
    if (adding.length >= pagesAhead) await adding.shift();
  }
  await Promise.all(adding);
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join('; '));
  return made.files.filter(({ path }) => needed.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The same of pages on the disk.
 * @throws SearchUnavailable SearchStopped
 */
export function indexOfFiles(pages: readonly PageFile[], signal?: AbortSignal): Promise<SiteOutput[]> {
  const readable = pages.map(({ path, file }) => ({ path, read: () => readFileSync(file, 'utf8') }));
  return searchIndex(readable, signal);
}

/** Beside its own surfaces, which are not used, Pagefind brings what a page in another language would need. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.da_\w+\.pf_meta|wasm\.da\.pagefind|(?:index|fragment|filter)\/.*)$/;

/** The layout marks the main part of what a search may find; the rest need not be read by Pagefind at all. */
function isFound(html: string): boolean {
  return html.includes(' data-pagefind-body');
}

/** The different words of each page that is found, by its path; each word is one string, however many pages have it. */
async function wordsOfPages(pages: readonly IndexedPage[]): Promise<Map<string, readonly string[]>> {
  const all = new Map<string, string>();
  const words = new Map<string, readonly string[]>();
  for (const { path, read } of pages) {
    const html = read();
    if (!isFound(html)) continue;
    const own = new Set<string>();
    for (const word of pageWords(indexedPart(html))) {
      const known = all.get(word);
      if (known === undefined) all.set(word, word);
      own.add(known ?? word);
    }
    words.set(path, [...own]);
    // An index that is made beside this one is waited for by its program.
    await setImmediate();
  }
  return words;
}

function pageCounts(words: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const own of words.values()) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function expectNone(errors: readonly string[], path: string): void {
  if (errors.length > 0) throw new Error(`${path}: ${errors.join('; ')}`);
}
