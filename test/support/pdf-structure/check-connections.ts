import type { PDFDict } from '@cantoo/pdf-lib';
import { type TreeElement, visitTree } from './element-tree.js';
import type { Report } from './fault.js';
import type { PageContent } from './page-content.js';
import { idOf, key, type PdfFile } from './pdf-file.js';

/** Page content, annotations, elements and the parent tree must tell the same story. */
export function checkConnections(
  file: PdfFile,
  root: TreeElement,
  contents: readonly PageContent[],
  report: Report,
): void {
  const parentTree = parentTreeOf(file, report);
  const ofContent = new Map<string, TreeElement>();
  const ofAnnotation = new Map<string, { element: TreeElement; page: string }>();
  visitTree(root, (element) => {
    for (const kid of element.kids) {
      if ('mcid' in kid) {
        const name = `${kid.page} ${kid.mcid}`;
        if (ofContent.has(name)) report('mcid-twice', `in the tree: ${name}`);
        ofContent.set(name, element);
      } else if ('annotation' in kid) {
        if (ofAnnotation.has(kid.annotation)) report('annotation', `${kid.annotation} stands twice in the tree`);
        ofAnnotation.set(kid.annotation, { element, page: kid.page });
      }
    }
  });
  const destinations = destinationsOf(file);
  let [sequences, annotations] = [0, 0];
  file.document.getPages().forEach((page, index) => {
    const name = idOf(page.ref);
    const where = `page ${index + 1}`;
    const numbers = [...(contents[index]?.texts.keys() ?? [])];
    const own = page.node.get(key('StructParents'));
    const parents = own === undefined ? [] : file.array(parentTree.get(file.number(own) ?? -1));
    if (numbers.length > 0 && own === undefined) report('parent-tree', `${where} has no key`);
    if (parents.length !== numbers.length) report('parent-tree', `${where}: ${parents.length} for ${numbers.length}`);
    for (const mcid of numbers) {
      const element = ofContent.get(`${name} ${mcid}`);
      if (!element) report('mcid-missing', `${where}: ${mcid}`);
      else if (idOf(parents[mcid]) !== element.id) report('parent-tree', `${where}: ${mcid}`);
    }
    sequences += numbers.length;
    const held = file.array(page.node.get(key('Annots')));
    if (held.length > 0 && file.name(page.node.get(key('Tabs'))) !== 'S') report('tabs', where);
    for (const object of held) {
      const found = ofAnnotation.get(idOf(object));
      const annotation = file.dict(object);
      if (!found || !annotation) {
        report('annotation', `${where}: one that is not in the tree`);
        continue;
      }
      annotations += 1;
      if (found.page !== name) report('annotation', `${where}: the tree names another page`);
      const parent = parentTree.get(file.number(annotation.get(key('StructParent'))) ?? -1);
      if (idOf(parent) !== found.element.id) report('parent-tree', `${where}: an annotation`);
      checkAnnotation(file, annotation, found.element, where, destinations, report);
    }
  });
  if (ofContent.size !== sequences) report('mcid-missing', `${ofContent.size} in the tree, ${sequences} on the pages`);
  if (ofAnnotation.size !== annotations) report('annotation', 'one in the tree that no page has');
}

function checkAnnotation(
  file: PdfFile,
  annotation: PDFDict,
  element: TreeElement,
  where: string,
  destinations: ReadonlySet<string>,
  report: Report,
): void {
  const subtype = file.name(annotation.get(key('Subtype'))) ?? '';
  const flags = file.number(annotation.get(key('F'))) ?? 0;
  // Printed, and neither hidden nor invisible nor without a view.
  if ((flags & 4) === 0 || (flags & (1 | 2 | 32 | 256)) !== 0) report('annotation-flags', `${where}: ${flags}`);
  const wanted: Readonly<Record<string, string>> = { Link: 'Link', Widget: 'Form' };
  if (wanted[subtype] !== element.type) report('annotation', `${where}: ${subtype} in ${element.type}`);
  if (subtype === 'Link') {
    if (!file.text(annotation.get(key('Contents')))) report('contents', where);
    const goal = annotation.get(key('Dest'));
    const action = file.dict(annotation.get(key('A')));
    if (goal !== undefined && !destinations.has(file.text(goal) ?? ''))
      report('destination', `${where}: ${file.text(goal)}`);
    if (goal === undefined && file.name(action?.get(key('S'))) !== 'URI') report('action', where);
  }
  if (subtype !== 'Widget') return;
  if (!file.text(annotation.get(key('TU')))) report('tooltip', where);
  if (element.kids.length !== 1) report('form', `${where}: Form holds more than its field`);
  const look = file.dict(annotation.get(key('AP')));
  if (look?.keys().length !== 1 || !file.stream(look.get(key('N')))) report('appearance', where);
}

function parentTreeOf(file: PdfFile, report: Report) {
  const root = file.dict(file.catalog.get(key('StructTreeRoot')));
  const nums = file.array(file.dict(root?.get(key('ParentTree')))?.get(key('Nums')));
  const entries = new Map<number, (typeof nums)[number]>();
  let last = -1;
  for (let index = 0; index < nums.length; index += 2) {
    const number = file.number(nums[index]) ?? -1;
    const value = nums[index + 1];
    if (number <= last) report('parent-tree', 'keys are not in order');
    last = number;
    if (value !== undefined) entries.set(number, value);
  }
  if ((file.number(root?.get(key('ParentTreeNextKey'))) ?? 0) <= last) report('parent-tree', 'the next key is taken');
  return entries;
}

function destinationsOf(file: PdfFile): Set<string> {
  const names = file.dict(file.dict(file.catalog.get(key('Names')))?.get(key('Dests')));
  return new Set(
    file.array(names?.get(key('Names'))).flatMap((entry, index) => (index % 2 === 0 ? [file.text(entry) ?? ''] : [])),
  );
}
