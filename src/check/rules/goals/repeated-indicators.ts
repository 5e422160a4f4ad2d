import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { Span } from '../../../diagnostics/source.js';
import type { CheckContext } from '../../context.js';
import { type Figure, type FoundIndicator, findIndicators } from '../../indicators.js';

/** One measure has one set of figures, wherever it is used, and no goal or indicator stands twice in one place. */
export function repeatedIndicators(context: CheckContext): Diagnostic[] {
  return [...indicators(context), ...goals(context)];
}

function indicators(context: CheckContext): Diagnostic[] {
  const first = new Map<string, FoundIndicator>();
  return findIndicators(context).flatMap((indicator) => {
    const key = normal(indicator.text);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, indicator);
      return [];
    }
    if (earlier.local && earlier.focusArea === indicator.focusArea)
      return [twice(indicator.text, indicator.at, earlier.at)];
    return earlier.sourceId === indicator.sourceId ? otherFigures(indicator, earlier) : [];
  });
}

/** Wording differs by word order of ages, plurals and signs alone. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .replaceAll(/(?<!\p{L})(?:af|beboere|på|år|årige|der|som|har|er|og|den|det|de|en|et)(?!\p{L})/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

function otherFigures({ figures }: FoundIndicator, earlier: FoundIndicator): Diagnostic[] {
  return figures.flatMap((figure) => {
    const same = earlier.figures.find(({ side, area }) => side === figure.side && area === figure.area);
    if (!same || (equal(same, figure) && same.measure.år === figure.measure.år)) return [];
    const isYear = equal(same, figure);
    const message = isYear
      ? `Samme tal står et andet sted som fra ${same.measure.år ?? 'et ukendt år'}`
      : `Samme indikator har et andet sted tallet ${same.written}`;
    const related = [{ message: 'Det andet sted', span: isYear ? same.yearAt : same.at }];
    const help = 'Find det rigtige tal i kilden, og skriv det samme begge steder';
    return [diagnose('HP367', message, isYear ? figure.yearAt : figure.at, { help, related })];
  });
}

function equal(a: Figure, b: Figure): boolean {
  return a.quantity.value === b.quantity.value && a.quantity.unit === b.quantity.unit;
}

function goals(context: CheckContext): Diagnostic[] {
  return context.plan.subAgreements.flatMap(({ area, content }) => {
    const file = context.fileOf('subAgreement', area.id)?.file;
    if (!file) return [];
    const first = new Map<string, Span>();
    return (content.delmål ?? []).flatMap(({ tekst }, index) => {
      const at = file.spanOf(['delmål', index, 'tekst']);
      const earlier = first.get(normal(tekst));
      if (earlier) return [twice(tekst, at, earlier)];
      first.set(normal(tekst), at);
      return [];
    });
  });
}

function twice(text: string, at: Span, earlier: Span): Diagnostic {
  const help = 'Slet den ene, eller ret den, så man kan se forskel';
  return diagnose('HP367', `«${text}» står to gange i delaftalen`, at, {
    help,
    related: [{ message: 'Første gang', span: earlier }],
  });
}
