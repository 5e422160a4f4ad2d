import type { ServerResponse } from 'node:http';

/** Often enough that nothing between browser and server thinks the line is dead. */
const heartbeat = 20_000;

/** Tells open pages that there is news: Server-Sent Events. */
export class LiveEvents {
  private readonly listeners = new Set<ServerResponse>();
  private readonly timer = setInterval(() => this.send(': \n\n'), heartbeat).unref();

  /** The first message has a page that was made before the line was open ask whether it is still the newest. */
  add(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 500\ndata: nyt\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  tell(): void {
    this.send('data: nyt\n\n');
  }

  close(): void {
    clearInterval(this.timer);
    for (const listener of this.listeners) listener.end();
  }

  private send(text: string): void {
    for (const listener of this.listeners) listener.write(text);
  }
}
