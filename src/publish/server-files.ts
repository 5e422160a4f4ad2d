import { contentPolicy } from './content-policy.js';
import type { SiteOutput } from './site.js';
import { notFoundUrl } from './site-urls.js';

/** A page of the site, for those who look for all of them. */
export interface ListedPage {
  /** From the site's root: `/planer/viborg/`. */
  readonly url: string;
  readonly modified: Date;
}

/**
 * What servers and search engines read beside the pages. A list of pages must name the server, so without an address there is
 * none.
 * @param address of the site, with its last slash
 */
export function serverFiles(pages: readonly ListedPage[], address: string | null): SiteOutput[] {
  const listed = pages.filter(({ url }) => url !== notFoundUrl);
  return [
    { path: '_headers', data: headers },
    { path: 'robots.txt', data: robots(address) },
    ...(address === null ? [] : [{ path: sitemapName, data: sitemap(listed, address) }]),
  ];
}

const sitemapName = 'sitemap.xml';

/** Netlify, Cloudflare Pages and their like read this; what they say of keeping pages is right as it is: ask each time. */
const headers = `/*
  Content-Security-Policy: ${contentPolicy()}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

/assets/fonts/*
  Cache-Control: public, max-age=2592000
`;

function robots(address: string | null): string {
  const list = address === null ? '' : `\nSitemap: ${address}${sitemapName}\n`;
  return `User-agent: *\nAllow: /\n${list}`;
}

function sitemap(pages: readonly ListedPage[], address: string): string {
  const entries = pages.map(
    ({ url, modified }) =>
      `<url><loc>${address}${url.slice(1)}</loc><lastmod>${modified.toISOString().slice(0, 10)}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}
