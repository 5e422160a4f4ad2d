import {
  childrenOf,
  type GridNode,
  isDrawing,
  isFrame,
  isGrid,
  isStack,
  isText,
  type LayoutNode,
  type ListNode,
  markerOf,
} from '../nodes.js';
import { type ElementOptions, StructureElement, type StructureType } from './element.js';

/** The elements of a document, also by what is drawn for them: texts, and the markers of list items. */
export interface Structure {
  readonly root: StructureElement;
  readonly elementOf: ReadonlyMap<object, StructureElement>;
}

/** Makes the structure tree of measured nodes, in reading order. Nodes without a tag that hold others add no level. */
export function structureOf(content: LayoutNode): Structure {
  const walk = new StructureWalk();
  walk.visit(content, walk.root);
  return walk;
}

class StructureWalk implements Structure {
  readonly root = new StructureElement('Document');
  readonly elementOf = new Map<object, StructureElement>();

  visit(node: LayoutNode, parent: StructureElement): void {
    if (isText(node)) {
      if (!isBlank(node)) this.elementOf.set(node, parent.add(node.tag?.type ?? 'P', node.tag));
    } else if (isDrawing(node)) this.elementOf.set(node, parent.add('Figure', { alt: node.alt }));
    else if (isGrid(node) && !node.grid.bare) this.visitGrid(node, parent);
    else if (isStack(node)) {
      const inside = node.tag ? parent.add(node.tag.type, node.tag) : parent;
      for (const child of childrenOf(node)) this.visit(child, inside);
      if (isFrame(node) && node.field) this.elementOf.set(node, inside.add('Form'));
    } else this.visitList(node, parent);
  }

  private visitList(node: ListNode, parent: StructureElement): void {
    const numbering = node.ol ? 'Decimal' : 'Disc';
    const isNotes = node.tag?.type === 'Note';
    const list = isNotes ? parent : parent.add('L', { attributes: { O: 'List', ListNumbering: numbering } });
    for (const item of childrenOf(node)) {
      const element = isNotes ? list.add('Note', item.tag) : list.add('LI');
      const marker = markerOf(item);
      if (marker) this.elementOf.set(marker, element.add('Lbl', marker.canvas ? { actualText: '•' } : {}));
      if (isNotes) for (const child of childrenOf(item)) this.visit(child, element);
      else this.fill(element.add('LBody'), item);
    }
  }

  private visitGrid({ grid, tag }: GridNode, parent: StructureElement): void {
    const table = parent.add('Table', tag);
    const head = table.add('THead');
    for (const cells of grid.head) {
      const row = head.add('TR');
      for (const cell of cells) {
        if (cell.stack.every(isBlank)) row.add('TD');
        else this.addCell(row, cell, 'TH', { Scope: 'Column' });
      }
    }
    const body = table.add('TBody');
    for (const { lead, rows } of grid.groups) {
      for (const [index, cells] of rows.entries()) {
        const row = body.add('TR');
        const spans = rows.length > 1 ? { RowSpan: rows.length } : {};
        if (lead && index === 0) this.addCell(row, lead, 'TH', { Scope: 'Row', ...spans });
        for (const cell of cells) this.addCell(row, cell, 'TD');
      }
    }
  }

  private addCell(row: StructureElement, cell: LayoutNode, type: StructureType, attributes?: object): void {
    const options: ElementOptions = attributes ? { attributes: { O: 'Table', ...attributes } } : {};
    this.fill(row.add(type, options), cell);
  }

  /** A text that is alone in an item or a cell needs no paragraph of its own. */
  private fill(element: StructureElement, node: LayoutNode): void {
    const children = childrenOf(node).filter((child) => !isText(child) || !isBlank(child));
    const [only] = children;
    if (children.length === 1 && only && isText(only) && !only.tag) this.elementOf.set(only, element);
    else for (const child of children) this.visit(child, element);
  }
}

function isBlank(node: LayoutNode): boolean {
  return isText(node) && node.text.every((run) => run.text.trim() === '');
}
