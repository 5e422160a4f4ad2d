import type { Block, Cell, DocumentTree, Inline, Table } from '../../src/document/blocks.js';
import { unknownNode } from '../../src/document/visit.js';
import { svgOf } from '../../src/render/svg.js';

/** A document as Typst source of the same structure: boxes with label rows, tables with repeated heads, lists, notes. */
export function typstSource({ blocks, running, properties }: DocumentTree): string {
  return `#set document(title: ${quoted(properties.title)})
#set page(paper: "a4", margin: (x: 2.2cm, y: 2.4cm), header: [${escaped(running.head.join(' · '))}], footer: context [${escaped(running.foot)} #h(1fr) Side #counter(page).display() af #counter(page).final().first()])
#set text(font: "IBM Plex Sans", size: 10pt, lang: "da", hyphenate: true)
#set table(stroke: 0.5pt)
${content(blocks)}
`;
}

function content(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n');
}

function block(node: Block): string {
  switch (node.type) {
    case 'title':
      return `${node.kicker ? `${escaped(node.kicker)}\n\n` : ''}#text(size: 20pt, weight: "bold")[${inlines(node.children)}]`;
    case 'heading':
      return `#heading(level: ${node.level})[${inlines(node.children)}]`;
    case 'paragraph':
      return inlines(node.children);
    case 'list': {
      const items = node.items.map((item) => `[${content(item)}]`).join(', ');
      return node.ordered ? `#enum(start: ${node.start}, ${items})` : `#list(${items})`;
    }
    case 'notes':
      return node.notes.map(({ number, children }) => `#super[${number}] ${content(children)}`).join('\n\n');
    case 'guidance':
      return `#text(fill: green)[${content(node.children)}]`;
    case 'notice':
      return `#block(stroke: 0.5pt, inset: 6pt, width: 100%)[*${escaped(node.title)}*\n\n${content(node.children)}]`;
    case 'box': {
      const rows = node.fields.map(
        ({ label, children }) => `table.cell(fill: luma(235))[*${inlines(label)}*], [${content(children)}]`,
      );
      return `#table(columns: 1fr, ${rows.join(', ')})`;
    }
    case 'table':
      return tableSource(node);
    case 'section':
      return `${node.pageBreak ? '#pagebreak(weak: true)\n' : ''}${content(node.children)}`;
    case 'figure':
      return `#figure(image(bytes(${JSON.stringify(svgOf(node.drawing))}), alt: ${JSON.stringify(node.alternative)}))`;
    case 'signatures':
      return node.signers
        .map(({ party, role, spaces }) => {
          const cells = spaces.map(({ label, value }) => `[${escaped(label)}\n\n${escaped(value ?? '')}]`).join(', ');
          return `#table(columns: (34fr, 18fr, 48fr), table.cell(colspan: 3)[*${escaped(party)}*\n\n${escaped(role ?? '')}], ${cells})`;
        })
        .join('\n\n');
    case 'toc':
      return `#outline(title: [${escaped(node.title)}], depth: 2)`;
    default:
      return unknownNode(node);
  }
}

function tableSource({ columns, subHead, groups }: Table): string {
  const widths = columns.map(({ width }) => `${width}fr`).join(', ');
  const head = [...columns.map(({ label }) => `[*${inlines(label)}*]`), ...(subHead ?? []).map(cell)].join(', ');
  const body = groups.map(({ lead, rows }) => {
    const first = lead ? [`table.cell(rowspan: ${Math.max(1, rows.length)})${cell(lead)}`] : [];
    return [...first, ...rows.flatMap((row) => row.map(cell))].join(', ');
  });
  return `#table(columns: (${widths}), table.header(${head}), ${body.join(', ')})`;
}

function cell({ children }: Cell): string {
  return `[${content(children)}]`;
}

function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escaped(node.text);
    case 'strong':
      return `#strong[${inlines(node.children)}]`;
    case 'emphasis':
      return `#emph[${inlines(node.children)}]`;
    case 'link':
      return `#link(${quoted(node.href)})[${inlines(node.children)}]`;
    case 'reference':
      return `#underline[${inlines(node.children)}]`;
    case 'noteReference':
      return `#super[${node.number}]`;
    case 'lineBreak':
      return '#linebreak()';
    default:
      return unknownNode(node);
  }
}

/** Every character that means something to Typst, at any place. */
function escaped(text: string): string {
  return text.replace(/[\\#*_`$<>@[\]{}()=+\-/~"';:.]/g, (character) => `\\${character}`);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, (character) => `\\${character}`)}"`;
}
