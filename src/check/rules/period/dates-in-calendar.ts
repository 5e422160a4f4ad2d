import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { PartsContext } from '../../context.js';
import { datesIn } from '../../dates-in-text.js';

/** A date in a text is a day that the calendar has: no 31 September. */
export function datesInCalendar({ values }: PartsContext): Diagnostic[] {
  return values.texts.flatMap((text) =>
    /\d/.test(text.text)
      ? datesIn(text.visible)
          .filter(({ iso }) => iso === null)
          .map(({ text: written, start, end }) =>
            diagnose('HP334', `Datoen «${written}» findes ikke`, text.span(start, end), {
              help: 'Ret dagen eller måneden',
            }),
          )
      : [],
  );
}
