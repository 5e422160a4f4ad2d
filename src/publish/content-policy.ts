/**
 * What pages of the site may load, and from where: nothing but what lies beside them. `wasm-unsafe-eval` lets the search compile its own
 * WebAssembly; it allows no other code.
 */
const directives = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;
type Directive = keyof typeof directives | 'frame-src';

/** The site's policy as the header `Content-Security-Policy`. @param changes of directives that are otherwise for some */
export function contentPolicy(changes: Partial<Record<Directive, readonly string[]>> = {}): string {
  return textOf({ ...directives, ...changes });
}

/**
 * The policy as a page says it of itself, for servers that cannot be told to send headers. Who may frame a page cannot be said
 * there. Read from the disk, what lies beside a page counts as its own, in Chromium and in Firefox.
 */
export const pagePolicy = ownPolicy();

function ownPolicy(): string {
  const { 'frame-ancestors': _, ...own } = directives;
  return textOf(own);
}

function textOf(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
