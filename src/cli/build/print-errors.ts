import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { printPretty } from '../../diagnostics/print/pretty.js';
import type { Terminal } from '../console.js';
import { usualLimit } from '../report.js';

/** Warnings are only counted: they stop nothing, and `check` shows them. */
export function printErrors(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) terminal.out(`${printPretty(errors, { colour: terminal.colour, limit: usualLimit })}\n\n`);
}
