import { type Diagnostic, replaceSpan } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { type Figure, findIndicators } from '../../indicators.js';

/** The grades of the 7-point scale run from −3 to 12. */
const grades = { lowest: -3, highest: 12 };

/** The form fixes what its indicators are counted in: a share in per cent, or a grade of the 7-point scale. */
export function fixedUnits(context: CheckContext): Diagnostic[] {
  return findIndicators(context).flatMap(({ fixed, figures }) =>
    fixed ? figures.flatMap((figure) => (fixed.enhed === 'procent' ? share(figure) : grade(figure))) : [],
  );
}

function share({ quantity, written, at }: Figure): Diagnostic[] {
  if (quantity.unit === 'percent') return [];
  const isShare = quantity.value >= 0 && quantity.value <= 100;
  return [
    diagnose('HP360', `Indikatoren er en andel, men tallet ${written} har ikke noget procenttegn`, at, {
      help: isShare ? `Skriv "${written} %"` : 'Skriv andelen i procent, fra 0 % til 100 %',
      fix: isShare ? replaceSpan(`Skriv ${written} %`, at, isQuoted(at) ? `${written} %` : `"${written} %"`) : null,
    }),
  ];
}

function isQuoted({ source, start }: Span): boolean {
  return /["']/.test(source.text.charAt(start - 1));
}

function grade({ quantity, written, at }: Figure): Diagnostic[] {
  if (quantity.unit === 'percent')
    return [
      diagnose('HP360', `Indikatoren er et karaktergennemsnit, men ${written} er en andel`, at, {
        help: 'Skriv gennemsnittet uden procenttegn, fx 6,6',
      }),
    ];
  if (quantity.value >= grades.lowest && quantity.value <= grades.highest) return [];
  return [
    diagnose('HP360', `Et karaktergennemsnit kan ikke være ${written}: skalaen går fra -3 til 12`, at, {
      help: 'Se efter, om kommaet står det rigtige sted, fx 4,6',
    }),
  ];
}
