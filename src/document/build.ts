import type { Block, Cell, Inline, Paragraph, Text } from './blocks.js';

export function text(value: string): Text {
  return { type: 'text', text: value };
}

export function paragraph(children: readonly Inline[] | string, role: Paragraph['role'] = 'body'): Paragraph {
  return { type: 'paragraph', role, children: typeof children === 'string' ? [text(children)] : children };
}

export function cell(...children: Block[]): Cell {
  return { children };
}
