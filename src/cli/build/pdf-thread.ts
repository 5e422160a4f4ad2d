import type { DocumentTree } from '../../document/blocks.js';
import { LostText } from '../../render/lost-text.js';
import { AskedThread, threadScript } from './asked-thread.js';
import type { PdfReply } from './pdf-worker.js';

/**
 * Makes PDF files in a thread of its own while the build composes, makes Word files and pages. Divided by format and not by plan,
 * no code is compiled twice; a PDF is about half of a plan's work.
 */
export class PdfThread {
  private constructor(private readonly thread: AskedThread<DocumentTree, PdfReply>) {}

  /** Null where a thread is of no use, or there is too little to do for it. */
  static start(documents: number): PdfThread | null {
    const script = documents > 1 ? threadScript('pdf') : null;
    return script === null ? null : new PdfThread(new AskedThread(script));
  }

  /** @throws LostText as `renderPdf` does */
  async render(document: DocumentTree): Promise<Uint8Array> {
    const reply = await this.thread.ask(document);
    if ('file' in reply) return reply.file;
    throw new LostText(`${document.fileName}.pdf`, reply.lost);
  }

  /** Nothing more will be asked for: what the thread has in memory, a quarter of a build's, goes with its last file. */
  endAfterLast(): void {
    this.thread.endAfterLast();
  }

  async end(): Promise<void> {
    await this.thread.end();
  }
}
