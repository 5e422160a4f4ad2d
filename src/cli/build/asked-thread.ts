import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread is sent: something to do, or that nobody wants any of it any more. */
export type ThreadMessage<Task> = { readonly number: number; readonly task: Task } | 'abort';

/** What it answers. */
export interface ThreadReply<Reply> {
  readonly number: number;
  readonly reply: Reply;
}

/** V8 otherwise gives each thread some 50 MB for what lives shortly, which makes none of them faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/**
 * The script of a thread, `<name>-worker.js`. Null where a thread would be of no use: there is no second processor, or no compiled
 * script to start, as in tests that run from TypeScript.
 */
export function threadScript(name: string): string | null {
  const script = fileURLToPath(new URL(`./${name}-worker.js`, import.meta.url));
  return availableParallelism() > 1 && existsSync(script) ? script : null;
}

/** A thread that is asked for one thing after the other, and answers with `answerIn`. */
export class AskedThread<Task, Reply> {
  private readonly worker: Worker;
  private readonly waiting = new Map<
    number,
    { readonly resolve: (reply: Reply) => void; readonly reject: (reason: unknown) => void }
  >();
  private count = 0;
  private isLast = false;
  private failure: { readonly reason: unknown } | null = null;

  /** @param script as `threadScript` tells */
  constructor(script: string, workerData: unknown = null) {
    this.worker = new Worker(script, { workerData, resourceLimits });
    this.worker.on('message', (reply: ThreadReply<Reply>) => this.receive(reply));
    this.worker.on('error', (reason) => this.fail(reason));
  }

  /** It ended with an error and answers nothing any more. */
  get hasFailed(): boolean {
    return this.failure !== null;
  }

  /** Something that it was asked for is still to come. */
  get isAtWork(): boolean {
    return this.waiting.size > 0;
  }

  /** Rejects with what the thread failed with, before or after. */
  ask(task: Task): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.failure) {
        reject(this.failure.reason);
        return;
      }
      this.count += 1;
      this.waiting.set(this.count, { resolve, reject });
      this.send({ number: this.count, task });
    });
  }

  /** Nobody wants what it was asked for any more; it answers all the same. */
  abort(): void {
    this.send('abort');
  }

  /** Nothing more will be asked for: what the thread has in memory goes with its last answer. */
  endAfterLast(): void {
    this.isLast = true;
    this.endIfDone();
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private send(message: ThreadMessage<Task>): void {
    this.worker.postMessage(message);
  }

  private receive({ number, reply }: ThreadReply<Reply>): void {
    this.waiting.get(number)?.resolve(reply);
    this.waiting.delete(number);
    this.endIfDone();
  }

  private endIfDone(): void {
    if (this.isLast && !this.isAtWork) void this.worker.terminate();
  }

  private fail(reason: unknown): void {
    this.failure = { reason };
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}
