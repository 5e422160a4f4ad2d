import { formatted, type Paragraph, paragraph, writeParagraph } from './markup/paragraph.js';
import type { Table } from './markup/table.js';
import { joined, type Xml } from './markup/xml.js';
import { twipsOfPt } from './measures.js';
import { styleIds } from './styles.js';

/** What stands one below the other on a page or in a cell. */
export type Flow = Paragraph | Table | Contents;

/** The lines of a contents table, which Word keeps together. */
export interface Contents {
  readonly type: 'contents';
  readonly xml: Xml;
}

const afterTable = twipsOfPt(8);
const afterLastTable = twipsOfPt(4);
const beforeTitle = twipsOfPt(16);
const afterList = twipsOfPt(6);
const titles: readonly string[] = [styleIds.kicker, styleIds.title];
const headings: readonly string[] = [...Object.values(styleIds.heading), styleIds.tocHeading];
const styleKeeps: readonly string[] = [...headings, styleIds.leadIn];

/**
 * Sets white between a table and what follows, which tables cannot have themselves. Word glues tables together that no
 * paragraph separates, and demands one after the last: it gets one of a single point.
 */
export function spaceTables(nodes: readonly Flow[]): Flow[] {
  return nodes.flatMap((node, index): Flow[] => {
    const next = nodes[index + 1];
    if (node.type === 'table')
      return next && next.type !== 'table' ? [node] : [node, gap(next ? afterTable : afterLastTable)];
    const isBelow = nodes[index - 1]?.type === 'table';
    return isBelow && node.type === 'paragraph' && !hasOwnSpace(node) ? [below(node)] : [node];
  });
}

/**
 * Lets a heading begin a cell: the cell has padding already, and Word would keep the whole row, and not only its first
 * lines, together with the next row.
 */
export function startCell([first, ...others]: readonly Flow[]): Flow[] {
  if (first === undefined) return [];
  const isKept = first.type === 'paragraph' && (first.format.keepNext || styleKeeps.includes(first.style));
  return [isKept ? formatted(first, { keepNext: false, spacing: { before: 0 } }) : first, ...others];
}

/** As much white below a list as below a paragraph; its items stand closer. */
export function endList(nodes: readonly Flow[]): Flow[] {
  const last = nodes.at(-1);
  if (last?.type !== 'paragraph') return [...nodes];
  return [...nodes.slice(0, -1), formatted(last, { spacing: { ...last.format.spacing, after: afterList } })];
}

/** Stays on the page where what follows begins. */
export function keptWithNext(node: Flow): Flow {
  return node.type === 'paragraph' ? formatted(node, { keepNext: true }) : node;
}

export function writeFlow(nodes: readonly Flow[]): Xml {
  return joined(nodes.map((node) => (node.type === 'paragraph' ? writeParagraph(node) : node.xml)));
}

/** The smallest paragraph Word can show, `before` twips below what it follows. */
function gap(before: number): Paragraph {
  return paragraph(styleIds.gap, undefined, { spacing: { before } });
}

/** The same between tables that belong together: its rules join their frames. */
export function joint(): Paragraph {
  return paragraph(styleIds.joint);
}

function below(node: Paragraph): Paragraph {
  return formatted(node, { spacing: { before: titles.includes(node.style) ? beforeTitle : afterTable } });
}

function hasOwnSpace({ style }: Paragraph): boolean {
  return style === styleIds.joint || style === styleIds.gap || headings.includes(style);
}
