import type { Comment, FormatCollection, FormatNode, FormatScalar, Member } from './format-tree.js';
import { printScalar } from './print-scalar.js';

/** Prints a file; lines end with `\n`. */
export function printTree(root: FormatCollection): string {
  const printer = new Printer();
  if (root.members.length === 0) return ['{}', ...root.tail.map(({ text }) => text), ''].join('\n');
  printer.collection(root, '');
  return printer.text();
}

const step = '  ';

class Printer {
  private readonly lines: string[] = [];
  /** An empty line after a block that keeps its last line breaks would become part of its text. */
  private sealed = false;

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  collection({ members, tail }: FormatCollection, indent: string): void {
    for (const [i, member] of members.entries()) this.member(member, indent, i > 0);
    this.comments(tail, indent);
  }

  private member(member: Member, indent: string, mayBeApart: boolean): void {
    const { lead, blankBefore, key, value } = member;
    this.comments(lead, indent, mayBeApart);
    if (blankBefore && (mayBeApart || lead.length > 0)) this.blank();
    const start = key === null ? `${indent}-` : `${indent}${printScalar(key, 'key')[0]}:`;
    if (value === null) {
      this.line(start, member.after);
      this.comments(member.tail, indent + step, false);
    } else if (value.kind !== 'scalar' && !value.flow) this.nested(member, value, start, indent);
    else this.value(member, value, start, indent);
  }

  /** A collection on the lines below. */
  private nested(
    { key, beside, above, after, tail }: Member,
    value: FormatCollection,
    start: string,
    indent: string,
  ): void {
    const inner = indent + step;
    // A collection that was in braces may have had comments on both sides of it.
    const [onLine, ...more] = [beside, after].filter((text) => text !== null);
    const further = [...above, ...more.map((text) => ({ text, blankBefore: false }))];
    const empty = value.members.length === 0 ? (value.kind === 'map' ? ' {}' : ' []') : '';
    if (key !== null || onLine !== undefined || further.length > 0 || empty !== '') {
      this.line(start + empty, onLine ?? null);
      this.comments(further, inner, false);
      this.collection(value, inner);
      this.comments(tail, inner);
      return;
    }
    // The first field stands beside the dash, its comments above both.
    const { comments, rest } = withoutFirstComments(value);
    this.comments(comments, indent, false);
    const at = this.lines.length;
    this.collection(rest, inner);
    this.lines[at] = `${start} ${this.lines[at]?.slice(inner.length)}`;
    this.comments(tail, inner);
  }

  private value({ beside, above, after, tail }: Member, value: FormatNode, start: string, indent: string): void {
    const inner = indent + step;
    const isBlock = value.kind === 'scalar' && value.style === 'block';
    const end = isBlock ? value.markComment : after;
    const isApart = above.length > 0 || (beside !== null && end !== null);
    if (isApart) {
      this.line(start, beside);
      this.comments(above, inner, false);
    }
    const place = isApart ? indent + step.slice(1) : start;
    const comment = isApart ? end : (end ?? beside);
    if (isBlock) {
      this.block(value, place, comment, inner);
      return;
    }
    const [first = '', ...rest] = value.kind === 'scalar' ? printScalar(value, 'block') : [flowText(value)];
    const last = rest.pop();
    this.line(`${place} ${first}`, last === undefined ? comment : null);
    for (const line of rest) this.line(line === '' ? '' : inner + line, null);
    if (last !== undefined) this.line(inner + last, comment);
    this.comments(tail, inner, false);
  }

  private block({ mark, lines }: FormatScalar, place: string, comment: string | null, inner: string): void {
    const first = lines.find((line) => line !== '') ?? '';
    const digit = first.startsWith(' ') ? String(step.length) : '';
    this.line(`${place} ${mark[0]}${digit}${mark.slice(1)}`, comment);
    for (const line of lines) this.lines.push(line === '' ? '' : inner + line);
    this.sealed = mark.endsWith('+');
  }

  private comments(comments: readonly Comment[], indent: string, mayBeApart = true): void {
    for (const [i, { text, blankBefore }] of comments.entries()) {
      if (blankBefore && (mayBeApart || i > 0)) this.blank();
      this.line(indent + text, null);
    }
  }

  private blank(): void {
    // A line of nothing but spaces may be the end of a block.
    if (!this.sealed && this.lines.length > 0 && this.lines.at(-1)?.trim() !== '') this.lines.push('');
  }

  private line(text: string, comment: string | null): void {
    this.lines.push(comment === null ? text : `${text} ${comment}`);
    this.sealed = false;
  }
}

/** A collection and the comments above its first field, which may stand in a list in a list. */
function withoutFirstComments(value: FormatCollection): { comments: readonly Comment[]; rest: FormatCollection } {
  const [first, ...others] = value.members;
  if (!first) return { comments: [], rest: value };
  const isNested = first.key === null && first.value && first.value.kind !== 'scalar' && !first.value.flow;
  const inner = isNested && first.beside === null ? withoutFirstComments(first.value) : null;
  const bare = { ...first, lead: [], value: inner?.rest ?? first.value };
  const comments = [...first.lead, ...(inner?.comments ?? [])];
  return { comments, rest: { ...value, members: [bare, ...others] } };
}

/** `{fra: 1.10.2021, til: 30.9.2025}` or `[a, b]` */
function flowText({ kind, members }: FormatCollection): string {
  const inner = members.map(({ key, value }) => {
    const text = value === null ? '' : value.kind === 'scalar' ? printScalar(value, 'flow')[0] : flowText(value);
    return key === null ? text : `${printScalar(key, 'flow')[0]}: ${text}`;
  });
  return kind === 'map' ? `{${inner.join(', ')}}` : `[${inner.join(', ')}]`;
}
