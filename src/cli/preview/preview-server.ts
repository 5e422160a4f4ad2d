import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentPolicy } from '../../publish/content-policy.js';
import { CannotRun } from '../failure.js';
import { isAllowedHost } from './allowed-hosts.js';
import { LiveEvents } from './live-events.js';
import type { PreviewPages, Reply } from './preview-pages.js';
import { eventsUrl } from './preview-urls.js';

export interface ServedAt {
  readonly host: string;
  /** Null for the usual one, or the next that is free; 0 for any that is free. */
  readonly port: number | null;
}

/** A refusal in plain words. */
const refusals = {
  400: 'Adressen kan ikke læses.',
  403: 'Forhåndsvisningen svarer kun på denne maskines egne navne.',
  405: 'Her kan man kun hente.',
  500: 'Der skete en fejl i forhåndsvisningen. Se beskeden i terminalen.',
} as const;

/** Headers of everything, so that other sites can neither show it nor read it. */
const usualHeaders = {
  'Content-Security-Policy': contentPolicy({ 'frame-ancestors': ["'self'"] }),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves a preview over HTTP. */
export class PreviewServer {
  readonly events = new LiveEvents();
  private readonly server: Server;
  private open: () => void = () => undefined;
  private readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  /** @param onFault is told of faults of ours, which must not end the preview */
  constructor(
    private readonly pages: PreviewPages,
    private readonly host: string,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        this.onFault(error);
        if (response.headersSent) response.destroy();
        else send(response, refusal(500), true);
      });
    });
  }

  /** Takes a port, and tells which; whoever asks waits until there is something to serve. */
  async listen(port: ServedAt['port']): Promise<number> {
    const last = port ?? usualPort + portsToTry - 1;
    for (let next = port ?? usualPort; next <= last; next++) {
      const code = await this.tryPort(next);
      if (code === null) return (this.server.address() as AddressInfo).port;
      if (code !== 'EADDRINUSE') throw cannotServe(this.host, next, code);
    }
    if (port !== null)
      throw new CannotRun(
        `Port ${port} er i brug af et andet program`,
        'Vælg en anden med --port, eller udelad --port',
      );
    throw new CannotRun(`Portene ${usualPort} til ${last} er alle i brug`, 'Vælg en anden med --port, fx --port 0');
  }

  /** The pages are there. */
  begin(): void {
    this.open();
  }

  async close(): Promise<void> {
    this.events.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Null where it went well, else what the system calls the failure. */
  private tryPort(port: number): Promise<string | null> {
    return new Promise((resolve) => {
      const failed = (error: NodeJS.ErrnoException) => resolve(error.code ?? 'ukendt årsag');
      this.server.once('error', failed);
      this.server.listen(port, this.host, () => {
        this.server.off('error', failed);
        resolve(null);
      });
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    const withBody = method !== 'HEAD';
    if (!isAllowedHost(headers.host, this.host)) return send(response, refusal(403), withBody);
    if (method !== 'GET' && method !== 'HEAD') {
      const reply = refusal(405);
      return send(response, { ...reply, headers: { ...reply.headers, Allow: 'GET, HEAD' } }, true);
    }
    const address = readAddress(request.url ?? '');
    if (!address) return send(response, refusal(400), withBody);
    await this.opened;
    if (address.path === eventsUrl && withBody) return this.events.add(response, usualHeaders);
    send(response, await this.pages.reply(address.path, address.query, headers['if-none-match'], withBody), withBody);
  }
}

const usualPort = 8080;
const portsToTry = 20;

function cannotServe(host: string, port: number, code: string): CannotRun {
  if (code === 'EACCES')
    return new CannotRun(`Port ${port} må du ikke bruge (${code})`, 'Vælg en port over 1023 med --port');
  return new CannotRun(
    `Der kan ikke svares på ${host}, port ${port} (${code})`,
    'Vælg en anden adresse med --host, eller udelad den',
  );
}

/** Null for what is no address of a path. */
function readAddress(url: string): { readonly path: string; readonly query: URLSearchParams } | null {
  try {
    const [path = '', query = ''] = url.split('?');
    const decoded = decodeURIComponent(path);
    return /^\/[^\0\\]*$/.test(decoded) ? { path: decoded, query: new URLSearchParams(query) } : null;
  } catch {
    return null;
  }
}

function refusal(status: keyof typeof refusals): Reply {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${refusals[status]}\n` };
}

function send(response: ServerResponse, { status, headers, body }: Reply, withBody: boolean): void {
  const length: Record<string, number> = body === null ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...usualHeaders, ...headers, ...length });
  response.end(withBody && body !== null ? body : undefined);
}
