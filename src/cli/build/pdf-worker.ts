import type { DocumentTree } from '../../document/blocks.js';
import { loadFonts } from '../../render/fonts.js';
import { type LostPlace, LostText } from '../../render/lost-text.js';
import { renderPdf } from '../../render/pdf/index.js';
import { answerIn } from './answering-thread.js';

/** What the thread answers: the file, or which texts would be lost. */
export type PdfReply = { readonly file: Uint8Array } | { readonly lost: readonly LostPlace[] };

const fonts = loadFonts();

answerIn<DocumentTree, PdfReply>(
  async (document) => {
    try {
      // A file is handed over with its whole buffer, so it must have one of its own.
      return { file: Uint8Array.from(await renderPdf(document, await fonts)) };
    } catch (error) {
      if (error instanceof LostText) return { lost: error.places };
      throw error;
    }
  },
  { transfer: (reply) => ('file' in reply ? [reply.file.buffer as ArrayBuffer] : []) },
);
