import { filesCodes } from '../../diagnostics/codes/files.js';
import { type Diagnostic, isSpan, type TextEdit } from '../../diagnostics/diagnostic.js';
import { identity } from '../../diagnostics/identity.js';
import { pathOf } from '../../diagnostics/print/order.js';
import type { ReadFiles } from '../../read-plan.js';
import { inReadingOrder } from './edit-bytes.js';
import { editsByFile, type Fixable } from './fixable.js';

type Reading = Pick<ReadFiles, 'isWhole' | 'diagnostics'>;

/**
 * Why fixes should not be made after all, judged by what the check says with them: null where they mend what they
 * promised and bring about no error. A plan with errors in its files or fields is not checked any further, so a fix may bring
 * to light what was wrong all the time. It is to blame where all had been checked, where the error is on its own lines, or
 * where a file cannot be read any more.
 */
export function objection(before: Reading, after: Reading, fixes: readonly Fixable[]): string | null {
  const mended = new Map<string, number>();
  for (const { diagnostic } of fixes) add(mended, identity(diagnostic));
  const [was, is] = [countBy(before.diagnostics, identity), countBy(after.diagnostics, identity)];
  for (const [what, number] of mended)
    if ((is.get(what) ?? 0) > (was.get(what) ?? 0) - number) return 'Rettelsen hjælper ikke: beskeden kommer igen';
  const edits = editsByFile(fixes);
  const unreadable = new Set(errorsOf(before).filter(isOfFile).map(pathOf));
  const broken = newErrors(before, after, fixes).find((error) => {
    const isInEdits = isOnEditedLine(error, edits.get(pathOf(error)) ?? []);
    return before.isWhole || isInEdits || (isOfFile(error) && !unreadable.has(pathOf(error)));
  });
  return broken ? `Rettelsen ville give en ny fejl: ${broken.code} ${broken.message}` : null;
}

/** Errors of which a file has more than before, apart from those that were to go. */
function newErrors(before: Reading, after: Reading, fixes: readonly Fixable[]): Diagnostic[] {
  const toGo = new Set(fixes.map(({ diagnostic }) => diagnostic));
  const kind = (diagnostic: Diagnostic) => `${diagnostic.code} ${pathOf(diagnostic)}`;
  const left = countBy(
    errorsOf(before).filter((error) => !toGo.has(error)),
    kind,
  );
  const known = new Set(before.diagnostics.map(identity));
  // Those that were there are told from those that are new by what they say.
  const ordered = errorsOf(after).sort((a, b) => Number(known.has(identity(b))) - Number(known.has(identity(a))));
  return ordered.filter((error) => {
    const number = left.get(kind(error)) ?? 0;
    left.set(kind(error), number - 1);
    return number <= 0;
  });
}

/** The file cannot be read, whatever stands in its fields. */
function isOfFile({ code }: Diagnostic): boolean {
  return Object.hasOwn(filesCodes, code);
}

/** @param edits of the error's file; they count in the file as it was before */
function isOnEditedLine({ at }: Diagnostic, edits: readonly TextEdit[]): boolean {
  if (!isSpan(at)) return false;
  const { text } = at.source;
  let moved = 0;
  return inReadingOrder(edits).some(({ span, replacement }) => {
    const start = span.start + moved;
    const end = start + replacement.length;
    moved += replacement.length - (span.end - span.start);
    const lineEnd = text.indexOf('\n', end);
    return at.start >= text.lastIndexOf('\n', start - 1) + 1 && at.start <= (lineEnd < 0 ? text.length : lineEnd);
  });
}

function errorsOf({ diagnostics }: Reading): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function countBy(diagnostics: readonly Diagnostic[], key: (diagnostic: Diagnostic) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) add(counts, key(diagnostic));
  return counts;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
