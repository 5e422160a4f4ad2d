import type { PdfPage, Reference } from 'pdfmake/js/PDFDocument.js';
import type { FormPdfDocument } from '../pdf-document.js';
import { pdfText } from '../pdf-text.js';
import { type Kid, StructureElement } from './element.js';

/** The tree of a document, with the way back from what stands on pages to its elements (the parent tree). */
export class StructureTree {
  /** By key: the elements of a page's marked sequences, or the element of one annotation. */
  private readonly parents: (StructureElement[] | StructureElement)[] = [];

  constructor(readonly root: StructureElement) {}

  /** Begins a marked sequence of an element on a page and returns its number there. */
  addContent(element: StructureElement, { dictionary }: PdfPage): number {
    dictionary.data.StructParents ??= this.parents.push([]) - 1;
    const sequences = this.parents[Number(dictionary.data.StructParents)];
    if (!Array.isArray(sequences)) throw new Error('The key of a page belongs to an annotation');
    const mcid = sequences.push(element) - 1;
    element.kids.push({ page: dictionary, mcid });
    return mcid;
  }

  /** Makes an annotation part of an element; must come before the annotation is written. */
  addAnnotation(element: StructureElement, annotation: Reference, { dictionary }: PdfPage): void {
    annotation.data.StructParent = this.parents.push(element) - 1;
    element.kids.push({ page: dictionary, annotation });
  }

  /** Writes all elements and returns the root, which is not yet written. */
  write(pdf: FormPdfDocument): Reference {
    const treeRoot = pdf.ref({ Type: 'StructTreeRoot' });
    const writer = new ElementWriter(pdf);
    const { references, named } = writer;
    const root = writer.refer(this.root);
    writer.write(this.root, root, treeRoot);
    const nums = this.parents.flatMap((entry, key) => [
      key,
      Array.isArray(entry) ? entry.map((element) => references.get(element)) : references.get(entry),
    ]);
    Object.assign(treeRoot.data, {
      K: root,
      ParentTree: { Nums: nums },
      ParentTreeNextKey: this.parents.length,
      ...(named.length > 0 && { IDTree: nameTree(named) }),
    });
    return treeRoot;
  }
}

/** Writes elements with all that is in them, and remembers what the tree's root must tell of them. */
class ElementWriter {
  readonly references = new Map<StructureElement, Reference>();
  readonly named: [string, Reference][] = [];

  constructor(private readonly pdf: FormPdfDocument) {}

  refer(element: StructureElement): Reference {
    const reference = this.pdf.ref();
    this.references.set(element, reference);
    if (element.options.id !== undefined) this.named.push([element.options.id, reference]);
    return reference;
  }

  write(element: StructureElement, reference: Reference, parent: Reference): void {
    const kids = element.kids.filter(isWritten);
    const inside = kids.map((kid) => (kid instanceof StructureElement ? this.refer(kid) : null));
    reference.data = dictionaryOf(element, kids, inside, parent);
    reference.end();
    for (const [index, kid] of kids.entries()) {
      const own = inside[index];
      if (own && kid instanceof StructureElement) this.write(kid, own, reference);
    }
  }
}

function isWritten(kid: Kid): boolean {
  return !(kid instanceof StructureElement) || hasContent(kid);
}

/** Whether there is anything in an element; cells count even when they are empty. */
function hasContent({ type, kids }: StructureElement): boolean {
  return type === 'TD' || type === 'TH' || kids.some(isWritten);
}

function dictionaryOf(
  { type, options, area }: StructureElement,
  kids: readonly Kid[],
  inside: readonly (Reference | null)[],
  parent: Reference,
) {
  const { attributes, actualText, alt, id, title } = options;
  const page = kids.flatMap((kid) => ('mcid' in kid ? [kid.page] : []))[0];
  return {
    S: type,
    P: parent,
    ...(page && { Pg: page }),
    ...(kids.length > 0 && { K: kids.map((kid, index) => inside[index] ?? item(kid, page)) }),
    ...(attributes && { A: attributes }),
    ...(area && { A: { O: 'Layout', Placement: 'Block', BBox: area } }),
    ...(id !== undefined && { ID: pdfText(id) }),
    ...(title !== undefined && { T: pdfText(title) }),
    ...(alt !== undefined && { Alt: pdfText(alt) }),
    ...(actualText !== undefined && { ActualText: pdfText(actualText) }),
  };
}

/** `page` is the page of the element itself, which its sequences need not name again. */
function item(kid: Kid, page: Reference | undefined): unknown {
  if ('annotation' in kid) return { Type: 'OBJR', Pg: kid.page, Obj: kid.annotation };
  if ('mcid' in kid) return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
  throw new Error('An element has a reference of its own');
}

/** A name tree of one node; names are ASCII. */
function nameTree(named: readonly [string, Reference][]): object {
  const sorted = named.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return { Names: sorted.flatMap(([name, reference]) => [pdfText(name), reference]) };
}
