import type { Block, RunningText } from './running-text.js';

/** A bracket or quotation mark; `at` is an offset into the running text. */
export interface Mark {
  readonly sign: string;
  readonly at: number;
}

export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

export interface Marks {
  readonly quotes: readonly Pair[];
  /** Those without a partner in their own paragraph. */
  readonly lone: readonly Mark[];
}

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Pairs the brackets, and the quotation marks, of each paragraph. */
export function pairMarks(running: RunningText): Marks {
  const quotes: Pair[] = [];
  const lone: Mark[] = [];
  const marks = [...running.all.matchAll(/[()[\]"“”„«»]/g)].map((match): Mark => ({ sign: match[0], at: match.index }));
  let next = 0;
  for (const block of running.blocks) {
    const inBlock: Mark[] = [];
    while (next < marks.length && (marks[next]?.at ?? 0) < block.end) {
      const mark = marks[next++];
      if (mark && mark.at >= block.start) inBlock.push(mark);
    }
    if (inBlock.length > 0) pairBrackets(inBlock, running, block, lone);
    if (inBlock.length > 0) pairQuotes(inBlock, running, quotes, lone);
  }
  return { quotes, lone };
}

function pairBrackets(marks: readonly Mark[], running: RunningText, block: Block, lone: Mark[]): void {
  const open: Mark[] = [];
  for (const mark of marks) {
    if (mark.sign === '(' || mark.sign === '[') open.push(mark);
    const opener = closing[mark.sign];
    if (opener === undefined) continue;
    if (open.at(-1)?.sign === opener) open.pop();
    else if (!isListMark(running.all.slice(Math.max(block.start, mark.at - 5), mark.at))) lone.push(mark);
  }
  lone.push(...open);
}

/** «a)» and «1)» count things up in the middle of a sentence. */
function isListMark(before: string): boolean {
  return /(?:^|[\s,;:(])(?:\d{1,2}|\p{L}|i{1,3}|iv|vi{0,3})$/iu.test(before);
}

/** Whether a mark opens or closes shows from its neighbours, not from its sign: ”sådan”, „sådan“, »sådan« and «sådan». */
function pairQuotes(marks: readonly Mark[], running: RunningText, quotes: Pair[], lone: Mark[]): void {
  let open: Mark | null = null;
  for (const mark of marks) {
    if ('()[]'.includes(mark.sign)) continue;
    const side = sideOf(running.all, mark.at);
    if (open === null) {
      if (side === 'closes') lone.push(mark);
      else open = mark;
    } else if (side === 'opens') {
      lone.push(open);
      open = mark;
    } else {
      quotes.push({ open, close: mark });
      open = null;
    }
  }
  if (open) lone.push(open);
}

function sideOf(all: string, at: number): 'opens' | 'closes' | null {
  const isFree = (sign: string | undefined) => sign === undefined || /[\s([/–-]/.test(sign);
  const isEnd = (sign: string | undefined) => sign === undefined || /[\s)\].,;:!?/–-]/.test(sign);
  const [before, after] = [all[at - 1], all[at + 1]];
  if (isFree(before) && !isEnd(after)) return 'opens';
  return !isFree(before) && isEnd(after) ? 'closes' : null;
}
