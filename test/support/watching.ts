import { setTimeout as wait } from 'node:timers/promises';
import { Checker } from '../../src/cli/checker.js';
import type { Terminal } from '../../src/cli/console.js';
import { watchPlans } from '../../src/cli/watch.js';
import { workspaceOf } from '../../src/cli/workspace.js';

/** A running `check --watch` in the folder where one stands. */
export class Watching {
  private text = '';
  private readonly controller = new AbortController();
  private readonly done: Promise<void>;
  private failure: unknown = null;

  constructor({ plans = [] as string[], notes = false, final = false, columns = null as number | null } = {}) {
    const out = (text: string) => {
      this.text += text;
    };
    const terminal: Terminal = { out, err: out, colour: false, interactive: false, columns };
    const options = { plans, notes, final, all: true, format: 'pretty' as const };
    const workspace = workspaceOf(undefined, undefined);
    this.done = watchPlans(
      workspace,
      new Checker(workspace, terminal, false),
      options,
      terminal,
      this.controller.signal,
    );
    this.done.catch((error: unknown) => {
      this.failure = error;
    });
  }

  /** What is printed from now on until it has the words; those before are gone. */
  async until(...words: (string | RegExp)[]): Promise<string> {
    const started = Date.now();
    const has = (word: string | RegExp) => (typeof word === 'string' ? this.text.includes(word) : word.test(this.text));
    while (!words.every(has)) {
      if (this.failure) throw this.failure;
      if (Date.now() - started > 20_000) throw new Error(`Waited for ${words.join(', ')}; there was:\n${this.text}`);
      await wait(5);
    }
    const { text } = this;
    this.text = '';
    return text;
  }

  /** What is printed while nothing should be. */
  async quietly(): Promise<string> {
    await wait(400);
    return this.text;
  }

  async stop(): Promise<void> {
    this.controller.abort();
    await this.done;
  }
}
