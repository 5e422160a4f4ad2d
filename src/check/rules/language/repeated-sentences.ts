import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { type RunningText, runningText } from '../../running-text.js';

/** A field says each thing once: no sentence and no list item stands twice in it. */
export function repeatedSentences({ values }: PartsContext): Diagnostic[] {
  const running = runningText(values);
  const diagnostics: Diagnostic[] = [];
  const byStart = new Map<string, Sentence[]>();
  let start = 0;
  for (const { index, 0: stop } of running.all.matchAll(/[.!?](?=\s)|\u2029/g)) {
    const sentence = trimmed(running, start, index);
    start = index + stop.length;
    if (sentence.end - sentence.start < shortest) continue;
    const opening = running.all.slice(sentence.start, sentence.start + openingLength);
    const alike = byStart.get(opening);
    const first = alike?.find((other) => isSame(running, sentence, other));
    if (first) diagnostics.push(report(running, sentence, first));
    else if (!alike) byStart.set(opening, [sentence]);
    else if (alike.length < mostAlike) alike.push(sentence);
  }
  return diagnostics;
}

/** Offsets into the running text, without the full stop. */
interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** What is shorter may well be said twice: «Det sker løbende.» */
const shortest = 24;
/** More sentences with the same beginning than any plan has; each is held against the ones before it. */
const mostAlike = 50;
/** So many signs tell most sentences apart, and are seldom broken by a soft line end. */
const openingLength = 12;

function trimmed({ all }: RunningText, from: number, end: number): Sentence {
  let start = from;
  while (start < end && /\s/.test(all[start] ?? '')) start++;
  return { start, end };
}

function isSame(running: RunningText, a: Sentence, b: Sentence): boolean {
  // Soft line ends may differ, but not by more.
  if (Math.abs(a.end - a.start - (b.end - b.start)) > 30) return false;
  const { text } = running.textAt(a.start);
  if (text.kind !== 'prose' || running.textAt(b.start).text !== text) return false;
  const isHeading = /#\s*$/.test(running.typedAt(a.start - 3, 3));
  return !isHeading && typed(running, a) === typed(running, b);
}

/** With its references: two sentences that differ in what they refer to are not the same. */
function typed(running: RunningText, { start, end }: Sentence): string {
  return running
    .typedAt(start, end - start)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function report(running: RunningText, sentence: Sentence, first: Sentence): Diagnostic {
  const text = typed(running, sentence);
  const shown = text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
  return diagnose('HP638', `«${shown}» står også tidligere i feltet`, running.span(sentence.start, sentence.end), {
    help: 'Slet det ene sted',
    related: [{ message: 'Første gang', span: running.span(first.start, first.end) }],
  });
}
