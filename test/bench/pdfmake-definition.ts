import { createRequire } from 'node:module';
import type { Block, Cell, DocumentTree, Inline, Table } from '../../src/document/blocks.js';
import { unknownNode } from '../../src/document/visit.js';
import { svgOf } from '../../src/render/svg.js';

const { resolve } = createRequire(import.meta.url);
/** Files of the faces: regular, italic, bold, bold italic. */
export const pdfmakeFaces = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map((face) =>
  resolve(`@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`),
);

type Node = Readonly<Record<string, unknown>>;

/** A document as pdfmake itself takes it, of the same structure: boxes with label rows, tables with repeated heads, lists. */
export function pdfmakeDefinition({ blocks, running, properties }: DocumentTree): Node {
  return {
    pageSize: 'A4',
    pageMargins: [62, 57, 62, 62],
    info: { title: properties.title },
    language: 'da-DK',
    defaultStyle: { font: 'Plex', fontSize: 10, lineHeight: 1.08 },
    header: { text: running.head, margin: [62, 30, 62, 0], fontSize: 8 },
    footer: (page: number, pages: number) => ({
      columns: [running.foot, { text: `Side ${page} af ${pages}`, alignment: 'right' }],
      margin: [62, 20, 62, 0],
      fontSize: 8,
    }),
    content: content(blocks),
  };
}

function content(blocks: readonly Block[]): Node[] {
  return blocks.map(block);
}

function block(node: Block): Node {
  switch (node.type) {
    case 'title':
      return { stack: [node.kicker ?? '', { text: inlines(node.children), fontSize: 20, bold: true }] };
    case 'heading':
      return { text: inlines(node.children), bold: true, fontSize: 15 - node.level, margin: [0, 12, 0, 4] };
    case 'paragraph':
      return { text: inlines(node.children), margin: [0, 0, 0, 6] };
    case 'list': {
      const items = node.items.map((item) => ({ stack: content(item) }));
      return node.ordered ? { ol: items, start: node.start } : { ul: items };
    }
    case 'notes':
      return { stack: node.notes.map(({ number, children }) => ({ stack: [`${number}`, ...content(children)] })) };
    case 'guidance':
      return { stack: content(node.children), color: 'green', italics: true };
    case 'notice':
      return {
        table: { widths: ['*'], body: [[{ stack: [{ text: node.title, bold: true }, ...content(node.children)] }]] },
      };
    case 'box': {
      const rows = node.fields.flatMap(({ label, children }) => [
        [{ text: inlines(label), bold: true, fillColor: '#EEF2F4' }],
        [{ stack: content(children) }],
      ]);
      return { table: { widths: ['*'], body: rows } };
    }
    case 'table':
      return table(node);
    case 'section':
      return { stack: content(node.children), ...(node.pageBreak && { pageBreak: 'before' }) };
    case 'figure':
      return { stack: [{ svg: svgOf(node.drawing) }, { text: inlines(node.caption) }] };
    case 'signatures':
      return { stack: node.signers.map(({ party, spaces }) => [party, ...spaces.map(({ label }) => label)]) };
    case 'toc':
      return { stack: [{ text: node.title, bold: true }, ...node.entries.map(({ text }) => text)] };
    default:
      return unknownNode(node);
  }
}

function table({ columns, subHead, groups }: Table): Node {
  // pdfmake's widths are per cent of the page between the margins, without the rules.
  const widths = columns.map(({ width }) => `${width * 0.97}%`);
  const head = columns.map(({ label }) => ({ text: inlines(label), bold: true, fillColor: '#EEF2F4' }));
  const rows = groups.flatMap(({ lead, rows: own }) =>
    own.map((row, index) => {
      const first = index === 0 && lead ? { ...cell(lead), rowSpan: own.length } : '';
      return [...(lead ? [first] : []), ...row.map(cell)];
    }),
  );
  const heads = [head, ...(subHead ? [subHead.map(cell)] : [])];
  return { table: { headerRows: heads.length, widths, body: [...heads, ...rows] }, fontSize: 9 };
}

function cell({ children }: Cell): Node {
  return { stack: content(children) };
}

function inlines(nodes: readonly Inline[]): unknown[] {
  return nodes.map(inline);
}

function inline(node: Inline): unknown {
  switch (node.type) {
    case 'text':
      return { text: node.text };
    case 'strong':
      return { text: inlines(node.children), bold: true };
    case 'emphasis':
      return { text: inlines(node.children), italics: true };
    case 'link':
      return { text: inlines(node.children), link: node.href };
    case 'reference':
      return { text: inlines(node.children), decoration: 'underline' };
    case 'noteReference':
      return { text: `${node.number}`, sup: true };
    case 'lineBreak':
      return '\n';
    default:
      return unknownNode(node);
  }
}
