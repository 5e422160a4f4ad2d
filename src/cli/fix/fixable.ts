import type { Diagnostic, Fix, TextEdit } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/print/order.js';

/** A finding that knows how it is mended. */
export interface Fixable {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** The fixes that can be made together: of those that overlap the first one. */
export function chooseFixes(diagnostics: readonly Diagnostic[], isRefused: (fixable: Fixable) => boolean): Fixable[] {
  const chosen: Fixable[] = [];
  const taken: TextEdit[] = [];
  for (const diagnostic of inOrder(diagnostics)) {
    const { fix } = diagnostic;
    if (!fix || isRefused({ diagnostic, fix })) continue;
    if (fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...fix.edits);
    chosen.push({ diagnostic, fix });
  }
  return chosen;
}

/** Two insertions at one place overlap: their order would be a guess. */
function overlap({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  if (a.source.path !== b.source.path) return false;
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

export function editsByFile(fixes: readonly Fixable[]): Map<string, TextEdit[]> {
  const files = new Map<string, TextEdit[]>();
  for (const edit of fixes.flatMap(({ fix }) => fix.edits)) {
    const edits = files.get(edit.span.source.path) ?? [];
    files.set(edit.span.source.path, [...edits, edit]);
  }
  return files;
}
