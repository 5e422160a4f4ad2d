import type { DocumentTree } from '../../src/document/blocks.js';
import { renderDocx } from '../../src/render/docx/index.js';
import { composedFolder, folderIds } from './plans.js';
import { sampleDocument } from './sample-document.js';
import { sharedFonts } from './shared-fonts.js';

export interface WordFile {
  readonly name: string;
  readonly document: DocumentTree;
  readonly docx: Uint8Array;
}

/** Every document of the repository's plans and its booklet as a Word file, as a draft and as a final document, and the sample document. */
export async function allWordFiles(): Promise<WordFile[]> {
  const fonts = await sharedFonts();
  const documents: [string, DocumentTree][] = [];
  for (const state of ['draft', 'final']) {
    const draft = state === 'draft';
    for (const id of folderIds)
      for (const document of (await composedFolder(id, { draft })).documents)
        documents.push([`${id}-${document.id}-${state}`, document]);
    documents.push([`sample-${state}`, sampleDocument({ draft })]);
  }
  return Promise.all(
    documents.map(async ([name, document]) => ({ name, document, docx: await renderDocx(document, fonts) })),
  );
}
