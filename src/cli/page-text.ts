import { stripVTControlCharacters } from 'node:util';
import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Paint, painter } from '../diagnostics/print/paint.js';

export interface PageOptions {
  readonly colour: boolean;
  /** Width to which lines are broken. */
  readonly columns: number;
}

/** A page of the documentation as text for a terminal: headings at the margin, the rest indented, no Markdown signs. */
export function pageText(markdown: string, options: PageOptions): string {
  return `${new PageWriter(options).blocks(fromMarkdown(markdown).children, '  ').join('\n\n')}\n`;
}

class PageWriter {
  private readonly width: number;
  private readonly paint: Paint;

  constructor(private readonly options: PageOptions) {
    this.paint = painter(options.colour);
    this.width = Math.max(40, Math.min(options.columns, 100));
  }

  blocks(nodes: readonly RootContent[], indent: string): string[] {
    return nodes.flatMap((node) => this.block(node, indent));
  }

  private block(node: RootContent, indent: string): string[] {
    switch (node.type) {
      case 'heading':
        return [this.paint('bold', this.inlines(node.children))];
      case 'paragraph':
        return [this.wrap(this.inlines(node.children), indent, indent)];
      case 'code':
        return [node.value.replaceAll(/^/gm, `${indent}  `)];
      case 'list':
        return [this.list(node, indent)];
      case 'blockquote':
        return this.blocks(node.children, `${indent}  `);
      default:
        return [];
    }
  }

  private list({ ordered, start, children }: List, indent: string): string {
    return children
      .map((item, index) => {
        const mark = ordered ? `${(start ?? 1) + index}. ` : '• ';
        const inner = indent + ' '.repeat(mark.length);
        const written = this.blocks(item.children as (BlockContent | DefinitionContent)[], inner).join('\n');
        return indent + mark + written.slice(inner.length);
      })
      .join('\n');
  }

  private inlines(nodes: readonly PhrasingContent[]): string {
    return nodes.map((node) => this.inline(node)).join('');
  }

  private inline(node: PhrasingContent): string {
    switch (node.type) {
      case 'text':
        return node.value.replaceAll(/\s+/g, ' ');
      case 'inlineCode':
        return this.options.colour ? this.paint('cyan', node.value) : quoted(node.value);
      case 'strong':
        return this.paint('bold', this.inlines(node.children));
      case 'emphasis':
        return this.paint('italic', this.inlines(node.children));
      case 'link':
        return `${this.inlines(node.children)}${/^https?:/.test(node.url) ? ` (${node.url})` : ''}`;
      case 'break':
        return '\n';
      default:
        return '';
    }
  }

  /** Breaks lines between words; escape sequences take no room. */
  private wrap(text: string, first: string, next: string): string {
    const lines: string[] = [];
    for (const part of text.split('\n')) {
      let line = lines.length === 0 ? first : next;
      let isEmpty = true;
      for (const word of part.split(' ')) {
        const width = stripVTControlCharacters(line).length + stripVTControlCharacters(word).length;
        if (!isEmpty && width + 1 > this.width) {
          lines.push(line);
          [line, isEmpty] = [next, true];
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
      }
      lines.push(line);
    }
    return lines.join('\n');
  }
}

/** What is code on the page stands in the text's own quotation marks; what has them already needs no more. */
function quoted(code: string): string {
  return /[«»]/.test(code) ? code : `«${code}»`;
}
