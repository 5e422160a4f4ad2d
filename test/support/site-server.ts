import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

import { contentPolicy } from '../../src/publish/content-policy.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a careful server sends: nothing inline, nothing from elsewhere; WebAssembly for the search. */
const strictPolicy = contentPolicy();

/** Serves a folder below a path of its own, as pages of a repository are. */
export class SiteServer {
  private constructor(
    private readonly server: Server,
    readonly base: string,
  ) {}

  static async start(dir: string, folder = '/en/mappe/'): Promise<SiteServer> {
    const server = createServer(async ({ url = '/' }, response) => {
      const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
      const file = normalize(path.slice(folder.length) || 'index.html').replace(/\/$/, '/index.html');
      try {
        if (!path.startsWith(folder)) throw new Error('Outside the folder');
        const data = await readFile(join(dir, file));
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': strictPolicy }).end(data);
      } catch {
        // As GitHub, GitLab and their like answer.
        const page = await readFile(join(dir, '404.html')).catch(() => '');
        response.writeHead(404, { 'Content-Type': types['.html'], 'Content-Security-Policy': strictPolicy }).end(page);
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return new SiteServer(server, `http://127.0.0.1:${port}${folder}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
