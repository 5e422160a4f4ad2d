/** Where the site will lie on its server. */
export interface SiteAddress {
  /** `https://example.dk/planer/`; null where nobody has said which server it is. */
  readonly url: string | null;
  /** `/planer/`: the part that comes after the server's name. */
  readonly basePath: string;
}

/** @param url ends with a slash */
export function siteAddress(url: string | null): SiteAddress {
  return { url, basePath: url === null ? '/' : new URL(url).pathname };
}
