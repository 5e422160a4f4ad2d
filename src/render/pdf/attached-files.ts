import { createHash } from 'node:crypto';
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Attachment } from '../../document/blocks.js';
import type { FormPdfDocument } from './pdf-document.js';
import { pdfText } from './pdf-text.js';

/** Puts files into the document as what it was made from. */
export function attachFiles(pdf: FormPdfDocument, files: readonly Attachment[], date: Date): void {
  if (files.length === 0) return;
  const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
  const attached = sorted.map((file): [Attachment, Reference] => [file, attach(pdf, file, date)]);
  const { data } = pdf._root;
  data.AF = attached.map(([, spec]) => spec);
  data.Names.data.EmbeddedFiles = { Names: attached.flatMap(([{ name }, spec]) => [pdfText(name), spec]) };
}

function attach(pdf: FormPdfDocument, { name, description, mediaType, text }: Attachment, date: Date): Reference {
  const bytes = Buffer.from(text);
  const digest = createHash('md5').update(bytes).digest();
  const body = pdf.ref({
    Type: 'EmbeddedFile',
    // The one sign of media types that a name must not hold as it is.
    Subtype: mediaType.replaceAll('/', '#2F'),
    Params: { Size: bytes.length, CreationDate: date, ModDate: date, CheckSum: digest },
  });
  body.end(bytes);
  const spec = pdf.ref({
    Type: 'Filespec',
    F: pdfText(name),
    UF: pdfText(name),
    Desc: pdfText(description),
    AFRelationship: 'Source',
    EF: { F: body, UF: body },
  });
  spec.end();
  return spec;
}
