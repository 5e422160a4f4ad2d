import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { diagnose } from '../../../diagnostics/registry.js';
import type { CheckContext } from '../../context.js';
import { type Figure, type FoundIndicator, findIndicators, nameOf } from '../../indicators.js';

/** Figures that are compared are from the same year, and figures from one source are from the year of its others. */
export function measureYears(context: CheckContext): Diagnostic[] {
  const begins = Number(context.plan.file.periode.fra.slice(0, 4));
  const indicators = findIndicators(context);
  const usual = usualYears(indicators);
  return indicators.flatMap((indicator) => {
    // An election is when it is; HP369 asks whether it is the same one.
    if (isElection(indicator)) return [];
    // A year that cannot be a start value's is HP332.
    const dated = datedMeasures(indicator).filter(({ year }) => year <= begins && year >= begins - 8);
    const [first] = dated;
    if (!first) return [];
    const years = new Set(dated.map(({ year }) => year));
    const expected = indicator.sourceId === null ? undefined : usual.get(indicator.sourceId);
    if (years.size > 1)
      return mixed(indicator, dated, expected !== undefined && years.has(expected) ? expected : first.year);
    return expected === undefined || expected === first.year ? [] : [unusual(context, indicator, first, expected)];
  });
}

interface Dated {
  readonly figure: Figure;
  readonly year: number;
}

/** One figure of each measure that has a year. */
function datedMeasures({ figures }: FoundIndicator): Dated[] {
  const seen = new Set<unknown>();
  return figures.flatMap((figure) => {
    const { measure } = figure;
    if (measure.år === undefined || seen.has(measure)) return [];
    seen.add(measure);
    return [{ figure, year: measure.år }];
  });
}

function mixed(indicator: FoundIndicator, dated: readonly Dated[], expected: number): Diagnostic[] {
  const like = dated.find(({ year }) => year === expected);
  return dated
    .filter(({ year }) => year !== expected)
    .map(({ figure, year }) =>
      diagnose('HP363', `Tallet er fra ${year}, men det skal sammenlignes med et tal fra ${expected}`, figure.yearAt, {
        help: 'Brug tal fra samme år, eller forklar forskellen i en undtagelse',
        related: like ? [{ message: `«${nameOf(indicator)}» i ${expected}`, span: like.figure.yearAt }] : [],
      }),
    );
}

function unusual(
  context: CheckContext,
  indicator: FoundIndicator,
  { figure, year }: Dated,
  expected: number,
): Diagnostic {
  const source = context.entities.get(indicator.sourceId ?? '')?.name ?? indicator.sourceId;
  const message = `«${nameOf(indicator)}» er fra ${year}, mens planens andre tal fra ${source} er fra ${expected}`;
  const help = `Brug tallet fra ${expected}, eller skriv en undtagelse med grunden`;
  return diagnose('HP363', message, figure.yearAt, { help });
}

function isElection({ text }: FoundIndicator): boolean {
  return /valg\b/i.test(text);
}

/** The year that most figures of a source are from, by the source's id. */
function usualYears(indicators: readonly FoundIndicator[]): ReadonlyMap<string, number> {
  const years = new Map<string, number[]>();
  for (const indicator of indicators) {
    if (indicator.sourceId === null || isElection(indicator)) continue;
    const found = datedMeasures(indicator).map(({ year }) => year);
    years.set(indicator.sourceId, [...(years.get(indicator.sourceId) ?? []), ...found]);
  }
  const usual = new Map<string, number>();
  for (const [source, all] of years) {
    for (const year of new Set(all)) {
      const count = all.filter((one) => one === year).length;
      if (count >= 3 && count >= all.length * 0.7) usual.set(source, year);
    }
  }
  return usual;
}
