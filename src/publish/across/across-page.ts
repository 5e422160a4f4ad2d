import type { Block, Column, Inline, Section, Table } from '../../document/blocks.js';
import { cell, paragraph, text } from '../../document/build.js';
import { textOfInlines } from '../../document/text.js';
import type { PageKind } from '../site-facets.js';
import type { LinkView } from '../site-page.js';

/** A page that is about more than one plan, as blocks. Links in it are paths from the site's root. */
export interface AcrossPage {
  readonly url: string;
  readonly title: string;
  readonly kicker?: string;
  /** What a search finds the page as; left out, as on pages that only list others, it finds it as nothing. */
  readonly kind?: PageKind;
  /** Name of the focus area that the page is about. */
  readonly focusArea?: string | undefined;
  /** One sentence for search engines. */
  readonly description: string;
  /** The pages above, outermost first. */
  readonly crumbs: readonly LinkView[];
  /** What the page is, in a sentence or two. */
  readonly intro: string;
  /** Colour of the focus area that the page is about. */
  readonly color?: string;
  readonly blocks: readonly Block[];
  /** Pages that it leads to, each with what can be found there. */
  readonly ways?: readonly Way[];
  /** The columns of its tables are of one width, to be read beside each other. */
  readonly hasEvenColumns?: true;
}

/** A page below another. */
export interface Way extends LinkView {
  readonly about: string;
  /** `6 kommuner`; null where nothing is counted. */
  readonly count: string | null;
}

export function linkTo(href: string, words: string): Inline {
  return { type: 'link', href, children: [text(words)] };
}

/** A part of a page, with a heading that «På denne side» leads to. */
export function part(id: string, title: string, blocks: readonly Block[]): Section {
  const heading: Block = { type: 'heading', level: 1, id: null, children: [text(title)] };
  return { type: 'section', id, kind: 'section', pageBreak: false, children: [heading, ...blocks] };
}

/** What stands in the heading of a part. */
export function titleOf({ children: [heading] }: Section): string {
  return heading?.type === 'heading' ? textOfInlines(heading.children) : '';
}

export function subHeading(title: readonly Inline[]): Block {
  return { type: 'heading', level: 2, id: null, children: title };
}

export function points(items: readonly (readonly Inline[])[]): Block {
  return { type: 'list', ordered: false, start: 1, items: items.map((item) => [paragraph(item)]) };
}

export type CellText = string | readonly Inline[];

/** A table whose first column heads its rows. */
export function tableOf(
  id: string,
  summary: string,
  columns: readonly (readonly [label: string, width: number, align?: 'right'])[],
  rows: readonly (readonly CellText[])[],
): Table {
  const heads = columns.map(
    ([label, width, align]): Column => ({
      label: [text(label)],
      width,
      align: align ?? 'left',
    }),
  );
  const group = { lead: null, rows: rows.map((row) => row.map(cellOf)) };
  return { type: 'table', id, summary, columns: heads, subHead: null, groups: [group] };
}

function cellOf(content: CellText) {
  return content.length === 0 ? cell() : cell(paragraph(content));
}

/** Inlines one after the other with commas between. */
export function joined(items: readonly Inline[], between = ', '): Inline[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [text(between), item]));
}

/** ` (3 planer)` after a name, never broken over two lines. */
export function inBrackets(words: string): Inline {
  return text(` (${words.replaceAll(' ', '\u00a0')})`);
}

/** The beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const numberWords = ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** `én plan`, `tre planer`, `15 planer`: within a sentence small numbers are words. */
export function countInWords(count: number, one: string, many: string): string {
  return count === 1 ? one : `${numberWords[count - 2] ?? count} ${many}`;
}

/** `én plan`, `3 planer` */
export function countOf(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count} ${many}`;
}
