import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { firstInPlan } from '../../first-few.js';
import { misspellings } from '../../misspellings.js';
import { type PlanWords, planWords } from '../../plan-words.js';
import { findSignSlips, type SignSlip } from '../../sign-slip.js';

/** No word is one of those that many spell wrong: «idag», «kordinere», «vidst nok». */
export function commonMisspellings(context: PartsContext): Diagnostic[] {
  const found = planWords(context.values);
  const wrong = new Set([...misspellings.keys()].filter((word) => found.count(word) > 0));
  const single = firstInPlan(found.placesOf(wrong)).map((place) => report(found, place));
  return [...single, ...findSignSlips(phrases, context)];
}

/** Two words that are written in one, or one of which is another word. */
const phrases: readonly SignSlip[] = [
  {
    code: 'HP631',
    pattern: /\b(?:i[ \n]+gennem|i[ \n]+mod|så[ \n]+fremt|til[ \n]+bage|vidst[ \n]+nok)(?![a-zæøå])/g,
    isRight: ({ before }) => /\p{L}$/u.test(before),
    message: ({ signs }) => `«${signs.replaceAll(/\s+/g, ' ')}» skrives «${rightPhrase(signs)}»`,
    help: 'Skriv det rettet',
    fix: ({ signs }) => rightPhrase(signs),
  },
];

function rightPhrase(wrong: string): string {
  return wrong.startsWith('vidst') ? 'vist nok' : wrong.replaceAll(/\s/g, '');
}

function report(found: PlanWords, place: number): Diagnostic {
  const at = found.running.span(found.start(place), found.end(place));
  const written = found.asWritten(place);
  const right = misspellings.get(found.word(place)) ?? '';
  const meant = /^\p{Lu}/u.test(written) ? right[0]?.toUpperCase() + right.slice(1) : right;
  const title = `Skriv «${meant}»`;
  return diagnose('HP631', `«${written}» skrives «${meant}»`, at, { help: title, fix: replaceSpan(title, at, meant) });
}
