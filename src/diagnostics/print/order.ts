import { type Diagnostic, isSpan, type Severity } from '../diagnostic.js';

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** The order in which findings are shown: files with errors first; inside a file errors first, then by place. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const worst = new Map<string, number>();
  for (const d of diagnostics) worst.set(pathOf(d), Math.min(worst.get(pathOf(d)) ?? 9, rank[d.severity]));
  const by = (d: Diagnostic): [number, string, number, number] => [
    worst.get(pathOf(d)) ?? 9,
    pathOf(d),
    rank[d.severity],
    isSpan(d.at) ? d.at.start : 0,
  ];
  return diagnostics
    .map((diagnostic) => ({ diagnostic, key: by(diagnostic) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ diagnostic }) => diagnostic);
}

/** The file that a finding is in, as messages call it; empty where it is in none. */
export function pathOf({ at }: Diagnostic): string {
  if (at === null) return '';
  return isSpan(at) ? at.source.path : at.path;
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? 0;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}
