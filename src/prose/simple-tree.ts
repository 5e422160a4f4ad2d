import type { FootnoteDefinition, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { isSimple, simplePieces } from './simple.js';

/**
 * The tree of a simple text, without positions, where its lines can be told apart at a glance: paragraphs, sub-headings, points and
 * footnotes that begin at the margin. Null for any other text. It is the parser's tree, as a test holds; the parser takes fifty times as long.
 */
export function simpleTree(text: string): Root | null {
  if (trickyLines.test(text) || !isSimple(text)) return null;
  const children: RootContent[] = [];
  let list: List | null = null;
  let lines: string[] = [];
  /** Where the lines at hand belong. */
  let into: RootContent[] | ListItem['children'] | FootnoteDefinition['children'] = children;
  const endParagraph = () => {
    if (lines.length > 0) (into as RootContent[]).push(paragraphOf(lines.join('\n')));
    lines = [];
  };
  let isAfterBlank = true;
  for (const line of text.split('\n')) {
    const isBlank = line === '';
    if (isBlank) endParagraph();
    else if (line.startsWith('- ')) {
      endParagraph();
      const item: ListItem = { type: 'listItem', children: [] };
      if (list) list.children.push(item);
      else {
        list = { type: 'list', ordered: false, children: [item] };
        children.push(list);
      }
      into = item.children;
      lines = [line.slice(2)];
    } else if (line.startsWith('  ')) {
      // More words of a point; after a blank line they would be a paragraph of their own in it.
      if (!list || isAfterBlank) return null;
      lines.push(line.slice(2));
    } else {
      // Words at the margin right after those of a point would go on with it.
      if (list && !isAfterBlank && !headingMark.test(line)) return null;
      const mark = headingMark.exec(line);
      const note = isAfterBlank ? noteMark.exec(line) : null;
      if (mark || isAfterBlank) {
        endParagraph();
        list = null;
        into = children;
      }
      if (mark)
        children.push({
          type: 'heading',
          depth: mark[1] === '###' ? 3 : 4,
          children: phrasing(line.slice(mark[0].length)),
        });
      else if (note) {
        const definition = footnote(note[1] ?? '');
        children.push(definition);
        into = definition.children;
        lines.push(line.slice(note[0].length));
      } else lines.push(line);
    }
    isAfterBlank = isBlank;
  }
  endParagraph();
  return { type: 'root', children };
}

const headingMark = /^(#{3,4}) /;
const noteMark = /^\[\^([a-z\d]+)\]: /;

/** Spaces at the end of a line or before its words, but for the two of a point; points without words, and points in points. */
const trickyLines = /[^\S\n]$|^ (?! )|^ {2}[\s-]|^-(?! \S)|^[^\S \n]/m;

function footnote(name: string): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: name, label: name, children: [] };
}

function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', children: phrasing(text) };
}

function phrasing(text: string): PhrasingContent[] {
  return simplePieces(text).map((piece): PhrasingContent => {
    switch (piece.kind) {
      case 'note':
        return { type: 'footnoteReference', identifier: piece.name, label: piece.name };
      case 'words':
        return { type: 'text', value: piece.words };
      case 'bold':
        return { type: 'strong', children: phrasing(piece.words) };
      case 'link':
        return {
          type: 'link',
          url: piece.target,
          children: piece.words === '' ? [] : [{ type: 'text', value: piece.words }],
        };
    }
  });
}
