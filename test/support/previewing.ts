import { setTimeout as wait } from 'node:timers/promises';
import { preview, usualHost } from '../../src/cli/preview.js';

/** A running `preview` in the folder where one stands, at a port that was free. */
export class Previewing {
  private text = '';
  private readonly controller = new AbortController();
  private readonly done: Promise<number>;
  private failure: unknown = null;

  constructor({ plans = [] as string[], port = 0 as number | null } = {}) {
    const out = (text: string) => {
      this.text += text;
    };
    const terminal = { out, err: out, colour: false, interactive: false, columns: null };
    const command = { plans, root: undefined, host: usualHost, port, open: false, version: '0.0.0' };
    this.done = preview(command, terminal, this.controller.signal);
    this.done.catch((error: unknown) => {
      this.failure = error;
    });
  }

  /** Everything printed so far, once it has the words. */
  async until(words: string | RegExp): Promise<string> {
    const started = Date.now();
    while (typeof words === 'string' ? !this.text.includes(words) : !words.test(this.text)) {
      if (this.failure) throw this.failure;
      if (Date.now() - started > 30_000) throw new Error(`Waited for ${words}; there was:\n${this.text}`);
      await wait(5);
    }
    return this.text;
  }

  /** `http://localhost:41234`, once it is served. */
  async origin(): Promise<string> {
    const [, origin] = /Forhåndsvisning: (\S+)\/\n/.exec(await this.until('Ctrl-C slutter')) ?? [];
    if (!origin) throw new Error(`No address in:\n${this.text}`);
    return origin;
  }

  /** The exit status. */
  async stop(): Promise<number> {
    this.controller.abort();
    return this.done;
  }
}
