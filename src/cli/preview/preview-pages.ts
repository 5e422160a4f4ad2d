import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isDiagnosticCode } from '../../diagnostics/registry.js';
import { contentPolicy } from '../../publish/content-policy.js';
import { documentFileUrl, fileOfUrl, notFoundUrl } from '../../publish/site-urls.js';
import { escapeHtml } from '../../render/html/element.js';
import { documentFormats } from '../../render/index.js';
import { LostText } from '../../render/lost-text.js';
import { readCodePage } from '../code-page.js';
import type { CannotRun } from '../failure.js';
import { lostTextMessage } from '../lost-text-message.js';
import { packageDir } from '../workspace.js';
import { besidePage } from './beside-page.js';
import { pageMark, pageStatus } from './page-status.js';
import type { PreviewBuild } from './preview-build.js';
import type { PreviewDocuments } from './preview-documents.js';
import { below, clientUrl, isOwnUrl, readBesideUrl, readCodeUrl, statusUrl } from './preview-urls.js';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where it is the same as the browser has. */
  readonly body: string | Uint8Array | null;
}

/** What is served at each address. Nothing is looked up on the disk that the preview has not made itself. */
export class PreviewPages {
  constructor(
    private readonly build: PreviewBuild,
    private readonly documents: PreviewDocuments,
    private readonly problem: () => CannotRun | null,
  ) {}

  /**
   * @param path decoded, without a query
   * @param query what follows the question mark
   * @param known the tag of what the browser has
   * @param withBody false for a request of the head alone, for which no document is made
   */
  async reply(path: string, query: URLSearchParams, known: string | undefined, withBody: boolean): Promise<Reply> {
    if (path === statusUrl) return this.status(query.get('side') ?? '');
    if (isOwnUrl(path)) return (await this.ownPage(path)) ?? this.notFound(path);
    const document = await this.document(path, known, withBody);
    if (document) return document;
    const file = this.fileOf(path);
    if (file !== null) return this.siteFile(file, 200);
    // A folder without its slash: links on its page are relative to the folder.
    if (this.fileOf(`${path}/`) !== null) return { status: 301, headers: { Location: `${path}/` }, body: null };
    return this.notFound(path);
  }

  private status(page: string): Reply {
    const file = this.fileOf(page) ?? page;
    return textReply(200, 'json', JSON.stringify(pageStatus(file, this.build, this.documents, this.problem())));
  }

  private async ownPage(path: string): Promise<Reply | null> {
    const file = below(clientUrl, path);
    if (file !== null) return clientFile(file);
    const code = readCodeUrl(path);
    if (code !== null) return codePage(code);
    const beside = readBesideUrl(path);
    const all = beside ? this.documents.namesOf(beside.planId) : [];
    const document = all.find(({ id }) => id === beside?.documentId);
    if (!beside || !document) return null;
    const page = textReply(200, 'html', besidePage(beside.planId, document, all));
    return { ...page, headers: { ...page.headers, 'Content-Security-Policy': framingPolicy } };
  }

  /** A Word or PDF file, made now if it is not made yet. */
  private async document(path: string, known: string | undefined, withBody: boolean): Promise<Reply | null> {
    const [, fileName = '', extension] = /^\/dokumenter\/[^/]+\/([^/]+)\.([^/.]+)$/.exec(path) ?? [];
    const format = documentFormats.find((each) => each === extension);
    if (!format) return null;
    const planId = [...this.build.checked.keys()].find((id) => documentFileUrl(id, fileName, format) === path);
    if (planId === undefined) return null;
    const found = await this.documents.find(planId, fileName, format);
    if (!found) return null;
    const headers = { 'Content-Type': types[`.${format}`] ?? '', ETag: `"${found.tag}"`, 'Cache-Control': 'no-cache' };
    if (known === headers.ETag) return { status: 304, headers, body: null };
    if (!withBody) return { status: 200, headers, body: null };
    try {
      return { status: 200, headers, body: await found.make() };
    } catch (error) {
      if (!(error instanceof LostText)) throw error;
      return textReply(500, 'txt', lostTextMessage(error));
    }
  }

  private fileOf(path: string): string | null {
    const file = path.startsWith('/') ? fileOfUrl(path.replaceAll('#', '%23')) : '';
    return this.build.files.has(file) ? file : null;
  }

  private async siteFile(file: string, status: number, address = file): Promise<Reply> {
    const data = await readFile(join(this.build.siteDir, file));
    const headers = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' };
    if (extname(file) !== '.html') return { status, headers, body: data };
    const body = withPreview(data.toString('utf8'), address, status === 200 ? pageMark(file, this.build) : '');
    return { status, headers, body };
  }

  private async notFound(path: string): Promise<Reply> {
    const file = this.fileOf(notFoundUrl);
    return file === null ? textReply(404, 'txt', 'Siden findes ikke.\n') : this.siteFile(file, 404, fileOfUrl(path));
  }
}

/** Of the page that shows a page beside a file. */
const framingPolicy = contentPolicy({ 'frame-src': ["'self'"] });

/** The page with the preview's script, which puts in the rest. What is published never has it. */
function withPreview(html: string, file: string, mark: string): string {
  const data = `data-side="${escapeHtml(file)}" data-udgave="${mark}"`;
  return html.replace('</head>', `<script src="${clientUrl}preview.js" ${data} defer></script>\n</head>`);
}

const clientFiles = ['preview.js', 'preview.css', 'beside.js', 'beside.css'];

async function clientFile(name: string): Promise<Reply | null> {
  if (!clientFiles.includes(name)) return null;
  const body = await readFile(join(packageDir, 'preview', name));
  return { status: 200, headers: { 'Content-Type': types[extname(name)] ?? '', 'Cache-Control': 'no-cache' }, body };
}

async function codePage(code: string): Promise<Reply | null> {
  const page = isDiagnosticCode(code) ? await readCodePage(code) : null;
  if (page === null) return null;
  const { pageText } = await import('../page-text.js');
  return textReply(200, 'txt', pageText(page, { colour: false, columns: 100 }));
}

function textReply(status: number, kind: 'txt' | 'html' | 'json', body: string): Reply {
  return { status, headers: { 'Content-Type': types[`.${kind}`] ?? '', 'Cache-Control': 'no-store' }, body };
}

/** By the ends of the names of what a site may hold. */
const types: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
