import { addressesOf, idsOf } from './check-links.js';

/**
 * Follows every link of a served site from its front page, and tells what leads nowhere, as `page → address`: what is not served, ids that
 * are not there, and links out of the site's folder. Links to other servers are not followed.
 * @param base the site's address, with its last slash
 * @param start pages to begin with, by their addresses from there
 */
export async function brokenWhenServed(
  base: string,
  start: readonly string[] = [''],
): Promise<{ broken: string[]; visited: string[] }> {
  const pages = new Map<string, Promise<Page>>();
  const visit = (url: string) => {
    const known = pages.get(url);
    if (known) return known;
    const page = read(url);
    pages.set(url, page);
    return page;
  };
  const broken: string[] = [];
  const waiting = start.map((path) => new URL(path, base).href);
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    for (const address of (await visit(from)).addresses) {
      const target = new URL(address, from);
      const fragment = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      target.search = '';
      const isNew = !pages.has(target.href);
      const page = target.href.startsWith(base) ? await visit(target.href) : null;
      // The page for unknown addresses is no page that may be linked to, but links to spots of its own.
      const isServed = page?.isThere || target.href === from;
      if (!page || !isServed || (fragment !== '' && !page.ids.has(fragment))) broken.push(`${from} → ${address}`);
      else if (isNew) waiting.push(target.href);
    }
  }
  return { broken, visited: [...pages.keys()].map((url) => url.slice(base.length)) };
}

interface Page {
  readonly isThere: boolean;
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

async function read(url: string): Promise<Page> {
  const answer = await fetch(url);
  const type = answer.headers.get('content-type') ?? '';
  const text = await answer.text();
  const isPage = type.startsWith('text/html');
  const ofStyle = type.startsWith('text/css')
    ? [...text.matchAll(/url\("([^"]+)"\)/g)].map(([, path = '']) => path)
    : [];
  return {
    isThere: answer.ok,
    addresses: isPage ? addressesOf(text) : ofStyle,
    ids: isPage ? idsOf(text) : new Set(),
  };
}
