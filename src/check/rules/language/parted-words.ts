import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { planWords } from '../../plan-words.js';

/** Two words that make one word of the plan are not written apart: «bolig sociale», «beskæf tigelse». */
export function partedWords({ values }: CheckContext): Diagnostic[] {
  const found = planWords(values);
  const { counts } = found;
  const diagnostics: Diagnostic[] = [];
  for (let place = 0; place + 1 < found.length; place++) {
    const [one, other] = [found.word(place), found.word(place + 1)];
    const whole = one + other;
    if (whole.length < shortest || !isParted(counts, one, other) || found.gap(place) !== ' ' || /\d/.test(whole))
      continue;
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

/** The less the parts are words of their own, the surer it is. */
function isParted(counts: ReadonlyMap<string, number>, one: string, other: string): boolean {
  const onces = (counts.get(one) === 1 ? 1 : 0) + (counts.get(other) === 1 ? 1 : 0);
  if (onces === 0) return false;
  const times = counts.get(one + other) ?? 0;
  if (onces === 2) return times > 0 && Math.min(one.length, other.length) > 1;
  return times > 1 && one.length + other.length >= long && Math.min(one.length, other.length) > 2;
}
