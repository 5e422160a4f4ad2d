import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { readTree, type TreeElement, visitTree } from './element-tree.js';
import { key, PdfFile } from './pdf-file.js';

/** A way to break a good file, and the rule that must notice it. */
export interface Mutation {
  readonly name: string;
  readonly rule: string;
  readonly change: (file: PdfFile) => void;
}

/** The file with the change, written anew. */
export async function mutated(bytes: Uint8Array, { change }: Mutation): Promise<Uint8Array> {
  const file = await PdfFile.read(bytes);
  change(file);
  return file.document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

export function inCatalog(name: string, rule: string, change: (catalog: PDFDict, file: PdfFile) => void): Mutation {
  return { name: `catalog: ${name}`, rule, change: (file) => change(file.catalog, file) };
}

export function inMetadata(name: string, rule: string, change: (xml: string) => string): Mutation {
  const replace = (file: PdfFile) => {
    const xml = Buffer.from(file.stream(file.catalog.get(key('Metadata'))) ?? []).toString('utf8');
    const stream = file.document.context.stream(Buffer.from(differing(xml, change(xml))), {
      Type: 'Metadata',
      Subtype: 'XML',
    });
    file.catalog.set(key('Metadata'), file.document.context.register(stream));
  };
  return { name: `metadata: ${name}`, rule, change: replace };
}

export function onElement(
  type: string,
  name: string,
  rule: string,
  change: (dict: PDFDict, file: PdfFile) => void,
): Mutation {
  return { name: `${type}: ${name}`, rule, change: (file) => change(some(elements(file, type)).dict, file) };
}

export function onAnnotation(name: string, rule: string, change: (dict: PDFDict, file: PdfFile) => void): Mutation {
  const first = (file: PdfFile) => some(file.pages.flatMap((page) => file.array(page.get(key('Annots')))));
  return { name: `link: ${name}`, rule, change: (file) => change(file.dict(first(file)) ?? file.catalog, file) };
}

export function onField(name: string, rule: string, change: (field: PDFDict) => void): Mutation {
  const first = (file: PdfFile) => some(file.array(file.catalog.lookup(key('AcroForm'), PDFDict).get(key('Fields'))));
  return { name: `field: ${name}`, rule, change: (file) => change(file.dict(first(file)) ?? file.catalog) };
}

export function onAttached(name: string, change: (spec: PDFDict, body: PDFDict) => void): Mutation {
  const parts = (file: PdfFile): [PDFDict, PDFDict] => {
    const spec = file.dict(some(file.array(file.catalog.get(key('AF'))))) ?? file.catalog;
    return [spec, file.dict(file.dict(spec.get(key('EF')))?.get(key('F'))) ?? file.catalog];
  };
  return { name: `attached file: ${name}`, rule: 'attachment', change: (file) => change(...parts(file)) };
}

export function onPage(name: string, rule: string, change: (page: PDFDict, file: PdfFile) => void): Mutation {
  return { name: `page: ${name}`, rule, change: (file) => change(some(file.pages), file) };
}

export function inParentTree(name: string, change: (nums: PDFArray) => void): Mutation {
  const nums = (file: PdfFile) => {
    const root = file.catalog.lookup(key('StructTreeRoot'), PDFDict);
    return root.lookup(key('ParentTree'), PDFDict).lookup(key('Nums'), PDFArray);
  };
  return { name: `parent tree: ${name}`, rule: 'parent-tree', change: (file) => change(nums(file)) };
}

export function inContent(name: string, rule: string, change: (text: string) => string): Mutation {
  const replace = (file: PdfFile) => {
    const page = some(file.pages);
    const text = file.content(page);
    const stream = file.document.context.stream(Buffer.from(differing(text, change(text)), 'latin1'));
    page.set(key('Contents'), file.document.context.register(stream));
  };
  return { name: `content: ${name}`, rule, change: replace };
}

export function inFont(name: string, change: (font: PDFDict, file: PdfFile) => void): Mutation {
  const first = (file: PdfFile) => {
    const resources = some(file.pages).lookup(key('Resources'), PDFDict);
    return file.dict(some(resources.lookup(key('Font'), PDFDict).values())) ?? file.catalog;
  };
  return { name: `font: ${name}`, rule: 'font', change: (file) => change(first(file), file) };
}

export function descriptorOf(font: PDFDict, file: PdfFile): PDFDict | null {
  return file.dict(file.dict(file.array(font.get(key('DescendantFonts')))[0])?.get(key('FontDescriptor')));
}

export function names(file: PdfFile): PDFDict {
  return file.catalog.lookup(key('Names'), PDFDict);
}

export function elements(file: PdfFile, type: string): TreeElement[] {
  const found: TreeElement[] = [];
  const root = readTree(file, () => undefined);
  if (root) visitTree(root, (element) => found.push(...(element.type === type ? [element] : [])));
  return found;
}

function some<T>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined) throw new Error('The file lacks what is to be broken');
  return first;
}

function differing(before: string, after: string): string {
  if (before === after) throw new Error('The file lacks what is to be broken');
  return after;
}
