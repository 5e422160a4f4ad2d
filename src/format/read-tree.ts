import { type CST, Parser } from 'yaml';
import type { Comment, FormatCollection, FormatNode, FormatScalar, Member } from './format-tree.js';
import { Lines, type PlacedComment, readComments } from './read-comments.js';
import { readScalar } from './read-scalar.js';

export interface ReadTree {
  readonly root: FormatCollection;
  /** The text of every comment, in the order of the file. */
  readonly comments: readonly string[];
}

/**
 * Reads a text that the loader accepts, with line breaks as `\n`. Each comment goes to the field or item below it, to the
 * end of the line it stands on, or, by its indentation, to the end of what is above.
 * @throws for what the loader cannot have accepted
 */
export function readTree(text: string): ReadTree {
  const tokens = [...new Parser().parse(text)];
  const lines = new Lines(text);
  const comments = readComments(tokens, lines);
  const document = tokens.find((token) => token.type === 'document');
  const reader = new TreeReader(text, lines, comments);
  return { root: reader.root(document?.value), comments: comments.map((comment) => comment.text) };
}

/** What stands on one line in braces is left so; what is spread over several is drawn together up to this width. */
const flowWidth = 100;

class TreeReader {
  /** The next comment that has no place yet. */
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly lines: Lines,
    private readonly comments: readonly PlacedComment[],
  ) {}

  root(token: CST.Token | undefined): FormatCollection {
    const end = Number.POSITIVE_INFINITY;
    const node = token && this.node(token, end, -1);
    if (!node || node.kind === 'scalar') throw new Error('The root is not a collection');
    const tail = [...node.tail, ...this.take((comment) => comment.offset < end)];
    return { ...node, flow: false, tail };
  }

  /**
   * @param until where the next member of a surrounding collection begins
   * @param outer column of the collection around
   */
  private node(token: CST.Token, until: number, outer: number): FormatNode {
    if (token.type === 'flow-collection') return this.flow(token);
    if (token.type === 'block-map' || token.type === 'block-seq') return this.block(token, until, outer);
    return this.scalar(token);
  }

  private scalar(token: CST.Token): FormatScalar {
    const scalar = readScalar(token, this.text);
    if (token.type !== 'block-scalar') return scalar;
    const line = this.lines.lineAt(token.offset);
    return { ...scalar, markComment: this.takeOne((comment) => comment.line === line) };
  }

  private block(token: CST.BlockMap | CST.BlockSequence, until: number, outer: number): FormatCollection {
    const items = token.items.filter((item) => isMember(item));
    const starts = items.map((item) => startOf(item));
    const column = this.lines.columnAt(starts[0] ?? token.offset);
    const isMap = token.type === 'block-map';
    const members = items.map((item, i) => this.member(item, isMap, starts[i] ?? 0, starts[i + 1] ?? until, column));
    const tail = this.take((comment) => comment.offset < until && comment.column >= column && comment.column > outer);
    return { kind: isMap ? 'map' : 'list', flow: false, members, tail };
  }

  private flow(token: CST.FlowCollection): FormatCollection {
    const isMap = token.start.type === 'flow-map-start';
    const end = endOf(token);
    const commentsBefore = this.next;
    const items = token.items.filter((item) => isMember(item));
    const starts = items.map((item) => startOf(item));
    const members: Member[] = [];
    for (const [i, item] of items.entries()) {
      const last = members.at(-1);
      const joined = isMap && last ? this.decimalComma(last, items[i - 1], item) : null;
      if (last && joined) members[members.length - 1] = { ...last, value: joined };
      else members.push(this.flowMember(item, isMap, starts[i] ?? 0, starts[i + 1] ?? end));
    }
    const tail = this.take((comment) => comment.offset < end);
    const written = this.text.slice(token.offset, end);
    const fits =
      !written.includes('\n') || (written.replaceAll(/\s+/g, ' ').length <= flowWidth && !hasBlocks(members));
    return { kind: isMap ? 'map' : 'list', flow: fits && this.next === commentsBefore, members, tail };
  }

  /** `[a: b]` is a list of one map of one field. */
  private flowMember(item: CST.CollectionItem, isMap: boolean, start: number, until: number): Member {
    // In braces, indentation says nothing.
    const column = Number.POSITIVE_INFINITY;
    if (isMap || !isPair(item)) return this.member(item, isMap, start, until, column);
    const lead = this.take((comment) => comment.offset < start);
    const commentsBefore = this.next;
    const field = this.member(item, true, start, until, column);
    const value: FormatCollection = { kind: 'map', flow: this.next === commentsBefore, members: [field], tail: [] };
    return { lead, blankBefore: false, key: null, beside: null, above: [], value, after: null, tail: [] };
  }

  private member(item: CST.CollectionItem, isField: boolean, start: number, until: number, column: number): Member {
    const lead = this.take((comment) => comment.offset < start);
    const line = this.lines.lineAt(start);
    const blankBefore = this.lines.isBlank(line - 1) && this.lines.before(start).trim() === '';
    const key = item.key ? this.scalar(item.key) : isField ? namelessKey : null;
    const member = { lead, blankBefore, key, beside: null, above: [], after: null, tail: [] };
    const keyLine = this.lines.lineAt(item.key ? endOf(item.key) : start);
    // In braces an empty value can be a text of no length.
    const token = item.value?.type === 'scalar' && item.value.source === '' ? undefined : item.value;
    if (!token) {
      const after = this.takeOne((comment) => comment.offset < until && comment.line === keyLine);
      return { ...member, value: null, after, tail: this.below(column, until) };
    }
    const valueStart = token.offset;
    const beside = this.takeOne((comment) => comment.offset < valueStart && comment.line === keyLine);
    if (token.type === 'block-map' || token.type === 'block-seq')
      return { ...member, beside, value: this.node(token, until, column) };
    const above = this.take((comment) => comment.offset < valueStart);
    const value = this.node(token, until, column);
    const endLine = this.lines.lineAt(endOf(token));
    const after = this.takeOne((comment) => comment.offset < until && comment.line === endLine);
    // Below a block of text, what is indented belongs to the text.
    const tail = token.type === 'block-scalar' ? [] : this.below(column, until);
    return { ...member, beside, above, value, after, tail };
  }

  /** Comments that are indented more than the member they stand below. */
  private below(column: number, until: number): Comment[] {
    return this.take((comment) => comment.offset < until && comment.column > column);
  }

  /** `{værdi: 80,6 %}`: the loader reads the two halves as one number, see `load/parse-yaml.ts`. */
  private decimalComma(
    { value }: Member,
    previous: CST.CollectionItem | undefined,
    { key, sep, value: next }: CST.CollectionItem,
  ): FormatScalar | null {
    if (value?.kind !== 'scalar' || previous?.value?.type !== 'scalar' || key?.type !== 'scalar') return null;
    if (next || sep?.some((token) => token.type === 'map-value-ind')) return null;
    const end = endOf(previous.value);
    if (key.offset !== end + 1 || this.text[end] !== ',') return null;
    if (!/\d$/.test(value.text) || !/^\d/.test(key.source)) return null;
    const text = this.text.slice(previous.value.offset, endOf(key));
    return { ...value, style: 'quoted', text, lines: [`"${text}"`] };
  }

  /** The next comments without a place, as long as they fit. */
  private take(fits: (comment: PlacedComment) => boolean): Comment[] {
    const taken: Comment[] = [];
    for (let next = this.comments[this.next]; next && fits(next); next = this.comments[this.next]) {
      taken.push({ text: next.text, blankBefore: next.blankBefore });
      this.next++;
    }
    return taken;
  }

  private takeOne(fits: (comment: PlacedComment) => boolean): string | null {
    const next = this.comments[this.next];
    if (!next || !fits(next)) return null;
    this.next++;
    return next.text;
  }
}

/** `? ` and `: value`: a slip that the schema will complain of. */
const namelessKey: FormatScalar = {
  kind: 'scalar',
  style: 'quoted',
  text: '',
  lines: ['""'],
  mark: '',
  markComment: null,
};

function hasBlocks(members: readonly Member[]): boolean {
  return members.some(({ value }) => value && value.kind !== 'scalar' && !value.flow);
}

/** The parser ends a collection with the comments that follow as if they were a member. */
function isMember(item: CST.CollectionItem): boolean {
  return Boolean(item.key || item.value || item.sep?.length || item.start.some(isMark));
}

/** In a list in brackets. */
function isPair({ key, sep = [], start }: CST.CollectionItem): boolean {
  return Boolean(key) || [...sep, ...start].some(({ type }) => type === 'map-value-ind' || type === 'explicit-key-ind');
}

function isMark({ type }: CST.SourceToken): boolean {
  return type === 'seq-item-ind' || type === 'explicit-key-ind';
}

function startOf(item: CST.CollectionItem): number {
  const mark = item.start.find(isMark) ?? item.key ?? item.sep?.[0] ?? item.value;
  if (!mark) throw new Error('A member without a place');
  return mark.offset;
}

/** Where a value ends; of a block of text, the last line that it has. */
function endOf(token: CST.Token): number {
  if (token.type === 'flow-collection') return (token.end[0]?.offset ?? token.offset) + 1;
  if (token.type === 'block-scalar') return token.offset;
  if ('source' in token) return token.offset + token.source.length;
  throw new Error(`No end of ${token.type}`);
}
