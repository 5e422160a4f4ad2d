import { styleText } from 'node:util';
import { type Diagnostic, isSpan, type Severity } from '../diagnostic.js';
import type { Span } from '../source.js';

const severityNames: Record<Severity, string> = { error: 'fejl', warning: 'advarsel', note: 'bemærkning' };
const severityColours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

export interface PrettyOptions {
  readonly colour: boolean;
  /** At most this many are shown whole; the rest are counted. */
  readonly limit: number;
}

/** Diagnostics as text for a terminal: grouped by file, errors first, each with its code frame and the way out. */
export function printPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const ordered = order(diagnostics);
  const shown = ordered.slice(0, options.limit).map((diagnostic) => printOne(diagnostic, options));
  const rest = ordered.length - shown.length;
  if (rest > 0) shown.push(`… og ${rest} mere, som ikke er vist. Ret de første, og kør igen.`);
  return shown.join('\n\n');
}

/** Files with errors first; inside a file by place. */
function order(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const worst = new Map<string, number>();
  for (const d of diagnostics) worst.set(pathOf(d), Math.min(worst.get(pathOf(d)) ?? 9, rank[d.severity]));
  const by = (d: Diagnostic): [number, string, number, number] => [
    worst.get(pathOf(d)) ?? 9,
    pathOf(d),
    rank[d.severity],
    isSpan(d.at) ? d.at.start : 0,
  ];
  return [...diagnostics].sort((a, b) => compare(by(a), by(b)));
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? 0;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}

function pathOf({ at }: Diagnostic): string {
  if (at === null) return '';
  return isSpan(at) ? at.source.path : at.path;
}

function printOne(diagnostic: Diagnostic, { colour }: PrettyOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], value: string) => (colour ? styleText(style, value) : value);
  const severity = severityColours[diagnostic.severity];
  const where = harmless(isSpan(diagnostic.at) ? location(diagnostic.at) : pathOf(diagnostic));
  const head = [
    where === '' ? '' : `${paint('bold', where)}  `,
    `${paint(severity, `${severityNames[diagnostic.severity]} ${diagnostic.code}`)}  ${harmless(diagnostic.message)}`,
  ].join('');
  const lines = [head];
  if (isSpan(diagnostic.at)) lines.push(frame(diagnostic.at, (value) => paint(severity, value)));
  for (const related of diagnostic.related)
    lines.push(`      = ${related.message}: ${harmless(location(related.span))}`);
  if (diagnostic.help) lines.push(`      = ${harmless(diagnostic.help)}`);
  return lines.join('\n');
}

/** Control characters from the authors' files must not steer the terminal. */
function harmless(value: string): string {
  return value.replaceAll(/\p{Cc}/gu, (character) => (character === '\t' ? '→' : character === '\n' ? ' ' : '\ufffd'));
}

function location({ source, start }: Span): string {
  const { line, column } = source.positionAt(start);
  return `${source.path}:${line}:${column}`;
}

/** Columns of a line that are shown; of a longer one the part around the problem. */
const frameWidth = 120;

/** The line that the span begins on, with a rule under the stretch. */
function frame({ source, start, end }: Span, paint: (value: string) => string): string {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  const text = source.line(from.line);
  const shownFrom = Math.max(0, from.column - 1 - 60);
  const shown = text.slice(shownFrom, shownFrom + frameWidth);
  const endColumn = to.line === from.line ? to.column : text.length + 1;
  const width = Math.max(1, Math.min(endColumn - from.column, frameWidth - (from.column - 1 - shownFrom)));
  const gutter = String(from.line).padStart(5);
  const indent = ' '.repeat(from.column - 1 - shownFrom);
  return `${gutter} │ ${harmless(shown)}\n${' '.repeat(5)} │ ${indent}${paint('─'.repeat(width))}`;
}
