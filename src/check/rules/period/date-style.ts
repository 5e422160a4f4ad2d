import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import { agreementTexts } from '../../agreement-texts.js';
import type { PartsContext } from '../../context.js';
import { datesIn, spelledDay } from '../../dates-in-text.js';

/** Dates in texts are written out, or as 1.10.2021: never with two figures for the year, strokes or the year first. */
export function dateStyle({ values }: PartsContext): Diagnostic[] {
  return agreementTexts(values).flatMap((text) =>
    /\d/.test(text.text)
      ? datesIn(text.visible).flatMap(({ iso, style, text: written, start, end }) => {
          if (iso === null || style !== 'other') return [];
          const at = text.span(start, end);
          const better = spelledDay(iso);
          const fix = at.end - at.start === end - start ? replaceSpan(`Skriv «${better}»`, at, better) : null;
          return [diagnose('HP336', `Skriv datoen «${written}» ud`, at, { help: `Skriv «${better}»`, fix })];
        })
      : [],
  );
}
