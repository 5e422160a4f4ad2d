import type { Diagnostic } from './diagnostic.js';
import { type Origin, Source, type Span } from './source.js';

/**
 * A diagnostic as plain data, with the lines that it points at instead of whole files: it can be sent from one thread to
 * another, and a thousand plans' findings can be kept without a thousand plans' texts.
 */
export interface PackedDiagnostic extends Omit<Diagnostic, 'at' | 'related' | 'fix'> {
  readonly at: PackedSpan | { readonly path: string } | null;
  readonly related: readonly { readonly message: string; readonly span: PackedSpan }[];
  readonly fix: {
    readonly title: string;
    readonly edits: readonly { readonly span: PackedSpan; readonly replacement: string }[];
  } | null;
}

interface PackedSpan {
  readonly path: string;
  readonly lines: string;
  readonly origin: Origin;
  readonly start: number;
  readonly end: number;
}

export function pack(diagnostic: Diagnostic): PackedDiagnostic {
  const { at, related, fix } = diagnostic;
  return {
    ...diagnostic,
    at: at !== null && 'source' in at ? packSpan(at) : at,
    related: related.map(({ message, span }) => ({ message, span: packSpan(span) })),
    fix: fix && {
      title: fix.title,
      edits: fix.edits.map(({ span, replacement }) => ({ span: packSpan(span), replacement })),
    },
  };
}

/**
 * The same diagnostic; the sources of its spans hold no more than their lines.
 * @param pathOf what a file is called now, by what it was called
 */
export function unpack(packed: PackedDiagnostic, pathOf = (path: string) => path): Diagnostic {
  const { at, related, fix } = packed;
  const unpackSpan = ({ path, lines, origin, start, end }: PackedSpan): Span => {
    return { source: new Source(pathOf(path), lines, origin), start, end };
  };
  const place = at !== null && 'lines' in at ? unpackSpan(at) : at && { path: pathOf(at.path) };
  return {
    ...packed,
    at: place,
    related: related.map(({ message, span }) => ({ message, span: unpackSpan(span) })),
    fix: fix && {
      title: fix.title,
      edits: fix.edits.map(({ span, replacement }) => ({ span: unpackSpan(span), replacement })),
    },
  };
}

function packSpan({ source, start, end }: Span): PackedSpan {
  const { text, origin } = source.excerpt(source.positionAt(start).line, source.positionAt(end).line);
  return { path: source.path, lines: text, origin, start, end };
}
