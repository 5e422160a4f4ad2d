import type { DocumentTree } from '../document/blocks.js';
import type { Fonts } from './fonts.js';

/** The formats in which a document is a file of its own. */
export const documentFormats = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

type RenderDocument = (document: DocumentTree, fonts: Fonts) => Promise<Uint8Array>;

/** Each renderer is loaded when it is used: `check` must not wait for any. */
const renderers: Readonly<Record<DocumentFormat, () => Promise<RenderDocument>>> = {
  docx: async () => (await import('./docx/index.js')).renderDocx,
  pdf: async () => (await import('./pdf/index.js')).renderPdf,
};

/** Renders a document as a file: the same tree and fonts give the same bytes. */
export async function renderDocument(
  document: DocumentTree,
  format: DocumentFormat,
  fonts: Fonts,
): Promise<Uint8Array> {
  const render = await renderers[format]();
  return render(document, fonts);
}
