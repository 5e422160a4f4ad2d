import { Paragraph, Table } from 'docx';
import type { ContentControl } from './markup/content-control.js';
import { twipsOfPt } from './measures.js';
import { styleIds } from './styles.js';

/** What stands one below the other on a page or in a cell; a control holds the lines of a contents table. */
export type Flow = Paragraph | Table | ContentControl;

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
    if (node instanceof Table)
      return next && !(next instanceof Table) ? [node] : [node, gap(next ? afterTable : afterLastTable)];
    const isBelow = nodes[index - 1] instanceof Table;
    return isBelow && node instanceof Paragraph && !hasOwnSpace(node) ? [below(node)] : [node];
  });
}

/**
 * Lets a heading begin a cell: the cell has padding already, and Word would keep the whole row, and not only its first
 * lines, together with the next row.
 */
export function startCell([first, ...others]: readonly Flow[]): Flow[] {
  if (first === undefined) return [];
  const isKept = first instanceof Paragraph && (first.options.keepNext || styleKeeps.includes(styleOf(first)));
  return [isKept ? first.with({ keepNext: false, spacing: { before: 0 } }) : first, ...others];
}

/** As much white below a list as below a paragraph; its items stand closer. */
export function endList(nodes: readonly Flow[]): Flow[] {
  const last = nodes.at(-1);
  if (!(last instanceof Paragraph)) return [...nodes];
  return [...nodes.slice(0, -1), last.with({ spacing: { ...last.options.spacing, after: afterList } })];
}

/** Stays on the page where what follows begins. */
export function keptWithNext(node: Flow): Flow {
  return node instanceof Paragraph ? node.with({ keepNext: true }) : node;
}

/** The smallest paragraph Word can show, `before` twips below what it follows. */
function gap(before: number): Paragraph {
  return new Paragraph({ style: styleIds.gap, spacing: { before } });
}

/** The same between tables that belong together: its rules join their frames. */
export function joint(): Paragraph {
  return new Paragraph({ style: styleIds.joint });
}

function below(node: Paragraph): Paragraph {
  return node.with({ spacing: { before: titles.includes(styleOf(node)) ? beforeTitle : afterTable } });
}

function hasOwnSpace(node: Paragraph): boolean {
  const style = styleOf(node);
  return style === styleIds.joint || style === styleIds.gap || headings.includes(style);
}

function styleOf({ options: { style = '' } }: Paragraph): string {
  return style;
}
