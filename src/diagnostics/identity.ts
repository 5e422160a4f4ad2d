import type { Diagnostic } from './diagnostic.js';
import { pathOf } from './print/order.js';

/** What a finding says, without its place, which every line above it moves. */
export function identity(diagnostic: Diagnostic): string {
  return `${diagnostic.code}\n${pathOf(diagnostic)}\n${diagnostic.message}`;
}

/** Those of the findings that the others have not; of several that say the same, those that the others have not as many of. */
export function beyond(findings: readonly Diagnostic[], others: readonly Diagnostic[]): Set<Diagnostic> {
  const left = new Map<string, number>();
  for (const other of others) left.set(identity(other), (left.get(identity(other)) ?? 0) + 1);
  return new Set(
    findings.filter((finding) => {
      const number = left.get(identity(finding)) ?? 0;
      left.set(identity(finding), number - 1);
      return number <= 0;
    }),
  );
}
