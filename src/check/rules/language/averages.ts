import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { figure, percent, worthOf } from '../../figures-in-text.js';
import { firstInText } from '../../first-few.js';
import { paragraphsOf } from '../../stretches.js';
import { oncePerText } from '../../text-content.js';

const shares = new RegExp(`${figure}${percent}`, 'giu');
/** What is said between the whole and its parts. */
const divides =
  /gennemsnit(?:tet)?\s+(?:gemmer|dækker|skjuler|rummer)|dækker\s+(?:dog\s+)?over|gemmer\s+der\s+sig|gemmer\s+sig|fordeler\s+sig\s+(?:med|på)|varierer\s+(?:fra|mellem)|svinger\s+mellem/iu;

/** An average lies among the figures that it is the average of. */
export function averages({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) =>
    outside(text.content).map(({ written, others, start }) => {
      const message = `${written} kan ikke være gennemsnittet af ${others}`;
      const help = 'Se efter i kilden, hvilket af tallene der er forkert';
      return diagnose('HP641', message, text.span(start, start + written.length), { help });
    }),
  );
}

const outside = oncePerText(({ text, visible }) => {
  if (!/gennemsnit|dækker|gemmer|fordeler|varierer|svinger/.test(text) || !divides.test(text)) return [];
  return paragraphsOf(visible).flatMap(({ start, end }) => {
    const paragraph = visible.slice(start, end);
    const [whole, ...parts] = firstInText(paragraph.matchAll(shares));
    const [first] = parts;
    if (!whole || !first || parts.length < 2 || parts.length > 6) return [];
    if (!divides.test(paragraph.slice(whole.index, first.index))) return [];
    const worths = parts.map(({ 1: digits = '' }) => worthOf(digits));
    const own = worthOf(whole[1] ?? '');
    if (own >= Math.min(...worths) && own <= Math.max(...worths)) return [];
    const told = parts.map(([said]) => said);
    const others = `${told.slice(0, -1).join(', ')} og ${told.at(-1)}`;
    return [{ written: whole[0], others, start: start + whole.index }];
  });
});
