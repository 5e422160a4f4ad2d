import type { LinkRun } from 'pdfmake/js/Line.js';
import type { FormPdfDocument } from './pdf-document.js';
import { pdfText } from './pdf-text.js';
import type { StructureElement } from './structure/element.js';
import type { StructureTree } from './structure/structure-tree.js';

/** Corners of what a link is drawn in, from the upper left of the page. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The links of a document: one element for each, whatever lines and pages its text goes over. */
export class Links {
  private readonly elements = new Map<LinkRun, StructureElement>();

  constructor(
    private readonly pdf: FormPdfDocument,
    private readonly tree: StructureTree,
  ) {}

  /** The element of a link in a text; the number of a note is a reference too. */
  elementOf(link: LinkRun, text: StructureElement): StructureElement {
    const known = this.elements.get(link);
    if (known) return known;
    const element = (link.kind === 'note' ? text.add('Reference') : text).add('Link');
    this.elements.set(link, element);
    return element;
  }

  /** Makes the part of a link that stands on one line active. */
  addAnnotation(link: LinkRun, element: StructureElement, { x, y, width, height }: Area): void {
    const { pdf } = this;
    const annotation = pdf.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: pdf._convertRect(x, y, width, height),
      Border: [0, 0, 0],
      F: printed,
      Contents: pdfText(link.contents),
      ...('uri' in link.target
        ? { A: { Type: 'Action', S: 'URI', URI: pdfText(link.target.uri) } }
        : { Dest: pdfText(link.target.destination) }),
    });
    this.tree.addAnnotation(element, annotation, pdf.page);
    pdf.page.annotations.push(annotation);
    annotation.end();
  }
}

/** Flag of annotations that are printed with the page, which archives demand. */
export const printed = 4;
