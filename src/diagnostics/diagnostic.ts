import type { Severity } from './codes/definition.js';
import type { DiagnosticCode } from './registry.js';
import type { Span } from './source.js';

/** A place that explains the problem: «først brugt her». */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** A stretch of a file and the text that is to stand there instead. */
export interface TextEdit {
  readonly span: Span;
  readonly replacement: string;
}

/** Text edits that make the problem go away. They do not overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
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

export type { Severity };

/** The usual fix: one stretch of text is written differently. */
export function replaceSpan(title: string, span: Span, replacement: string): Fix {
  return { title, edits: [{ span, replacement }] };
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
