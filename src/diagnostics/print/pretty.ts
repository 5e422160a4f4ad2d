import { maskCprNumbers } from '../cpr-number.js';
import { type Diagnostic, isSpan, type Severity } from '../diagnostic.js';
import type { Span } from '../source.js';
import { harmless } from './harmless.js';
import { inOrder, pathOf } from './order.js';
import { painter } from './paint.js';

const severityNames: Record<Severity, string> = { error: 'fejl', warning: 'advarsel', note: 'bemærkning' };
const severityColours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

export interface PrettyOptions {
  readonly colour: boolean;
  /** At most this many are shown whole; the rest are counted. */
  readonly limit: number;
  /** Tells what was not there the last time. */
  readonly isNew?: (diagnostic: Diagnostic) => boolean;
}

/**
 * Diagnostics as text for a terminal: grouped by file, errors first, each with its code frame and the way out. What is new
 * comes last, where the eye is, and is not what the limit leaves out.
 */
export function printPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const { limit, isNew = () => false } = options;
  const ordered = inOrder(diagnostics);
  const fresh = ordered.filter(isNew).slice(0, limit);
  const others = ordered.filter((diagnostic) => !isNew(diagnostic)).slice(0, limit - fresh.length);
  const rest = ordered.length - fresh.length - others.length;
  return [
    ...others.map((diagnostic) => printOne(diagnostic, options)),
    ...(rest > 0 ? [`… og ${rest} mere, som ikke er vist. Se alle med: npx helhedsplan check --all`] : []),
    ...fresh.map((diagnostic) => printOne(diagnostic, options)),
  ].join('\n\n');
}

function printOne(diagnostic: Diagnostic, { colour, isNew }: PrettyOptions): string {
  const paint = painter(colour);
  const severity = severityColours[diagnostic.severity];
  const where = harmless(isSpan(diagnostic.at) ? location(diagnostic.at) : pathOf(diagnostic));
  const head = [
    where === '' ? '' : `${paint('bold', where)}  `,
    `${paint(severity, `${severityNames[diagnostic.severity]} ${diagnostic.code}`)}  ${harmless(diagnostic.message)}`,
    isNew?.(diagnostic) ? paint('bold', '  (ny)') : '',
  ].join('');
  const lines = [head];
  if (isSpan(diagnostic.at)) lines.push(frame(diagnostic.at, (value) => paint(severity, value)));
  for (const related of diagnostic.related)
    lines.push(`      = ${harmless(related.message)}: ${harmless(location(related.span))}`);
  if (diagnostic.help) lines.push(`      = ${harmless(diagnostic.help)}`);
  return lines.join('\n');
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
  const text = maskCprNumbers(source.line(from.line));
  const shownFrom = Math.max(0, from.column - 1 - 60);
  const shown = text.slice(shownFrom, shownFrom + frameWidth);
  const endColumn = to.line === from.line ? to.column : text.length + 1;
  const width = Math.max(1, Math.min(endColumn - from.column, frameWidth - (from.column - 1 - shownFrom)));
  const gutter = String(from.line).padStart(5);
  const indent = ' '.repeat(from.column - 1 - shownFrom);
  return `${gutter} │ ${harmless(shown)}\n${' '.repeat(5)} │ ${indent}${paint('─'.repeat(width))}`;
}
