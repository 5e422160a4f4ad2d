import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { nameUses } from '../../name-uses.js';
import { nearPairs } from '../../near-words.js';
import { type PlanWords, planWords } from '../../plan-words.js';
import { areBothRight } from '../../word-forms.js';

/** A long word that stands only once is not one letter from another word of the plan. */
export function nearMisses(context: CheckContext): Diagnostic[] {
  const found = planWords(context.values);
  const meant = meantWords(found);
  // A name that is misspelt is told as such.
  const names = meant.size > 0 ? nameUses(context).filter(({ isExact }) => !isExact) : [];
  return found.placesOf(new Set(meant.keys())).flatMap((place) => {
    const right = meant.get(found.word(place)) ?? '';
    const at = found.running.span(found.start(place), found.end(place));
    if (names.some((use) => holds(use.text.span(use.start, use.end), at))) return [];
    const written = found.asWritten(place);
    const correct = /^\p{Lu}/u.test(written) ? right[0]?.toUpperCase() + right.slice(1) : right;
    const count = found.count(right);
    const message = `«${written}» står kun her, og «${right}» står ${count === 1 ? 'én gang' : `${count} gange`} i planen`;
    const help = `Mente du «${correct}»?`;
    return [diagnose('HP630', message, at, { help, fix: replaceSpan(`Skriv «${correct}»`, at, correct) })];
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

/** Shorter words are too often near another word that is also right. */
const shortest = 6;
const long = 8;

/** The words that are probably misspelt, with what was meant. */
function meantWords(found: PlanWords): Map<string, string> {
  const words = found.different.filter((word) => word.length >= shortest && !/\d|(.)\1\1/.test(word));
  const isUnusual = unusualSpelling(found.different);
  const meant = new Map<string, string>();
  const see = (word: string, other: string) => {
    if (found.count(word) === 1 && isMisspelt(word, other, found.count(other), isUnusual)) meant.set(word, other);
  };
  for (const [one, other] of nearPairs(words)) {
    if (areBothRight(one, other)) continue;
    see(one, other);
    see(other, one);
  }
  return meant;
}

/** The shorter the word, and the less the other is used, the more must speak for it. */
function isMisspelt(word: string, other: string, times: number, isUnusual: (word: string) => boolean): boolean {
  if (word.length >= long) return times > 1 || (isUnusual(word) && !isUnusual(other));
  const isOtherLetter = word.length === other.length && [...word].sort().join('') !== [...other].sort().join('');
  return times >= 4 && !isOtherLetter && isUnusual(word);
}

/** Whether a word holds three letters in a row that no other word of the plan has. */
function unusualSpelling(words: readonly string[]): (word: string) => boolean {
  let known: Map<string, number> | undefined;
  return (word) => {
    if (!known) {
      known = new Map();
      for (const each of words)
        for (const three of new Set(threes(each))) known.set(three, (known.get(three) ?? 0) + 1);
    }
    const found = known;
    return threes(word).some((three) => found.get(three) === 1);
  };
}

function threes(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3));
}
