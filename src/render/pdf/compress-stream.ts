import { zlibSync } from 'fflate';
import type { Reference } from 'pdfmake/js/PDFDocument.js';

/**
 * Has an object's stream compressed by fflate when it is written, as the parts of our Word files are: node's zlib makes other
 * bytes on other builds of node.
 */
export function compressAlike(reference: Reference): Reference {
  const finalize = reference.finalize;
  reference.finalize = function finalizeCompressed() {
    if (this.compress && this.buffer.length > 0) {
      this.buffer = [zlibSync(Buffer.concat(this.buffer), { level: 4 })];
      this.compress = false;
    }
    finalize.call(this);
  };
  return reference;
}
