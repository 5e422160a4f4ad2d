import type { TextEdit } from '../../diagnostics/diagnostic.js';
import { harmless } from '../../diagnostics/print/harmless.js';
import { painter } from '../../diagnostics/print/paint.js';
import { inReadingOrder } from './edit-bytes.js';
import { editsByFile, type Fixable } from './fixable.js';

/**
 * What fixes that are made together change: for each stretch of lines `fil:linje`, the code and what is done, for each of
 * the fixes in it, and the lines as they were and as they are.
 */
export function diffText(fixes: readonly Fixable[], colour: boolean): string {
  const paint = painter(colour);
  const fixOf = new Map(fixes.flatMap((fixable) => fixable.fix.edits.map((edit) => [edit, fixable] as const)));
  const parts = [...editsByFile(fixes).values()].flatMap(hunks).map(({ edits, path, line, before, after }) => {
    const [from, to] = windowOf(before, after);
    const place = paint('bold', harmless(`${path}:${line}`));
    const heads = [...new Set(edits.flatMap((edit) => fixOf.get(edit) ?? []))].map(
      ({ diagnostic, fix }) => `${place}  ${diagnostic.code}  ${harmless(fix.title)}`,
    );
    const lines = [
      ...before.map((text) => paint('red', `      - ${harmless(text.slice(from, to))}`)),
      ...after.map((text) => paint('green', `      + ${harmless(text.slice(from, to))}`)),
    ];
    return `${[...heads, ...lines].join('\n')}\n`;
  });
  return parts.join('\n');
}

interface Hunk {
  readonly edits: readonly TextEdit[];
  readonly path: string;
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Edits that stand on the same lines are shown together. */
function hunks(edits: readonly TextEdit[]): Hunk[] {
  const groups: { edits: TextEdit[]; first: number; last: number }[] = [];
  for (const edit of inReadingOrder(edits)) {
    const { source, start, end } = edit.span;
    const first = source.positionAt(start).line;
    const last = source.positionAt(leavesLines(edit) ? Math.max(start, end - 1) : end).line;
    const group = groups.at(-1);
    if (!group || first > group.last) groups.push({ edits: [edit], first, last });
    else {
      group.edits.push(edit);
      group.last = Math.max(group.last, last);
    }
  }
  return groups.flatMap((group) => hunk(group.edits, group.first, group.last) ?? []);
}

/** The edit does not draw the next line up to its own. */
function leavesLines({ span: { source, start }, replacement }: TextEdit): boolean {
  const before = replacement === '' ? source.text.slice(0, start) : replacement;
  return before === '' || before.endsWith('\n');
}

function hunk(edits: readonly TextEdit[], first: number, last: number): Hunk | null {
  const source = edits[0]?.span.source;
  if (!source) return null;
  const [from, to] = [source.startOfLine(first), source.startOfLine(last + 1)];
  const old = source.text.slice(from, to);
  let text = old;
  for (const { span, replacement } of inReadingOrder(edits).reverse())
    text = text.slice(0, span.start - from) + replacement + text.slice(span.end - from);
  const [before, after] = [linesOf(old), linesOf(text)];
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    edits,
    path: source.path,
    line: first + same,
    before: before.slice(same, before.length - tail),
    after: after.slice(same, after.length - tail),
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Columns of a line that are shown. */
const width = 120;

/** Of long lines the part around the first difference. */
function windowOf([before = '']: readonly string[], [after = '']: readonly string[]): [from: number, to: number] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const from = Math.max(before.length, after.length) <= width ? 0 : Math.max(0, same - width / 2);
  return [from, from + width];
}
