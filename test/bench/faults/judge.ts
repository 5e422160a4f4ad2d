import { type Diagnostic, isSpan } from '../../../src/diagnostics/diagnostic.js';
import type { Span } from '../../../src/diagnostics/source.js';
import type { Expected, Fault } from './fault.js';

/** How many lines beside the slip a finding may point. */
const slack = 2;

export interface Verdict {
  /** Codes of the findings that point at the slip with their own place or a related one. */
  readonly codes: readonly string[];
  readonly byPrimary: boolean;
  readonly severities: ReadonlySet<string>;
  /** Everything that the check says more than of the untouched plan, at whatever place. */
  readonly all: readonly Diagnostic[];
  /** Findings of rules among them that point elsewhere. */
  readonly elsewhere: readonly Diagnostic[];
  /** How many findings of the untouched plan are not there any more. */
  readonly lost: number;
}

/** Holds what the check says of a changed plan against what it says of the untouched one. */
export function judge(
  fault: Fault,
  planPath: string,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Verdict {
  const { all, lost } = added(fault, planPath, before, after);
  const near = (place: Place) => fault.expected.some((expected) => isAt(place, expected, planPath));
  const primary = all.filter((diagnostic) => near(placeOf(diagnostic.at)));
  const related = all.filter(({ related }) => related.some(({ span }) => near(placeOf(span))));
  const caught = [...new Set([...primary, ...related])];
  return {
    codes: [...new Set(caught.map(({ code }) => code))],
    byPrimary: primary.length > 0,
    severities: new Set(caught.map(({ severity }) => severity)),
    all,
    elsewhere: all.filter((found) => !caught.includes(found) && !isOfReading(found)),
    lost,
  };
}

/** The codes of files and fields are those below 200. */
function isOfReading({ code }: Diagnostic): boolean {
  return Number(code.slice(2)) < 200;
}

interface Place {
  readonly path: string;
  readonly line: number | null;
}

function placeOf(at: Diagnostic['at'] | Span): Place {
  if (at === null) return { path: '', line: null };
  return isSpan(at)
    ? { path: at.source.path, line: at.source.positionAt(at.start).line }
    : { path: at.path, line: null };
}

function isAt({ path, line }: Place, expected: Expected, planPath: string): boolean {
  if (path !== `${planPath}/${expected.file}`) return false;
  if (!expected.lines) return true;
  return line !== null && line >= expected.lines[0] - slack && line <= expected.lines[1] + slack;
}

/**
 * Findings that the untouched plan does not have. A finding is the same when code, file and moved place are, or code,
 * file and message; so neither a shift of lines nor another wording of an old finding counts.
 */
function added(
  fault: Fault,
  planPath: string,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): { all: Diagnostic[]; lost: number } {
  const moved = (at: Diagnostic['at']) => (at !== null && isSpan(at) ? newOffset(fault, planPath, at) : '');
  const atPlace = (diagnostic: Diagnostic, offset: string) =>
    `${diagnostic.code} ${placeOf(diagnostic.at).path} ${offset}`;
  const byMessage = (diagnostic: Diagnostic) =>
    `${diagnostic.code} ${placeOf(diagnostic.at).path} ${diagnostic.message}`;
  const own = (diagnostic: Diagnostic) =>
    atPlace(diagnostic, diagnostic.at !== null && isSpan(diagnostic.at) ? String(diagnostic.at.start) : '');
  const passes: [(old: Diagnostic) => string, (found: Diagnostic) => string][] = [
    [(old) => `${atPlace(old, moved(old.at))} ${old.message}`, (found) => `${own(found)} ${found.message}`],
    [byMessage, byMessage],
    [(old) => atPlace(old, moved(old.at)), own],
  ];
  let known: readonly Diagnostic[] = before;
  let left: readonly Diagnostic[] = after;
  for (const [keyOfOld, keyOfFound] of passes) [known, left] = unmatched(known, left, keyOfOld, keyOfFound);
  const old = new Set(fault.isCopy ? before.map(byMessage) : []);
  return { all: left.filter((found) => !old.has(byMessage(found))), lost: known.length };
}

function newOffset({ edit }: Fault, planPath: string, { source, start }: Span): string {
  if (!edit || source.path !== `${planPath}/${edit.file}` || start < edit.end) return String(start);
  return String(start + edit.length - (edit.end - edit.start));
}

/** Takes pairs of the same key out of both lists, each as often as it is in both. */
function unmatched(
  known: readonly Diagnostic[],
  found: readonly Diagnostic[],
  keyOfOld: (old: Diagnostic) => string,
  keyOfFound: (found: Diagnostic) => string,
): [Diagnostic[], Diagnostic[]] {
  const open = new Map<string, Diagnostic[]>();
  for (const old of known) open.set(keyOfOld(old), [...(open.get(keyOfOld(old)) ?? []), old]);
  const left = found.filter((each) => open.get(keyOfFound(each))?.pop() === undefined);
  return [[...open.values()].flat(), left];
}
