import { Paragraph, Table } from 'docx';
import { twipsOfPt } from './measures.js';
import { styleIds } from './styles.js';

/** What stands one below the other on a page or in a cell. */
export type Flow = Paragraph | Table;

const afterTable = twipsOfPt(8);
const afterLastTable = twipsOfPt(4);
const beforeTitle = twipsOfPt(10);
const titles: readonly string[] = [styleIds.kicker, styleIds.title];
const headings: readonly string[] = [...Object.values(styleIds.heading), styleIds.tocHeading];
const styleKeeps: readonly string[] = [...headings, styleIds.leadIn];

/**
 * Sets white between a table and what follows, which tables cannot have themselves. Word glues tables together that no
 * paragraph separates, and demands one after the last: it gets one of a single point.
 */
export function spaceTables(nodes: readonly Flow[]): Flow[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node instanceof Table)
      return next instanceof Paragraph ? [node] : [node, gap(next ? afterTable : afterLastTable)];
    return nodes[index - 1] instanceof Table && !hasOwnSpace(node) ? [below(node)] : [node];
  });
}

/**
 * Lets a heading begin a cell: the cell has padding already, and Word would keep the whole row, and not only its first
 * lines, together with the next row.
 */
export function startCell([first, ...others]: readonly Flow[]): Flow[] {
  if (first === undefined) return [];
  const isKept =
    first instanceof Paragraph && (first.options.keepNext || styleKeeps.includes(first.options.style ?? ''));
  return [isKept ? first.with({ keepNext: false, spacing: { before: 0 } }) : first, ...others];
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
  const isTitle = titles.includes(node.options.style ?? '');
  return node.with({ spacing: { before: isTitle ? beforeTitle : afterTable } });
}

function hasOwnSpace({ options: { style = '' } }: Paragraph): boolean {
  return style === styleIds.joint || style === styleIds.gap || headings.includes(style);
}
