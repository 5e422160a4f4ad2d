import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { planWords } from '../../plan-words.js';

/** Two words that make one word of the plan are not written apart: «bolig sociale», «beskæf tigelse». */
export function partedWords({ values }: CheckContext): Diagnostic[] {
  const found = planWords(values);
  const diagnostics: Diagnostic[] = [];
  for (let place = 0; place + 1 < found.length; place++) {
    const onces = (found.isOnly(place) ? 1 : 0) + (found.isOnly(place + 1) ? 1 : 0);
    if (onces === 0 || !found.hasOneSpaceAfter(place)) continue;
    const [one, other] = [found.word(place), found.word(place + 1)];
    if (!mayBeParted(one, other, onces)) continue;
    const whole = one + other;
    if (found.count(whole) < (onces === 2 ? 1 : 2)) continue;
    const at = found.running.span(found.start(place), found.end(place + 1));
    const meant = found.asWritten(place) + other;
    const message = `«${found.asWritten(place)} ${found.asWritten(place + 1)}» er skrevet i ét andre steder i planen: «${whole}»`;
    const help = 'Skriv det i ét, hvis det er det samme ord';
    diagnostics.push(diagnose('HP627', message, at, { help, fix: replaceSpan(`Skriv «${meant}»`, at, meant) }));
  }
  return diagnostics;
}

/** Shorter words may well be both: «i gang» and «igang». */
const shortest = 6;
const long = 9;

/**
 * The less the parts are words of their own, the surer it is.
 * @param onces how many of the two stand nowhere else
 */
function mayBeParted(one: string, other: string, onces: number): boolean {
  const shorter = Math.min(one.length, other.length);
  const length = one.length + other.length;
  const isLong = onces === 2 ? length >= shortest && shorter > 1 : length >= long && shorter > 2;
  return isLong && !/\d/.test(one) && !/\d/.test(other);
}
