import { type Diagnostic, isSpan, type Severity } from '../diagnostic.js';
import { registry } from '../registry.js';
import { inOrder, pathOf } from './order.js';
import { regionOf } from './region.js';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** Findings as GitHub's workflow commands, one a line: a run of Actions shows them at their lines in the pull request. */
export function printGithub(diagnostics: readonly Diagnostic[]): string {
  return inOrder(diagnostics)
    .map((diagnostic) => `${command(diagnostic)}\n`)
    .join('');
}

function command(diagnostic: Diagnostic): string {
  const { code, severity, message, help, related } = diagnostic;
  const properties = { ...place(diagnostic), title: `${code} ${registry[code].title}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const explained = related.map(({ message: what, span }) => {
    const { line, column } = regionOf(span);
    return `${what}: ${span.source.path}:${line}:${column}`;
  });
  const lines = [message, ...explained, ...(help ? [help] : [])];
  return `::${commands[severity]} ${written.join(',')}::${escapeData(lines.join('\n'))}`;
}

/** GitHub takes columns only where the stretch ends on the line on which it begins. */
function place(diagnostic: Diagnostic): Record<string, string | number> {
  const { at } = diagnostic;
  const file = pathOf(diagnostic);
  if (!isSpan(at)) return file === '' ? {} : { file };
  const { line, column, endLine, endColumn } = regionOf(at);
  return line === endLine ? { file, line, endLine, col: column, endColumn } : { file, line, endLine };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
