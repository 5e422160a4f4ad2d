import type { DiagnosticCode } from '../../diagnostics/registry.js';
import { bookletId } from '../../load/booklet-id.js';
import { documentUrl, interventionsUrl, planUrl } from '../../publish/site-urls.js';

/** The addresses of the preview's own pages and files. Names of the site never begin with a low line. */
const own = '/_preview/';

export const eventsUrl = `${own}begivenheder`;
export const statusUrl = `${own}status`;
/** Files of the package's folder `preview/`. */
export const clientUrl = `${own}filer/`;
const codesUrl = `${own}koder/`;
const besidesUrl = `${own}ved-siden-af/`;

/** The page with a document's page beside its PDF file. */
export function besideUrl(planId: string, documentId: string): string {
  return `${besidesUrl}${planId}/${documentId}/`;
}

export function readBesideUrl(path: string): { readonly planId: string; readonly documentId: string } | null {
  const [, planId, documentId] = /^([^/]+)\/([^/]+)\/$/.exec(below(besidesUrl, path) ?? '') ?? [];
  return planId && documentId ? { planId, documentId } : null;
}

/** The explanation of a code. */
export function codeUrl(code: DiagnosticCode): string {
  return `${codesUrl}${code}`;
}

/** What the addresses of all pages of a plan, or of the booklet, begin with. */
export function pagesUrl(id: string): string {
  return id === bookletId ? interventionsUrl : planUrl(id);
}

/** The page that tells what a document does. */
export function pageOfDocument(id: string, documentId: string): string {
  return id === bookletId ? interventionsUrl : documentUrl(id, documentId);
}

/** The rest of an address below another one. */
export function below(parent: string, path: string): string | null {
  return path.startsWith(parent) ? path.slice(parent.length) : null;
}

export function readCodeUrl(path: string): string | null {
  return below(codesUrl, path);
}

export function isOwnUrl(path: string): boolean {
  return path.startsWith(own);
}
