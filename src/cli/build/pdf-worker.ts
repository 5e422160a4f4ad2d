import { parentPort } from 'node:worker_threads';
import type { DocumentTree } from '../../document/blocks.js';
import { loadFonts } from '../../render/fonts.js';
import { type LostPlace, LostText } from '../../render/lost-text.js';
import { renderPdf } from '../../render/pdf/index.js';

/** What the thread is sent. */
export interface PdfTask {
  readonly number: number;
  readonly document: DocumentTree;
}

/** What it answers: the file, or which texts would be lost. */
export type PdfReply =
  | { readonly number: number; readonly file: Uint8Array }
  | { readonly number: number; readonly lost: readonly LostPlace[] };

const fonts = loadFonts();

parentPort?.on('message', async ({ number, document }: PdfTask) => {
  const reply = await answer(number, document);
  parentPort?.postMessage(reply, 'file' in reply ? [reply.file.buffer as ArrayBuffer] : []);
});

async function answer(number: number, document: DocumentTree): Promise<PdfReply> {
  try {
    // A file is handed over with its whole buffer, so it must have one of its own.
    return { number, file: Uint8Array.from(await renderPdf(document, await fonts)) };
  } catch (error) {
    if (error instanceof LostText) return { number, lost: error.places };
    throw error;
  }
}
