import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { datesIn, type WrittenDate } from '../../dates-in-text.js';
import type { PlanText } from '../../plan-text.js';
import { oncePerText } from '../../text-content.js';

/** A date in a text is a day that the calendar has, and the day of the week that stands before it: no 31 September. */
export function datesInCalendar({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) => datesOf(text.content).flatMap((date) => problemOf(text, date) ?? []));
}

const datesOf = oncePerText(({ text, visible }) => (/\d/.test(text) ? datesIn(visible) : []));

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const weekdayBefore = /(?<!\p{L})((?:man|tirs|ons|tors|fre|lør|søn)dag)\s+(?:den|d\.)?\s*$/iu;

function problemOf(text: PlanText, { start, end, iso, text: written }: WrittenDate): Diagnostic | null {
  if (iso === null) {
    const help = 'Ret dagen eller måneden';
    return diagnose('HP334', `Datoen «${written}» findes ikke`, text.span(start, end), { help });
  }
  const match = weekdayBefore.exec(text.visible.slice(Math.max(0, start - 20), start));
  const right = weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  if (!match?.[1] || match[1].toLowerCase() === right) return null;
  const message = `Den ${written} er en ${right} og ikke en ${match[1].toLowerCase()}`;
  return diagnose('HP334', message, text.span(start - match[0].length, end), { help: 'Ret ugedagen eller datoen' });
}
