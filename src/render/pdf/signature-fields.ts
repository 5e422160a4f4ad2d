import type { Vector } from 'pdfmake/js/DocumentContext.js';
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { printed } from './links.js';
import type { SignatureField } from './nodes.js';
import type { FormPdfDocument } from './pdf-document.js';
import { pdfText } from './pdf-text.js';
import type { StructureElement } from './structure/element.js';
import type { StructureTree } from './structure/structure-tree.js';

/** The empty fields in which a document can be signed electronically; they show nothing until then. */
export class SignatureFields {
  private readonly fields: Reference[] = [];

  constructor(
    private readonly pdf: FormPdfDocument,
    private readonly tree: StructureTree,
  ) {}

  add({ name, tooltip }: SignatureField, { x = 0, y = 0, w = 0, h = 0 }: Vector, element: StructureElement): void {
    const { pdf } = this;
    const look = pdf.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, w, h], Resources: {} });
    look.compress = false;
    look.end('q Q');
    const widget = pdf.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: pdfText(name),
      TU: pdfText(tooltip),
      Rect: pdf._convertRect(x, y, w, h),
      F: printed,
      P: pdf.page.dictionary,
      AP: { N: look },
    });
    this.tree.addAnnotation(element, widget, pdf.page);
    pdf.page.annotations.push(widget);
    this.fields.push(widget);
    widget.end();
  }

  /** Stands in the catalog itself; pdfkit's own form would ask for appearances, which archives forbid. */
  finish(): void {
    if (this.fields.length > 0) this.pdf._root.data.AcroForm = { Fields: this.fields, SigFlags: fieldsExist };
  }
}

const fieldsExist = 1;
