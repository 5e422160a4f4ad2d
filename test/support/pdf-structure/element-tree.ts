import { PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import type { Report } from './fault.js';
import { idOf, key, type PdfFile } from './pdf-file.js';

/** An element of the structure tree as it stands in a file. */
export interface TreeElement {
  /** Of its object. */
  readonly id: string;
  readonly type: string;
  readonly dict: PDFDict;
  readonly kids: readonly TreeKid[];
}
export type TreeKid =
  | TreeElement
  | { readonly page: string; readonly mcid: number }
  | { readonly page: string; readonly annotation: string };

export function isElement(kid: TreeKid): kid is TreeElement {
  return 'type' in kid;
}

export function elementsIn(element: TreeElement): TreeElement[] {
  return element.kids.filter(isElement);
}

/** Reads the tree, and holds each element's way up against the way down. */
export function readTree(file: PdfFile, report: Report): TreeElement | null {
  const root = file.catalog.get(key('StructTreeRoot'));
  const [top, ...more] = file.many(file.dict(root)?.get(key('K')));
  if (!top || more.length > 0) {
    report('one-root', 'the structure tree needs one element at its top');
    return null;
  }
  return readElement(file, top, idOf(root), report);
}

function readElement(file: PdfFile, object: PDFObject, parent: string, report: Report): TreeElement {
  const id = idOf(object);
  const dict = file.dict(object) ?? file.document.context.obj({});
  const type = file.name(dict.get(key('S'))) ?? '';
  if (idOf(dict.get(key('P'))) !== parent) report('parent', `${type} ${id} does not name what it stands in`);
  const page = idOf(dict.get(key('Pg')));
  const kids = file.many(dict.get(key('K'))).map((kid): TreeKid => {
    const mcid = file.number(kid);
    if (mcid !== null) return { page, mcid };
    const inner = file.resolve(kid);
    const kind = inner instanceof PDFDict ? file.name(inner.get(key('Type'))) : null;
    if (!(inner instanceof PDFDict) || (kind !== 'MCR' && kind !== 'OBJR')) return readElement(file, kid, id, report);
    const own = inner.get(key('Pg')) ? idOf(inner.get(key('Pg'))) : page;
    if (kind === 'OBJR') return { page: own, annotation: idOf(inner.get(key('Obj'))) };
    return { page: own, mcid: file.number(inner.get(key('MCID'))) ?? -1 };
  });
  return { id, type, dict, kids };
}

/** An attribute of an element, whatever its owner. */
export function attributeOf(file: PdfFile, { dict }: TreeElement, name: string): PDFObject | undefined {
  for (const entry of file.many(dict.get(key('A')))) {
    const found = file.dict(entry)?.get(key(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Calls for an element and all below it, in reading order, with the elements it stands in. */
export function visitTree(
  element: TreeElement,
  visit: (element: TreeElement, ancestors: readonly TreeElement[]) => void,
  ancestors: readonly TreeElement[] = [],
): void {
  visit(element, ancestors);
  for (const kid of elementsIn(element)) visitTree(kid, visit, [...ancestors, element]);
}
