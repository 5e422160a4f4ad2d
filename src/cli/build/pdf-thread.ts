import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DocumentTree } from '../../document/blocks.js';
import { LostText } from '../../render/lost-text.js';
import type { PdfReply, PdfTask } from './pdf-worker.js';

interface Waiting {
  readonly document: DocumentTree;
  readonly resolve: (file: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes PDF files in a thread of its own while the build composes, makes Word files and pages. Divided by format and not by plan,
 * no code is compiled twice; a PDF is about half of a plan's work.
 */
export class PdfThread {
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private isLast = false;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (reply: PdfReply) => this.receive(reply));
    worker.on('error', (error) => this.fail(error));
  }

  /** Null where there is no second processor, or too little to do for it. */
  static start(documents: number): PdfThread | null {
    const script = fileURLToPath(new URL('./pdf-worker.js', import.meta.url));
    // Run from its TypeScript, as in tests, there is no compiled thread to start.
    const isWorthIt = documents > 1 && availableParallelism() > 1 && existsSync(script);
    return isWorthIt ? new PdfThread(new Worker(script)) : null;
  }

  /** @throws LostText as `renderPdf` does */
  render(document: DocumentTree): Promise<Uint8Array> {
    const number = this.count;
    this.count += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { document, resolve, reject });
      const task: PdfTask = { number, document };
      this.worker.postMessage(task);
    });
  }

  /** Nothing more will be asked for: what the thread has in memory, a quarter of a build's, goes with its last file. */
  endAfterLast(): void {
    this.isLast = true;
    this.endIfDone();
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private endIfDone(): void {
    if (this.isLast && this.waiting.size === 0) void this.worker.terminate();
  }

  private receive(reply: PdfReply): void {
    const asked = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if (!asked) return;
    if ('file' in reply) asked.resolve(reply.file);
    else asked.reject(new LostText(`${asked.document.fileName}.pdf`, reply.lost));
    this.endIfDone();
  }

  private fail(error: unknown): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
