import type { Block, Cell, DocumentTree, Field, Inline, RowGroup } from '../../src/document/blocks.js';
import { unknownNode } from '../../src/document/visit.js';

/** A document tree as an indented outline: type, id, text. */
export function readableTree({ blocks, accent, running, properties, ...document }: DocumentTree): string {
  const date = properties.date.toISOString();
  const about = { ...document, ...properties, date, ...running, accent: `${accent.color} on ${accent.tint}` };
  const head = Object.entries(about).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return visible(`${[...head, '', ...lines(blocks)].join('\n')}\n`);
}

function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => linesOf(block));
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'title':
      return [`title ${block.kicker === null ? '' : `(${block.kicker}) `}| ${inlines(block.children)}`];
    case 'heading':
      return [`heading ${block.level}${id(block.id)} | ${inlines(block.children)}`];
    case 'paragraph':
      return [`paragraph ${block.role} | ${inlines(block.children)}`];
    case 'list':
      return [
        `list${block.ordered ? ` from ${block.start}` : ''}`,
        ...indented(block.items.flatMap((item) => below('item', lines(item)))),
      ];
    case 'notes':
      return [
        'notes',
        ...indented(block.notes.flatMap((note) => below(`${note.number}${id(note.id)}`, lines(note.children)))),
      ];
    case 'guidance':
      return ['guidance', ...indented(lines(block.children))];
    case 'notice':
      return [`notice ${block.kind} | ${block.title}`, ...indented(lines(block.children))];
    case 'section':
      return [
        `section ${block.kind}${id(block.id)}${block.pageBreak ? ' on a new page' : ''}`,
        ...indented(lines(block.children)),
      ];
    case 'box':
      return [`box${id(block.id)}`, ...indented(block.fields.flatMap(field))];
    case 'table':
      return [
        `table${id(block.id)} | ${block.summary}`,
        ...indented(block.columns.map((c) => `column ${c.width} % ${c.align} | ${inlines(c.label)}`)),
        ...(block.subHead ? indented(['sub-head', ...indented(block.subHead.flatMap(cell))]) : []),
        ...indented(block.groups.flatMap(group)),
      ];
    case 'figure':
      return [
        `figure${id(block.id)} | ${inlines(block.caption)}`,
        ...indented([
          `alternative | ${block.alternative}`,
          ...block.drawing.shapes.flatMap((shape) => (shape.type === 'label' ? [`label | ${shape.text}`] : [])),
        ]),
      ];
    case 'signatures':
      return [
        `signatures${id(block.id)}`,
        ...indented(
          block.signers.flatMap(({ id: anchor, party, role, spaces }) => [
            `signer${id(anchor)} | ${party}${role === null ? '' : ` | ${role}`}`,
            ...indented(
              spaces.map(({ kind, label, value }) => `${kind} | ${label}${value === null ? '' : ` | ${value}`}`),
            ),
          ]),
        ),
      ];
    case 'toc':
      return [`toc | ${block.title}`, ...indented(block.entries.map((e) => `${e.level} → #${e.anchor} | ${e.text}`))];
    default:
      return unknownNode(block);
  }
}

function field({ id: anchor, label, children }: Field): string[] {
  return [`field${id(anchor)} | ${inlines(label)}`, ...indented(lines(children))];
}

function group({ lead, rows }: RowGroup): string[] {
  const head = lead ? below(`lead${id(lead.id ?? null)}`, lines(lead.children)) : [];
  return ['group', ...indented([...head, ...rows.flatMap((row) => ['row', ...indented(row.flatMap(cell))])])];
}

function cell({ id: anchor, children }: Cell): string[] {
  const name = `cell${id(anchor ?? null)}`;
  return children.length === 0 ? [`${name}, empty`] : below(name, lines(children));
}

/** Inlines with the marks that an author would set. */
function inlines(children: readonly Inline[]): string {
  return children.map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'strong':
      return `**${inlines(node.children)}**`;
    case 'emphasis':
      return `*${inlines(node.children)}*`;
    case 'link':
      return `[${inlines(node.children)}](${node.href})`;
    case 'reference':
      return `[${inlines(node.children)}](${node.place ? `${node.place.fileName}#${node.place.anchor}` : 'nowhere'})`;
    case 'noteReference':
      return `[^${node.number} ${node.noteId}]`;
    case 'lineBreak':
      return '⏎';
    default:
      return unknownNode(node);
  }
}

function id(anchor: string | null): string {
  return anchor === null ? '' : ` #${anchor}`;
}

/** A name and one line, or a name and what is below it. */
function below(name: string, inner: readonly string[]): string[] {
  const [only] = inner;
  return inner.length === 1 && only !== undefined ? [`${name}: ${only}`] : [name, ...indented(inner)];
}

function indented(inner: readonly string[]): string[] {
  return inner.map((line) => `  ${line}`);
}

/** A reviewer must see where a line cannot break. */
function visible(text: string): string {
  return text.replaceAll('\u00a0', '⍽').replaceAll('\u00ad', '‧');
}
