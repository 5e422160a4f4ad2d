import type { PlanFile, PlanFiles } from './plan-file.js';
import type { Random } from './random.js';

/** Where a finding counts as the right one. */
export interface Expected {
  /** Below the plan's folder. */
  readonly file: string;
  /** 1-based, in the changed file, first and last; null where the file as a whole is the fault. */
  readonly lines: readonly [first: number, last: number] | null;
}

/** One slip in one copy of a plan. */
export interface Fault {
  readonly plan: string;
  /** New content by path below the plan's folder; null takes a file away. */
  readonly changes: Readonly<Record<string, string | Uint8Array | null>>;
  /** Any of these places will do. The first is where the slip was made. */
  readonly expected: readonly Expected[];
  readonly before: string;
  readonly after: string;
  /** Offsets of what was there before, to find its old findings again; null for changes of whole files. */
  /** What was added stands elsewhere too, and what the check already said of it there says nothing of the copy. */
  readonly isCopy?: boolean;
  readonly edit: {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly length: number;
  } | null;
}

/** A way of slipping. */
export interface FaultKind {
  readonly name: string;
  /** What somebody did. */
  readonly slip: string;
  /** Every place of the plan where it could happen; chance decides how. */
  readonly find: (plan: PlanFiles, random: Random) => Iterable<Fault>;
}

/** A stretch of a file is written differently. */
export function edit(
  file: PlanFile,
  start: number,
  end: number,
  text: string,
  alsoAt: readonly Expected[] = [],
): Fault {
  const changed = file.text.slice(0, start) + text + file.text.slice(end);
  const lineAt = (offset: number) => changed.slice(0, offset).split('\n').length;
  const last = Math.max(start, start + text.trimEnd().length);
  // What begins a line and is taken out with it leaves its mark between two lines: the lower one counts.
  const expected = { file: file.name, lines: [lineAt(start), lineAt(last)] as const };
  return {
    plan: file.plan,
    changes: { [file.name]: changed },
    expected: [expected, ...alsoAt],
    before: shown(file.text, start, end),
    after: shown(changed, start, start + text.length),
    edit: { file: file.name, start, end, length: text.length },
  };
}

/** The line around a stretch, or the first of several. */
function shown(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(start, end - 1));
  const lines = text
    .slice(from, to < 0 ? text.length : to)
    .trim()
    .split('\n');
  const [first = ''] = lines;
  const middle = Math.max(0, Math.min(start - from - 50, first.length - 110));
  const short = first.length > 120 ? `…${first.slice(middle, middle + 110)}…` : first;
  return lines.length > 1 ? `${short} ⏎ (${lines.length} lines)` : short;
}

/** Files come, go or change their names. */
export function changeFiles(
  plan: string,
  changes: Fault['changes'],
  expected: readonly Expected[],
  before: string,
  after: string,
): Fault {
  return { plan, changes, expected, before, after, edit: null };
}
