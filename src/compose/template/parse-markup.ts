import { SaxesParser } from 'saxes';
import type {
  Block,
  Cell,
  Column,
  Field,
  Inline,
  Paragraph,
  RowGroup,
  Section,
  Signer,
  SignerSpace,
} from '../../document/blocks.js';
import { text } from '../../document/build.js';
import { keepShapes } from '../../keep-shapes.js';
import { type MarkupReceiver, readPlainMarkup } from './plain-markup.js';
import {
  type Attributes,
  type ElementName,
  elementProblem,
  isElementName,
  vocabulary,
  wordAttributes,
} from './vocabulary.js';

/** Blocks and inlines that the markup refers to by number. */
export interface SideTable {
  readonly blocks: readonly (readonly Block[])[];
  readonly inlines: readonly (readonly Inline[])[];
}

interface Element {
  readonly name: ElementName;
  readonly attributes: Attributes;
  readonly children: (Element | string)[];
}

/**
 * Turns a rendered template into blocks. The template has been checked before it ran, so markup that does not fit is a
 * fault of ours and throws.
 */
export function parseMarkup(xml: string, side: SideTable): Block[] {
  const reader = new MarkupReader(side);
  const element = parseElements(xml);
  const blocks = reader.blocks(element);
  keepShapes('markup', { reader, element, blocks });
  return blocks;
}

function parseElements(xml: string): Element {
  const plain = new ElementBuilder(() => '');
  if (readPlainMarkup(xml, plain)) return plain.done();
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const builder = new ElementBuilder(() => `, ${parser.line}:${parser.column}`);
  parser.on('error', (error) => builder.fail(error.message));
  parser.on('opentag', ({ name, attributes }) => builder.open(name, attributes));
  parser.on('text', (value) => builder.text(value));
  parser.on('closetag', () => builder.close());
  parser.write(xml).close();
  return builder.done();
}

class ElementBuilder implements MarkupReceiver {
  private readonly above: Element[] = [];
  private root: Element | null = null;

  /** @param place where the markup is being read, for what is said of faults */
  constructor(private readonly place: () => string) {}

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.above.at(-1);
    const problem = elementProblem(name, parent?.name ?? null, attributes);
    if (problem || !isElementName(name)) return this.fail(problem ?? name);
    const element: Element = { name, attributes, children: [] };
    parent?.children.push(element);
    this.above.push(element);
    this.root ??= element;
  };

  readonly text = (value: string): void => {
    const parent = this.above.at(-1);
    if (parent && vocabulary[parent.name].text) parent.children.push(value.replaceAll(/\s+/g, ' '));
    else if (value.trim() !== '') this.fail(`text «${value.trim().slice(0, 30)}» where none may stand`);
  };

  readonly close = (): void => {
    this.above.pop();
  };

  done(): Element {
    return this.root ?? this.fail('nothing rendered');
  }

  fail(problem: string): never {
    throw new Error(`Rendered template${this.place()}: ${problem}`);
  }
}

class MarkupReader {
  constructor(private readonly side: SideTable) {}

  blocks(element: Element): Block[] {
    return this.elements(element).flatMap((child) => this.block(child));
  }

  private block(element: Element): Block[] {
    const { attributes } = element;
    switch (element.name) {
      case 'title':
        return [{ type: 'title', kicker: attributes.kicker ?? null, children: this.inlines(element) }];
      case 'heading':
        return [
          {
            type: 'heading',
            level: meaningOf(wordAttributes.level, attributes.level),
            id: attributes.id ?? null,
            children: this.inlines(element),
          },
        ];
      case 'p':
        return this.paragraph(element);
      case 'list':
        return this.list(element);
      case 'box':
        return [
          { type: 'box', id: attributes.id ?? '', fields: this.elements(element).map((field) => this.field(field)) },
        ];
      case 'table':
        return [this.table(element)];
      case 'section':
        return [this.section(element)];
      case 'toc':
        return [{ type: 'toc', title: attributes.title ?? '', entries: [] }];
      case 'notice':
        return [
          {
            type: 'notice',
            kind: meaningOf(wordAttributes.noticeKind, attributes.kind),
            title: attributes.title ?? '',
            children: this.blocks(element),
          },
        ];
      case 'guidance':
        return [{ type: 'guidance', children: this.blocks(element) }];
      case 'signatures':
        return [
          {
            type: 'signatures',
            id: attributes.id ?? '',
            signers: this.elements(element).map((signer) => this.signer(signer)),
          },
        ];
      case 'blocks':
        return [...(this.side.blocks[Number(attributes.ref)] ?? [])];
      default:
        throw new Error(`<${element.name}> is no block`);
    }
  }

  private paragraph(element: Element): Paragraph[] {
    const children = this.inlines(element);
    const role = meaningOf(wordAttributes.role, element.attributes.role ?? 'body');
    return children.length > 0 ? [{ type: 'paragraph', role, children }] : [];
  }

  private list(element: Element): Block[] {
    const items = this.elements(element).map((item) => this.blocks(item));
    return items.length > 0 ? [{ type: 'list', ordered: false, start: 1, items }] : [];
  }

  private field(element: Element): Field {
    const { id = '', label = '' } = element.attributes;
    return { id, label: [text(label)], children: this.blocks(element) };
  }

  private signer(element: Element): Signer {
    const { id = '', party = '', role } = element.attributes;
    const spaces = this.elements(element).map(({ attributes: { kind, label = '', value } }): SignerSpace => {
      return { kind: meaningOf(wordAttributes.space, kind), label, value: value || null };
    });
    return { id, party, role: role || null, spaces };
  }

  private section(element: Element): Section {
    const { id = '', kind = 'section', pagebreak = 'no' } = element.attributes;
    return {
      type: 'section',
      id,
      kind: meaningOf(wordAttributes.kind, kind),
      pageBreak: meaningOf(wordAttributes.pagebreak, pagebreak),
      children: this.blocks(element),
    };
  }

  private table(element: Element): Block {
    const { id = '', summary = '' } = element.attributes;
    const named = (name: ElementName) => this.elements(element).filter((child) => child.name === name);
    const columns = named('column').map(
      ({ attributes }): Column => ({
        label: [text(attributes.label ?? '')],
        width: Number(attributes.width),
        align: meaningOf(wordAttributes.align, attributes.align ?? 'left'),
      }),
    );
    const [subhead] = named('subhead');
    return {
      type: 'table',
      id,
      summary,
      columns,
      subHead: subhead ? this.cells(subhead) : null,
      groups: named('group').map((group) => this.group(group)),
    };
  }

  private group(element: Element): RowGroup {
    const children = this.elements(element);
    const lead = children.find(({ name }) => name === 'lead');
    const rows = children.filter(({ name }) => name === 'row').map((row) => this.cells(row));
    return { lead: lead ? this.cell(lead) : null, rows };
  }

  private cells(element: Element): Cell[] {
    return this.elements(element).map((cell) => this.cell(cell));
  }

  private cell(element: Element): Cell {
    const { id } = element.attributes;
    return { ...(id && { id }), children: this.blocks(element) };
  }

  /** Text and composed inlines; white space at the ends is the template's indentation, not content. */
  private inlines(element: Element): Inline[] {
    const { children } = element;
    const inlines = children.flatMap((child, index): Inline[] => {
      if (typeof child !== 'string') return [...(this.side.inlines[Number(child.attributes.ref)] ?? [])];
      const start = index === 0 ? child.trimStart() : child;
      const value = index === children.length - 1 ? start.trimEnd() : start;
      return value === '' ? [] : [text(value)];
    });
    return inlines;
  }

  private elements(element: Element): Element[] {
    return element.children.filter((child) => typeof child !== 'string');
  }
}

/** What a word of an attribute means. */
function meaningOf<Meanings extends object>(meanings: Meanings, word = ''): Meanings[keyof Meanings] {
  if (isWordOf(meanings, word)) return meanings[word];
  throw new Error(`«${word}» is none of ${Object.keys(meanings).join(', ')}`);
}

function isWordOf<Meanings extends object>(meanings: Meanings, word: PropertyKey): word is keyof Meanings {
  return Object.hasOwn(meanings, word);
}
