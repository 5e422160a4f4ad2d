import type { Diagnostic, Fix, TextEdit } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/print/order.js';
import type { Span } from '../../diagnostics/source.js';

/** A finding that knows how it is mended. */
export interface Fixable {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** The fixes that can be made together: of those that overlap the first one. */
export function chooseFixes(diagnostics: readonly Diagnostic[], isRefused: (fixable: Fixable) => boolean): Fixable[] {
  const chosen: Fixable[] = [];
  const files = new Map<string, Taken>();
  for (const diagnostic of inOrder(diagnostics)) {
    const { fix } = diagnostic;
    if (!fix || isRefused({ diagnostic, fix })) continue;
    if (fix.edits.some(({ span }) => files.get(span.source.path)?.isTaken(span))) continue;
    for (const { span } of fix.edits) {
      const taken = files.get(span.source.path) ?? new Taken();
      files.set(span.source.path, taken);
      taken.add(span);
    }
    chosen.push({ diagnostic, fix });
  }
  return chosen;
}

/** The stretches of a file that are already to be changed, by place; there may be very many. */
class Taken {
  private readonly spans: Span[] = [];

  isTaken(span: Span): boolean {
    const index = this.indexOf(span);
    return [this.spans[index - 1], this.spans[index]].some((other) => other !== undefined && overlap(span, other));
  }

  add(span: Span): void {
    this.spans.splice(this.indexOf(span), 0, span);
  }

  /** Of the first that begins where the span does or later. */
  private indexOf({ start }: Span): number {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Two insertions at one place overlap: their order would be a guess. */
function overlap(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

export function editsByFile(fixes: readonly Fixable[]): Map<string, TextEdit[]> {
  const files = new Map<string, TextEdit[]>();
  for (const edit of fixes.flatMap(({ fix }) => fix.edits)) {
    const edits = files.get(edit.span.source.path);
    if (edits) edits.push(edit);
    else files.set(edit.span.source.path, [edit]);
  }
  return files;
}
