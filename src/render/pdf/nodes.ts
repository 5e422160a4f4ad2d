import type { Inline, LinkRun } from 'pdfmake/js/Line.js';
import type { Drawing } from '../../document/drawing.js';
import type { ElementOptions, StructureType } from './structure/element.js';

/**
 * What the handlers make of a document: pdfmake's nodes (`text`, `stack`, `ul`, `ol`) with our own layout properties.
 * pdfmake measures them in place, so a tree of nodes serves for one layout only.
 */
export type LayoutNode = TextNode | StackNode | FrameNode | GridNode | DrawingNode | ListNode;

/** Style properties; pdfmake hands them down from a node to the nodes inside it. */
export interface TextStyle {
  fontSize?: number;
  /** Factor on the font's own line height. */
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  alignment?: 'left' | 'right';
  decoration?: 'underline';
  sup?: boolean;
}
export interface Run extends TextStyle {
  text: string;
  /** The link that the run is part of; the same object on all runs of one link. */
  goesTo?: LinkRun;
}
/** The element of the structure tree that a node becomes. */
export interface Tag extends ElementOptions {
  readonly type: StructureType;
}
interface Flow extends TextStyle {
  /** Points above and below; the larger of two neighbours counts, and none at the head of a page or a frame. */
  spaceBefore?: number;
  spaceAfter?: number;
  /** Stays on the page where the next node begins. */
  keepWithNext?: boolean;
  /** Begins only where all of it fits on the page. */
  whole?: boolean;
  /** Begins on a new page. */
  breakBefore?: boolean;
  /** Destinations at the first line. */
  anchors?: readonly string[];
  /** Otherwise a text is a paragraph, and a stack is no element. */
  tag?: Tag;
}
export interface TextNode extends Flow {
  text: Run[];
  bookmark?: { level: number; title: string };
  /** Anchor whose page number is set at the right of the last line. */
  tocTarget?: string;
}
export interface StackNode extends Flow {
  stack: LayoutNode[];
}
export interface FrameNode extends StackNode {
  frame: Frame;
  /** An electronic signature goes over the frame. */
  field?: SignatureField;
}
export interface SignatureField {
  /** Unique in the document. */
  readonly name: string;
  readonly tooltip: string;
}
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly stroke?: string;
  readonly fill?: string;
  /** Line along the foot, to write on. */
  readonly line?: string;
  /** Rule along the left side. */
  readonly bar?: { readonly color: string; readonly width: number };
  /** Least height of the content, so that an empty field can be seen. */
  readonly minHeight?: number;
  /** One of the stack: set at the head of each further page instead of in the flow. */
  readonly repeat?: LayoutNode;
}
/** A table. The stack holds the cells of the grid in reading order. */
export interface GridNode extends StackNode {
  grid: Grid;
}
export interface Grid {
  /** Per cent of the width. */
  readonly columns: readonly number[];
  readonly head: readonly StackNode[][];
  readonly groups: readonly GridGroup[];
  /** Without rules: cells that only stand side by side. */
  readonly bare?: boolean;
}
export interface GridGroup {
  readonly lead: StackNode | null;
  readonly rows: readonly StackNode[][];
}
/** Set whole, and smaller where it is wider than its place. The stack is empty. */
export interface DrawingNode extends StackNode {
  drawing: Drawing;
  /** What is said of it. */
  alt: string;
}
export interface ListNode extends Flow {
  ul?: LayoutNode[];
  ol?: LayoutNode[];
  start?: number;
  /** Before and after the number. */
  separator?: [string, string];
}

/** What pdfmake's measuring adds. */
export interface MeasuredText extends TextNode {
  _inlines?: Inline[];
}
export interface MeasuredList extends ListNode {
  _gapSize: { width: number };
}
/** A list's item after measuring. */
interface MeasuredItem {
  listMarker?: ListMarker;
}
export interface ListMarker {
  readonly canvas?: readonly { x: number; y: number; r1: number; r2: number; color?: string }[];
  readonly _inlines?: readonly Inline[];
  readonly _minWidth: number;
}

/** Bullet or number of a list's item. */
export function markerOf(item: LayoutNode & MeasuredItem): ListMarker | null {
  return item.listMarker ?? null;
}
export function isText(node: LayoutNode): node is TextNode {
  return 'text' in node;
}
export function isFrame(node: LayoutNode): node is FrameNode {
  return 'frame' in node;
}
export function isGrid(node: LayoutNode): node is GridNode {
  return 'grid' in node;
}
export function isDrawing(node: LayoutNode): node is DrawingNode {
  return 'drawing' in node;
}
export function isStack(node: LayoutNode): node is StackNode {
  return 'stack' in node;
}
/** The nodes inside a node in reading order; what a frame repeats is left out. */
export function childrenOf(node: LayoutNode): readonly LayoutNode[] {
  if (isFrame(node)) return node.stack.filter((child) => child !== node.frame.repeat);
  if (isStack(node)) return node.stack;
  if (isText(node)) return [];
  return node.ul ?? node.ol ?? [];
}
