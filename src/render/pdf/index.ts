import { buffer } from 'node:stream/consumers';
import type { DocumentTree } from '../../document/blocks.js';
import type { Fonts } from '../fonts.js';
import { createDocument } from './create-document.js';

/** Renders a document as PDF, A4; the same tree and fonts give the same bytes. Throws when the layout would lose text. */
export async function renderPdf(document: DocumentTree, fonts: Fonts): Promise<Uint8Array> {
  const pdf = createDocument(document, fonts);
  return new Uint8Array(await buffer(pdf));
}
