import { distance } from 'fastest-levenshtein';
import type { Run } from './find-runs.js';
import { lettersOf } from './form-letters.js';

/** What the copies of a text agree on. */
export interface AgreedText {
  readonly paragraphs: readonly string[];
  /** Sentences that some copies have otherwise. */
  readonly variants: readonly { readonly chosen: string; readonly other: string; readonly copies: number }[];
}

/** Letters in a hundred that may differ between copies of the same text: slips of whoever read or typed it. */
const mostSlips = 5;

/** The text that most copies have, sentence by sentence. Null where copies say different things and none has most votes. */
export function agreedRun(runs: readonly Run[]): AgreedText | null {
  const whole = (run: Run) => lettersOf(run.sentences.join(' '));
  const [first, second] = byVotes(runs.map(whole));
  if (!first) return null;
  if (second && second.votes === first.votes && !isNear(first.value, second.value)) return null;
  const same = runs.filter((run) => isNear(whole(run), first.value));
  const length = same[0]?.sentences.length ?? 0;
  const variants: AgreedText['variants'][number][] = [];
  const sentences = Array.from({ length }, (_, index) => {
    const [chosen, ...others] = byVotes(same.flatMap((run) => run.sentences[index] ?? []));
    for (const other of others) variants.push({ chosen: chosen?.value ?? '', other: other.value, copies: other.votes });
    return chosen?.value ?? '';
  });
  const shape =
    byVotes(same.map((run) => run.shape.join()))[0]
      ?.value.split(',')
      .map(Number) ?? [];
  let from = 0;
  const paragraphs = shape.map((count) => {
    from += count;
    return sentences.slice(from - count, from).join(' ');
  });
  return { paragraphs, variants };
}

/** Different values by how often they come; of equals the first. */
function byVotes(values: readonly string[]): { value: string; votes: number }[] {
  const votes = new Map<string, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].map(([value, count]) => ({ value, votes: count })).sort((a, b) => b.votes - a.votes);
}

function isNear(a: string, b: string): boolean {
  return a === b || distance(a, b) * 100 <= Math.max(a.length, b.length) * mostSlips;
}
