/** A line of a difference: kept, taken away or put in. */
interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Unchanged lines shown around a change. */
const around = 2;
/** Beyond this many comparisons the whole stretch counts as changed. */
const mostComparisons = 4_000_000;

/** What differs between two texts, line by line, each stretch under `@@ linje 12 @@`, its place in the first text. */
export function lineDiff(before: string, after: string): string[] {
  const lines = compareLines(linesOf(before), linesOf(after));
  const shown: string[] = [];
  let number = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, { sign, text }] of lines.entries()) {
    if (sign !== '+') number++;
    if (!isNearChange(lines, i)) continue;
    if (i !== last + 1) shown.push(`@@ linje ${sign === '+' ? number + 1 : number} @@`);
    shown.push(`${sign}${text}`);
    last = i;
  }
  return shown;
}

/** Line ends that differ are shown as the signs that they are. */
function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/\r$/, '␍'));
}

function isNearChange(lines: readonly DiffLine[], at: number): boolean {
  for (let i = Math.max(0, at - around); i <= at + around; i++) if (lines[i] && lines[i]?.sign !== ' ') return true;
  return false;
}

function compareLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const kept = (text: string): DiffLine => ({ sign: ' ', text });
  return [
    ...before.slice(0, start).map(kept),
    ...changes(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(kept),
  ];
}

/** The longest common run of lines is kept. */
function changes(before: readonly string[], after: readonly string[]): DiffLine[] {
  const width = after.length + 1;
  if (before.length * width > mostComparisons) return replaced(before, after);
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      longest[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      lines.push({ sign: ' ', text: before[i++] ?? '' });
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) lines.push({ sign: '-', text: before[i++] ?? '' });
    else lines.push({ sign: '+', text: after[j++] ?? '' });
  }
  return [...lines, ...replaced(before.slice(i), after.slice(j))];
}

function replaced(before: readonly string[], after: readonly string[]): DiffLine[] {
  return [
    ...before.map((text): DiffLine => ({ sign: '-', text })),
    ...after.map((text): DiffLine => ({ sign: '+', text })),
  ];
}
