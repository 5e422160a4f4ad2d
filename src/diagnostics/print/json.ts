import { type Diagnostic, type Fix, isSpan, type Related } from '../diagnostic.js';
import type { Span } from '../source.js';
import { inOrder, pathOf } from './order.js';
import { type Region, regionOf } from './region.js';

const nowhere = { line: null, column: null, endLine: null, endColumn: null };

/**
 * Findings as a JSON array of `{code, severity, message, file, line, column, endLine, endColumn, help, related, fix}`.
 * The four numbers are null for what concerns a whole file, and `file` too for what is in none.
 */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(inOrder(diagnostics).map(plain), null, 2)}\n`;
}

function plain(diagnostic: Diagnostic) {
  const { code, severity, message, at, help, related, fix } = diagnostic;
  return {
    code,
    severity,
    message,
    ...(isSpan(at) ? place(at) : { file: pathOf(diagnostic) || null, ...nowhere }),
    help,
    related: related.map(plainRelated),
    fix: fix && plainFix(fix),
  };
}

function plainRelated({ message, span }: Related) {
  return { message, ...place(span) };
}

function plainFix({ title, edits }: Fix) {
  return { title, edits: edits.map(({ span, replacement }) => ({ ...place(span), replacement })) };
}

function place(span: Span): { file: string } & Region {
  return { file: span.source.path, ...regionOf(span) };
}
