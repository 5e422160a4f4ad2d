import { type Diagnostic, isSpan, type Severity } from '../diagnostic.js';

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The order in which findings are shown: files with errors first; inside a file errors first, then by place. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const worst = new Map<string, number>();
  const placed = diagnostics.map((diagnostic) => {
    const [path, severity] = [pathOf(diagnostic), rank[diagnostic.severity]];
    worst.set(path, Math.min(worst.get(path) ?? severity, severity));
    return { diagnostic, path, severity, start: isSpan(diagnostic.at) ? diagnostic.at.start : 0 };
  });
  const byFile = (a: string, b: string) =>
    a === b ? 0 : (worst.get(a) ?? 0) - (worst.get(b) ?? 0) || (a < b ? -1 : 1);
  return placed
    .sort((a, b) => byFile(a.path, b.path) || a.severity - b.severity || a.start - b.start)
    .map(({ diagnostic }) => diagnostic);
}

/** The file that a finding is in, as messages call it; empty where it is in none. */
export function pathOf({ at }: Diagnostic): string {
  if (at === null) return '';
  return isSpan(at) ? at.source.path : at.path;
}
