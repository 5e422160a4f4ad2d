import { gunzipSync } from 'node:zlib';
import { gzipSync, strToU8 } from 'fflate';

const signature = 'pagefind_dcd';

/** What Pagefind keeps of a page for its results; there is more in it, which stays as it is. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

/**
 * A fragment file, of one page or of several, without the hidden words: they must be in the index, but never in an excerpt.
 * @param hiddenOf how many of a page's last words are hidden, by the address of the page
 */
export function withoutHidden(file: Uint8Array, hiddenOf: (url: string) => number): Uint8Array {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(signature)) throw new Error('A fragment of the search index begins otherwise than expected');
  const read = JSON.parse(text.slice(signature.length)) as Fragment | Record<string, Fragment>;
  const shown = isFragment(read)
    ? cut(read, hiddenOf)
    : Object.fromEntries(Object.entries(read).map(([id, fragment]) => [id, cut(fragment, hiddenOf)]));
  return gzipSync(strToU8(signature + JSON.stringify(shown)), { level: 9, mtime: 0 });
}

function isFragment(read: Fragment | Record<string, Fragment>): read is Fragment {
  return typeof read.content === 'string';
}

function cut(fragment: Fragment, hiddenOf: (url: string) => number): Fragment {
  const hidden = hiddenOf(fragment.url);
  if (hidden === 0) return fragment;
  const words = fragment.content.split(/\s+/);
  return { ...fragment, content: words.slice(0, -hidden).join(' ') };
}
