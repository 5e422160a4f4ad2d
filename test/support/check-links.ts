import { readdir, readFile } from 'node:fs/promises';
import { posix, sep } from 'node:path';

/**
 * Every link of a built site that leads nowhere, as `page → address`: missing files, missing ids, and addresses that
 * start at a server's root, which would break under a base path. Links to other sites are not followed.
 */
export async function brokenLinks(siteDir: string): Promise<string[]> {
  const entries = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(toPosix(siteDir), posix.join(toPosix(entry.parentPath), entry.name)));
  const pages = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, await readFile(posix.join(siteDir, file), 'utf8'));
  }
  const existing = new Set(files);
  const broken: string[] = [];
  for (const [page, html] of pages) {
    for (const address of addressesOf(html)) {
      if (!resolves(page, address, existing, pages)) broken.push(`${page} → ${address}`);
    }
  }
  return broken;
}

function resolves(
  page: string,
  address: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, string>,
): boolean {
  const [path = '', fragment] = address.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  if (path.startsWith('/') || !files.has(target)) return false;
  return fragment === undefined || idsOf(pages.get(target) ?? '').has(decodeURIComponent(fragment));
}

export function addressesOf(html: string): string[] {
  const found = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => decodeEntities(address));
  return found.filter((address) => !/^(https?|mailto):/.test(address));
}

export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decodeEntities(id)));
}

function decodeEntities(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
