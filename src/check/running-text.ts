import type { Span } from '../diagnostics/source.js';
import type { PlanText } from './plan-text.js';
import type { PlanValues } from './plan-values.js';
import type { Stretch } from './stretches.js';
import { oncePerText, type TextContent } from './text-content.js';

/** Stands in `RunningText.all` where a paragraph, a list item, a heading or a text ends. Pages read it as a gap. */
export const blockEnd = '\u2029';

/** A paragraph, list item, heading or one-line text; `start` and `end` are offsets into `RunningText.all`. */
export interface Block {
  readonly text: PlanText;
  readonly kind: 'paragraph' | 'item' | 'heading' | 'note' | 'line';
  readonly start: number;
  readonly end: number;
}

/**
 * Everything that readers see of a plan as one string, in the order of the files: a pattern is then looked for once, and
 * not once in each of a thousand texts. Inside a block a line end is a soft one.
 */
export class RunningText {
  readonly all: string;
  readonly blocks: readonly Block[];
  private readonly starts: number[] = [];

  constructor(readonly texts: readonly PlanText[]) {
    const blocks: Block[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const text of texts) {
      this.starts.push(length);
      const { marked, stretches } = markedBlocks(text.content);
      parts.push(marked);
      for (const { kind, start, end } of stretches)
        blocks.push({ text, kind, start: length + start, end: length + end });
      length += marked.length + 1;
    }
    // Joined and not added up: the engine reads such a string twice as fast. The last one ends a block, too.
    parts.push('');
    this.all = parts.join(blockEnd);
    this.blocks = blocks;
  }

  /** Where a text begins, by its place among the texts. */
  startOf(index: number): number {
    return this.starts[index] ?? this.all.length;
  }

  /** The text that holds an offset, and where that text begins. */
  textAt(offset: number): { text: PlanText; start: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const text = this.texts[low];
    if (!text) throw new RangeError(`No text at ${offset}`);
    return { text, start: this.startOf(low) };
  }

  span(start: number, end: number): Span {
    const { text, start: base } = this.textAt(start);
    return text.span(start - base, end - base);
  }

  /** What the author typed at an offset, markup included. */
  typedAt(offset: number, length: number): string {
    const { text, start } = this.textAt(offset);
    return text.text.slice(offset - start, offset - start + length);
  }
}

const known = new WeakMap<PlanValues, RunningText>();

/** The running text of a plan, put together once for all rules. */
export function runningText(values: PlanValues): RunningText {
  const text = known.get(values) ?? new RunningText(values.texts.filter(isRead));
  known.set(values, text);
  return text;
}

/** The code and place of an exception are addresses: nobody reads them, and they must not count as words of the plan. */
export function isRead({ path }: PlanText): boolean {
  return path[0] !== 'undtagelser' || path.at(-1) === 'grund';
}

const opening: readonly { kind: Block['kind']; pattern: RegExp }[] = [
  { kind: 'item', pattern: /^\s*(?:[-+*]|\d+[.)])\s/ },
  { kind: 'heading', pattern: /^\s*#/ },
  { kind: 'note', pattern: /^\s*\[\^/ },
];

interface MarkedBlocks {
  readonly marked: string;
  readonly stretches: readonly (Stretch & { readonly kind: Block['kind'] })[];
}

/** The text as readers see it, with `blockEnd` for every line end that ends a block, and the blocks. */
const markedBlocks = oncePerText(({ kind: field, text, visible }): MarkedBlocks => {
  if (field !== 'prose') return { marked: visible, stretches: [{ kind: 'line', start: 0, end: visible.length }] };
  const stretches: (Stretch & { readonly kind: Block['kind'] })[] = [];
  let marked = '';
  let block: { kind: Block['kind']; start: number } | null = null;
  let at = 0;
  const close = () => {
    if (block) stretches.push({ kind: block.kind, start: block.start, end: at - 1 });
    block = null;
  };
  for (const line of visible.split('\n')) {
    const typed = text.slice(at, at + line.length);
    const isBlank = line.trim() === '';
    // A sign that readers see is no mark: `2019. Derefter` may begin a line of a paragraph.
    const kind =
      typed === line ? undefined : opening.find(({ pattern }) => isHiddenMark(pattern.exec(typed)?.[0], line))?.kind;
    const ends: boolean = isBlank || kind !== undefined || (block as { kind: string } | null)?.kind === 'heading';
    if (ends) close();
    if (!isBlank) block ??= { kind: kind ?? 'paragraph', start: at };
    marked += (at === 0 ? '' : ends ? blockEnd : '\n') + line;
    at += line.length + 1;
  }
  close();
  return { marked, stretches };
});

/** The text as `RunningText` holds it, with its end. */
export function markedText(content: TextContent): string {
  return markedBlocks(content).marked + blockEnd;
}

function isHiddenMark(mark: string | undefined, line: string): boolean {
  return mark !== undefined && line.slice(0, mark.length).trim() === '';
}
