import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { type PlanWords, planWords } from '../../plan-words.js';

/** No word, and no pair of words, stands twice in a row. */
export function doubledWords({ values }: PartsContext): Diagnostic[] {
  const found = planWords(values);
  const diagnostics: Diagnostic[] = [];
  for (let at = 1; at < found.length && diagnostics.length < most; at++) {
    if (found.isSame(at, at - 1)) {
      // Of a word that goes on and on, the first time is enough.
      if (!found.isSame(at, at - 2) && isDoubled(found, at))
        diagnostics.push(report(found, at, 1, lastOfRun(found, at)));
    } else if (found.isSame(at, at - 2) && found.isSame(at - 1, at - 3) && isPairDoubled(found, at))
      diagnostics.push(report(found, at, 2, at));
  }
  return diagnostics;
}

/** Who has more has something else wrong. */
const most = 1000;

/** Said twice to be stronger: «meget meget». */
const strong = new Set(['meget', 'mange', 'rigtig', 'lang', 'langt', 'længe', 'lidt', 'stor', 'ja', 'nej', 'hver']);
/** «Er det det, vi vil?», «så de de rette steder»: a pronoun is followed by an article or a predicate. */
const pronouns = new Set(['det', 'de', 'den']);
const beforePronouns =
  /(?:^|\P{L})(?:er|var|bliver|blev|har|havde|skal|vil|kan|må|om|at|så|når|hvis|fordi|da|mens|gør|ser)$/iu;
/** What may follow when a small word is right twice: «deltage i i alt ti timer», «grund for for få». */
const afterTwice: Readonly<Record<string, RegExp>> = {
  i: /^(?:alt|øvrigt|forvejen|gang)$/,
  for: /^(?:få|mange|meget|lidt|lave?|høje?|store?|lille|små|sent?|tidligt?|kort|lange?|dyrt?)$/,
};

function isDoubled(found: PlanWords, at: number): boolean {
  const [word, next] = [found.word(at), found.word(at + 1)];
  if (!isGap(found.gap(at - 1)) || /\d/.test(word) || strong.has(word) || isPartOfWord(found, at)) return false;
  const before = found.running.all.slice(Math.max(0, found.start(at - 1) - 12), found.start(at - 1)).trimEnd();
  if (pronouns.has(word)) return !beforePronouns.test(before);
  // «dem, der der bor»
  if (word === 'der') return !before.endsWith(',');
  return !(Object.hasOwn(afterTwice, word) && afterTwice[word]?.test(next));
}

/** «for at for at»; «dag for dag for dag» is right. */
function isPairDoubled(found: PlanWords, at: number): boolean {
  const gaps = [found.gap(at - 3), found.gap(at - 2), found.gap(at - 1)];
  return (
    gaps.every(isGap) &&
    !/\d/.test(found.word(at - 1) + found.word(at)) &&
    !found.isSame(at + 1, at - 1) &&
    !found.isSame(at, at - 4)
  );
}

/** A space or a soft line end, and not the end of a list item. */
function isGap(gap: string): boolean {
  return /^[ \n]+$/.test(gap);
}

/** One of the two is half a word: «e-mail mail», «børne børne- og ungdomsklub». */
function isPartOfWord(found: PlanWords, at: number): boolean {
  const { all } = found.running;
  return all[found.start(at - 1) - 1] === '-' || all[found.end(at)] === '-';
}

function lastOfRun(found: PlanWords, at: number): number {
  let last = at;
  while (found.isSame(last + 1, at) && isGap(found.gap(last))) last += 1;
  return last;
}

/** @param last up to which the words are taken out by the fix */
function report(found: PlanWords, at: number, count: number, last: number): Diagnostic {
  const first = at - count + 1;
  const { running } = found;
  const [start, end] = [found.start(first), found.end(at)];
  const said = running.all.slice(start, end).replaceAll(/\s+/g, ' ');
  const cutEnd = found.end(last);
  const space = running.all[cutEnd] === ' ' ? 1 : 0;
  // With the space after it, so that a soft line end before it stays where it is.
  const cut = space ? running.span(start, cutEnd + space) : running.span(found.end(first - 1), cutEnd);
  return diagnose('HP624', `«${said}» står to gange lige efter hinanden`, running.span(start, end), {
    help: 'Slet den ene gang',
    fix: replaceSpan(`Slet det ene «${said}»`, cut, ''),
  });
}
