import { documentFormats } from '../render/index.js';
import type { DataFile } from './folder-output.js';
import { documentPath } from './output-layout.js';
import { documentFileUrl } from './site-urls.js';

export interface OfferedInput {
  readonly id: string;
  readonly documents: readonly { readonly fileName: string }[];
  readonly data: readonly DataFile[];
  /** Size of a file that the output has, made now or by an earlier build; undefined for any other. */
  readonly bytesAt: (path: string) => number | undefined;
  readonly offersUnmade: boolean;
}

/**
 * Sizes of the files that the pages of a plan or of the booklet offer, by their addresses; null for a document that is made only
 * when somebody asks for it. The data is always offered, also where a build makes nothing but the site.
 */
export function offeredBytes({ id, documents, data, bytesAt, offersUnmade }: OfferedInput): Map<string, number | null> {
  const bytes = new Map<string, number | null>();
  for (const { fileName } of documents) {
    for (const format of documentFormats) {
      const size = bytesAt(documentPath(id, fileName, format));
      if (size !== undefined || offersUnmade) bytes.set(documentFileUrl(id, fileName, format), size ?? null);
    }
  }
  for (const file of data) bytes.set(file.url, bytesAt(file.path) ?? Buffer.byteLength(file.data));
  return bytes;
}
