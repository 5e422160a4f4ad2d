import { attributeOf, elementsIn, type TreeElement, visitTree } from './element-tree.js';
import type { Report } from './fault.js';
import { key, type PdfFile } from './pdf-file.js';

const cells = ['TH', 'TD'];
/** What may stand in an element of lists, tables and contents; and for some, where alone they may stand. */
const inside: Readonly<Record<string, readonly string[]>> = {
  Table: ['THead', 'TBody', 'TFoot', 'TR', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: cells,
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
};
const within: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  Lbl: ['LI', 'Note', 'TOCI', 'BibEntry', 'Reference'],
  TOCI: ['TOC'],
  Document: [],
};
const inlines = ['Span', 'Link', 'Reference', 'Form'];
const texts = /^(P|H[1-6]|Lbl|Span|Link|Reference)$/;
const known =
  /^(Document|Part|Sect|Div|P|H[1-6]|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|TOC|TOCI|Reference|Note|Link|Span|Form|Figure|Caption)$/;

/** Which elements stand in which, headings in order, tables with regular rows and marked head cells. */
export function checkNesting(file: PdfFile, root: TreeElement, report: Report): void {
  if (root.type !== 'Document') report('one-root', `the tree begins with ${root.type}`);
  const noteIds = new Set<string>();
  let level = 0;
  visitTree(root, (element, ancestors) => {
    const { type, dict } = element;
    const parent = ancestors.at(-1)?.type;
    const kids = elementsIn(element);
    if (!known.test(type)) report('type', type);
    const allowed = inside[type] ?? (texts.test(type) ? inlines : null);
    for (const kid of kids) if (allowed && !allowed.includes(kid.type)) report('nesting', `${kid.type} in ${type}`);
    if (parent !== undefined && within[type]?.includes(parent) === false) report('nesting', `${type} in ${parent}`);
    if (inside[type] && kids.length < element.kids.length) report('nesting', `text stands directly in ${type}`);
    const heading = /^H([1-6])$/.exec(type);
    if (heading) {
      if (Number(heading[1]) > level + 1) report('heading-order', `${type} after H${level}`);
      if (type === 'H1' && level > 0) report('heading-order', 'a second H1');
      level = Number(heading[1]);
    }
    if (type === 'Note') {
      const id = file.text(dict.get(key('ID')));
      if (id === null || id === '') report('note-id', 'none');
      else if (noteIds.has(id)) report('note-id', `twice: ${id}`);
      if (id !== null) noteIds.add(id);
    }
    if (type === 'Figure' && !file.text(dict.get(key('Alt')))) report('alt', 'a figure');
    if (type === 'TH' && !file.name(attributeOf(file, element, 'Scope'))) report('scope', 'a head cell');
    if (type === 'Table') checkTable(file, element, report);
    if (type === 'L' && kids.length === 0) report('nesting', 'an empty list');
    if (type === 'L' && !file.name(attributeOf(file, element, 'ListNumbering'))) report('list-numbering', 'a list');
  });
  if (level === 0) report('heading-order', 'no heading at all');
}

function checkTable(file: PdfFile, table: TreeElement, report: Report): void {
  const parts = elementsIn(table);
  const heads = parts.filter(({ type }) => type === 'THead').length;
  if (heads > 1 || (heads === 1 && !parts.some(({ type }) => type === 'TBody'))) report('table-parts', 'THead');
  if (!file.text(attributeOf(file, table, 'Summary'))) report('summary', 'a table');
  const rows = parts.flatMap((part) => (part.type === 'TR' ? [part] : elementsIn(part)));
  if (!rows.some((row) => elementsIn(row).some(({ type }) => type === 'TH')))
    report('table-heads', 'a table without TH');
  const taken: boolean[][] = [];
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of elementsIn(row)) {
      while (taken[top]?.[left]) left += 1;
      const down = file.number(attributeOf(file, cell, 'RowSpan')) ?? 1;
      const across = file.number(attributeOf(file, cell, 'ColSpan')) ?? 1;
      for (let y = top; y < top + down; y += 1) {
        taken[y] ??= [];
        for (let x = left; x < left + across; x += 1) {
          if (taken[y]?.[x]) report('table-grid', `two cells in row ${y + 1}`);
          (taken[y] ?? [])[x] = true;
        }
      }
      left += across;
    }
  });
  const widths = new Set(taken.map((row) => row.filter(Boolean).length));
  if (widths.size > 1 || taken.length !== rows.length) report('table-grid', 'rows of unequal length');
}
