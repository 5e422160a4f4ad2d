import type { DiagnosticCode } from './registry.js';
import type { Span } from './source.js';

/** `error` blocks a final document, `warning` does not, `note` informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A place that explains the problem: «først brugt her». */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** A text edit that makes the problem go away. */
export interface Fix {
  readonly title: string;
  readonly span: Span;
  readonly replacement: string;
}

/** One finding in the authors' files, in Danish, ready to print. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** Where in a file; a path alone where there is no text to point at (a missing file); null for neither. */
  readonly at: Span | { readonly path: string } | null;
  /** The way out, one sentence. */
  readonly help: string | null;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
}

export interface DiagnosticDetails {
  readonly help?: string | null | undefined;
  readonly related?: readonly Related[];
  readonly fix?: Fix | null | undefined;
}

export function isSpan(at: Diagnostic['at']): at is Span {
  return at !== null && 'source' in at;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
