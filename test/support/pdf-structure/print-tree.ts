import { attributeOf, isElement, readTree, type TreeElement } from './element-tree.js';
import { type PageContent, readPage } from './page-content.js';
import { idOf, key, PdfFile } from './pdf-file.js';

/** The structure of a file as text. */
export async function readableStructure(bytes: Uint8Array): Promise<string> {
  const file = await PdfFile.read(bytes);
  const contents = file.pages.map((page, index) => readPage(file, page, index + 1, () => undefined));
  const root = readTree(file, () => undefined);
  return root ? printTree(file, root, contents) : '';
}

/** The tree as text, a line for each element, with its attributes and what it says. */
function printTree(file: PdfFile, root: TreeElement, contents: readonly PageContent[]): string {
  const lines: string[] = [];
  const pages = pageNumbers(file);
  const print = (element: TreeElement, depth: number): void => {
    const indent = '  '.repeat(depth);
    lines.push(`${indent}${element.type}${notesOf(file, element)}`);
    for (const kid of element.kids) {
      if (isElement(kid)) print(kid, depth + 1);
      else if ('mcid' in kid) {
        const page = pages.get(kid.page) ?? 0;
        lines.push(`${indent}  ${page}: «${visible(contents[page - 1]?.texts.get(kid.mcid) ?? '?')}»`);
      } else lines.push(`${indent}  ${annotationOf(file, kid.annotation)}`);
    }
  };
  print(root, 0);
  return `${lines.join('\n')}\n`;
}

function pageNumbers(file: PdfFile): Map<string, number> {
  return new Map(file.document.getPages().map((page, index) => [idOf(page.ref), index + 1]));
}

function notesOf(file: PdfFile, element: TreeElement): string {
  const notes: string[] = [];
  for (const name of ['Scope', 'RowSpan', 'ListNumbering', 'Summary']) {
    const value = attributeOf(file, element, name);
    if (value !== undefined) notes.push(`${name}=${file.name(value) ?? file.number(value) ?? file.text(value)}`);
  }
  for (const name of ['T', 'Alt', 'ActualText', 'ID']) {
    const value = file.text(element.dict.get(key(name)));
    if (value !== null) notes.push(`${name}=«${value}»`);
  }
  return notes.length > 0 ? ` [${notes.join(', ')}]` : '';
}

function annotationOf(file: PdfFile, id: string): string {
  const annotation = file.document.context.enumerateIndirectObjects().find(([ref]) => ref.toString() === id)?.[1];
  const dict = file.dict(annotation);
  const goal = file.text(dict?.get(key('Dest'))) ?? file.text(file.dict(dict?.get(key('A')))?.get(key('URI')));
  const says = file.text(dict?.get(key('Contents'))) ?? file.text(dict?.get(key('TU')));
  return `→ ${goal ?? file.text(dict?.get(key('T')))} («${says}»)`;
}

/** A soft hyphen at a line's end can be seen in print. */
function visible(text: string): string {
  return text.replaceAll('\u00ad', '-');
}
