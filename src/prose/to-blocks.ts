import type { FootnoteDefinition, Link, List as MdList, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, Inline, Note, Place } from '../document/blocks.js';
import { paragraph, text } from '../document/build.js';
import { isLinkTarget } from './parse.js';
import { typeset } from './typeset.js';

/** What a cross reference prints and where it leads. */
export interface ReferenceTarget {
  readonly name: string;
  readonly place: Place | null;
}

export interface ProseContext {
  /** Undefined for an id that nothing has; the check has reported it, and the document shows it. */
  readonly resolve: (id: string) => ReferenceTarget | undefined;
  /** Makes ids of notes unique in the document: the id of the field. */
  readonly fieldId: string;
}

/** Turns a prose field into document blocks; notes come as one block after the text. */
export function proseToBlocks(root: Root, context: ProseContext): Block[] {
  return new ProseWriter(root, context).write(root.children);
}

/** Turns a one-line field into inlines. */
export function proseToInlines(root: Root, context: ProseContext): Inline[] {
  return new ProseWriter(root, context).line(root.children);
}

/** What the check refuses still keeps its words in a draft, so that nobody loses text. */
class ProseWriter {
  private readonly definitions = new Map<string, FootnoteDefinition>();
  private readonly numbers = new Map<string, number>();

  constructor(
    root: Root,
    private readonly context: ProseContext,
  ) {
    for (const node of root.children)
      if (node.type === 'footnoteDefinition') this.definitions.set(node.identifier, node);
  }

  write(nodes: readonly RootContent[]): Block[] {
    const blocks = this.blocks(nodes);
    const notes: Note[] = [];
    // A note may refer to a further note, so the list can grow while it is written.
    for (const [identifier, number] of this.numbers) {
      const children = this.blocks(this.definitions.get(identifier)?.children ?? []);
      notes.push({ id: this.noteId(identifier), number, children });
    }
    return notes.length > 0 ? [...blocks, { type: 'notes', notes }] : blocks;
  }

  private blocks(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap(this.block, this);
  }

  private block(node: RootContent): Block[] {
    switch (node.type) {
      case 'paragraph':
        return [paragraph(this.inlines(node.children))];
      case 'heading':
        return [{ type: 'heading', level: node.depth === 4 ? 4 : 3, id: null, children: this.inlines(node.children) }];
      case 'list':
        return [this.list(node)];
      case 'blockquote':
        return this.blocks(node.children);
      case 'code':
      case 'html':
        return words(node.value).map((word) => paragraph([word]));
      default:
        return [];
    }
  }

  /** The words of a one-line field; blocks other than a paragraph are refused there. */
  line(nodes: readonly RootContent[]): Inline[] {
    return nodes.flatMap((node) => {
      switch (node.type) {
        case 'paragraph':
        case 'heading':
          return this.inlines(node.children);
        case 'list':
          return [...(node.ordered ? [text(`${node.start ?? 1}. `)] : []), ...this.line(node.children)];
        case 'listItem':
        case 'blockquote':
          return this.line(node.children);
        case 'code':
        case 'html':
          return words(node.value);
        default:
          return [];
      }
    });
  }

  private list(node: MdList): Block {
    const items = node.children.map((item) => this.blocks(item.children));
    return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
  }

  inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap(this.inline, this);
  }

  private inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return [text(typeset(node.value))];
      case 'strong':
        return [{ type: 'strong', children: this.inlines(node.children) }];
      case 'emphasis':
        return [{ type: 'emphasis', children: this.inlines(node.children) }];
      case 'break':
        return [{ type: 'lineBreak' }];
      case 'link':
        return this.link(node);
      case 'footnoteReference':
        return [
          { type: 'noteReference', noteId: this.noteId(node.identifier), number: this.numberOf(node.identifier) },
        ];
      case 'linkReference':
        return this.inlines(node.children);
      case 'image':
      case 'imageReference':
        return words(node.alt);
      case 'inlineCode':
      case 'html':
        return words(node.value);
      default:
        return [];
    }
  }

  private link({ url, children }: Link): Inline[] {
    const written = this.inlines(children);
    if (url.startsWith('#')) return [this.reference(url.slice(1), written)];
    // The check has refused other addresses; a draft keeps the words, and no document may lead there.
    return isLinkTarget(url) ? [{ type: 'link', href: url, children: written }] : written;
  }

  private reference(id: string, written: Inline[]): Inline {
    const target = this.context.resolve(id);
    const name = target?.name ?? `[ukendt henvisning: ${id}]`;
    return {
      type: 'reference',
      id,
      place: target?.place ?? null,
      children: written.length > 0 ? written : [text(name)],
    };
  }

  private numberOf(identifier: string): number {
    const number = this.numbers.get(identifier) ?? this.numbers.size + 1;
    this.numbers.set(identifier, number);
    return number;
  }

  private noteId(identifier: string): string {
    return `${this.context.fieldId}.note-${identifier}`;
  }
}

function words(value: string | null | undefined): Inline[] {
  return value ? [text(value)] : [];
}
