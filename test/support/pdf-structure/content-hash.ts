import { createHash } from 'node:crypto';
import { PDFRawStream } from '@cantoo/pdf-lib';
import { key, PdfFile } from './pdf-file.js';

/**
 * SHA-256 of all that a file says: its objects in order, with streams unpacked, so that it is the same whatever machine
 * packed them.
 */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  const file = await PdfFile.read(bytes);
  const hash = createHash('sha256');
  const objects = file.document.context.enumerateIndirectObjects();
  for (const [reference, object] of objects.toSorted(([a], [b]) => a.objectNumber - b.objectNumber)) {
    if (object instanceof PDFRawStream) {
      const dict = object.dict.clone();
      dict.delete(key('Length'));
      hash.update(`${reference} ${dict}\n`).update(file.stream(object) ?? '');
    } else hash.update(`${reference} ${object}\n`);
  }
  return hash.digest('hex');
}
