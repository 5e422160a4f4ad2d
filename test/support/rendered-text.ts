import type { Block, Inline } from '../../src/document/blocks.js';
import { textOfInlines } from '../../src/document/text.js';
import { visitBlocks } from '../../src/document/visit.js';

/** White space, soft hyphens and list marks are layout; everything else is content. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b\u2060]/g, '');
}

/** The first expected text that does not follow the ones before it, or null. */
export function firstMissing(expected: readonly string[], shown: string): string | null {
  let at = 0;
  for (const text of expected) {
    const found = shown.indexOf(text, at);
    if (found < 0) return text;
    at = found + text.length;
  }
  return null;
}

/** What a browser would show of an HTML fragment. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** All texts of blocks in reading order, each divided where the raised number of a note stands in it. */
export function piecesOfBlocks(blocks: readonly Block[]): string[] {
  const pieces: string[] = [];
  visitBlocks(blocks, {
    block: (block) => {
      if (block.type === 'title' && block.kicker) pieces.push(block.kicker);
      if (block.type === 'notice') pieces.push(block.title);
    },
    run: (children) => pieces.push(...piecesOfInlines(children)),
  });
  return pieces.map(squeeze).filter((piece) => piece !== '');
}

const noteMark = '\u0000';

function piecesOfInlines(inlines: readonly Inline[]): string[] {
  const marked = (inline: Inline): string => {
    if (inline.type === 'noteReference') return noteMark;
    return 'children' in inline ? inline.children.map(marked).join('') : textOfInlines([inline]);
  };
  return inlines.map(marked).join('').split(noteMark);
}
