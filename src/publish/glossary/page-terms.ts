import type { Block, Inline } from '../../document/blocks.js';
import { text } from '../../document/build.js';
import type { GlossaryWord } from '../../model/glossary.js';
import type { Glossary } from './glossary.js';

/**
 * The explained words of one page. The first time that a word stands in running text it becomes a link to its explanation
 * on the page; headings, labels, tables, figures, notes and what is a link already stay as they are.
 */
export class PageTerms {
  private readonly found = new Map<string, GlossaryWord>();

  /** @param page the page's address */
  constructor(
    private readonly glossary: Glossary,
    private readonly page: string,
  ) {}

  /** What was found so far, in alphabetical order. */
  get words(): GlossaryWord[] {
    return [...this.found.values()].sort((a, b) => a.ord.localeCompare(b.ord, 'da'));
  }

  /** Blocks with their words marked; those of one page go in the order in which they are read. */
  mark(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => this.markBlock(block));
  }

  private markBlock(block: Block): Block {
    switch (block.type) {
      case 'paragraph':
        return block.role === 'label' ? block : { ...block, children: this.markInlines(block.children) };
      case 'list':
        return { ...block, items: block.items.map((item) => this.mark(item)) };
      case 'section':
      case 'notice':
        return { ...block, children: this.mark(block.children) };
      case 'box':
        return { ...block, fields: block.fields.map((field) => ({ ...field, children: this.mark(field.children) })) };
      default:
        return block;
    }
  }

  private markInlines(inlines: readonly Inline[]): Inline[] {
    return inlines.flatMap((inline): Inline[] => {
      if (inline.type === 'text') return this.markText(inline.text);
      if (inline.type !== 'strong' && inline.type !== 'emphasis') return [inline];
      return [{ ...inline, children: this.markInlines(inline.children) }];
    });
  }

  private markText(value: string): Inline[] {
    const marked: Inline[] = [];
    let done = 0;
    for (const { word, start, end } of this.glossary.in(value)) {
      if (start < done || this.found.has(word.id)) continue;
      this.found.set(word.id, word);
      if (start > done) marked.push(text(value.slice(done, start)));
      marked.push({ type: 'link', href: `${this.page}#${anchorOf(word)}`, children: [text(value.slice(start, end))] });
      done = end;
    }
    if (marked.length === 0) return [text(value)];
    return done < value.length ? [...marked, text(value.slice(done))] : marked;
  }
}

/** Where a page explains a word. */
export function anchorOf({ id }: GlossaryWord): string {
  return `ord-${id}`;
}
